package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.attribute.Subjects.Found;

/** The cues of a frame with their subjects. */
final class CueReadings {
  private final Frame frame;
  private final List<CueHit> hits;
  private final List<Optional<Found>> found = new ArrayList<>();

  CueReadings(Frame frame, Subjects subjects) {
    this.frame = frame;
    this.hits = CueFinder.find(frame, CueLexicon.ENGLISH);
    for (int i = 0; i < hits.size(); i++) {
      found.add(inherited(i, subjects.of(hits.get(i))));
    }
  }

  int size() {
    return hits.size();
  }

  CueHit hit(int i) {
    return hits.get(i);
  }

  CueEntry.Kind kind(int i) {
    return hits.get(i).entry().kind();
  }

  /** Whether the subject of cue {@code i} was found. */
  boolean hasSubject(int i) {
    return found.get(i).isPresent();
  }

  /** The construction that the subject of cue {@code i} was read from. */
  String rule(int i) {
    return found.get(i).orElseThrow().rule();
  }

  Link link(int i, String rule, int strength) {
    return Link.of(frame, hits.get(i), phrase(i), rule, strength);
  }

  /**
   * "…, she said, noting that": a verb without a subject of its own takes that of the cue before
   * it, where that cue's clause is set off by a quotation or a comma.
   */
  private Optional<Found> inherited(int i, Optional<Found> own) {
    String rule = own.map(Found::rule).orElse("");
    boolean bare =
        rule.equals("participle") || rule.equals("coordination") || rule.equals("clause");
    for (int k = i - 1; bare && k >= 0; k--) {
      CueHit hit = hits.get(k);
      if (frame.sentenceOf(hit.start()) != frame.sentenceOf(hits.get(i).start())) {
        break;
      }
      int start = found.get(k).map(f -> Math.min(f.phrase().start(), hit.group())).orElse(-1);
      boolean main = hit.voice() == CueHit.Voice.ACTIVE && start > 0 && isSetOff(start);
      if (main && frame.sentenceOf(start) == frame.sentenceOf(hit.start())) {
        return found.get(k).map(f -> new Found(f.phrase(), rule));
      }
    }
    return own;
  }

  /** The place of the first hit that begins at or behind item {@code at}. */
  int firstFrom(int at) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (hits.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The cue whose words overlap {@code span}. */
  Optional<Integer> at(Span span) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < hits.size() && span(low).overlaps(span);
    return found ? Optional.of(low) : Optional.empty();
  }

  private Span span(int i) {
    return frame.span(hits.get(i).start(), hits.get(i).end());
  }

  /** The subject of cue {@code i}. */
  Phrase phrase(int i) {
    return found.get(i).orElseThrow().phrase();
  }

  /** Whether a comma, a dash or a quotation stands before item {@code start}. */
  boolean isSetOff(int start) {
    Item before = frame.get(start - 1);
    return before.isSign(",") || before.isQuote() || before.isDash();
  }

  /** Whether cue {@code hit} stands in the sentence of item {@code q}. */
  boolean sameSentence(int hit, int q) {
    return frame.sentenceOf(hits.get(hit).start()) == frame.sentenceOf(q);
  }

  /**
   * The cue of sentence {@code s} that hands the word to what follows: the last one before a colon
   * at its end, otherwise the first, which is the main clause's.
   */
  Optional<Link> handing(int s, String rule) {
    boolean colon = frame.isSign(frame.end(s) - 1, ":");
    Link handing = null;
    for (int i = firstFrom(frame.start(s)); i < size() && hit(i).start() < frame.end(s); i++) {
      if (hasSubject(i) && kind(i) != CueEntry.Kind.WEAK && (colon || handing == null)) {
        handing = link(i, rule, Link.CARRIED);
      }
    }
    return Optional.ofNullable(handing);
  }
}
