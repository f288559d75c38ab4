package org.dixit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dixit.BlockKind;

/**
 * What a DOCX file holds, read with the JDK alone. External entities and document type definitions
 * are off, and the parts are unpacked only up to a bound.
 *
 * @param title the title that the document's properties give
 * @param pieces its paragraphs in order
 */
record DocxFile(Optional<String> title, List<Piece> pieces) {
  /** The most that one part may unpack to, in bytes. */
  static final int PART_BOUND = 256 << 20;

  /** How many bytes one packed byte may unpack to, beyond the first few million. */
  static final int RATIO = 200;

  private static final int FREE = 4 << 20;
  private static final int ENTRIES = 10_000;

  /** Reads {@code file}. */
  static DocxFile read(InputFile file) throws ReadException {
    Map<String, byte[]> parts = unpack(file);
    byte[] document = parts.get("word/document.xml");
    if (document == null) {
      throw file.problem("is damaged or no DOCX file; fetch it again or save it anew");
    }
    try {
      Map<String, BlockKind> styles = styles(parts.get("word/styles.xml"));
      List<Piece> pieces = new DocxBody(styles).read(reader(document));
      if (pieces.isEmpty()) {
        throw file.problem("holds no text; give a document with text");
      }
      return new DocxFile(title(parts.get("docProps/core.xml")), pieces);
    } catch (XMLStreamException e) {
      throw file.problem("is damaged (its XML breaks off); fetch it again or save it anew");
    }
  }

  private static Map<String, byte[]> unpack(InputFile file) throws ReadException {
    Map<String, byte[]> parts = new HashMap<>();
    long bound = Math.min(PART_BOUND, FREE + (long) RATIO * file.bytes().length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      ZipEntry entry = zip.getNextEntry();
      for (int count = 0; entry != null && count < ENTRIES; count++) {
        byte[] part = unpack(zip, bound, file);
        bound -= part.length;
        if (isWanted(entry.getName())) {
          parts.putIfAbsent(entry.getName(), part);
        }
        entry = parts.size() == 3 ? null : zip.getNextEntry();
      }
    } catch (ReadException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      if (!parts.containsKey("word/document.xml")) {
        throw file.problem("is a damaged DOCX file; fetch it again or save it anew");
      }
    }
    return parts;
  }

  private static boolean isWanted(String part) {
    return part.equals("word/document.xml")
        || part.equals("word/styles.xml")
        || part.equals("docProps/core.xml");
  }

  private static byte[] unpack(InputStream in, long bound, InputFile file)
      throws IOException, ReadException {
    byte[] part = in.readNBytes((int) bound + 1);
    if (part.length > bound) {
      throw file.problem("unpacks to far more than a document holds; it was not read");
    }
    return part;
  }

  private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** What each style is for, by its identifier; the identifiers are in the author's language. */
  private static Map<String, BlockKind> styles(byte[] xml) throws XMLStreamException {
    Map<String, BlockKind> styles = new HashMap<>();
    if (xml == null) {
      return styles;
    }
    XMLStreamReader in = reader(xml);
    String id = "";
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        if (in.getLocalName().equals("style")) {
          id = value(in, "styleId");
        } else if (in.getLocalName().equals("name")) {
          BlockKind kind = kindOfStyle(value(in, "val"));
          if (kind != null) {
            styles.putIfAbsent(id, kind);
          }
        }
      }
    }
    return styles;
  }

  /** What a style of this name is for, or null where it is for running text. */
  static BlockKind kindOfStyle(String name) {
    String style = name.toLowerCase(Locale.ROOT).replace(" ", "");
    if (style.startsWith("heading") || style.equals("subtitle")) {
      return BlockKind.HEADING;
    }
    if (style.startsWith("listparagraph") || style.startsWith("listbullet")) {
      return BlockKind.LIST_ITEM;
    }
    return switch (style) {
      case "title" -> BlockKind.TITLE;
      case "caption" -> BlockKind.CAPTION;
      case "quote", "intensequote", "blocktext" -> BlockKind.BLOCK_QUOTE;
      case "footer", "header", "footnotetext", "endnotetext" -> BlockKind.NOTE;
      default -> null;
    };
  }

  private static Optional<String> title(byte[] xml) {
    if (xml == null) {
      return Optional.empty();
    }
    try {
      XMLStreamReader in = reader(xml);
      while (in.hasNext()) {
        if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("title")) {
          String title = in.getElementText().strip();
          return title.isEmpty() ? Optional.empty() : Optional.of(title);
        }
      }
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The attribute {@code name} of the element the reader stands on, in whatever namespace. */
  static String value(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }
}
