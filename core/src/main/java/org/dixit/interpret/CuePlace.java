package org.dixit.interpret;

import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Attribution;
import org.dixit.QuotationForm;
import org.dixit.Span;

/**
 * A statement's cue in its sentence.
 *
 * @param from the place of its first word; -1 without a cue
 * @param to the place behind its last
 * @param hit the entry of the lexicon of acts in it
 */
record CuePlace(
    Sentences sentences, Attribution attribution, int from, int to, Optional<ActLexicon.Hit> hit) {

  static CuePlace of(Sentences sentences, Attribution attribution) {
    Optional<Span> cue = attribution.cue().map(c -> c.span());
    int from = cue.map(c -> sentences.at(c.start())).orElse(-1);
    int to = cue.map(c -> sentences.from(c.end())).orElse(-1);
    Optional<ActLexicon.Hit> hit =
        from < 0
            ? Optional.empty()
            : ActLexicon.ENGLISH.in(sentences, from, alternative(sentences, from, to));
    return new CuePlace(sentences, attribution, from, to, hit);
  }

  /** "neither confirm nor deny": the first of the two says what is not done. */
  private static int alternative(Sentences sentences, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentences.text(i).equals("nor")) {
        return i;
      }
    }
    return to;
  }

  boolean isPresent() {
    return from >= 0;
  }

  boolean in(String group, int i) {
    return Texts.group(group).contains(sentences.text(i));
  }

  /** "called the plan “a disgrace”": the cue gives something a name. */
  boolean isNaming() {
    String next = sentences.text(to);
    boolean particle = next.equals("for") || next.equals("on") || next.equals("upon");
    return isPresent() && in("naming", to - 1) && !particle;
  }

  /**
   * Whether quoted sentences stand behind the sentence of the cue, which is done to something else:
   * “They rejected the plan. ‘We will not pay.’”
   */
  boolean isCarried() {
    Span content = attribution.quotation().extent();
    boolean direct = attribution.quotation().form() == QuotationForm.DIRECT;
    boolean behind = isPresent() && !sentences.together(from, sentences.at(content.start()));
    return direct && behind && hit.map(h -> h.entry().targeting()).orElse(false);
  }

  boolean isSource(int i) {
    Span span = sentences.get(i).span();
    return attribution.source().map(s -> s.span().overlaps(span)).orElse(false);
  }

  /** Whether place {@code i} belongs to the source, to the content, or to another clause. */
  boolean isOutside(int i) {
    Span span = sentences.get(i).span();
    boolean content = attribution.quotation().content().stream().anyMatch(span::overlaps);
    return isSource(i) || content || !sentences.get(i).isWord();
  }

  /** The place behind the subject of a passive cue: "Tom Ferrow was accused"; empty if active. */
  OptionalInt passive() {
    int low = isPresent() ? Math.max(from - 1, 0) : to;
    for (int i = to - 2; i >= low; i--) {
      if (in("be", i) && sentences.together(i, to - 1)) {
        return OptionalInt.of(subjectEnd(i));
      }
    }
    return OptionalInt.empty();
  }

  private int subjectEnd(int be) {
    int end = be;
    while (sentences.together(end - 1, be)
        && (in("auxiliary", end - 1) || in("negator", end - 1) || in("adverb", end - 1))) {
      end--;
    }
    return end;
  }
}
