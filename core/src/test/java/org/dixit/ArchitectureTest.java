package org.dixit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.junit.jupiter.api.Test;

/** Keeps the worked sentence of ARCHITECTURE.md true. */
class ArchitectureTest {
  @Test
  void theWorkedSentenceHolds() throws IOException {
    List<String> page = Files.readAllLines(Path.of("..", "ARCHITECTURE.md"));
    int quote = page.indexOf("## One worked sentence");
    String sentence =
        page.subList(quote, page.size()).stream()
            .filter(line -> line.startsWith("> "))
            .findFirst()
            .orElseThrow()
            .substring(2);
    List<String> rows =
        page.subList(quote, page.size()).stream()
            .filter(line -> line.matches("\\| \\w+ \\| \\d+ \\| \\d+ \\| .*"))
            .toList();
    assertEquals(rows, rows(sentence));
  }

  private static List<String> rows(String sentence) throws IOException {
    byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
    Article article = new InputReader().article(new ByteArrayInputStream(bytes), "sentence.txt");
    List<Report.Entry> entries = new Pipeline().read(article).entries();
    assertEquals(1, entries.size());
    Attribution attribution = entries.get(0).statement().attribution();
    List<String> rows = new ArrayList<>();
    attribution.quotation().content().forEach(span -> rows.add(row("content", span, sentence)));
    attribution.quotation().quoted().forEach(span -> rows.add(row("quoted", span, sentence)));
    rows.add(row("source", attribution.source().orElseThrow().span(), sentence));
    rows.add(row("cue", attribution.cue().orElseThrow().span(), sentence));
    assertEquals("vera-lund", entries.get(0).statement().speaker().orElseThrow().id());
    return rows;
  }

  private static String row(String what, Span span, String text) {
    return "| " + what + " | " + span.start() + " | " + span.end() + " | " + span.in(text) + " |";
  }
}
