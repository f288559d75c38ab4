package org.dixit.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.Grade;
import org.dixit.Milestone;
import org.dixit.Transcript;
import org.dixit.Utterance;

/** Puts together what front matter, file name and layout tell: in this order each is believed. */
final class TranscriptFacts {
  private final FrontMatter front;
  private final TranscriptName name;
  private final Optional<TranscriptTitle> titled;

  TranscriptFacts(FrontMatter front, TranscriptName name) {
    this.front = front;
    this.name = name;
    this.titled =
        front.get("title").flatMap(TranscriptTitle::of).or(() -> TranscriptTitle.of(name.title()));
  }

  /** Words on where the record comes from. */
  String origin() {
    return String.join(
        " ",
        front.get("title").orElse(""),
        name.title(),
        front.get("source").orElse(""),
        front.get("source_url").orElse(""),
        front.get("speaker").orElse(""));
  }

  /** The transcript of one file. */
  Transcript transcript(
      String id,
      String text,
      LayoutFacts layout,
      List<Utterance> turns,
      List<Milestone> milestones) {
    String language = front.get("language").orElse("en").toLowerCase(Locale.ROOT);
    Optional<String> speaker = speaker(layout, turns);
    return new Transcript(
        id,
        front.get("title").or(() -> Optional.of(name.title())),
        date(layout),
        front.get("body").or(layout::body),
        front.get("place").or(layout::place),
        language,
        front.get("spoken_language").map(s -> s.toLowerCase(Locale.ROOT)),
        speaker,
        speaker.flatMap(s -> role(s, layout)),
        grade(layout),
        complete(layout),
        front.get("source").or(() -> front.get("source_url")),
        text,
        turns,
        milestones);
  }

  private Optional<String> date(LayoutFacts layout) {
    return front.get("date").flatMap(TranscriptDate::find).or(name::date).or(layout::date);
  }

  /** A name found outside front matter is believed only where it cannot be another's. */
  private Optional<String> speaker(LayoutFacts layout, List<Utterance> turns) {
    if (front.get("speaker").isPresent()) {
      return front.get("speaker");
    }
    Set<String> labels = new HashSet<>();
    boolean bare = turns.get(0).label().isEmpty();
    turns.stream().map(Utterance::label).filter(l -> !isCrowd(l)).forEach(labels::add);
    if (labels.size() != 1 && !bare) {
      return Optional.empty();
    }
    Optional<String> found = layout.speaker().or(() -> titled.map(TranscriptTitle::name));
    return bare ? found.or(name::speaker) : found;
  }

  /** Whether {@code label} is one of those that ask or clap, whoever speaks. */
  private static boolean isCrowd(String label) {
    return label.equals("Q") || TurnLabelWords.isCrowd(label);
  }

  private Optional<String> role(String speaker, LayoutFacts layout) {
    return front
        .get("role")
        .or(layout::role)
        .or(() -> titled.filter(t -> t.name().equals(speaker)).flatMap(TranscriptTitle::role));
  }

  private Grade grade(LayoutFacts layout) {
    Optional<Grade> told = front.get("grade").flatMap(TranscriptFacts::grade).or(name::grade);
    if (told.isPresent()) {
      return told.get();
    }
    boolean official = origin().toLowerCase(Locale.ROOT).contains("whitehouse");
    if (layout.prepared() || (official && layout.layout() == Layout.SPEECH)) {
      return Grade.G2;
    }
    return layout.layout().grade();
  }

  /** The grade that front matter names, where it is one. */
  static Optional<Grade> grade(String words) {
    for (Grade grade : Grade.values()) {
      if (words.strip().toUpperCase(Locale.ROOT).startsWith(grade.name())) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  private boolean complete(LayoutFacts layout) {
    return front
        .get("complete")
        .flatMap(TranscriptFacts::truth)
        .or(name::complete)
        .orElse(layout.whole());
  }

  private static Optional<Boolean> truth(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
