package org.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Names;
import org.dixit.text.Words;

/** Names the speakers of transcripts, with the full names of all of them at hand. */
final class TranscriptSpeakers {
  private static final int MOST_NAMESAKES = 50;

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
        String name = nameOf(turn.label());
        if (isFull(name)) {
          addFull(name, LabelRoles.of(turn.label()));
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

  private static List<String> titleNames(Transcript transcript) {
    return transcript.title().map(TitleNames::of).orElse(List.of());
  }

  /** The name in a label; empty for a questioner and for an office alone. */
  private String nameOf(String label) {
    return nameByLabel.computeIfAbsent(label, TranscriptSpeakers::readName);
  }

  private static String readName(String label) {
    String plain = plain(label);
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    boolean office =
        plain.contains(" ") && label.indexOf(',') < 0 && NounWords.ENGLISH.isPerson(last);
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
    Map<String, Optional<Speaker>> byLabel = new LinkedHashMap<>();
    List<Utterance> turns = new ArrayList<>();
    Map<String, TreeSet<String>> forms = new TreeMap<>();
    for (Utterance turn : transcript.utterances()) {
      byLabel.computeIfAbsent(turn.label(), l -> speaker(l, transcript, near));
      byLabel
          .get(turn.label())
          .ifPresent(
              s -> forms.computeIfAbsent(s.id(), i -> new TreeSet<>()).add(nameOf(turn.label())));
    }
    for (Utterance turn : transcript.utterances()) {
      Optional<Speaker> speaker = byLabel.get(turn.label()).map(s -> withForms(s, forms));
      turns.add(new Utterance(turn.label(), speaker, turn.span(), turn.language(), turn.asides()));
    }
    return transcript.withUtterances(turns);
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
      String name = nameOf(turn.label());
      if (isFull(name) && !near.contains(name)) {
        near.add(name);
      }
    }
    return near;
  }

  private Optional<Speaker> speaker(String label, Transcript transcript, List<String> near) {
    if (label.isBlank()) {
      return frontMatter(transcript).map(n -> speaker(fullest(n), transcript.role()));
    }
    String name = nameOf(label);
    if (name.isEmpty()) {
      return Optional.of(byOffice(label, transcript));
    }
    Optional<String> office = LabelRoles.of(label);
    Optional<String> known =
        one(near, label, name)
            .or(() -> one(fullNames.getOrDefault(family(name), List.of()), label, name));
    String full = fullest(known.orElse(name));
    boolean front = frontMatter(transcript).filter(n -> Names.couldBeSame(n, full)).isPresent();
    Optional<String> role = front ? transcript.role().or(() -> office) : office;
    return Optional.of(speaker(full, role));
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
      String full = fullest(complete(holder.get()));
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
                .flatMap(t -> TitleNames.of(t).stream().findFirst()));
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
