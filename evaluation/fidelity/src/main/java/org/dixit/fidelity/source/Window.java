package org.dixit.fidelity.source;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of one transcript that is the whole record of a case.
 *
 * @param id a file name that is stable between runs
 * @param transcript the transcript it was cut from
 * @param title what was recorded
 * @param date the day, as ISO 8601
 * @param speaker who speaks where turns have no label
 * @param turns in order
 */
public record Window(
    String id,
    String transcript,
    String title,
    Optional<String> date,
    Optional<String> speaker,
    List<Turn> turns) {
  public Window {
    turns = List.copyOf(turns);
  }

  /** All turns as they stand in a record. */
  public String text() {
    return String.join("\n\n", turns.stream().map(Turn::text).toList()) + "\n";
  }

  /** Whether {@code words} stand in it exactly once. */
  public boolean holdsOnce(String words) {
    String text = text();
    int at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0;
  }

  /** The turns from {@code reach} before {@code turn} to as many after it. */
  public Window around(int turn, int reach) {
    int from = Math.max(0, turn - reach);
    int to = Math.min(turns.size(), turn + reach + 1);
    return new Window(id, transcript, title, date, speaker, turns.subList(from, to));
  }

  /** Everybody who is named, without repetition. */
  public List<String> names() {
    return turns.stream().map(Turn::name).filter(n -> !n.isEmpty()).distinct().toList();
  }

  /**
   * The text of a record file.
   *
   * @param said words that are put for others, each once
   * @param recorded the other words
   * @param complete whether the record claims to be complete
   * @param translated whether it claims to be a translation
   */
  public String record(String said, String recorded, boolean complete, boolean translated) {
    StringBuilder out = new StringBuilder("---\n");
    out.append("title: \"").append(title.replaceAll("[\"\\\\\\p{Cntrl}]", " ")).append("\"\n");
    date.ifPresent(d -> out.append("date: ").append(d).append('\n'));
    speaker.ifPresent(s -> out.append("speaker: \"").append(s.replace("\"", "")).append("\"\n"));
    out.append("language: en\n");
    out.append("spoken_language: ").append(translated ? "ru" : "en").append('\n');
    out.append("grade: ").append(translated ? "G3" : "G1").append('\n');
    out.append("complete: ").append(complete).append("\n---\n\n");
    String text = text();
    return out.append(said.equals(recorded) ? text : text.replace(said, recorded)).toString();
  }
}
