package org.dixit.attribute;

import java.util.List;
import java.util.Optional;

/** Links the quoted spans of one paragraph, with the paragraph before as context. */
final class ParagraphLinker {
  private static final int SHORTEST_CARRIED = 3;

  private final String text;
  private final Frame frame;
  private final ParagraphLinker previous;
  private final ClauseLinker clauses;
  private Link last;
  private int lastSentence = -1;

  ParagraphLinker(String text, Frame frame, ParagraphLinker previous) {
    this.text = text;
    this.frame = frame;
    this.previous = previous == null ? null : previous.alone();
    this.clauses = new ClauseLinker(text, frame);
  }

  private ParagraphLinker(ParagraphLinker from) {
    this.text = from.text;
    this.frame = from.frame;
    this.previous = null;
    this.clauses = from.clauses;
    this.last = from.last;
    this.lastSentence = from.lastSentence;
  }

  /** The same without what came before it, so that a chain of paragraphs is not kept alive. */
  private ParagraphLinker alone() {
    return new ParagraphLinker(this);
  }

  ClauseLinker clauses() {
    return clauses;
  }

  /** Adds to {@code links} the best link of every quotation that has a span here. */
  void run(List<Optional<Link>> links) {
    signPrevious(links);
    for (int q = 0; q < frame.size(); q++) {
      if (!frame.isQuote(q)) {
        continue;
      }
      int quotation = frame.get(q).quotation();
      Optional<Link> link = link(q, links.get(quotation));
      Optional<Link> known = links.get(quotation);
      if (link.isPresent() && (known.isEmpty() || known.get().strength() < link.get().strength())) {
        links.set(quotation, link);
      }
      links.get(quotation).ifPresent(this::remember);
      lastSentence = frame.sentenceOf(q);
    }
    if (last == null && frame.size() > 0 && previous != null && isBare()) {
      last = previous.last;
    }
  }

  /** "— Ada Rowe" in a paragraph of its own signs the quotation that ends the one before. */
  private void signPrevious(List<Optional<Link>> links) {
    if (previous == null || previous.frame.size() == 0 || frame.size() < 2) {
      return;
    }
    Item end = previous.frame.get(previous.frame.size() - 1);
    boolean signed = frame.get(0).isDash() && frame.get(1).isCapital() && frame.size() < 24;
    if (!end.isQuote() || !signed) {
      return;
    }
    boolean open = links.get(end.quotation()).filter(l -> l.strength() > Link.CARRIED).isEmpty();
    if (open) {
      clauses.bare().signature().ifPresent(l -> links.set(end.quotation(), Optional.of(l)));
    }
  }

  private void remember(Link link) {
    if (link.source().isPresent()) {
      last = link;
    }
  }

  private boolean isBare() {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Link> link(int q, Optional<Link> known) {
    Optional<Link> own = clauses.link(q);
    if (own.isPresent()) {
      return own;
    }
    if (known.isPresent()) {
      return known;
    }
    return frame.isBare(frame.sentenceOf(q)) ? alone(q) : fragment(q);
  }

  /** A sentence that is all quotation: its speaker is known from what stands before it. */
  private Optional<Link> alone(int q) {
    int s = frame.sentenceOf(q);
    if (s > 0) {
      if (lastSentence == s || lastSentence == s - 1) {
        return Optional.ofNullable(last).map(l -> l.carried("continuation"));
      }
      return introduced(s - 1, "introduced")
          .or(() -> Optional.ofNullable(last).map(l -> l.carried("continuation")));
    }
    return previous == null ? Optional.empty() : previous.handsOver();
  }

  /** Whom the end of this paragraph hands the word to. */
  private Optional<Link> handsOver() {
    int s = frame.sentenceCount() - 1;
    boolean speaking = last != null && (lastSentence == s || s < 0 || isBare());
    if (speaking) {
      return Optional.of(last.carried("paragraph-continuation"));
    }
    return introduced(s, "paragraph-before")
        .or(() -> Optional.ofNullable(last).map(l -> l.carried("paragraph-continuation")));
  }

  /** The speaker or the subject of sentence {@code s}. */
  private Optional<Link> introduced(int s, String rule) {
    if (s < 0) {
      return Optional.empty();
    }
    return clauses
        .cues()
        .handing(s, rule)
        .or(() -> clauses.bare().subjectOf(s, frame.end(s) - 1, rule));
  }

  /** A marked fragment in a sentence without cue. */
  private Optional<Link> fragment(int q) {
    if (words(q) < SHORTEST_CARRIED) {
      return Optional.empty();
    }
    int s = frame.sentenceOf(q);
    if (last != null && lastSentence >= s - 1 && lastSentence >= 0) {
      return Optional.of(last.carried("carried"));
    }
    return clauses
        .bare()
        .subjectOf(s, q, "clause-subject")
        .or(() -> s == 0 ? Optional.empty() : clauses.cues().handing(s - 1, "introduced"));
  }

  /** How many words stand inside the span. */
  private int words(int q) {
    int words = 0;
    boolean inside = false;
    for (int i = frame.get(q).span().start(); i < frame.get(q).span().end(); i++) {
      boolean part = !Character.isWhitespace(text.charAt(i));
      words += part && !inside ? 1 : 0;
      inside = part;
    }
    return words;
  }
}
