package org.dixit.attribute;

import java.util.Optional;
import org.dixit.attribute.Subjects.Found;

/** Links quoted words to a name that stands by them without a cue of the lexicon. */
final class BareNames {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;
  private static final int LONGEST_LABEL = 8;

  private final String text;
  private final Frame frame;
  private final Subjects subjects;

  BareNames(String text, Frame frame, Subjects subjects) {
    this.text = text;
    this.frame = frame;
    this.subjects = subjects;
  }

  /** "ROWE: “…”": nothing but a name before the colon. */
  Optional<Link> label(int q) {
    int low = frame.start(frame.sentenceOf(q));
    if (low < q && frame.get(low).kind() == Item.Kind.SIGN) {
      low++; // a mark that opens the turn before its label
    }
    if (!frame.isSign(q - 1, ":") || q - 1 - low > LONGEST_LABEL || q - 1 <= low) {
      return Optional.empty();
    }
    for (int i = low; i < q - 1; i++) {
      Item item = frame.get(i);
      boolean bracket = item.isSign("(") || item.isSign(")");
      if (!bracket && (!item.isNounShaped() || subjects.phrases().isVerb(item))) {
        return Optional.empty();
      }
    }
    return Optional.of(Link.of(frame, new Phrase(low, q - 1), "label", Link.EXPLICIT));
  }

  /** "“…” — Ada Rowe" at the end of its paragraph, or of its line where the next is quoted too. */
  Optional<Link> signature(int q) {
    if (q + 2 >= frame.size() || !frame.get(q + 1).isDash() || !frame.get(q + 2).isCapital()) {
      return Optional.empty();
    }
    for (int i = q + 2; i < frame.size() && !opensLine(i); i++) {
      if (!frame.get(i).isNounShaped() || subjects.phrases().isVerb(frame.get(i))) {
        boolean last = frame.isSign(i, ".") && (i == frame.size() - 1 || opensLine(i + 1));
        if (!frame.isSign(i, ",") && !frame.isSign(i, "&") && !last) {
          return Optional.empty();
        }
      }
    }
    return subjects
        .phrases()
        .startingAt(q + 2)
        .map(this::withPartner)
        .map(p -> Link.of(frame, p, "signature", Link.EXPLICIT));
  }

  /** "Ada & Hugh Rowe" is one signature. */
  private Phrase withPartner(Phrase phrase) {
    int end = phrase.end();
    while (end + 1 < frame.size() && frame.isSign(end, "&") && frame.get(end + 1).isCapital()) {
      end += 2;
      while (end < frame.size() && frame.get(end).isCapital()) {
        end++;
      }
    }
    return new Phrase(phrase.start(), end);
  }

  /** Whether quoted words begin a line of their own at item {@code i}. */
  private boolean opensLine(int i) {
    int start = frame.get(i).span().start();
    int before = frame.get(i - 1).span().end();
    return frame.isQuote(i) && text.substring(before, start).indexOf('\n') >= 0;
  }

  /** The name that a paragraph "— Ada Rowe" begins with. */
  Optional<Link> signature() {
    return subjects.phrases().startingAt(1).map(p -> Link.of(frame, p, "signature", Link.EXPLICIT));
  }

  /** "Rowe beamed, “We won”": a name before the comma, its verb in no list. */
  Optional<Link> verbBefore(int q) {
    int low = frame.start(frame.sentenceOf(q));
    boolean verb = frame.isSign(q - 1, ",") && q - 3 >= low && frame.form(q - 2).endsWith("ed");
    return !verb || !frame.get(q - 3).isCapital()
        ? Optional.empty()
        : subjects
            .phrases()
            .endingAt(q - 3)
            .map(p -> Link.of(frame, p, "subject-before", Link.WEAK));
  }

  /** "“We won,” Rowe beamed": a name at item {@code from}, right behind the comma. */
  Optional<Link> verbAfter(int q, int from) {
    int high = frame.end(frame.sentenceOf(q));
    if (from >= high) {
      return Optional.empty();
    }
    boolean inverted =
        from + 1 < high && !frame.get(from).isCapital() && frame.form(from).endsWith("ed");
    int start = inverted && frame.get(from + 1).isCapital() ? from + 1 : from;
    return subjects
        .phrases()
        .startingAt(start)
        .filter(p -> start > from || (p.end() < high && frame.get(p.end()).isWord()))
        .map(p -> Link.of(frame, p, "subject-after", Link.WEAK));
  }

  /** The subject of sentence {@code s}, where it is a pronoun or has a capital letter. */
  Optional<Link> subjectOf(int s, int before, String rule) {
    return subjects
        .clause(before, rule)
        .map(Found::phrase)
        .filter(subjects.phrases()::isPersonal)
        .map(this::nameOnly)
        .map(p -> Link.of(frame, p, rule, Link.GUESS));
  }

  /** Without a cue a verb in no list may end the phrase: "Rowe avoids" is Rowe. */
  private Phrase nameOnly(Phrase phrase) {
    int end = phrase.start();
    while (end < phrase.end() && frame.get(end).isCapital()) {
      end++;
    }
    boolean verb = end > phrase.start() && end < phrase.end() && frame.form(end).endsWith("s");
    return verb && !frame.form(end).equals("'s") ? new Phrase(phrase.start(), end) : phrase;
  }
}
