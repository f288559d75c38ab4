package org.dixit.library;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;

/**
 * A stretch of a transcript that is stored and found as one: some turns, or a part of a long one.
 * The chunks of a transcript follow each other without gap and make up its text.
 *
 * @param span where it stands in the transcript's text
 * @param parts the turns, or their parts, that stand in it; offsets are those of the whole text
 */
record Chunk(Span span, List<Utterance> parts) {
  /** A chunk is closed when it has so many units. */
  private static final int SIZE = 1_200;

  /** A turn is only cut where at least so many units follow. */
  private static final int REST = 400;

  Chunk {
    parts = List.copyOf(parts);
  }

  /** The chunks of {@code transcript} in order. */
  static List<Chunk> of(Transcript transcript) {
    List<Chunk> chunks = new ArrayList<>();
    List<Utterance> parts = new ArrayList<>();
    int from = 0;
    for (Utterance turn : transcript.utterances()) {
      int start = turn.span().start();
      if (turn.span().isEmpty()) {
        parts.add(turn);
      }
      while (start < turn.span().end()) {
        int end = cut(transcript.text(), start, turn.span().end());
        parts.add(part(turn, start, end));
        if (end - from >= SIZE) {
          chunks.add(new Chunk(new Span(from, end), parts));
          parts = new ArrayList<>();
          from = end;
        }
        start = end;
      }
    }
    if (from < transcript.text().length() || chunks.isEmpty()) {
      chunks.add(new Chunk(new Span(from, transcript.text().length()), parts));
    }
    return chunks;
  }

  private static int cut(String text, int start, int end) {
    if (end - start <= SIZE + REST) {
      return end;
    }
    int low = start + SIZE - REST;
    int high = Math.min(end, start + SIZE + REST);
    for (int at = start + SIZE; at < high; at++) {
      if (isSentenceEnd(text, at)) {
        return at;
      }
    }
    for (int at = start + SIZE; at > low; at--) {
      if (isSentenceEnd(text, at)) {
        return at;
      }
    }
    int at = start + SIZE;
    while (at > low && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean pair = at == low && Character.isLowSurrogate(text.charAt(start + SIZE));
    return at == low ? start + SIZE + (pair ? 1 : 0) : at;
  }

  private static boolean isSentenceEnd(String text, int at) {
    return ".?!\n".indexOf(text.charAt(at - 1)) >= 0 && Character.isWhitespace(text.charAt(at));
  }

  private static Utterance part(Utterance turn, int start, int end) {
    Span span = new Span(start, end);
    if (span.equals(turn.span())) {
      return turn;
    }
    List<Span> asides = new ArrayList<>();
    for (Span aside : turn.asides()) {
      if (aside.overlaps(span)) {
        asides.add(new Span(Math.max(start, aside.start()), Math.min(end, aside.end())));
      }
    }
    return new Utterance(turn.label(), turn.speaker(), span, turn.language(), asides);
  }
}
