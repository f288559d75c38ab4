package org.dixit.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

  /** Reads {@code file}. */
  static PdfFile read(InputFile file) throws ReadException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      PdfStripper stripper = new PdfStripper(BOUND);
      List<PdfLine> lines = stripper.lines(document);
      if (lines.isEmpty()) {
        throw file.problem("has no text layer; run it through text recognition (OCR) first");
      }
      if (stripper.isFull()) {
        throw file.problem("unpacks to far more than a document holds; it was not read");
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

  private static Optional<String> title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return Optional.ofNullable(title).map(String::strip).filter(t -> !t.isEmpty());
  }
}
