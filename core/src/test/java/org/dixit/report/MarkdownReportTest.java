package org.dixit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dixit.Allowance;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Citation;
import org.dixit.Edit;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.House;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.RecordStatus;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Sourcing;
import org.dixit.Span;
import org.dixit.Standing;
import org.dixit.Statement;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.junit.jupiter.api.Test;

/** The marks render as bold text, and nothing around them can break them. */
class MarkdownReportTest {
  private static final String PLAIN = "[? in none of the sources]";

  @Test
  void theArticleIsUnchangedButForTheMarks() throws IOException {
    String article = "A\r\n\r\n“one two”  \r\nb\t\n\n\n“three”";
    String marked = marked(article, "“one two”", "“three”");
    assertEquals(article, marked.replace(" **\\" + PLAIN.replace("]", "\\]**"), ""));
    assertEquals(2, marked.split("none of the sources", -1).length - 1);
  }

  @Test
  void marksAreBoldWhateverStandsAroundThem() throws IOException {
    List<String> around =
        List.of(
            "She said “q”.",
            "**“q”**",
            "*“q”*",
            "_“q”_ she",
            "***“q”***",
            "**a “q” b**",
            "*a “q”, b*",
            "# “q”",
            "> “q”\n> b",
            "- “q”\n- b",
            "“q”and so",
            "“q”[1]",
            "“q”(b)",
            "a “q”\n===",
            "**a “q” b",
            "*a “q” b",
            "[a “q” b](c)",
            "[“q”]",
            "~~“q”~~",
            "“q”*b*",
            "“q” `b`",
            "“q”<b>c</b>",
            "[a “q”: b");
    for (String text : around) {
      String html = html(marked(text, "“q”"));
      assertTrue(html.contains("<strong>" + PLAIN + "</strong>"), text + " => " + html);
    }
  }

  @Test
  void aDefinitionOfTheArticleCannotMakeALinkOfAMark() throws IOException {
    String article = "“q” b\n\n[? in none of the sources]: https://bad.example\n";
    assertTrue(html(marked(article, "“q”")).contains("<strong>" + PLAIN + "</strong>"));
  }

  @Test
  void wordsOfTheRecordAreEscaped() throws IOException {
    String article = "“q” [1] b";
    String odd = "*a* [b](c) <i> `d` | @e\n# f";
    Statement statement = statement(article, "“q”");
    Edit edit =
        new Edit(
            EditKind.SUBSTITUTE,
            EditNature.CONTENT,
            Optional.empty(),
            0,
            new Span(0, 1),
            new Span(1, 2),
            odd,
            "q");
    Verdict verdict =
        new Verdict(
            VerdictClass.REWORDED,
            List.of(),
            OptionalInt.of(2),
            List.of(edit),
            RecordStatus.FOUND,
            Optional.empty(),
            "reason");
    Ruling ruling =
        new Ruling(House.LLM, Allowance.NOT_ALLOWED, Optional.of(edit), "“" + odd + "” became “q”");
    Citation one = new Citation(new Span(4, 7), List.of("m[1].md"));
    Sourcing sourcing = new Sourcing(Standing.ELSEWHERE, List.of(one), List.of("t_t_t.md"));
    Report.Entry entry =
        new Report.Entry(
            statement,
            Optional.of(new Finding(statement, verdict, List.of())),
            List.of(ruling),
            Optional.of(sourcing));
    StringWriter out = new StringWriter();
    new Reporter().markdown(report(article, List.of(entry)), out);
    assertEquals(1, out.toString().lines().count());
    assertTrue(out.toString().startsWith("“q” [1] **\\[≈ edited: "), out.toString());
    String html = html(out.toString());
    assertTrue(html.contains("“*a* [b](c) &lt;i&gt; `d` | @\u2060e # f” became “q”"), html);
    assertTrue(html.contains("not in m[1].md]</strong>"), html);
  }

  private static String html(String markdown) {
    Node node = Parser.builder().build().parse(markdown);
    return HtmlRenderer.builder().build().render(node);
  }

  /** {@code article} with a mark behind each of {@code quotations}. */
  private static String marked(String article, String... quotations) throws IOException {
    List<Report.Entry> entries = new ArrayList<>();
    for (String words : quotations) {
      Statement statement = statement(article, words);
      Verdict verdict =
          new Verdict(
              VerdictClass.UNVERIFIABLE,
              List.of(),
              OptionalInt.empty(),
              List.of(),
              RecordStatus.ABSENT,
              Optional.empty(),
              "reason");
      entries.add(
          new Report.Entry(
              statement,
              Optional.of(new Finding(statement, verdict, List.of())),
              List.of(),
              Optional.of(new Sourcing(Standing.NOWHERE, List.of(), List.of()))));
    }
    StringWriter out = new StringWriter();
    new Reporter().markdown(report(article, entries), out);
    return out.toString();
  }

  private static Report report(String text, List<Report.Entry> entries) {
    Optional<String> none = Optional.empty();
    List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())));
    Article article = new Article("answer.md", none, none, none, none, blocks, text);
    return new Report(article, entries, List.of(), List.of(), Optional.of(House.LLM));
  }

  private static Statement statement(String text, String words) {
    int at = text.indexOf(words);
    List<Span> spans = List.of(new Span(at, at + words.length()));
    Quotation quotation = new Quotation(QuotationForm.DIRECT, spans, spans, List.of());
    Attribution attribution =
        new Attribution(quotation, Optional.empty(), Optional.empty(), Optional.empty(), "none");
    return new Statement(attribution, Optional.empty(), List.of(), "none");
  }
}
