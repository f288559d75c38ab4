package org.dixit.check;

import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Grade;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.index.RecordIndex;
import org.dixit.segment.Segmenter;

/** Puts one quotation beside one record, for tests that are about nothing else. */
final class Comparison {
  static final Speaker SPEAKER = speaker("Ada Brandt");

  private Comparison() {}

  static Speaker speaker(String name) {
    String id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Speaker(id, name, List.of(), Optional.empty(), List.of());
  }

  /**
   * A complete record in which {@code speaker} says {@code words}, English unless said otherwise.
   */
  static Transcript transcript(String id, Speaker speaker, String words, boolean translation) {
    Utterance turn =
        new Utterance(
            "MS BRANDT",
            Optional.of(speaker),
            new Span(0, words.length()),
            Optional.empty(),
            true,
            List.of());
    return new Transcript(
        id,
        Optional.of("Harbour assembly"),
        Optional.of("2024-03-05"),
        Optional.empty(),
        Optional.empty(),
        "en",
        translation ? Optional.of("pt") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        translation ? Grade.G3 : Grade.G1,
        true,
        Optional.empty(),
        words,
        List.of(turn),
        List.of());
  }

  /** An article of one paragraph. */
  static Article article(String copy) {
    return new Article(
        "copy",
        Optional.empty(),
        Optional.empty(),
        Optional.of("2024-03-06"),
        Optional.empty(),
        List.of(new Block(BlockKind.PARAGRAPH, new Span(0, copy.length()))),
        copy);
  }

  /**
   * What comes of {@code copy}, a text with one quotation in curly marks, against {@code record}.
   */
  static Finding check(String record, String copy) {
    return check(copy, SPEAKER, QuotationForm.DIRECT, transcript("record", SPEAKER, record, false));
  }

  static Finding check(
      String copy, Speaker speaker, QuotationForm form, Transcript... transcripts) {
    Span quoted = new Span(copy.indexOf('“'), copy.lastIndexOf('”') + 1);
    Quotation quotation = new Quotation(form, List.of(quoted), List.of(quoted), List.of());
    Mention source = new Mention(new Span(0, 1), MentionKind.NAME);
    Attribution attribution =
        new Attribution(quotation, Optional.empty(), Optional.of(source), Optional.empty(), "test");
    Statement statement = new Statement(attribution, Optional.of(speaker), List.of(), "test");
    Document document = new Segmenter().segment(article(copy));
    return new Checker()
        .check(document, List.of(statement), RecordIndex.of(List.of(transcripts)))
        .get(0);
  }
}
