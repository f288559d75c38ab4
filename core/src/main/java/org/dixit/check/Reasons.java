package org.dixit.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Grade;
import org.dixit.MeaningKind;
import org.dixit.RecordStatus;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.VerdictClass;
import org.dixit.index.RecordIndex.Turn;
import org.dixit.text.Names;

/** Says why, in one sentence that a copy editor understands. */
final class Reasons {
  private static final int LONGEST = 90;

  /** What a gap removed is what a reader must see, so more of it is shown. */
  private static final int GONE = 300;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Reasons() {}

  /** The reason for {@code verdict} on words in marks of {@code statement}. */
  static String of(SpanVerdict verdict, Statement statement) {
    Optional<Speaker> speaker = statement.speaker();
    if (verdict.isOpen()) {
      return open(verdict, speaker);
    }
    String place = place(verdict.pieces().get(0));
    boolean act = verdict.kinds().equals(List.of(MeaningKind.SPEECH_ACT));
    String said = act ? otherAct(statement) : what(verdict, speaker);
    String weak =
        verdict.weak() && verdict.verdictClass() != VerdictClass.MEANING_CHANGED
            ? ", but so few or so common words are only consistent with the record"
            : "";
    return said + weak + elsewhere(verdict, speaker) + " (" + place + ").";
  }

  private static String otherAct(Statement statement) {
    String verb =
        statement.attribution().cue().map(c -> "“" + c.lemma() + "”").orElse("the copy’s verb");
    return "The record has these words, but nothing in them does what " + verb + " says";
  }

  /** Says so when the record has another speaker than the copy's pronoun was taken to mean. */
  private static String elsewhere(SpanVerdict verdict, Optional<Speaker> speaker) {
    Match first = verdict.pieces().get(0);
    Optional<Speaker> theirs = first.index().utterance(first.turn()).speaker();
    boolean other =
        verdict.verdictClass() != VerdictClass.MISATTRIBUTED
            && speaker.isPresent()
            && speaker.get().members().isEmpty()
            && isOther(theirs, speaker);
    return other
        ? "; the record gives them to " + theirs.get().name() + ", so see whom the copy means"
        : "";
  }

  private static boolean isOther(Optional<Speaker> theirs, Optional<Speaker> mine) {
    return theirs.isPresent()
        && mine.isPresent()
        && !theirs.get().id().equals(mine.get().id())
        && !Names.couldBeSame(theirs.get().name(), mine.get().name());
  }

  /** The reason for {@code verdict} on what is told without marks. */
  static String told(SpanVerdict verdict, Optional<Speaker> speaker) {
    String who = speaker.map(Speaker::name).orElse("this speaker");
    return switch (verdict.verdictClass()) {
      case SUPPORTED ->
          "The record says so in other words (" + place(verdict.pieces().get(0)) + ").";
      case UNSUPPORTED ->
          "The complete record of " + who + "’s words at this event has nothing that says so.";
      default ->
          verdict.record() == RecordStatus.ABSENT
              ? "No record of " + who + " is at hand."
              : "No passage at hand surely says so; what is told in other words may still stand"
                  + " there.";
    };
  }

  private static String open(SpanVerdict verdict, Optional<Speaker> speaker) {
    String who = speaker.map(Speaker::name).orElse("this speaker");
    if (verdict.weak()) {
      return "These words are so few and so common that finding them in what "
          + who
          + " said would prove nothing.";
    }
    return switch (verdict.record()) {
      case CLOSED ->
          "The complete record of " + who + "’s words at this event has nothing like it.";
      case ABSENT ->
          "No record of "
              + who
              + " is at hand, so the quotation can be neither confirmed nor denied.";
      default ->
          "The passages at hand do not hold these words, and they are not all that "
              + who
              + " said, so the quotation can be neither confirmed nor denied.";
    };
  }

  private static String what(SpanVerdict verdict, Optional<Speaker> speaker) {
    List<Change> all = verdict.changes().stream().flatMap(List::stream).toList();
    return switch (verdict.verdictClass()) {
      case VERBATIM -> "Word for word as in the record";
      case FRAGMENT -> "These words stand in the record in a row";
      case TYPOGRAPHIC -> "The same words; only " + natures(all) + " differs";
      case CLEANED -> "The same words, but for fillers and contractions: " + list(verdict, all);
      case BRACKETED -> "The same words, but for what the copy gives in brackets";
      case TRIMMED_MARKED -> "Words were left out, and the copy marks it" + removed(verdict);
      case TRIMMED_UNMARKED -> "Words were left out without a mark" + removed(verdict);
      case REORDERED ->
          verdict.pieces().size() > 1
              ? "The same words in another order: the record has the parts the other way round"
              : "The same words in another order: " + list(verdict, all);
      case SPLICED -> spliced(verdict);
      case REWORDED ->
          verdict.isRendered()
              ? "Not verbatim: the record says it in other words throughout"
              : "Not verbatim: the passage has other words, " + list(verdict, all);
      case TRANSLATED ->
          "The record is a translation and the copy another rendering of it"
              + (verdict.isRendered() ? ", in other words throughout" : ": " + list(verdict, all));
      case MEANING_CHANGED -> changed(verdict, all);
      case OUT_OF_CONTEXT ->
          "In the record the words “"
              + verdict.turned().orElse("")
              + "” stand right "
              + side(verdict)
              + " these and turn them round; the copy leaves them out";
      case MISATTRIBUTED ->
          verdict.turned().isPresent() ? borrowed(verdict) : given(verdict, speaker);
      default -> "";
    };
  }

  /** Whether the words that turn a passage round stand before or after it. */
  private static String side(SpanVerdict verdict) {
    Match last = verdict.pieces().get(verdict.pieces().size() - 1);
    List<String> words = List.of(verdict.turned().orElse("").split(" "));
    int to = last.recordTo();
    boolean after =
        to + words.size() <= last.index().size()
            && new Sides(last).recordForms(to, to + words.size()).equals(words);
    return after ? "after" : "before";
  }

  private static String given(SpanVerdict verdict, Optional<Speaker> speaker) {
    String not = speaker.map(s -> ", not to " + s.name()).orElse("");
    for (Match piece : verdict.pieces()) {
      Optional<Speaker> theirs = piece.index().utterance(piece.turn()).speaker();
      if (verdict.pieces().size() > 1 && isOther(theirs, speaker)) {
        String part = brief(piece.copy().span(piece.from(), piece.to()).in(piece.copy().text()));
        return "The record gives “" + part + "” to " + recordSpeaker(piece) + not;
      }
    }
    return "The record gives these words to " + recordSpeaker(verdict.pieces().get(0)) + not;
  }

  private static String borrowed(SpanVerdict verdict) {
    return "In the record "
        + recordSpeaker(verdict.pieces().get(0))
        + " quotes somebody else here: “"
        + brief(verdict.turned().orElse(""))
        + "”";
  }

  private static String changed(SpanVerdict verdict, List<Change> all) {
    if (all.stream().noneMatch(c -> c.meaning().isPresent())) {
      return cut(verdict);
    }
    List<String> parts = new ArrayList<>();
    for (int p = 0; p < verdict.pieces().size(); p++) {
      Sides sides = new Sides(verdict.pieces().get(p));
      for (Change change : verdict.changes().get(p)) {
        change.meaning().ifPresent(kind -> parts.add(pair(change, sides) + ", " + effect(kind)));
      }
    }
    return String.join("; ", parts.subList(0, Math.min(3, parts.size())));
  }

  private static String cut(SpanVerdict verdict) {
    if (verdict.kinds().contains(MeaningKind.MODALITY)) {
      return "What was said and what was asked have changed places";
    }
    if (verdict.kinds().contains(MeaningKind.COMPLETENESS)) {
      return "Only half of a contrast is quoted: in the record a “but” follows";
    }
    return verdict
        .turned()
        .map(words -> "The record has “" + words + "” right before these words; the copy drops it")
        .orElse(
            "The copy leaves out how the record’s clause begins, "
                + effect(verdict.kinds().get(0)));
  }

  private static String effect(MeaningKind kind) {
    return switch (kind) {
      case POLARITY -> "which reverses the sense";
      case NUMBER -> "another number";
      case DATE -> "another time";
      case NAME -> "another name";
      case ROLE -> "which changes who does it";
      case REFERENT -> "which points to another";
      case DIRECTION -> "which reverses the direction";
      case MODALITY -> "which changes how binding it is";
      case QUANTIFIER -> "which changes how many are meant";
      case HEDGE -> "which changes how far the speaker goes";
      case TENSE -> "which changes the time it speaks of";
      case DEGREE -> "which changes the degree";
      case TERM -> "which says something else";
      case SPEECH_ACT -> "which is another act";
      case COMPLETENESS -> "which is half of a contrast";
    };
  }

  /** The most telling changes, in words. */
  private static String list(SpanVerdict verdict, List<Change> all) {
    List<String> parts = new ArrayList<>();
    for (int p = 0; p < verdict.pieces().size(); p++) {
      Sides sides = new Sides(verdict.pieces().get(p));
      for (Change change : verdict.changes().get(p)) {
        boolean small = isForm(change) && all.stream().anyMatch(c -> !isForm(c));
        if (!small) {
          parts.add(pair(change, sides));
        }
      }
    }
    int shown = Math.min(4, parts.size());
    String more = parts.size() > shown ? "; and " + (parts.size() - shown) + " more" : "";
    return String.join("; ", parts.subList(0, shown)) + more;
  }

  private static boolean isForm(Change change) {
    return change.isTypographic() || change.nature() == EditNature.CONTRACTION;
  }

  private static String pair(Change change, Sides sides) {
    boolean contraction = change.nature() == EditNature.CONTRACTION;
    String theirs = contraction ? Texts.recordWord(change, sides) : Texts.record(change, sides);
    String mine = contraction ? Texts.copyWord(change, sides) : Texts.copy(change, sides);
    boolean numbers = change.meaning().equals(Optional.of(MeaningKind.NUMBER));
    EditKind kind = numbers && change.kind() == EditKind.MOVE ? EditKind.SUBSTITUTE : change.kind();
    return switch (kind) {
      case INSERT -> "“" + brief(mine) + "” was added";
      case DELETE -> "“" + brief(theirs) + "” was left out";
      case MOVE -> "“" + brief(mine) + "” was moved";
      case DUPLICATE -> "“" + brief(mine) + "” stands twice";
      default -> "“" + brief(theirs) + "” became “" + brief(mine) + "”";
    };
  }

  private static String removed(SpanVerdict verdict) {
    List<String> gone = new ArrayList<>();
    for (int p = 0; p < verdict.pieces().size(); p++) {
      Sides sides = new Sides(verdict.pieces().get(p));
      for (Change change : verdict.changes().get(p)) {
        boolean marked = change.nature() == EditNature.MARKED_GAP;
        boolean wanted = marked == (verdict.verdictClass() == VerdictClass.TRIMMED_MARKED);
        if (change.kind() == EditKind.DELETE && change.nature() != EditNature.FILLER && wanted) {
          gone.add("“" + brief(Texts.record(change, sides), GONE) + "”");
        }
      }
    }
    if (!gone.isEmpty()) {
      return ": " + String.join(", ", gone.subList(0, Math.min(3, gone.size())));
    }
    long words = 0;
    for (int p = 1; p < verdict.pieces().size(); p++) {
      words += Judge.distance(verdict.pieces().get(p - 1), verdict.pieces().get(p));
    }
    return words > 0 ? ": " + words + " words" : "";
  }

  private static String spliced(SpanVerdict verdict) {
    List<String> distances = new ArrayList<>();
    for (int p = 1; p < verdict.pieces().size(); p++) {
      Match before = verdict.pieces().get(p - 1);
      Match piece = verdict.pieces().get(p);
      long words = Judge.distance(before, piece);
      int turns =
          Math.abs(
              piece.index().turnNumber(piece.recordFrom())
                  - before.index().turnNumber(before.recordFrom()));
      String far = turns == 0 ? "" : turns == 1 ? " and a turn" : " and " + turns + " turns";
      distances.add(
          words == Integer.MAX_VALUE
              ? "in another record"
              : Math.abs(words) + " words" + far + (words < 0 ? " earlier" : " later"));
    }
    return "Put together from "
        + verdict.pieces().size()
        + (Judge.areMarked(verdict.pieces())
            ? " passages, with a mark between them, the next "
            : " passages given as one, the next ")
        + String.join(", then ", distances);
  }

  private static String natures(List<Change> all) {
    return String.join(
        " and ",
        all.stream()
            .map(c -> c.nature().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .distinct()
            .sorted()
            .toList());
  }

  private static String brief(String text) {
    return brief(text, LONGEST);
  }

  private static String brief(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
  }

  /** Who said it, when, and what kind of record says so. */
  private static String place(Match match) {
    Turn turn = match.turn();
    Transcript transcript = match.index().transcript(turn);
    List<String> parts = new ArrayList<>();
    parts.add(recordSpeaker(match));
    parts.add(
        transcript
            .date()
            .flatMap(Recency::parse)
            .map(Reasons::day)
            .orElse(transcript.title().orElse(transcript.id())));
    if (transcript.grade().compareTo(Grade.G2) > 0) {
      parts.add(transcript.grade().description());
    }
    if (!match.index().utterance(turn).delivered()) {
      parts.add("not spoken there");
    }
    return String.join(", ", parts);
  }

  private static String day(LocalDate date) {
    return date.format(DAY);
  }

  private static String recordSpeaker(Match match) {
    Utterance utterance = match.index().utterance(match.turn());
    return utterance
        .speaker()
        .map(Speaker::name)
        .orElse(utterance.label().isEmpty() ? "speaker not named" : utterance.label());
  }
}
