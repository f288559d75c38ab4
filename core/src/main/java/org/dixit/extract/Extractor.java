package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.Glyphs;

/** Finds the quotations of a document by its marks. Stateless, safe for any thread. */
public final class Extractor {

  /** The quotations of {@code document}: every second double mark of a paragraph closes. */
  public Extraction extract(Document document) {
    List<Quotation> quotations = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      int open = -1;
      for (Token token : paragraph.tokens()) {
        if (token.kind() != TokenKind.MARK || !isDouble(token)) {
          continue;
        }
        if (open < 0) {
          open = token.span().start();
          continue;
        }
        List<Span> quoted = List.of(new Span(open, token.span().end()));
        quotations.add(new Quotation(QuotationForm.DIRECT, quoted, quoted, List.of()));
        open = -1;
      }
    }
    return new Extraction(quotations, List.of(), List.of());
  }

  private static boolean isDouble(Token token) {
    return token.text().length() > 1 || Glyphs.isDoubleMark(token.text().charAt(0));
  }
}
