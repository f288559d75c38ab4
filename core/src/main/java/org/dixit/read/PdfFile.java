package org.dixit.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What a PDF file holds.
 *
 * @param title the title that the document's properties give
 * @param paragraphs its paragraphs in the order of reading, every one as its printed lines
 */
record PdfFile(Optional<String> title, List<PdfParagraph> paragraphs) {
  /** The most characters that are read out of one file. */
  private static final int BOUND = 64 << 20;

  /** How many bytes one packed byte may unpack to, beyond the first few million. */
  private static final long RATIO = 200;

  private static final long FREE = 16 << 20;

  /** Streams up to this many packed bytes cannot fill the memory. */
  private static final int SMALL = 1 << 14;

  private static final String TOO_FAR =
      "unpacks to far more than a document holds; it was not read";

  /** Reads {@code file}. */
  static PdfFile read(InputFile file) throws ReadException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (unpacksTooFar(document, FREE + RATIO * file.bytes().length)) {
        throw file.problem(TOO_FAR);
      }
      PdfStripper stripper = new PdfStripper(BOUND);
      List<PdfLine> lines = stripper.lines(document);
      if (lines.isEmpty()) {
        throw file.problem("has no text layer; run it through text recognition (OCR) first");
      }
      if (stripper.isFull()) {
        throw file.problem(TOO_FAR);
      }
      return new PdfFile(title(document), paragraphs(lines, stripper.height()));
    } catch (ReadException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw file.problem("is encrypted; save a copy without a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw file.problem("is a damaged PDF file; fetch it again or save it anew");
    }
  }

  /** One piece for each paragraph, its lines kept apart. */
  List<Piece> lines() {
    return paragraphs.stream().map(p -> p.piece("\n")).toList();
  }

  /** The page on which each paragraph begins, from 0. */
  List<Integer> pages() {
    return paragraphs.stream().map(PdfParagraph::page).toList();
  }

  /** One piece for each paragraph, its lines joined. */
  List<Piece> pieces() {
    return paragraphs.stream().map(p -> p.piece(" ")).toList();
  }

  private static List<PdfParagraph> paragraphs(List<PdfLine> lines, float height) {
    List<List<PdfLine>> pages = new ArrayList<>();
    for (PdfLine line : lines) {
      if (pages.isEmpty() || pages.get(pages.size() - 1).get(0).page() != line.page()) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(line);
    }
    List<PdfLine> text = new ArrayList<>();
    PdfFurniture.clear(pages, height).forEach(page -> text.addAll(PdfColumns.order(page)));
    return PdfParagraph.of(text);
  }

  /** Whether the pages' content unpacks to more than {@code bound} bytes; holds none of it. */
  private static boolean unpacksTooFar(PDDocument document, long bound) throws IOException {
    long left = bound;
    for (PDPage page : document.getPages()) {
      Iterator<PDStream> streams = page.getContentStreams();
      while (streams.hasNext()) {
        COSStream stream = streams.next().getCOSObject();
        if (stream.getLength() > SMALL && stream.getFilters() == COSName.FLATE_DECODE) {
          left -= unpacked(stream, left);
        }
      }
    }
    return left <= 0;
  }

  /** How many bytes {@code stream} unpacks to, counted up to {@code bound}. */
  private static long unpacked(COSStream stream, long bound) throws IOException {
    byte[] buffer = new byte[1 << 13];
    long length = 0;
    try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
      for (int read = in.read(buffer); read > 0 && length < bound; read = in.read(buffer)) {
        length += read;
      }
    } catch (ZipException | EOFException e) {
      return length;
    }
    return length;
  }

  private static Optional<String> title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return Optional.ofNullable(title).map(String::strip).filter(t -> !t.isEmpty());
  }
}
