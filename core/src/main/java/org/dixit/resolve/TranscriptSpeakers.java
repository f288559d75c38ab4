package org.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Names;
import org.dixit.text.Slugs;
import org.dixit.text.Words;

/** Names the speakers of transcripts, with the full names of all of them at hand. */
final class TranscriptSpeakers {
  private static final int MOST_NAMESAKES = 50;

  /** Of a family name with more bearers than these a surname alone tells nobody. */
  private static final int MOST_BEARERS = 300;

  private static final Pattern JUNIOR = Pattern.compile("(?i)(.*\\p{L}{2}),?\\s+(jr|sr)\\.?");

  private static final Pattern COURTESY =
      Pattern.compile("(?i)(?:mr|mrs|ms|miss|dr)\\.?\\s+\\S+-\\S+");

  private static final Pattern CROWD = Pattern.compile("(?i)(?:several )?hon\\.? members");

  private final Map<String, List<String>> fullNames = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, String> nameByLabel = new HashMap<>();

  TranscriptSpeakers(List<Transcript> transcripts) {
    for (Transcript transcript : transcripts) {
      frontMatter(transcript).ifPresent(n -> addFull(n, transcript.role()));
      titleNames(transcript).stream()
          .filter(n -> Names.length(n) > 1)
          .forEach(n -> addFull(n, Optional.empty()));
      for (Utterance turn : transcript.utterances()) {
        String name = nameOf(turn);
        if (isFull(name)) {
          addFull(name, roleOf(turn));
        }
      }
    }
  }

  /** A given name and a family name; an initial alone tells too little (and may be a slip). */
  private static boolean isFull(String name) {
    return Names.length(name) > 1 && name.indexOf(' ') > 2;
  }

  private void addFull(String name, Optional<String> role) {
    List<String> known = fullNames.computeIfAbsent(family(name), k -> new ArrayList<>());
    if (known.size() > MOST_BEARERS) {
      return;
    }
    Optional<String> same = known.stream().filter(k -> isSameFull(k, name)).findFirst();
    String full = same.filter(k -> k.length() >= name.length()).orElse(name);
    same.ifPresent(known::remove);
    known.add(full);
    role.ifPresent(r -> roles.putIfAbsent(full, r));
    same.filter(s -> !s.equals(full) && roles.containsKey(s))
        .ifPresent(s -> roles.putIfAbsent(full, roles.get(s)));
  }

  private static boolean isSameFull(String a, String b) {
    return Names.length(a) > 1
        && Names.length(b) > 1
        && Names.suffix(a).equals(Names.suffix(b))
        && Names.couldBeSame(a, b);
  }

  private static String family(String name) {
    return Words.fold(Names.familyName(name));
  }

  private static String title(Transcript transcript) {
    return transcript.title().orElse("");
  }

  private static List<String> titleNames(Transcript transcript) {
    return TitleNames.of(title(transcript));
  }

  /** The name in a label; empty for a questioner and for an office alone. */
  private String nameOf(String label) {
    return nameByLabel.computeIfAbsent(label, l -> readName(l.replaceFirst("[.]{2,}$", ".")));
  }

  /** The name that the layout tells of the turn, or that its label has. */
  private String nameOf(Utterance turn) {
    return turn.speaker().map(s -> personal(s.name())).orElseGet(() -> nameOf(turn.label()));
  }

  private static String personal(String name) {
    String bare = name.contains(" of ") ? "" : Person.cased(Names.withoutTitles(name));
    return bare.isEmpty() ? name : bare;
  }

  private static Optional<String> roleOf(Utterance turn) {
    return turn.speaker().map(Speaker::role).orElseGet(() -> LabelRoles.of(turn.label()));
  }

  private static String readName(String label) {
    if (Names.isNumberedVoice(label)) {
      return Person.cased(label.replaceFirst("[ _-]?(\\d+)$", ""))
          + label.replaceFirst("^\\D+", " ");
    }
    Optional<LabelRoles.Holder> holder = LabelRoles.holder(label);
    if (holder.isPresent()) {
      return Person.cased(Names.withoutTitles(holder.get().name()));
    }
    Matcher junior = JUNIOR.matcher(label);
    if (junior.matches()) {
      return ofPerson(junior.group(1))
          + " "
          + Person.cased(junior.group(2).toUpperCase(Locale.ROOT))
          + ".";
    }
    return CROWD.matcher(label).matches()
        ? ""
        : ofPerson(LabelRoles.withoutState(label.replace(" pro tempore", "")));
  }

  private static String ofPerson(String label) {
    String plain = plain(label);
    // The second half of a surname is no office: Mrs. O'HARA-DEAN.
    boolean surname = COURTESY.matcher(label).matches();
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    boolean office =
        !surname
            && plain.contains(" ")
            && label.indexOf(',') < 0
            && NounWords.ENGLISH.isPerson(last);
    return office || NounWords.ENGLISH.isQuestion(plain)
        ? ""
        : Person.cased(Names.withoutTitles(label));
  }

  private static String plain(String label) {
    StringBuilder plain = new StringBuilder();
    Words.of(label).forEach(w -> plain.append(plain.isEmpty() ? "" : " ").append(w.form()));
    return plain.toString();
  }

  private static Optional<String> frontMatter(Transcript transcript) {
    return transcript
        .speaker()
        .map(s -> Person.cased(Names.withoutTitles(s)))
        .filter(n -> !n.isEmpty());
  }

  /** {@code transcript} with the speaker of each turn. */
  Transcript named(Transcript transcript) {
    List<String> near = near(transcript);
    Map<String, String> holders = holders(transcript);
    Map<Object, Optional<Speaker>> known = new LinkedHashMap<>();
    List<Utterance> turns = new ArrayList<>();
    Map<String, TreeSet<String>> forms = new TreeMap<>();
    for (Utterance turn : transcript.utterances()) {
      known
          .computeIfAbsent(key(turn), k -> speaker(turn, transcript, near, holders))
          .ifPresent(s -> forms.computeIfAbsent(s.id(), i -> new TreeSet<>()).add(nameOf(turn)));
    }
    for (Utterance turn : transcript.utterances()) {
      Optional<Speaker> speaker = known.get(key(turn)).map(s -> withForms(s, forms));
      turns.add(turn.by(speaker));
    }
    return transcript.withUtterances(turns);
  }

  /** Turns with one key have one speaker. */
  private static Object key(Utterance turn) {
    return turn.speaker().<Object>map(s -> s).orElse(turn.label());
  }

  /** Who holds an office, where a label of the transcript names both: by the office alone. */
  private static Map<String, String> holders(Transcript transcript) {
    Map<String, String> holders = new HashMap<>();
    for (Utterance turn : transcript.utterances()) {
      LabelRoles.holder(turn.label())
          .ifPresent(h -> holders.putIfAbsent(plain(h.office()), h.name()));
    }
    return holders;
  }

  private Optional<Speaker> speaker(
      Utterance turn, Transcript transcript, List<String> near, Map<String, String> holders) {
    if (turn.speaker().isPresent()) {
      return turn.speaker().map(s -> speaker(fullest(complete(personal(s.name()))), s.role()));
    }
    String holder = holders.get(plain(turn.label()));
    String label = holder == null ? turn.label() : turn.label() + " (" + holder + ")";
    return speaker(label, transcript, near);
  }

  private static Speaker withForms(Speaker speaker, Map<String, TreeSet<String>> forms) {
    List<String> aliases =
        forms.getOrDefault(speaker.id(), new TreeSet<>()).stream()
            .filter(f -> !f.isEmpty() && !f.equals(speaker.name()))
            .toList();
    return new Speaker(speaker.id(), speaker.name(), aliases, speaker.role(), List.of());
  }

  /** Full names that this transcript itself gives: front matter, title, fuller labels. */
  private List<String> near(Transcript transcript) {
    List<String> near = new ArrayList<>();
    frontMatter(transcript).ifPresent(near::add);
    titleNames(transcript).stream().filter(n -> Names.length(n) > 1).forEach(near::add);
    for (Utterance turn : transcript.utterances()) {
      String name = nameOf(turn);
      if (isFull(name) && !near.contains(name)) {
        near.add(name);
      }
    }
    return near;
  }

  private Optional<Speaker> speaker(String label, Transcript transcript, List<String> near) {
    if (label.startsWith("(")) {
      return Optional.empty();
    }
    if (label.isBlank()) {
      return frontMatter(transcript).map(n -> speaker(fullest(n), transcript.role()));
    }
    String name = nameOf(label);
    if (name.isEmpty()) {
      return Optional.of(byOffice(label, transcript));
    }
    Optional<String> office = LabelRoles.of(label);
    if (isNamedBare(name, label, transcript)) {
      return Optional.of(speaker(name, office));
    }
    Optional<String> known =
        one(near, label, name)
            .or(() -> one(fullNames.getOrDefault(family(name), List.of()), label, name));
    String full = fullest(known.orElse(name));
    boolean front = frontMatter(transcript).filter(n -> Names.couldBeSame(n, full)).isPresent();
    Optional<String> role = front ? transcript.role().or(() -> office) : office;
    return Optional.of(speaker(full, role.or(() -> TitleNames.office(full, title(transcript)))));
  }

  /**
   * Whether the title has this very surname behind the label's office, and another of the family
   * with a given name: "President Biden and First Lady Jill Biden".
   */
  private static boolean isNamedBare(String name, String label, Transcript transcript) {
    String title = " " + plain(transcript.title().orElse("")) + " ";
    boolean written = title.contains(" " + plain(label).replaceFirst("^the ", "") + " ");
    return written && isOfSeveral(name, transcript);
  }

  /** Whether the title names {@code name} alone and another of that family with a given name. */
  private static boolean isOfSeveral(String name, Transcript transcript) {
    List<String> titled = titleNames(transcript);
    return Names.length(name) == 1
        && titled.contains(name)
        && titled.stream().anyMatch(n -> Names.length(n) > 1 && family(n).equals(family(name)));
  }

  /** The name of {@code names} that the label fits, where exactly one person does. */
  private static Optional<String> one(List<String> names, String label, String name) {
    List<String> fit =
        names.stream()
            .filter(n -> Names.couldBeSame(n, label) && Names.couldBeSame(n, name))
            .toList();
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    List<String> alike =
        fit.stream().filter(n -> Names.suffix(n).equals(Names.suffix(label))).toList();
    List<String> same = alike.isEmpty() ? fit : alike;
    boolean single =
        same.size() < MOST_NAMESAKES
            && same.stream().allMatch(a -> same.stream().allMatch(b -> Names.couldBeSame(a, b)));
    return single
        ? same.stream().reduce((a, b) -> b.length() > a.length() ? b : a)
        : Optional.empty();
  }

  private String fullest(String name) {
    List<String> same =
        fullNames.getOrDefault(family(name), List.of()).stream()
            .filter(n -> isSameFull(n, name))
            .toList();
    return same.size() == 1 ? same.get(0) : name;
  }

  private Speaker speaker(String name, Optional<String> role) {
    Optional<String> known = role.or(() -> Optional.ofNullable(roles.get(name)));
    return new Speaker(Slugs.of(name), name, List.of(), known, List.of());
  }

  /** A label that is an office or a questioner: "THE PRESIDENT", "Q". */
  private Speaker byOffice(String label, Transcript transcript) {
    String plain = plain(label);
    if (NounWords.ENGLISH.isQuestion(plain) || plain.isEmpty()) {
      String name = plain.equals("q") ? "Question" : Person.cased(label.strip());
      return new Speaker(Slugs.of(name), name, List.of(), Optional.of("question"), List.of());
    }
    String office = plain.startsWith("the ") ? plain.substring(4) : plain;
    Optional<String> holder = holder(office, transcript);
    if (holder.isPresent()) {
      boolean several = isOfSeveral(holder.get(), transcript);
      String full = several ? holder.get() : fullest(complete(holder.get()));
      return speaker(full, transcript.role().or(() -> Optional.of(Person.cased(label.strip()))));
    }
    String name = Person.cased(label.strip());
    return new Speaker(Slugs.of(name), name, List.of(), Optional.of(name), List.of());
  }

  /** Who holds {@code office} by the front matter or by the title. */
  private static Optional<String> holder(String office, Transcript transcript) {
    boolean fits = transcript.role().map(r -> holds(r, office)).orElse(true);
    Optional<String> front = frontMatter(transcript).filter(n -> fits);
    return front.or(
        () ->
            transcript
                .title()
                .filter(t -> holds(t, office) && !office.endsWith("official"))
                .flatMap(t -> behind(office, t)));
  }

  /** The name right behind {@code office} in a title, titles between them; else its first name. */
  private static Optional<String> behind(String office, String title) {
    List<String> names = TitleNames.of(title);
    String plain = " " + plain(title) + " ";
    for (int at = plain.indexOf(" " + office + " "); at >= 0; ) {
      String before = plain.substring(0, at).strip();
      String rest = plain.substring(at + office.length() + 2).replaceFirst("^(?:dr|mrs?|ms) ", "");
      boolean whole = !before.endsWith("vice") && !before.endsWith("deputy");
      for (String name : names) {
        if (whole && (rest + " ").startsWith(plain(name) + " ")) {
          return Optional.of(name);
        }
      }
      at = plain.indexOf(" " + office + " ", at + 1);
    }
    return names.stream().findFirst();
  }

  private static boolean holds(String text, String office) {
    return (" " + plain(text) + " ").contains(" " + office + " ");
  }

  private String complete(String name) {
    if (Names.length(name) > 1) {
      return name;
    }
    List<String> all = fullNames.getOrDefault(family(name), List.of());
    return one(all, name, name).orElse(name);
  }
}
