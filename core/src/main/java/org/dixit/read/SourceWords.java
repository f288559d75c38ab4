package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;

/** Reads a document with every word of it, spoken or not. Stateless. */
final class SourceWords {
  /** With fewer labelled turns, what looks like labels are words of a document: "Note: …". */
  private static final int FEWEST_TURNS = 2;

  private SourceWords() {}

  /** The turns of {@code text} with all that stands between them; empty if it has no words. */
  static Optional<List<Utterance>> whole(String text, FrontMatter front, List<Utterance> turns) {
    List<Utterance> all = new ArrayList<>();
    int at = front.bodyStart();
    if (isSpoken(turns)) {
      for (Utterance turn : turns) {
        add(text, at, turn.span().start(), all);
        all.add(turn.label().isEmpty() ? plain(turn.span()) : turn);
        at = Math.max(at, turn.span().end());
      }
    }
    add(text, at, text.length(), all);
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** Who speaks in a document without labels is believed only where front matter says so. */
  static Transcript named(Transcript whole, FrontMatter front, List<Utterance> turns) {
    if (isSpoken(turns) || front.get("speaker").isPresent()) {
      return whole;
    }
    return new Transcript(
        whole.id(),
        whole.title(),
        whole.date(),
        whole.body(),
        whole.place(),
        whole.language(),
        whole.spokenLanguage(),
        Optional.empty(),
        Optional.empty(),
        whole.grade(),
        whole.complete(),
        whole.source(),
        whole.text(),
        whole.utterances(),
        whole.milestones());
  }

  private static boolean isSpoken(List<Utterance> turns) {
    return turns.stream().filter(turn -> !turn.label().isEmpty()).count() >= FEWEST_TURNS;
  }

  private static void add(String text, int from, int to, List<Utterance> all) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        all.add(plain(Lines.strip(text, new Span(from, to))));
        return;
      }
    }
  }

  private static Utterance plain(Span span) {
    return new Utterance("", Optional.empty(), span, Optional.empty(), true, List.of());
  }
}
