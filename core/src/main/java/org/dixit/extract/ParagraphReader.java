package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.dixit.BlockKind;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Tokens;

/** Reads the marks of one paragraph. One is made per paragraph. */
final class ParagraphReader {
  private static final int MOST_OTHER_READINGS = 3;
  private static final int MOST_MARKS_REREAD = 200;
  private static final int NEAR = 35;

  private final Tokens tokens;
  private final BlockKind kind;
  private final List<Mark> marks;
  private final Lattice lattice;

  /** What a paragraph gives; {@code goesOn} if its last quotation is open at its end. */
  record Found(
      List<Quotation> quotations, List<Span> terms, List<Notice> notices, boolean goesOn) {}

  ParagraphReader(Tokens tokens, BlockKind kind, Style style, boolean nextReopens) {
    this.tokens = tokens;
    this.kind = kind;
    this.marks = worthReading(tokens, Mark.of(tokens, style));
    boolean singleFree = style.singleFirst() || kind == BlockKind.TITLE;
    this.lattice = new Lattice(tokens, marks, singleFree, nextReopens);
  }

  /** The marks without the single ones, where none of those can open anything. */
  private static List<Mark> worthReading(Tokens tokens, List<Mark> marks) {
    MarkCosts costs = new MarkCosts(tokens);
    boolean opens = marks.stream().anyMatch(m -> m.single() && costs.opening(m) < 10);
    return opens ? marks : marks.stream().filter(m -> !m.single()).toList();
  }

  Found read() {
    if (marks.isEmpty()) {
      boolean block = kind == BlockKind.BLOCK_QUOTE && tokens.size() > 0;
      return new Found(block ? List.of(whole()) : List.of(), List.of(), List.of(), false);
    }
    Lattice.Reading reading = lattice.best();
    List<Span> terms = new ArrayList<>();
    List<Region> quoting = new ArrayList<>();
    for (Region region : reading.regions()) {
      if (Terms.isTerm(tokens, region)) {
        terms.add(region.span());
      } else if (!region.narrator() && region.end() > region.first()) {
        quoting.add(region);
      }
    }
    List<Notice> notices = new ArrayList<>(new Defects(tokens).of(reading));
    List<Quotation> quotations = new ArrayList<>(new Composer(tokens, quoting).compose());
    addReadings(reading, quotations, notices);
    boolean goesOn = !quoting.isEmpty() && quoting.get(quoting.size() - 1).goesOn();
    return new Found(quotations, terms, notices, goesOn);
  }

  /** A block quotation without marks: layout stands for them. */
  private Quotation whole() {
    List<Span> span = List.of(tokens.span());
    return new Quotation(QuotationForm.DIRECT, span, span, List.of());
  }

  private void addReadings(Lattice.Reading best, List<Quotation> quotations, List<Notice> notices) {
    if (marks.size() > MOST_MARKS_REREAD) {
      return;
    }
    int tried = 0;
    for (Region region : best.regions()) {
      if (isDoubtful(region) && tried < MOST_OTHER_READINGS) {
        tried++;
        Lattice.Reading other = lattice.bestEndingElsewhere(region);
        if (other.cost() - best.cost() <= NEAR) {
          other.regions().stream()
              .filter(r -> r.span().start() == region.span().start() && !r.goesOn())
              .filter(r -> !r.span().equals(region.span()))
              .forEach(r -> addReading(region.span(), r.span(), quotations, notices));
        }
      }
    }
  }

  /** Whether the region's end is a guess, or a mark that looks as if it opened. */
  private boolean isDoubtful(Region region) {
    if (region.narrator() || region.goesOn()) {
      return false;
    }
    return region.close() == null || new MarkCosts(tokens).closing(region.close()) > NEAR;
  }

  private static void addReading(
      Span taken, Span other, List<Quotation> quotations, List<Notice> notices) {
    for (int i = 0; i < quotations.size(); i++) {
      Quotation q = quotations.get(i);
      int at = q.quoted().indexOf(taken);
      if (at >= 0) {
        List<Span> quoted = new ArrayList<>(q.quoted());
        quoted.set(at, other);
        List<List<Span>> readings = new ArrayList<>(q.readings());
        readings.add(quoted);
        quotations.set(i, new Quotation(q.form(), q.content(), q.quoted(), readings));
        String message = "The quotation may as well end elsewhere; both readings are kept.";
        notices.add(new Notice(NoticeKind.AMBIGUOUS_MARKS, taken, message));
      }
    }
  }
}
