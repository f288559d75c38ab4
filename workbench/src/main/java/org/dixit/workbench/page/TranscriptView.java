package org.dixit.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;

/** A transcript as a reader has asked to see it: some turns at a time. Made for one answer. */
final class TranscriptView {
  private static final int PAGE = 60;

  private final String key;
  private final Transcript transcript;
  private final Query query;
  private final List<Utterance> shown;
  private final int page;

  /**
   * A turn.
   *
   * @param number from 1
   * @param speaker who speaks
   * @param label as the record has it
   * @param before its words before the passage that is looked at; all of them where it is elsewhere
   * @param words the passage
   * @param after its words after the passage
   * @param place the page, column or time; may be empty
   * @param delivered whether it was spoken
   */
  record Turn(
      int number,
      String speaker,
      String label,
      String before,
      String words,
      String after,
      String place,
      boolean delivered) {}

  TranscriptView(String key, Transcript transcript, Query query) {
    this.key = key;
    this.transcript = transcript;
    this.query = query;
    Optional<String> speaker = query.get("speaker");
    this.shown =
        transcript.utterances().stream()
            .filter(u -> speaker.filter(s -> !s.equals(name(u))).isEmpty())
            .toList();
    int last = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
    int asked = query.get("page").isPresent() ? query.number("page", 1) : pageOfPassage();
    this.page = Math.min(asked, last);
  }

  static String address(String key) {
    return new Query(Map.of("key", key)).at("/library/transcript");
  }

  /** Where the transcript stands with {@code passage} marked. */
  static String address(String key, Span passage) {
    return address(key) + "&from=" + passage.start() + "&to=" + passage.end() + "#passage";
  }

  private int pageOfPassage() {
    int from = query.number("from", 0);
    for (int i = 0; i < shown.size(); i++) {
      if (query.get("from").isPresent() && from < shown.get(i).span().end()) {
        return i / PAGE + 1;
      }
    }
    return 1;
  }

  private static String name(Utterance turn) {
    return turn.speaker().map(Speaker::name).orElse(turn.label());
  }

  String key() {
    return key;
  }

  String title() {
    return transcript.title().orElse(key);
  }

  /** What is known of it, in a line. */
  String meta() {
    List<String> parts = new ArrayList<>();
    transcript.date().ifPresent(parts::add);
    transcript.body().ifPresent(parts::add);
    transcript.place().ifPresent(parts::add);
    parts.add(transcript.grade().name() + ", " + transcript.grade().description());
    parts.add(transcript.complete() ? "complete" : "not known to be complete");
    transcript
        .spokenLanguage()
        .filter(spoken -> !spoken.equals(transcript.language()))
        .ifPresent(spoken -> parts.add("translated from " + spoken));
    parts.add(Words.of(transcript.utterances().size()) + " turns");
    return String.join(" · ", parts);
  }

  /** Who speaks, with how many turns each has. */
  List<Choice> speakers() {
    Map<String, Integer> counts = new TreeMap<>(Choice.ORDER);
    transcript.utterances().forEach(u -> counts.merge(name(u), 1, Integer::sum));
    counts.remove("");
    return Choice.of(counts, query.get("speaker"));
  }

  /** The turns of this page. */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (int i = (page - 1) * PAGE; i < Math.min(shown.size(), page * PAGE); i++) {
      turns.add(turn(i + 1, shown.get(i)));
    }
    return turns;
  }

  private Turn turn(int number, Utterance turn) {
    String text = transcript.text();
    Span span = turn.span();
    int from = Math.max(span.start(), query.number("from", 0));
    int to = Math.min(span.end(), query.number("to", 0));
    boolean marked = query.get("from").isPresent() && from < to;
    int cut = marked ? from : span.end();
    int end = marked ? to : span.end();
    return new Turn(
        number,
        name(turn),
        turn.label(),
        text.substring(span.start(), cut),
        text.substring(cut, end),
        text.substring(end, span.end()),
        transcript.locator(span.start()).orElse(""),
        turn.delivered());
  }

  /** The page before this; empty where there is none. */
  String before() {
    return page > 1 ? query.with("page", String.valueOf(page - 1)).at("/library/transcript") : "";
  }

  /** The page after this; empty where there is none. */
  String after() {
    boolean more = shown.size() > page * PAGE;
    return more ? query.with("page", String.valueOf(page + 1)).at("/library/transcript") : "";
  }
}
