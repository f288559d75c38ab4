package org.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.MentionKind;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.text.Names;
import org.dixit.text.Names.Gender;
import org.dixit.text.Roster;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Everybody an article names, with every place where it does. Built for one article. */
final class Cast {
  private static final NounWords WORDS = NounWords.ENGLISH;
  private static final int MOST_PER_NAME = 12;
  private static final int MOST_ROLE = 120;

  /** One place where somebody is named; several persons where the name fits more than one. */
  record Named(NameRun run, List<Person> persons) {}

  private final List<Person> persons = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private final Map<String, List<Person>> byFamily = new HashMap<>();
  private final Map<String, List<Person>> byGiven = new HashMap<>();
  private final Map<String, List<Person>> byRoleWord = new HashMap<>();
  private final Map<String, List<Person>> byCountry = new HashMap<>();
  private final Map<String, Person> bodies = new HashMap<>();
  private final Map<Person, Integer> lastFull = new HashMap<>();
  private final Map<Person, Integer> firstNamed = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Document document;
  private final Roster roster;
  private final Set<Person> speaking = new LinkedHashSet<>();

  Cast(Document document, List<Attribution> attributions, Roster roster) {
    this.roster = roster;
    this.document = document;
    List<NameRun> runs = NameScanner.scan(document, quotedSpans(attributions), attributions);
    List<Span> sources = sourceSpans(attributions, a -> !a.linkedBy().equals(Attribution.INSIDE));
    List<Span> labels = sourceSpans(attributions, a -> a.linkedBy().equals("label"));
    runs.stream().filter(NameRun::located).forEach(r -> places.add(r.words()));
    Person[] full = fullNames(runs, sources);
    namesakes(runs, full);
    for (int i = 0; i < runs.size(); i++) {
      NameRun run = runs.get(i);
      List<Person> who =
          full[i] == null
              ? single(run, isIn(sources, run.span()), isIn(labels, run.span()))
              : List.of(full[i]);
      if (full[i] != null) {
        lastFull.put(full[i], run.paragraph());
      }
      if (!who.isEmpty()) {
        named.add(new Named(run, who));
        who.forEach(p -> firstNamed.putIfAbsent(p, run.span().start()));
      }
      if (who.size() == 1 && !who.get(0).isBody() && isIn(sources, run.span())) {
        speaking.add(who.get(0));
      }
    }
    appositions(sources);
    joinRoster();
    for (Person person : persons) {
      person.roleWords().forEach(w -> list(byRoleWord, w).add(person));
      person.countries().forEach(c -> list(byCountry, c).add(person));
    }
  }

  /** "A safety inspector, Raymond Thole, said": what he is stands in the mention before him. */
  private void appositions(List<Span> sources) {
    for (int i = 0, s = 0; i < named.size() && s < sources.size(); i++) {
      Named place = named.get(i);
      while (s < sources.size() && sources.get(s).end() <= place.run().span().start()) {
        s++;
      }
      if (s < sources.size() && place.persons().size() == 1) {
        apposition(sources.get(s), place.run()).ifPresent(place.persons().get(0)::learn);
      }
    }
  }

  private Optional<String> apposition(Span source, NameRun run) {
    if (source.start() >= run.span().start() || run.span().start() - source.start() > MOST_ROLE) {
      return Optional.empty();
    }
    String before = document.text(new Span(source.start(), run.span().start())).strip();
    if (!before.endsWith(",") || before.indexOf(',') < before.length() - 1) {
      return Optional.empty();
    }
    String bare = before.substring(0, before.length() - 1);
    int space = bare.indexOf(' ');
    boolean article = WORDS.isPlain(Words.fold(bare.substring(0, Math.max(0, space))));
    return article ? Optional.of(bare.substring(space + 1)) : Optional.empty();
  }

  private static List<Person> list(Map<String, List<Person>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private static List<Span> quotedSpans(List<Attribution> attributions) {
    return attributions.stream().flatMap(a -> a.quotation().quoted().stream()).sorted().toList();
  }

  private static List<Span> sourceSpans(
      List<Attribution> attributions, Predicate<Attribution> which) {
    return attributions.stream()
        .filter(which)
        .flatMap(a -> a.source().stream())
        .filter(m -> m.kind() == MentionKind.NAME)
        .map(m -> m.span())
        .sorted()
        .distinct()
        .toList();
  }

  private static boolean isIn(List<Span> sorted, Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() && sorted.get(low).overlaps(span);
  }

  /** The persons with given name and family name, by the run that names them. */
  private Person[] fullNames(List<NameRun> runs, List<Span> sources) {
    Person[] full = new Person[runs.size()];
    for (int i = 0; i < runs.size(); i++) {
      NameRun run = runs.get(i);
      String name = RunNames.personName(run);
      if (run.body()
          || run.words().contains(" & ")
          || Names.length(name) < 2
          || !RunNames.looksPersonal(run, name, isIn(sources, run.span()))) {
        continue;
      }
      full[i] = personOf(name, Names.gender(run.words()));
      see(full[i], run, name, isIn(sources, run.span()));
    }
    return full;
  }

  private void see(Person person, NameRun run, String name, boolean source) {
    boolean titled = !name.equals(run.words()) || !run.role().isEmpty();
    boolean given = Names.isGivenName(name.split(" ")[0]);
    int weight = (titled ? 1 : 0) + (given ? 2 : 0) + (source ? 2 : 0);
    person.seen(name, Names.gender(run.words()), weight);
    if (!run.possessive() || run.words().indexOf(name) > 0) {
      person.learn(RunNames.office(run.words(), name));
    }
    person.learn(run.role());
    Countries.ALL.ofAdjective(run.words().split(" ")[0]).ifPresent(person::comesFrom);
  }

  /** "Mr. Obama" is somebody of his own where the article names nobody but Michelle Obama. */
  private void namesakes(List<NameRun> runs, Person... full) {
    for (int i = 0; i < runs.size(); i++) {
      Gender told = Names.gender(runs.get(i).words());
      String name = RunNames.personName(runs.get(i));
      boolean known = byFamily.containsKey(key(name));
      if (full[i] == null && told != Gender.UNKNOWN && known && Names.length(name) == 1) {
        personOf(name, told);
      }
    }
  }

  private Person personOf(String name, Gender told) {
    List<Person> bearers = list(byFamily, key(name));
    for (Person person : bearers) {
      if (Names.couldBeSame(person.name(), name) && told.agrees(person.gender())) {
        return person;
      }
    }
    Person person = new Person(name, false);
    person.seen(name, told, 0);
    if (bearers.size() < MOST_PER_NAME) {
      bearers.add(person);
    }
    List<Person> namesakes = list(byGiven, Words.fold(name.split(" ")[0]));
    if (namesakes.size() < MOST_PER_NAME) {
      namesakes.add(person);
    }
    persons.add(person);
    return person;
  }

  private static String key(String name) {
    return Words.fold(Names.familyName(name));
  }

  /** Who is meant by a run that holds a family name alone, or names a body. */
  private List<Person> single(NameRun run, boolean source, boolean label) {
    String name = RunNames.personName(run);
    boolean common = name.isEmpty() || WORDS.isPlain(Words.fold(name));
    if (common) {
      return List.of();
    }
    List<Person> bearers = bearers(run, name);
    if (!bearers.isEmpty()) {
      bearers.forEach(p -> see(p, run, bearers.size() == 1 ? name : p.name(), false));
      return bearers;
    }
    boolean titled = Names.length(run.words()) < run.words().split(" ").length;
    boolean place = Countries.ALL.isCountry(name) || WORDS.isPlace(Words.fold(name));
    place |= isPlace(name);
    if (label && !Countries.ALL.isCountry(name)) {
      return List.of(unknown(run, name, source));
    }
    if (run.body() || RunNames.isBody(name) || (place && source && !titled)) {
      return List.of(bodies.computeIfAbsent(name, n -> new Person(n, true)));
    }
    if (place || (!titled && !source && Names.length(name) != 1)) {
      return List.of();
    }
    return List.of(unknown(run, name, source));
  }

  private Person unknown(NameRun run, String name, boolean source) {
    Person person = personOf(name, Names.gender(run.words()));
    see(person, run, name, source);
    return person;
  }

  /** The persons already met whom the name fits, narrowed by title and by who was met last. */
  private List<Person> bearers(NameRun run, String name) {
    List<Person> known = byFamily.getOrDefault(key(name), List.of());
    if (known.isEmpty() && Names.isGivenName(name)) {
      known = byGiven.getOrDefault(Words.fold(name), List.of()).stream().limit(3).toList();
    }
    Gender told = Names.gender(run.words().contains(" ") ? run.words() : "");
    String titled = run.words();
    List<Person> fit =
        known.stream()
            .filter(p -> Names.couldBeSame(name, p.name()) && told.agrees(p.gender()))
            .filter(p -> !titled.isEmpty())
            .toList();
    return fit.size() < 2 ? fit : narrowed(run, fit);
  }

  /** Of several with one family name: whoever was named in full close by, or most often. */
  private List<Person> narrowed(NameRun run, List<Person> fit) {
    List<Person> near =
        fit.stream().filter(p -> run.paragraph() - lastFull.getOrDefault(p, -9) <= 0).toList();
    if (near.size() == 1) {
      return near;
    }
    List<Person> holders = holders(run, fit);
    if (holders.size() == 1) {
      return holders;
    }
    for (Person person : fit) {
      boolean main =
          fit.stream()
              .allMatch(p -> p == person || p.fullMentions() * 3 <= person.fullMentions() * 2);
      if (main && person.fullMentions() > 1) {
        return List.of(person);
      }
    }
    return fit;
  }

  /** "President Obama": who has the office, or else the one never named in full. */
  private static List<Person> holders(NameRun run, List<Person> fit) {
    String office = RunNames.office(run.words(), RunNames.personName(run));
    if (office.isEmpty() || Names.gender(run.words()) != Gender.UNKNOWN) {
      return List.of();
    }
    List<String> forms = Words.of(office).stream().map(Word::form).toList();
    List<Person> holders =
        fit.stream().filter(p -> forms.stream().anyMatch(p.roleWords()::contains)).toList();
    return holders.isEmpty()
        ? fit.stream().filter(p -> Names.length(p.name()) < 2).toList()
        : holders;
  }

  private void joinRoster() {
    for (Person person : List.copyOf(persons)) {
      List<Speaker> same = roster.named(person.name());
      boolean alone =
          same.size() == 1
              && byFamily.getOrDefault(key(same.get(0).name()), List.of()).stream()
                      .filter(p -> Names.couldBeSame(p.name(), same.get(0).name()))
                      .count()
                  == 1;
      if (alone) {
        person.join(same.get(0));
      }
    }
  }

  /** Every place where somebody is named, in order. */
  List<Named> named() {
    return named;
  }

  /** Whether {@code person} is named before {@code offset}. */
  boolean isNamedBefore(Person person, int offset) {
    return firstNamed.getOrDefault(person, Integer.MAX_VALUE) < offset;
  }

  /** Whether the article says somewhere that something is in {@code name}. */
  boolean isPlace(String name) {
    return places.contains(name);
  }

  /** The persons who are named as a source somewhere, in order of the text. */
  Set<Person> speaking() {
    return speaking;
  }

  /** The persons whose office or description has the word {@code form}. */
  List<Person> withRoleWord(String form) {
    return byRoleWord.getOrDefault(form, List.of());
  }

  /** The persons of {@code country}. */
  List<Person> of(String country) {
    return byCountry.getOrDefault(country, List.of());
  }

  /** The first place named at or behind {@code offset}, as an index into {@link #named()}. */
  int firstFrom(int offset) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (named.get(middle).run().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The places named inside {@code span}. */
  List<Named> in(Span span) {
    List<Named> inside = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < named.size(); i++) {
      if (!named.get(i).run().span().overlaps(span)) {
        break;
      }
      inside.add(named.get(i));
    }
    return inside;
  }

  /** The speakers of the record who have a role and are not named in the article. */
  List<Speaker> roster() {
    return roster.speakers();
  }

  /** The speaker of the record with the name {@code name}, where exactly one has it. */
  Optional<Speaker> inRoster(String name) {
    List<Speaker> found = roster.named(name);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
