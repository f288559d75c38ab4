package org.dixit.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.text.Names.Gender;
import org.dixit.text.Slugs;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Finds whom a description stands for: "the Chinese minister", "the three", "the campaign". */
final class Descriptions {
  private static final NounWords WORDS = NounWords.ENGLISH;
  private static final int MOST_PLACES = 80;
  private static final int MOST_CANDIDATES = 12;

  /** What is looked for: a noun, and the countries named with it. */
  private record Wanted(String head, Set<String> countries) {}

  private final Cast cast;
  private final Map<Wanted, Set<Person>> fitting = new HashMap<>();
  private final Map<Wanted, List<Speaker>> inRoster = new HashMap<>();

  Descriptions(Cast cast) {
    this.cast = cast;
  }

  /** Who {@code phrase} is, at {@code span}. */
  Answer of(String phrase, Span span, Place place, Pronouns.Turn before, Pronouns pronouns) {
    List<String> forms = Words.of(phrase).stream().map(Word::form).toList();
    if (forms.isEmpty()) {
      return Answer.none();
    }
    Optional<Answer> joint = joint(forms, span);
    if (joint.isPresent()) {
      return joint.get();
    }
    int head = head(forms);
    boolean definite = forms.get(0).equals("the") || forms.get(0).equals("this");
    String[] printed = phrase.split("[\\s,]+");
    if (definite && printed.length > 1) {
      Optional<Answer> kind = kind(Words.fold(printed[1]), span, place, before, pronouns);
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    if (!definite || !WORDS.isPerson(forms.get(head))) {
      return described(phrase, forms.get(head));
    }
    Wanted wanted = new Wanted(forms.get(head), Countries.ALL.in(phrase));
    List<Person> fit = fitting(wanted, span);
    List<Person> known = fit.stream().filter(p -> cast.isNamedBefore(p, span.start())).toList();
    if (!known.isEmpty()) {
      return Answer.among(known, "description");
    }
    Optional<Answer> turn = turn(wanted, place, before);
    if (turn.isPresent()) {
      return turn.get();
    }
    if (!fit.isEmpty()) {
      return Answer.among(fit, "description");
    }
    return rosterOrGender(wanted, span, place, before, pronouns);
  }

  /** Who has just spoken, in the same paragraph, of whom the article says not what he is. */
  private static Optional<Answer> turn(Wanted wanted, Place place, Pronouns.Turn before) {
    boolean near = before != null && before.place().paragraph() == place.paragraph();
    if (!near || before.answer().persons().size() != 1) {
      return Optional.empty();
    }
    Person person = before.answer().persons().get(0);
    boolean home = person.countries().isEmpty() || wanted.countries().isEmpty();
    home |= !disjoint(wanted.countries(), person.countries());
    boolean fits = !person.isBody() && !person.hasRoles() && home;
    return fits && WORDS.gender(wanted.head()).agrees(person.gender())
        ? Optional.of(Answer.one(person, "description-turn"))
        : Optional.empty();
  }

  /** "the 38-year-old", "the Irishman": whoever was spoken of, of this gender and country. */
  private Optional<Answer> kind(
      String form, Span span, Place place, Pronouns.Turn before, Pronouns pronouns) {
    if (form.endsWith("-year-old")) {
      return Optional.of(pronouns.singular(Gender.UNKNOWN, span, place, before));
    }
    boolean woman = form.endsWith("woman");
    String home = form.replaceFirst("(wo)?man$", "");
    Optional<String> country = Countries.ALL.ofAdjective(home);
    if (home.equals(form) || country.isEmpty()) {
      return Optional.empty();
    }
    List<Person> fit =
        cast.of(country.get()).stream().filter(p -> cast.isNamedBefore(p, span.start())).toList();
    if (fit.size() == 1) {
      return Optional.of(Answer.one(fit.get(0), "description"));
    }
    Gender gender = woman ? Gender.FEMALE : Gender.MALE;
    return Optional.of(pronouns.singular(gender, span, place, before));
  }

  /** The last word before "of", "for", "in", "from", "who". */
  private static int head(List<String> forms) {
    for (int i = 1; i < forms.size(); i++) {
      boolean cut =
          switch (forms.get(i)) {
            case "of", "for", "in", "from", "at", "with", "who", "on", "to", "and" -> true;
            default -> false;
          };
      if (cut) {
        return i - 1;
      }
    }
    return forms.size() - 1;
  }

  /** "the two", "both", "the three ministers": the last so many persons named. */
  private Optional<Answer> joint(List<String> forms, Span span) {
    int at = forms.get(0).equals("the") || forms.get(0).equals("all") ? 1 : 0;
    if (at >= forms.size() || !WORDS.isJoint(forms.get(at)) || forms.size() > at + 3) {
      return Optional.empty();
    }
    int count =
        switch (forms.get(at)) {
          case "three", "trio" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          default -> 2;
        };
    Optional<Answer> together = together(count, span);
    if (together.isPresent()) {
      return together;
    }
    if (cast.speaking().size() == count && count > 2) {
      return Optional.of(Answer.joint(List.copyOf(cast.speaking()), "joint-speakers"));
    }
    Set<Person> last = new LinkedHashSet<>();
    int low = Math.max(0, cast.firstFrom(span.start()) - 80);
    for (int i = cast.firstFrom(span.start()) - 1; i >= low && last.size() < count; i--) {
      Cast.Named named = cast.named().get(i);
      if (named.persons().size() == 1 && !named.run().quoted() && isKnown(named.persons().get(0))) {
        last.add(named.persons().get(0));
      }
    }
    if (last.size() < count) {
      return Optional.of(Answer.none());
    }
    List<Person> ordered = new ArrayList<>(last);
    Collections.reverse(ordered);
    return Optional.of(Answer.joint(ordered, "joint"));
  }

  /** So many persons named in one sentence, the last such sentence before {@code span}. */
  private Optional<Answer> together(int count, Span span) {
    int last = cast.firstFrom(span.start()) - 1;
    Set<Person> persons = new LinkedHashSet<>();
    for (int i = last; i >= Math.max(0, last - MOST_PLACES); i--) {
      Cast.Named named = cast.named().get(i);
      if (named.persons().size() == 1 && !named.run().quoted() && isKnown(named.persons().get(0))) {
        persons.add(named.persons().get(0));
      }
      boolean first = i == 0 || cast.named().get(i - 1).run().sentence() != named.run().sentence();
      if (first && persons.size() == count) {
        List<Person> ordered = new ArrayList<>(persons);
        Collections.reverse(ordered);
        return Optional.of(Answer.joint(ordered, "joint"));
      }
      if (first) {
        persons.clear();
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(Person person) {
    return !person.isBody() && person.evidence() > 0;
  }

  /** A body or somebody unnamed: the description itself is all that is known. */
  private static Answer described(String phrase, String head) {
    String bare = withoutArticle(phrase).replaceFirst("\\s*,.*$", "");
    boolean body = WORDS.isBody(head);
    Speaker speaker = new Speaker(Slugs.of(bare), bare, List.of(), Optional.empty(), List.of());
    return Answer.speaker(speaker, body ? "body" : "unnamed");
  }

  private static String withoutArticle(String phrase) {
    String bare = phrase.replaceAll("\\s+", " ").strip();
    for (String article : List.of("the ", "a ", "an ")) {
      if (bare.length() > article.length()
          && bare.regionMatches(true, 0, article, 0, article.length())) {
        return bare.substring(article.length());
      }
    }
    return bare;
  }

  /** Persons named in the article with this office, and of this country where one is said. */
  private List<Person> fitting(Wanted wanted, Span span) {
    Set<Person> fit = fitting.computeIfAbsent(wanted, this::everybody);
    return fit.size() < 2 ? List.copyOf(fit) : nearest(fit, span);
  }

  private Set<Person> everybody(Wanted wanted) {
    Set<Person> fit = new LinkedHashSet<>();
    Set<Person> holders = new LinkedHashSet<>();
    WORDS.same(wanted.head()).forEach(word -> holders.addAll(cast.withRoleWord(word)));
    for (Person person : holders) {
      boolean home = !disjoint(wanted.countries(), person.countries());
      if (!person.isBody() && (wanted.countries().isEmpty() || home)) {
        fit.add(person);
      }
    }
    for (String country : wanted.countries()) {
      cast.of(country).stream().filter(p -> !p.isBody() && !p.hasRoles()).forEach(fit::add);
    }
    return fit;
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  /** Of several, the one named last before the description, if the others are far. */
  private List<Person> nearest(Set<Person> fit, Span span) {
    int from = cast.firstFrom(span.start()) - 1;
    int paragraph = from < 0 ? 0 : cast.named().get(from).run().paragraph();
    Set<Person> near = new LinkedHashSet<>();
    for (int i = from; i >= Math.max(0, from - MOST_PLACES); i--) {
      NameRun run = cast.named().get(i).run();
      if (paragraph - run.paragraph() > 2) {
        break;
      }
      cast.named().get(i).persons().stream().filter(fit::contains).forEach(near::add);
    }
    Set<Person> chosen = near.isEmpty() ? fit : near;
    return chosen.size() > MOST_CANDIDATES ? List.of() : List.copyOf(chosen);
  }

  private Answer rosterOrGender(
      Wanted wanted, Span span, Place place, Pronouns.Turn before, Pronouns pronouns) {
    List<Speaker> fit = inRoster.computeIfAbsent(wanted, this::holders);
    if (fit.size() == 1) {
      return Answer.speaker(fit.get(0), "roster-description");
    }
    Gender gender = WORDS.gender(wanted.head());
    return gender == Gender.UNKNOWN
        ? Answer.none()
        : pronouns.singular(gender, span, place, before);
  }

  private List<Speaker> holders(Wanted wanted) {
    return cast.roster().stream()
        .filter(s -> s.role().isPresent() && holds(s.role().get(), wanted.head()))
        .filter(
            s ->
                wanted.countries().isEmpty()
                    || !disjoint(wanted.countries(), Countries.ALL.in(s.role().get())))
        .toList();
  }

  private static boolean holds(String role, String word) {
    return Words.of(role).stream().anyMatch(w -> w.form().equals(word));
  }
}
