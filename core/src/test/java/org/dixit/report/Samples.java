package org.dixit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Cue;
import org.dixit.Edit;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.Grade;
import org.dixit.MeaningKind;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Passage;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.RecordStatus;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.Verdict;
import org.dixit.VerdictClass;

/** Reports built by hand, one statement of every outcome. */
final class Samples {
  static final String ARTICLE =
      """
      Harbour vote splits <Velmar> council

      By Ines Okoro

      "We will not close the ferry," Mayor Dalia Renn told the council on Tuesday. "Seven boats \
      need repair & nobody disputes it."

      Harbour master Tomas Quill said the "old pier is safe ". He added: "Nobody asked us."

      “The budget is closed,” Renn said.

      The ferry leaves Velmar harbour in fog. Photo: L. Aubin
      """;

  static final String RECORD =
      """
      RENN: Let me be plain. We will close the ferry in spring. Eleven boats need repair, and \
      nobody disputes it. Thank you.
      OLANDER: The budget is closed, colleagues.
      """;

  private Samples() {}

  static Report report() {
    List<Report.Entry> entries = new ArrayList<>();
    entries.add(changed());
    entries.add(open("\"old pier is safe \"", "Tomas Quill", VerdictClass.UNVERIFIABLE));
    entries.add(open("\"Nobody asked us.\"", "Tomas Quill", VerdictClass.NOT_FOUND));
    entries.add(misplaced());
    Span space = span("safe \"");
    Notice notice =
        new Notice(NoticeKind.SPACE_AT_MARK, space, "A space stands before the closing mark.");
    Span stray = new Span(ARTICLE.indexOf(". He added"), ARTICLE.indexOf(". He added"));
    Notice empty = new Notice(NoticeKind.MISSING_MARK, stray, "A mark <is> missing here.");
    return new Report(article(), entries, List.of(), List.of(notice, empty));
  }

  /** The same statements without a record. */
  static Report unchecked() {
    Report report = report();
    return new Report(
        report.article(),
        report.entries().stream()
            .map(e -> new Report.Entry(e.statement(), Optional.empty()))
            .toList(),
        List.of(span("Velmar")),
        List.of());
  }

  /** A statement inside what another tells. */
  static Report nested() {
    String text = "Lena Ward said that Tom Ferrow had warned that it would rain.";
    Optional<String> none = Optional.empty();
    List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())));
    Article article = new Article("rain.txt", none, none, none, none, blocks, text);
    Statement outer = told(text, "that Tom Ferrow had warned that it would rain");
    Statement inner = told(text, "that it would rain");
    inner =
        new Statement(
            inner.attribution(),
            inner.speaker(),
            inner.candidates(),
            inner.resolvedBy(),
            inner.speechAct(),
            OptionalInt.of(0));
    return new Report(
        article,
        List.of(
            new Report.Entry(outer, Optional.empty()), new Report.Entry(inner, Optional.empty())),
        List.of(),
        List.of());
  }

  private static Statement told(String text, String content) {
    int at = text.indexOf(content);
    List<Span> spans = List.of(new Span(at, at + content.length()));
    Quotation quotation = new Quotation(QuotationForm.INDIRECT, spans, List.of(), List.of());
    Attribution attribution =
        new Attribution(quotation, Optional.empty(), Optional.empty(), Optional.empty(), "none");
    return new Statement(attribution, Optional.empty(), List.of(), "none");
  }

  static Article article() {
    List<Block> blocks = new ArrayList<>();
    BlockKind[] kinds = {
      BlockKind.TITLE,
      BlockKind.BYLINE,
      BlockKind.PARAGRAPH,
      BlockKind.PARAGRAPH,
      BlockKind.PARAGRAPH,
      BlockKind.CAPTION
    };
    int at = 0;
    for (BlockKind kind : kinds) {
      int end = ARTICLE.indexOf("\n", at);
      blocks.add(new Block(kind, new Span(at, end)));
      at = end + 2;
    }
    return new Article(
        "harbour.txt",
        Optional.of("Harbour vote splits <Velmar> council"),
        Optional.of("By Ines Okoro"),
        Optional.of("2031-03-04"),
        Optional.empty(),
        blocks,
        ARTICLE);
  }

  static Transcript transcript() {
    int second = RECORD.indexOf("OLANDER");
    Speaker renn = speaker("Dalia Renn");
    Utterance first =
        new Utterance(
            "RENN", Optional.of(renn), new Span(6, second - 1), Optional.empty(), true, List.of());
    Utterance last =
        new Utterance(
            "OLANDER",
            Optional.empty(),
            new Span(second + 9, RECORD.length() - 1),
            Optional.empty(),
            true,
            List.of());
    return new Transcript(
        "council.txt",
        Optional.of("Velmar council, sitting of 4 March"),
        Optional.of("2031-03-04"),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grade.G1,
        true,
        Optional.of("the council's stenographer"),
        RECORD,
        List.of(first, last),
        List.of());
  }

  private static Report.Entry changed() {
    Span one = span("\"We will not close the ferry,\"");
    Span two = span("\"Seven boats need repair & nobody disputes it.\"");
    Statement statement = statement(QuotationForm.DIRECT, List.of(one, two), "Dalia Renn");
    List<Edit> edits =
        List.of(
            edit(EditKind.INSERT, EditNature.CONTENT, MeaningKind.POLARITY, "", "not"),
            edit(EditKind.DELETE, EditNature.CONTENT, null, "in spring", ""),
            edit(EditKind.SUBSTITUTE, EditNature.CONTENT, MeaningKind.NUMBER, "Eleven", "Seven"),
            edit(EditKind.SUBSTITUTE, EditNature.FUNCTION_WORD, null, "and", "&"));
    Verdict verdict =
        new Verdict(
            VerdictClass.MEANING_CHANGED,
            List.of(MeaningKind.POLARITY, MeaningKind.NUMBER),
            OptionalInt.of(4),
            edits,
            RecordStatus.FOUND,
            Optional.of(Grade.G1),
            "The copy denies what the record says: “not” was put in.");
    Passage passage =
        new Passage(transcript(), 0, spanOf(RECORD, "We will close", "nobody disputes it."));
    return new Report.Entry(
        statement, Optional.of(new Finding(statement, verdict, List.of(passage))));
  }

  private static Report.Entry misplaced() {
    Statement statement =
        statement(QuotationForm.DIRECT, List.of(span("“The budget is closed,”")), "Dalia Renn");
    Verdict verdict =
        new Verdict(
            VerdictClass.MISATTRIBUTED,
            List.of(),
            OptionalInt.of(4),
            List.of(),
            RecordStatus.FOUND,
            Optional.of(Grade.G1),
            "In the record Olander says this, not Renn.");
    Passage passage =
        new Passage(transcript(), 1, spanOf(RECORD, "The budget", "budget is closed"));
    return new Report.Entry(
        statement, Optional.of(new Finding(statement, verdict, List.of(passage))));
  }

  private static Report.Entry open(String words, String speaker, VerdictClass verdictClass) {
    Statement statement = statement(QuotationForm.MIXED, List.of(span(words)), speaker);
    Verdict verdict =
        new Verdict(
            verdictClass,
            List.of(),
            OptionalInt.empty(),
            List.of(),
            RecordStatus.ABSENT,
            Optional.empty(),
            "No record of this speaker is at hand.");
    return new Report.Entry(statement, Optional.of(new Finding(statement, verdict, List.of())));
  }

  private static Statement statement(QuotationForm form, List<Span> quoted, String speaker) {
    Span cue = span("said");
    Attribution attribution =
        new Attribution(
            new Quotation(form, quoted, quoted, List.of()),
            Optional.of(new Cue(cue, "say")),
            Optional.of(new Mention(span("Mayor Dalia Renn"), MentionKind.NAME)),
            Optional.empty(),
            "after-quotation");
    return new Statement(attribution, Optional.of(speaker(speaker)), List.of(), "name");
  }

  private static Edit edit(
      EditKind kind, EditNature nature, MeaningKind meaning, String record, String quotation) {
    Span recordSpan = at(RECORD, record, "close");
    Span quotationSpan = at(ARTICLE, quotation, quotation.isEmpty() ? "\"Seven" : "");
    return new Edit(
        kind,
        nature,
        Optional.ofNullable(meaning),
        0,
        recordSpan,
        quotationSpan,
        record,
        quotation);
  }

  private static Span at(String text, String words, String otherwise) {
    int start = text.indexOf(words.isEmpty() ? otherwise : words);
    return new Span(start, start + words.length());
  }

  private static Speaker speaker(String name) {
    return new Speaker(
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        name,
        List.of(),
        Optional.of("mayor of Velmar"),
        List.of());
  }

  static Span span(String words) {
    return spanOf(ARTICLE, words, words);
  }

  private static Span spanOf(String text, String first, String last) {
    int start = text.indexOf(first);
    return new Span(start, text.indexOf(last, start) + last.length());
  }
}
