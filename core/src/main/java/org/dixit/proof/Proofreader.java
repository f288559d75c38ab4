package org.dixit.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Tokens;

/**
 * Finds the defects of a copy that can be seen in it alone. What is wrong with the marks themselves
 * is among the notices of the extraction and is not said again. Linear in the length of the
 * document. Stateless, safe for any thread.
 */
public final class Proofreader {

  /** The defects of {@code document}, whose quotations are {@code extraction}, in order. */
  public List<Notice> proofread(Document document, Extraction extraction) {
    List<Tokens> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      paragraphs.add(new Tokens(document.text(), paragraph));
    }
    List<Rule> rules = List.of(new Repeats(), new Sentences(), new Signs(), new Names(paragraphs));
    List<Notice> notices = new ArrayList<>(new Layout(document.article()).check());
    for (Tokens tokens : paragraphs) {
      rules.forEach(rule -> rule.check(tokens, notices));
    }
    framesInMarks(document, extraction, notices);
    notices.sort(Comparator.comparing(Notice::span).thenComparing(Notice::kind));
    return List.copyOf(notices);
  }

  /** Quoted words that begin with "and that": the frame's own words, after the mark. */
  private static void framesInMarks(
      Document document, Extraction extraction, List<Notice> notices) {
    for (Quotation quotation : extraction.quotations()) {
      Span quoted = quotation.quoted().isEmpty() ? quotation.extent() : quotation.quoted().get(0);
      String words = document.text(quoted);
      String[] first = words.substring(Math.min(1, words.length())).split("\\s+", 3);
      boolean frame =
          first.length == 3 && Words.in("conjunction", first[0]) && first[1].equals("that");
      if (quotation.form() == QuotationForm.MIXED && frame) {
        int end = quoted.start() + 1 + first[0].length() + 1 + first[1].length();
        Span span = new Span(quoted.start(), end);
        String message = "These words join what is reported; they belong before the mark.";
        notices.add(new Notice(NoticeKind.FRAME_IN_MARKS, span, message));
      }
    }
  }
}
