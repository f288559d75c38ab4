package org.dixit.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.dixit.Milestone;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;

/**
 * A stretch of a transcript that is stored and found as one: some turns, or a part of a long one.
 * The chunks of a transcript follow each other without gap and make up its text.
 *
 * @param span where it stands in the transcript's text
 * @param parts the turns, or their parts, that stand in it; offsets are those of the whole text
 * @param milestones those that stand in it, and of each kind the last before it
 */
record Chunk(Span span, List<Utterance> parts, List<Milestone> milestones) {
  /** A chunk is closed when it has so many units. */
  private static final int SIZE = 1_200;

  /** A turn is only cut where at least so many units follow. */
  private static final int REST = 400;

  Chunk {
    parts = List.copyOf(parts);
    milestones = List.copyOf(milestones);
  }

  /** Gives out the milestones of a transcript from its beginning to its end. */
  private static final class Way {
    private final List<Milestone> all;
    private final EnumMap<Milestone.Kind, Milestone> last = new EnumMap<>(Milestone.Kind.class);
    private int next;

    Way(List<Milestone> all) {
      this.all = all;
    }

    /** Those before {@code end} that were not given out, behind the last of each kind that was. */
    List<Milestone> to(int end) {
      List<Milestone> some = new ArrayList<>(last.values());
      while (next < all.size() && all.get(next).offset() < end) {
        some.add(all.get(next));
        last.put(all.get(next).kind(), all.get(next));
        next++;
      }
      return some.stream().sorted().toList();
    }
  }

  /** The chunks of {@code transcript} in order. */
  static List<Chunk> of(Transcript transcript) {
    List<Chunk> chunks = new ArrayList<>();
    Way way = new Way(transcript.milestones());
    List<Utterance> parts = new ArrayList<>();
    int from = 0;
    for (Utterance turn : transcript.utterances()) {
      int start = turn.span().start();
      if (turn.span().isEmpty()) {
        parts.add(turn);
      }
      while (start < turn.span().end()) {
        int end = cut(transcript.text(), start, turn.span().end());
        parts.add(turn.part(new Span(start, end)));
        if (end - from >= SIZE) {
          chunks.add(new Chunk(new Span(from, end), parts, way.to(end)));
          parts = new ArrayList<>();
          from = end;
        }
        start = end;
      }
    }
    if (from < transcript.text().length() || chunks.isEmpty()) {
      Span rest = new Span(from, transcript.text().length());
      chunks.add(new Chunk(rest, parts, way.to(Integer.MAX_VALUE)));
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
}
