package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSourceTest {
  @Test
  void plainTextStandsAsItIs() throws Exception {
    String text = "MS. OKORO:  Good morning.\r\n\r\nQ    Why now?\r\n";
    TextSource source = TextSource.read(Samples.in("\uFEFF" + text), "briefing.txt");
    assertEquals(text, source.text());
    assertEquals(Format.TEXT, source.format());
  }

  @Test
  void encodingsAreTold() throws Exception {
    String text = "\u201CNo deal,\u201D said Zo\u00EB M\u00FCller \u2013 twice.";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"))) {
      assertEquals(
          text, TextSource.read(Samples.in(text.getBytes(charset)), "a.txt").text(), "" + charset);
    }
  }

  @Test
  void theCharsetOfAPageIsUsed() throws Exception {
    String page =
        "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Pan Wa\u0142\u0119sa</p>";
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
    assertEquals("Pan Wa\u0142\u0119sa", TextSource.read(Samples.in(bytes), "a.html").text());
  }

  @Test
  void facesOfHtmlAreKept() throws Exception {
    String page =
        "<!doctype html><nav>Home</nav><p><b>Mr. Adeyemi</b> (Orland):  We <i>wait</i>.</p>"
            + "<p>Line one<br>line two</p>";
    TextSource source = TextSource.read(Samples.in(page), "-");
    assertEquals("Mr. Adeyemi (Orland): We wait.\nLine one\nline two", source.text());
    assertEquals("Mr. Adeyemi", source.bold().get(0).in(source.text()));
    assertEquals("wait", source.italic().get(0).in(source.text()));
  }

  @Test
  void docxParagraphsAreLines() throws Exception {
    String body =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The President:</w:t></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> I give the floor</w:t></w:r>"
            + "<w:del><w:r><w:delText>no</w:delText></w:r></w:del></w:p>"
            + Samples.p("", "to no one &amp; all.");
    TextSource source = TextSource.read(Samples.in(Samples.docx(body)), "a.docx");
    assertEquals("The President: I give the floor\nto no one & all.", source.text());
    assertEquals("The President:", source.bold().get(0).in(source.text()));
  }

  private static final String[] LEFT = {
    "Mr. Adeyemi: The members of this council have",
    "heard the same report for seven years now and",
    "we have not once been told what became of the",
    "money. I ask the Secretary to tell us what hap-",
    "pened to it and who has signed for it, and then",
  };
  private static final String[] RIGHT = {
    "we shall decide. This is not a well-known matter",
    "but a matter that ought to be much more well-",
    "known than it is to the people of the islands.",
    "Ms. Lund: I thank the member for his question,",
    "which I have waited for.",
  };

  private static final String READ =
      """
      Mr. Adeyemi: The members of this council have
      heard the same report for seven years now and
      we have not once been told what became of the
      money. I ask the Secretary to tell us what happened
      to it and who has signed for it, and then
      we shall decide. This is not a well-known matter
      but a matter that ought to be much more well-known
      than it is to the people of the islands.""";

  @Test
  void columnsInStreamOrder() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      pdf.page();
      head(pdf, 1).column(60, 100, LEFT).column(320, 100, RIGHT);
      pdf.page();
      head(pdf, 2).column(60, 100, "The meeting rose at noon.");
      assertRead(TextSource.read(Samples.in(pdf.bytes()), "council.pdf").text());
    }
  }

  @Test
  void columnsWrittenAcrossThePage() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      pdf.page();
      head(pdf, 1);
      for (int i = 0; i < LEFT.length; i++) {
        pdf.column(60, 100 + 12 * i, LEFT[i]).column(320, 100 + 12 * i, RIGHT[i]);
      }
      pdf.page();
      head(pdf, 2).column(60, 100, "The meeting rose at noon.");
      assertRead(TextSource.read(Samples.in(pdf.bytes()), "council.pdf").text());
    }
  }

  private static Samples.Pdf head(Samples.Pdf pdf, int page) throws Exception {
    return pdf.write(60, 40, Samples.PLAIN, 9, "C/PV.71")
        .write(290, 40, Samples.PLAIN, 9, "Harbour fund")
        .write(500, 40, Samples.PLAIN, 9, "3/2/2019")
        .write(300, 760, Samples.PLAIN, 9, page + "/2");
  }

  private static void assertRead(String text) {
    assertEquals(
        READ
            + "\nMs. Lund: I thank the member for his question,\nwhich I have waited for."
            + "\n\nThe meeting rose at noon.",
        text);
  }

  @Test
  void facesOfPdfAreKept() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      pdf.page();
      pdf.write(60, 100, Samples.BOLD, 10, "The President:")
          .write(130, 100, Samples.PLAIN, 10, "I now give the floor to Ms. Lund.");
      TextSource source = TextSource.read(Samples.in(pdf.bytes()), "a.pdf");
      assertEquals("The President: I now give the floor to Ms. Lund.", source.text());
      assertEquals("The President:", source.bold().get(0).in(source.text()));
    }
  }
}
