package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Lexicon;

/**
 * Puts together what one cue signals in pieces: in "The mill, he said, had never closed" the tagger
 * sees two contents of one "said". Pieces that say nothing by themselves are left out. One is made
 * per document.
 */
final class Pieces {
  private static final Set<String> ANAPHORS =
      Lexicon.of(Pieces.class, "anaphors.tsv").rows().stream()
          .map(row -> row.get("noun"))
          .collect(Collectors.toSet());

  private final Row row;

  Pieces(Row row) {
    this.row = row;
  }

  /**
   * A quotation with what it was linked to.
   *
   * @param linked by the tagger; empty where it sees no cue
   * @param rule what the ordered rules say
   */
  record Piece(Quotation quotation, Optional<TagLinker.Linked> linked, Optional<Link> rule) {}

  /** The same without empty pieces, and with those of one cue put together; in order. */
  List<Piece> together(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (isAnaphor(piece)) {
        continue;
      }
      if (last >= 0 && isStray(joined.get(last), piece)) {
        joined.set(last, piece);
      } else if (last >= 0 && isOne(joined.get(last), piece)) {
        joined.set(last, join(joined.get(last), piece));
      } else {
        joined.add(piece);
      }
    }
    joined.removeIf(this::isEmpty);
    return joined;
  }

  private static boolean isSameCue(Piece a, Piece b) {
    boolean linked = a.linked.isPresent() && b.linked.isPresent();
    return linked && a.linked.get().cue().equals(b.linked.get().cue());
  }

  /** In "cut its forecast and said orders fell" the forecast is not what was said. */
  private boolean isStray(Piece a, Piece b) {
    if (!isSameCue(a, b) || a.quotation.form() != QuotationForm.INDIRECT) {
      return false;
    }
    Span first = a.quotation.extent();
    Span cue = a.linked.get().cue();
    boolean between = first.end() <= cue.start() && cue.end() <= b.quotation.extent().start();
    int next = row.run(first).to();
    int cueAt = row.at(cue.start());
    int sourceAt = a.linked.get().source().map(s -> row.at(s.start())).orElse(cueAt);
    return between
        && together(first, b.quotation.extent())
        && row.item(next).isWord()
        && next != cueAt
        && next != sourceAt;
  }

  private boolean isOne(Piece a, Piece b) {
    if (!isSameCue(a, b)) {
      return false;
    }
    Span cue = a.linked.get().cue();
    Span first = a.quotation.extent();
    Span second = b.quotation.extent();
    boolean between = first.end() <= cue.start() && cue.end() <= second.start();
    boolean marked = a.quotation.form() == QuotationForm.DIRECT;
    boolean own = b.quotation.form() == QuotationForm.DIRECT && opensSentence(second);
    boolean bothThat = opensThat(first) && opensThat(second);
    return together(first, second)
        && !marked
        && !own
        && !bothThat
        && (between || b.quotation.form() != QuotationForm.DIRECT);
  }

  private boolean together(Span first, Span second) {
    Row.Run a = row.run(first);
    Row.Run b = row.run(second);
    return a.to() > a.from()
        && b.to() > b.from()
        && row.sentence(a.to() - 1) == row.sentence(b.from());
  }

  /** Whether quoted words begin with a capital: a sentence of their own. */
  private boolean opensSentence(Span span) {
    int first = row.at(span.start());
    int word = row.has(first) && !row.item(first).isWord() ? first + 1 : first;
    return row.has(word) && row.item(word).isCapital();
  }

  private boolean opensThat(Span span) {
    return row.form(row.at(span.start())).equals("that");
  }

  private static Piece join(Piece a, Piece b) {
    List<Span> content = new ArrayList<>(a.quotation.content());
    content.addAll(b.quotation.content());
    List<Span> quoted = new ArrayList<>(a.quotation.quoted());
    quoted.addAll(b.quotation.quoted());
    QuotationForm form = quoted.isEmpty() ? QuotationForm.INDIRECT : QuotationForm.MIXED;
    return new Piece(new Quotation(form, content, quoted, List.of()), a.linked, a.rule);
  }

  /** ", a charge": the content before it, taken up for what follows. */
  private boolean isAnaphor(Piece piece) {
    Row.Run run = row.run(piece.quotation.extent());
    boolean short2 = run.to() - run.from() == 2 && piece.quotation.quoted().isEmpty();
    return short2
        && piece.linked.isPresent()
        && row.text(run.from() - 1).equals(",")
        && (row.form(run.from()).equals("a") || row.form(run.from()).equals("an"))
        && ANAPHORS.contains(row.form(run.from() + 1));
  }

  /** A pronoun alone that is not what the cue has as its object: "which", but not "denied it". */
  private boolean isEmpty(Piece piece) {
    Row.Run run = row.run(piece.quotation.extent());
    if (piece.linked.isEmpty() || run.to() - run.from() != 1) {
      return false;
    }
    Item word = row.item(run.from());
    boolean pronoun =
        Grammar.ENGLISH.is(word, Grammar.Class.PRONOUN)
            || Grammar.ENGLISH.is(word, Grammar.Class.RELATIVE)
            || Grammar.ENGLISH.is(word, Grammar.Class.SUBORDINATOR);
    int behind = row.run(piece.linked.get().cue()).to();
    return pronoun && run.from() != behind && piece.quotation.quoted().isEmpty();
  }
}
