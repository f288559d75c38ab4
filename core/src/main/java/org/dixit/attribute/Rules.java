package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Span;

/** What the ordered rules say of a document: of its quotations, and of single cues. */
final class Rules {
  private final List<Optional<Link>> links = new ArrayList<>();
  private final List<ClauseLinker> clauses = new ArrayList<>();

  Rules(Document document, Extraction extraction) {
    extraction.quotations().forEach(q -> links.add(Optional.empty()));
    ParagraphLinker before = null;
    for (Frame frame : Frame.of(document, extraction)) {
      ParagraphLinker linker = new ParagraphLinker(document.text(), frame, before);
      linker.run(links);
      if (frame.size() > 0) {
        clauses.add(linker.clauses());
      }
      before = linker;
    }
  }

  /** The link of each quotation, in order; empty where no rule names anybody. */
  List<Optional<Link>> links() {
    return links;
  }

  /**
   * Who speaks by a cue, as its clause is built.
   *
   * @param source the words that name the speaker
   * @param rule the construction they were read from
   * @param lemma the cue's entry in the lexicon
   */
  record Subject(Optional<Span> source, String rule, String lemma) {}

  /** The subject of the cue at {@code span}; empty where the lexicon has no such cue. */
  Optional<Subject> subject(Span span) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Frame frame = clauses.get(middle).frame();
      if (frame.span(0, frame.size()).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < clauses.size() ? clauses.get(low).subject(span) : Optional.empty();
  }
}
