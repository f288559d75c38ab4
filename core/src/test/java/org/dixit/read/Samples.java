package org.dixit.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes files for tests. */
final class Samples {
  private Samples() {}

  static final PDType1Font PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);

  /** A PDF under construction; places are points from the top left corner. */
  static final class Pdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    Pdf page() throws IOException {
      endPage();
      PDPage added = new PDPage(PDRectangle.LETTER);
      document.addPage(added);
      page = new PDPageContentStream(document, added);
      return this;
    }

    Pdf write(float x, float y, PDType1Font font, float size, String text) throws IOException {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - y);
      page.showText(text);
      page.endText();
      return this;
    }

    /** Lines of running text, 12 points apart. */
    Pdf column(float x, float y, String... lines) throws IOException {
      for (int i = 0; i < lines.length; i++) {
        write(x, y + 12 * i, PLAIN, 10, lines[i]);
      }
      return this;
    }

    /** Gives the last page a content of so many blanks. */
    Pdf fill(int blanks) throws IOException {
      endPage();
      byte[] content = new byte[blanks];
      Arrays.fill(content, (byte) ' ');
      PDStream stream = new PDStream(document, in(content), COSName.FLATE_DECODE);
      document.getPage(document.getNumberOfPages() - 1).setContents(stream);
      return this;
    }

    Pdf encrypt(String password) throws IOException {
      endPage();
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    }

    byte[] bytes() throws IOException {
      endPage();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      close();
      return out.toByteArray();
    }

    private void endPage() throws IOException {
      if (page != null) {
        page.close();
        page = null;
      }
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  /** A zip archive of {@code parts}: name, content, name, content … */
  static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** A DOCX file whose body is {@code body}. */
  static byte[] docx(String body) throws IOException {
    return zip("[Content_Types].xml", "<Types/>", "word/document.xml", document(body));
  }

  static String document(String body) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
        + "wordprocessingml/2006/main\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  /** One paragraph of a DOCX file. */
  static String p(String style, String text) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  static ByteArrayInputStream in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
