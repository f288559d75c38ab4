package org.dixit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Report;
import org.dixit.Span;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void theDifferenceIsShownWordByWord() throws IOException {
    String text = text(Samples.report(), false);
    assertTrue(
        text.contains(
            "We will {+not+} close the ferry, … [-in spring-] [-Eleven-] {+Seven+} boats need"),
        text);
  }

  @Test
  void theWorstComesFirstThenOpenThenNotices() throws IOException {
    String text = text(Samples.report(), false);
    List<String> order =
        List.of("CHANGED · severity 4", "MISPLACED · severity 4", "Open:", "not found", "Notices");
    int at = -1;
    for (String words : order) {
      int next = text.indexOf(words);
      assertTrue(next > at, words + " in\n" + text);
      at = next;
    }
  }

  @Test
  void linesAreNumberedAndNarrow() throws IOException {
    String text = text(Samples.report(), false);
    assertTrue(text.contains("  line 5  Dalia Renn, mayor of Velmar · says\n"), text);
    text.lines().forEach(line -> assertTrue(line.length() <= Prose.WIDTH, line));
  }

  @Test
  void colourOnlyOnRequest() throws IOException {
    assertFalse(text(Samples.report(), false).contains("\u001B"));
    assertTrue(text(Samples.report(), true).contains("\u001B[0;9;31mEleven\u001B[0m"));
  }

  @Test
  void aReportWithoutARecordListsWhoSaidWhat() throws IOException {
    String text = text(Samples.unchecked(), false);
    assertTrue(text.contains("4 quotations; 0 notices about the copy."), text);
    assertTrue(text.contains("Tomas Quill, mayor of Velmar · says: \"Nobody asked us.\""), text);
  }

  @Test
  void aTerminalIsNeverGivenOrders() throws IOException {
    String hostile = "A \u001B[2Jcopy\u0007 with \u202Eorders\u0000.";
    Span all = new Span(0, hostile.length());
    Article article =
        new Article(
            "a\u001B.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Block(BlockKind.PARAGRAPH, all)),
            hostile);
    Notice notice = new Notice(NoticeKind.GRAMMAR, all, "Bad \u001B]0;x\u0007.");
    String text = text(new Report(article, List.of(), List.of(), List.of(notice)), false);
    text.chars().forEach(c -> assertTrue(c == '\n' || !Character.isISOControl(c), text));
    assertEquals(-1, text.indexOf('\u202E'));
  }

  @Test
  void longWordsAreBrokenAndLongLinesWrapped() throws IOException {
    StringWriter out = new StringWriter();
    new Prose(false).add("x".repeat(250) + " " + "ab ".repeat(60)).write("head ", 5, out);
    out.toString().lines().forEach(line -> assertTrue(line.length() <= Prose.WIDTH, line));
    assertEquals(250, out.toString().chars().filter(c -> c == 'x').count());
    assertEquals(60, out.toString().chars().filter(c -> c == 'b').count());
  }

  private static String text(Report report, boolean colour) throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().text(report, colour, out);
    return out.toString();
  }
}
