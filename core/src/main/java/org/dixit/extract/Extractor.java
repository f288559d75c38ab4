package org.dixit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Notice;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Tokens;

/**
 * Finds the quotations of a document by its marks. Every paragraph is read by itself: its marks are
 * given the cheapest of all readings, so that a wrong, missing or stray mark costs no more than its
 * own paragraph; whatever had to be mended is a notice. A quotation that several paragraphs take up
 * again is joined. Linear in the length of the document. Stateless, safe for any thread.
 */
public final class Extractor {

  /** The quotations of {@code document}, the terms in marks, and the defects of the marks. */
  public Extraction extract(Document document) {
    List<Tokens> rows = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      rows.add(new Tokens(document.text(), paragraph));
    }
    Style style = Style.of(rows);
    Collected collected = new Collected();
    for (int i = 0; i < rows.size(); i++) {
      BlockKind kind = document.paragraphs().get(i).block().kind();
      boolean reopens = i + 1 < rows.size() && reopens(rows.get(i + 1), style);
      collected.add(new ParagraphReader(rows.get(i), kind, style, reopens).read());
    }
    return collected.extraction();
  }

  private static boolean reopens(Tokens tokens, Style style) {
    if (!tokens.isMark(0) || tokens.size() < 2 || tokens.spaceBefore(1)) {
      return false;
    }
    Mark first = Mark.of(tokens, style).get(0);
    return !first.single() && first.facing() != Mark.Facing.CLOSES;
  }

  /** What the paragraphs read so far have given. */
  private static final class Collected {
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Span> terms = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean goesOn;

    void add(ParagraphReader.Found paragraph) {
      List<Quotation> found = new ArrayList<>(paragraph.quotations());
      if (goesOn && !found.isEmpty()) {
        Quotation before = quotations.remove(quotations.size() - 1);
        found.set(0, joined(before, found.get(0)));
      }
      quotations.addAll(found);
      terms.addAll(paragraph.terms());
      notices.addAll(paragraph.notices());
      goesOn = paragraph.goesOn();
    }

    private static Quotation joined(Quotation before, Quotation after) {
      List<Span> content = new ArrayList<>(before.content());
      content.addAll(after.content());
      List<Span> quoted = new ArrayList<>(before.quoted());
      quoted.addAll(after.quoted());
      boolean direct = before.form() == after.form();
      QuotationForm form = direct ? before.form() : QuotationForm.MIXED;
      return new Quotation(form, content, quoted, List.of());
    }

    Extraction extraction() {
      terms.sort(Comparator.naturalOrder());
      notices.sort(Comparator.comparing(Notice::span).thenComparing(Notice::kind));
      return new Extraction(quotations, terms, notices);
    }
  }
}
