package org.dixit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** The phrases that the text and the HTML report share. */
final class Phrases {
  private Phrases() {}

  /** {@code MEANING_CHANGED} as {@code meaning changed}. */
  static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code words} with a capital at its beginning. */
  static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code meaning changed (polarity, number)}. */
  static String verdict(Verdict verdict) {
    String kinds =
        verdict.kinds().stream().map(Phrases::words).collect(Collectors.joining(", ", " (", ")"));
    return words(verdict.verdictClass()) + (verdict.kinds().isEmpty() ? "" : kinds);
  }

  /** Who said it: the speaker with office, all candidates, the words of the source, or nobody. */
  static String speaker(Statement statement, String text) {
    if (statement.speaker().isPresent()) {
      Speaker speaker = statement.speaker().get();
      return speaker.name()
          + speaker
              .role()
              .filter(role -> !role.equalsIgnoreCase(speaker.name()))
              .map(role -> ", " + role)
              .orElse("");
    }
    if (!statement.candidates().isEmpty()) {
      return statement.candidates().stream()
          .map(Speaker::name)
          .collect(Collectors.joining(" or ", "one of: ", ""));
    }
    return statement
        .attribution()
        .source()
        .map(source -> source.span().in(text))
        .orElse("speaker not named");
  }

  /** Who said it, without office. */
  static String name(Statement statement, String text) {
    return statement.speaker().map(Speaker::name).orElseGet(() -> speaker(statement, text));
  }

  /** What is said, as printed, its parts joined by dots. */
  static String content(Statement statement, String text) {
    return joined(statement.quotation().content(), text);
  }

  /** The words at {@code spans}, as printed, joined by dots. */
  static String joined(List<Span> spans, String text) {
    return spans.stream()
        .map(span -> span.in(text).strip().replaceAll("\\R[ >]*>", " ").replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  /** Where the record says it: speaker, record, day and how close the record is. */
  private static String place(Passage passage) {
    Transcript transcript = passage.transcript();
    String who = passage.turn().speaker().map(Speaker::name).orElse(passage.turn().label());
    String what = transcript.title().orElse(transcript.id());
    Optional<String> day = transcript.date().filter(date -> !what.contains(date));
    Optional<String> locator = transcript.locator(passage.span().start());
    return (who.isEmpty() ? "" : who + ", ")
        + what
        + day.map(d -> ", " + d).orElse("")
        + locator.map(l -> ", " + l).orElse("");
  }

  /** {@code G1, recording or verbatim transcript}. */
  private static String grade(Transcript transcript) {
    return transcript.grade().name() + ", " + transcript.grade().description();
  }

  /** Where the record says it, and how close the record is to what was spoken. */
  static String placeAndGrade(Passage passage) {
    return place(passage) + " (" + grade(passage.transcript()) + ")";
  }

  /**
   * The passages of a finding, one for each wording: another record of the same words adds none.
   */
  static List<Passage> passages(Finding finding) {
    Set<List<String>> seen = new HashSet<>();
    return finding.passages().stream().filter(p -> seen.add(forms(p.text()))).toList();
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }

  /**
   * Whether the passage after {@code i} stands in the same turn, so that one place does for both.
   */
  static boolean isSameTurn(List<Passage> passages, int i) {
    return i + 1 < passages.size()
        && placeAndGrade(passages.get(i)).equals(placeAndGrade(passages.get(i + 1)));
  }

  /** {@code 1 statement}, {@code 2 statements}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 35 statements, 22 quoted}; where all are quoted {@code 22 quotations}. */
  static String statements(Summary summary) {
    return summary.quoted() == summary.statements()
        ? count(summary.statements(), "quotation")
        : count(summary.statements(), "statement") + ", " + summary.quoted() + " quoted";
  }

  /** {@code 3 faithful, 1 changed}: the outcomes that occur, in their own order. */
  static String outcomes(Summary summary) {
    return summary.outcomes().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getValue() + " " + words(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** What an outcome means, in one sentence. */
  static String meaning(Outcome outcome) {
    return switch (outcome) {
      case FAITHFUL -> "These are the words of the record.";
      case EDITED -> "The words were edited; the sense was not.";
      case CHANGED -> "The sense was changed.";
      case MISPLACED -> "The words stand in the record, but not so: another speaker or context.";
      case OPEN -> "The record does not decide.";
    };
  }

  /** {@code text} cut in its middle to at most {@code limit} words. */
  static String shortened(String text, int limit) {
    String[] words = text.strip().split("\\s+");
    if (words.length <= limit) {
      return String.join(" ", words);
    }
    int half = limit / 2;
    return String.join(" ", List.of(words).subList(0, half))
        + " … "
        + String.join(" ", List.of(words).subList(words.length - half, words.length));
  }
}
