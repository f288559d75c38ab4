package org.dixit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Notice;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.Tagging;
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
    SpeakerLabels labels = new SpeakerLabels(rows);
    Collected collected = new Collected();
    for (int i = 0; i < rows.size(); i++) {
      Optional<Extraction.Turn> turn = labels.turn(i, rows.get(i));
      if (turn.isPresent()) {
        collected.add(turn.get());
        continue;
      }
      BlockKind kind = document.paragraphs().get(i).block().kind();
      boolean reopens = i + 1 < rows.size() && reopens(rows.get(i + 1), style);
      collected.add(new ParagraphReader(rows.get(i), kind, style, reopens).read());
    }
    return collected.extraction();
  }

  /**
   * The quotations of {@code document} by its marks and by what the tagger sees together: content
   * inside marks as the marks say, its reach outside them and content without marks as the tagger
   * says.
   *
   * @param marked what {@link #extract} has found in the same document
   * @param tagging what the tagger has found in it
   */
  public Extraction extend(Document document, Extraction marked, Tagging tagging) {
    return new ContentMerger(document, marked, tagging).merged();
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
    private final List<Extraction.Turn> turns = new ArrayList<>();

    /** A quotation that the paragraphs after it may take up again, by its parts so far. */
    private final List<Quotation> open = new ArrayList<>();

    /** A turn of a transcript: its words are quoted, by layout where not by marks. */
    void add(Extraction.Turn turn) {
      close();
      List<Span> words = List.of(turn.words());
      quotations.add(new Quotation(QuotationForm.DIRECT, words, words, List.of()));
      turns.add(turn);
    }

    void add(ParagraphReader.Found paragraph) {
      terms.addAll(paragraph.terms());
      notices.addAll(paragraph.notices());
      List<Quotation> found = paragraph.quotations();
      if (found.isEmpty()) {
        close();
        return;
      }
      open.add(found.get(0));
      if (found.size() > 1) {
        close();
        quotations.addAll(found.subList(1, found.size() - 1));
        open.add(found.get(found.size() - 1));
      }
      if (!paragraph.goesOn()) {
        close();
      }
    }

    private void close() {
      if (open.size() == 1) {
        quotations.add(open.get(0));
      } else if (!open.isEmpty()) {
        quotations.add(joined(open));
      }
      open.clear();
    }

    private static Quotation joined(List<Quotation> parts) {
      List<Span> content = new ArrayList<>();
      List<Span> quoted = new ArrayList<>();
      QuotationForm form = parts.get(0).form();
      for (Quotation part : parts) {
        content.addAll(part.content());
        quoted.addAll(part.quoted());
        form = form == part.form() ? form : QuotationForm.MIXED;
      }
      return new Quotation(form, content, quoted, List.of());
    }

    Extraction extraction() {
      close();
      terms.sort(Comparator.naturalOrder());
      notices.sort(Comparator.comparing(Notice::span).thenComparing(Notice::kind));
      return new Extraction(quotations, terms, notices, turns);
    }
  }
}
