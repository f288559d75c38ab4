package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dixit.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private final InputReader reader = new InputReader();

  private void refuses(String name, byte[] bytes, String problem) {
    ReadException e =
        assertThrows(ReadException.class, () -> reader.article(Samples.in(bytes), name));
    isOneLine(e, name, problem);
  }

  private static void isOneLine(ReadException e, String name, String problem) {
    assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }

  @Test
  void missingFile(@TempDir Path folder) {
    Path file = folder.resolve("gone.txt");
    ReadException e = assertThrows(ReadException.class, () -> reader.article(file));
    isOneLine(e, file.toString(), "no such file");
  }

  @Test
  void folderForFile(@TempDir Path folder) {
    ReadException e = assertThrows(ReadException.class, () -> reader.article(folder));
    isOneLine(e, folder.toString(), "is a folder; name a file");
  }

  @Test
  void emptyAndBlank() {
    refuses("a.txt", new byte[0], "is empty; give a file with text");
    refuses("a.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "holds no text");
    refuses("a.html", "<html><p> </p>".getBytes(StandardCharsets.UTF_8), "no text between");
  }

  @Test
  void binaries() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 1;
    refuses("noise.txt", noise, "is not text; give");
    refuses("a.png", bytes("\u0089PNG\r\n"), "is not text; give");
    refuses("a.doc", bytes("\u00D0\u00CF\u0011\u00E0"), "save it as DOCX");
    refuses("a.rtf", bytes("{\\rtf1 Hello}"), "save it as DOCX");
    refuses("a.zip", bytes("PK\u0003\u0004abc"), "is an archive; unpack it");
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void brokenUtf8IsRefusedWithItsLine() {
    byte[] cut = "Hello.\n“Zoë said ‘no’ – twice,” he wrote.".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 20] = (byte) 0xFF;
    ReadException e =
        assertThrows(ReadException.class, () -> reader.article(Samples.in(cut), "a.txt"));
    assertTrue(e.getMessage().startsWith("a.txt:2: is broken UTF-8"), e.getMessage());
    byte[] loose = bytes("The mayor said \u00FF\u00FE\u00C3\u0028 it stays.");
    assertThrows(ReadException.class, () -> reader.article(Samples.in(loose), "a.txt"));
  }

  @Test
  void westernTextIsNoBrokenUtf8() throws Exception {
    byte[] text = "“Zoë said ‘no’ – twice,” he wrote.".getBytes("windows-1252");
    assertEquals(
        "“Zoë said ‘no’ – twice,” he wrote.", reader.article(Samples.in(text), "a.txt").text());
  }

  @Test
  void encryptedPdf() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      pdf.page().column(60, 100, "Nobody is to read this.").encrypt("secret");
      refuses("a.pdf", pdf.bytes(), "is encrypted; save a copy without a password");
    }
  }

  @Test
  void pdfWithoutText() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      refuses("scan.pdf", pdf.page().bytes(), "has no text layer");
    }
  }

  @Test
  void damagedPdf() throws Exception {
    refuses("a.pdf", bytes("%PDF-1.7\nnothing of the kind"), "is a damaged PDF file");
    refuses("b.pdf", bytes("not even that"), "is damaged or no PDF file");
    byte[] whole = pdf();
    Random random = new Random(20210507);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int j = 0; j < 10; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      survives("a.pdf", damaged);
    }
  }

  private static byte[] pdf() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      return pdf.page().column(60, 100, "The harbour was closed.", "Nobody knew.").bytes();
    }
  }

  @Test
  void damagedDocx() throws Exception {
    byte[] whole = Samples.docx(Samples.p("", "The harbour was closed on Monday.".repeat(50)));
    refuses("a.docx", Arrays.copyOf(whole, whole.length / 2), "damaged");
    refuses("a.docx", Samples.zip("word/other.xml", "<a/>"), "damaged or no DOCX");
    refuses("a.docx", Samples.zip("word/document.xml", "<w:p><w:r>"), "its XML breaks off");
    refuses("a.docx", bytes("not even that"), "is damaged or no DOCX file");
    refuses("a.docx", Samples.docx(""), "holds no text");
    for (int length = 1; length < whole.length; length++) {
      survives("a.docx", Arrays.copyOf(whole, length));
    }
  }

  private void survives(String name, byte[] bytes) {
    try {
      assertFalse(reader.article(Samples.in(bytes), name).text().isEmpty());
    } catch (ReadException e) {
      isOneLine(e, name, "; ");
    }
  }

  @Test
  void docxThatUnpacksToGigabytes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 90; i++) {
        zip.write(blanks);
      }
    }
    refuses("bomb.docx", out.toByteArray(), "unpacks to far more than a document holds");
  }

  @Test
  void pdfThatUnpacksToGigabytes() throws Exception {
    try (Samples.Pdf pdf = new Samples.Pdf()) {
      pdf.page().fill(90 << 20);
      refuses("bomb.pdf", pdf.bytes(), "unpacks to far more than a document holds");
    }
  }

  @Test
  void docxAsksNobodyForEntities(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String document =
        Samples.document(Samples.p("", "Before &s; after"))
            .replace("?>", "?><!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>");
    byte[] docx = Samples.zip("word/document.xml", document);
    try {
      assertFalse(reader.article(Samples.in(docx), "a.docx").text().contains("SECRET"));
    } catch (ReadException e) {
      isOneLine(e, "a.docx", "damaged");
    }
  }

  @Test
  void filesAboveTheBound() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            return length;
          }
        };
    ReadException e = assertThrows(ReadException.class, () -> reader.article(endless, "big.txt"));
    isOneLine(e, "big.txt", "is larger than 64 MB; split it");
  }

  @Test
  void moreThanAnArticleIsRefused() {
    String twenty = "\"".repeat(20 << 20);
    refuses("a.txt", twenty.getBytes(StandardCharsets.UTF_8), "million characters; split it");
    String line = "word ".repeat(2 << 20);
    refuses("a.txt", line.getBytes(StandardCharsets.UTF_8), "million characters; split it");
    refuses("a.md", line.getBytes(StandardCharsets.UTF_8), "million characters; split it");
    refuses("a.html", line.getBytes(StandardCharsets.UTF_8), "million characters; split it");
  }

  @Test
  void millionsOfMarksAreRead() throws Exception {
    String marks = "A" + "\"".repeat(3 << 20);
    assertEquals(marks.length(), reader.article(Samples.in(marks), "a").text().length());
    String line = "word ".repeat(3 << 18);
    assertEquals(1, reader.article(Samples.in(line), "a.txt").blocks().size());
    assertEquals(1, reader.article(Samples.in(line), "a.md").blocks().size());
    String lines = "a\u201D\n".repeat(1 << 20);
    assertEquals(3 << 20, reader.article(Samples.in(lines), "a.txt").text().length());
  }

  @Test
  void depthCostsNoStack() throws Exception {
    String html = "<div><b>".repeat(50_000) + "<p>Deep down in the harbour.</p>";
    assertTrue(reader.article(Samples.in(html), "a.html").text().contains("harbour"));
    String quotes = ">".repeat(50_000) + " Deep down";
    assertTrue(reader.article(Samples.in(quotes), "a.md").text().endsWith("down"));
    String json = "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script><p>Words";
    assertTrue(reader.article(Samples.in(json), "a.html").text().contains("Words"));
  }

  @Test
  void foldersAreReadInOrderAndProblemsTold(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/2.txt"), "Second.");
    Files.writeString(folder.resolve("c.txt"), "");
    Files.writeString(folder.resolve("a.md"), "First.");
    Files.writeString(folder.resolve(".hidden"), "Hidden.");
    List<String> problems = new ArrayList<>();
    List<Article> articles = reader.articles(folder, e -> problems.add(e.getMessage()));
    assertEquals(List.of("First.", "Second."), articles.stream().map(Article::text).toList());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("c.txt: is empty"), problems.get(0));
  }
}
