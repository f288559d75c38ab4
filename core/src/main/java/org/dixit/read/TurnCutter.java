package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.Utterance;
import org.dixit.text.Glyphs;

/**
 * Cuts a text into turns at its labels. A turn is cut again where a note changes its language, and
 * where a clip is played: the words after the clip are again those of who spoke before it.
 */
final class TurnCutter {
  /** The label of words in a clip before which no name stands: they are nobody's who is known. */
  static final String CLIP = "(video clip)";

  private final String text;
  private final List<Utterance> turns = new ArrayList<>();
  private String label = "";
  private boolean delivered = true;
  private Optional<String> language = Optional.empty();
  private Optional<String> beforeClip = Optional.empty();

  private TurnCutter(String text) {
    this.text = text;
  }

  /**
   * The turns of {@code text}.
   *
   * @param body where words may stand; what stands before the first label is a turn without label
   *     only if {@code body} begins there
   */
  static List<Utterance> cut(String text, Span body, List<TurnLabel> labels) {
    TurnCutter cutter = new TurnCutter(text);
    int at = body.start();
    for (TurnLabel next : labels) {
      cutter.turn(at, next.start());
      cutter.label = next.name();
      cutter.language = next.language();
      cutter.delivered = next.delivered();
      at = next.end();
    }
    cutter.turn(at, body.end());
    return cutter.turns;
  }

  private void turn(int start, int end) {
    List<Span> asides = TurnAsides.in(text, new Span(start, Math.max(start, end)));
    int from = start;
    int first = 0;
    for (int i = 0; i < asides.size(); i++) {
      Span aside = asides.get(i);
      Optional<String> note = TurnAsides.languageNote(text, aside);
      Clip clip = note.isPresent() ? Clip.NONE : clip(aside);
      if (note.isPresent() || clip != Clip.NONE) {
        add(from, aside.start(), asides.subList(first, i));
        from = note.isPresent() ? aside.start() : aside.end();
        first = note.isPresent() ? i : i + 1;
        note.ifPresent(words -> language = Optional.of(TurnLanguage.of(words).orElse("und")));
        play(clip);
      }
    }
    add(from, end, asides.subList(first, asides.size()));
  }

  private void play(Clip clip) {
    if (clip == Clip.BEGINS && beforeClip.isEmpty()) {
      beforeClip = Optional.of(label);
      label = CLIP;
    } else if (clip == Clip.ENDS && beforeClip.isPresent()) {
      label = beforeClip.get();
      beforeClip = Optional.empty();
    }
  }

  private enum Clip {
    NONE,
    BEGINS,
    ENDS
  }

  private Clip clip(Span aside) {
    String words = text.substring(aside.start(), Math.min(aside.end(), aside.start() + 40));
    String upper = words.toUpperCase(Locale.ROOT);
    boolean played = upper.contains("VIDEO") || upper.contains("AUDIO") || upper.contains("CLIP");
    if (!played) {
      return Clip.NONE;
    }
    if (upper.contains("BEGIN") || upper.contains("START")) {
      return Clip.BEGINS;
    }
    return upper.contains("END") ? Clip.ENDS : Clip.NONE;
  }

  private void add(int start, int end, List<Span> asides) {
    int from = start;
    int to = end;
    while (from < to && isTrimmed(text.charAt(from))) {
      from++;
    }
    while (to > from && isTrimmed(text.charAt(to - 1))) {
      to--;
    }
    if (from < to && hasWords(from, to, asides)) {
      turns.add(
          new Utterance(
              label,
              Optional.empty(),
              new Span(from, to),
              language,
              delivered,
              clipped(asides, from, to)));
    }
  }

  private static List<Span> clipped(List<Span> asides, int from, int to) {
    List<Span> inside = new ArrayList<>();
    for (Span aside : asides) {
      int start = Math.max(aside.start(), from);
      int end = Math.min(aside.end(), to);
      if (start < end) {
        inside.add(new Span(start, end));
      }
    }
    return inside;
  }

  private boolean hasWords(int from, int to, List<Span> asides) {
    int at = from;
    for (Span aside : asides) {
      if (hasLetter(at, Math.min(to, aside.start()))) {
        return true;
      }
      at = Math.max(at, aside.end());
    }
    return hasLetter(at, to);
  }

  private boolean hasLetter(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrimmed(char c) {
    return Glyphs.isSpace(c) || c == '*' || c == '_' || c == '\\';
  }
}
