package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.BlockKind;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private final InputReader reader = new InputReader();

  @Test
  void docxStylesAreBlocks() throws Exception {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/>"
            + "</w:style><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
            + "</w:styles>";
    String body =
        Samples.p("Titel", "Harbour fund emptied")
            + Samples.p("", "By Ilse Brandt")
            + Samples.p("", "The fund that was to pay for the harbour is gone.")
            + Samples.p("berschrift2", "A long silence")
            + Samples.p("Quote", "We found the drawers open and the books gone.")
            + Samples.p("Caption", "Maren Holt in Port Sel.")
            + Samples.p("ListParagraph", "Close the books");
    byte[] docx =
        Samples.zip("word/document.xml", Samples.document(body), "word/styles.xml", styles);
    Article article = reader.article(Samples.in(docx), "a.docx");
    assertEquals(
        List.of(
            BlockKind.TITLE,
            BlockKind.BYLINE,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.BLOCK_QUOTE,
            BlockKind.CAPTION,
            BlockKind.LIST_ITEM),
        article.blocks().stream().map(b -> b.kind()).toList());
    assertEquals(Optional.of("Harbour fund emptied"), article.title());
    assertEquals(Optional.of("Ilse Brandt"), article.byline());
  }

  @Test
  void pdfParagraphsAreBlocks() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      pdf.page()
          .write(60, 80, Samples.BOLD, 20, "Harbour fund emptied")
          .column(60, 110, "By Ilse Brandt")
          .column(60, 140, "The fund that was to pay for the new harbour was emp-")
          .column(60, 152, "tied within a week, auditors told parliament on Monday,")
          .column(60, 164, "and nobody was told.")
          .column(72, 176, "\u201CWe found the drawers open and the books gone,\u201D")
          .column(60, 188, "said Maren Holt, who led the audit in the islands for")
          .column(290, 750, "1");
      pdf.page().column(60, 80, "two years.").column(290, 750, "2");
      Article article = reader.article(Samples.in(pdf.bytes()), "a.pdf");
      assertEquals(
          """
          Harbour fund emptied

          By Ilse Brandt

          The fund that was to pay for the new harbour was emptied within a week, auditors told \
          parliament on Monday, and nobody was told.

          \u201CWe found the drawers open and the books gone,\u201D said Maren Holt, who led the \
          audit in the islands for two years.""",
          article.text());
      assertEquals(Optional.of("Harbour fund emptied"), article.title());
      assertEquals(Optional.of("Ilse Brandt"), article.byline());
    }
  }

  @Test
  void markdownOffsetsMeanTheFile() throws Exception {
    String text =
        """
        ---
        title: "Harbour fund emptied"
        author: Ilse Brandt
        date: 2021-03-08
        ---
        # Harbour *fund* emptied

        By Ilse Brandt

        The fund is gone, the [auditors](https://example.org) said. “We found
        the drawers open,” one said.

        > “Nobody could tell us
        > who had the keys.”

        ## A long silence

        - Close the books
        - Keep two keys

        ![The quay](quay.jpg)

        *Sailors on the quay.*

            code is no part of it

        Read more: The audit
        """;
    Article article = reader.article(Samples.in(text), "a.md");
    assertEquals(text, article.text());
    assertEquals(
        List.of(
            "TITLE Harbour *fund* emptied",
            "BYLINE By Ilse Brandt",
            "PARAGRAPH The fund is gone, the [audito",
            "BLOCK_QUOTE “Nobody could tell us > who",
            "HEADING A long silence",
            "LIST_ITEM Close the books",
            "LIST_ITEM Keep two keys",
            "CAPTION *Sailors on the quay.*",
            "NOTE Read more: The audit"),
        PlainTextTest.blocks(article).stream()
            .map(b -> b.startsWith("PARA") ? b.substring(0, 39) : b)
            .map(b -> b.startsWith("BLOCK") ? b.substring(0, 39) : b)
            .toList());
    assertEquals(Optional.of("Harbour fund emptied"), article.title());
    assertEquals(Optional.of("2021-03-08"), article.date());
  }
}
