package org.dixit.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a file is written. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  DOCX;

  private static final int LOOK = 4096;
  private static final String[] NOT_TEXT = {
    "\u0089PNG",
    "\u00FF\u00D8\u00FF",
    "GIF8",
    "\u001F\u008B",
    "\u007FELF",
    "BZh9",
    "7z\u00BC",
    "Rar!",
    "OggS",
    "ID3",
    "RIFF",
    "SQLite format"
  };

  /**
   * Tells the format of {@code file} by its content first, then by its name.
   *
   * @throws ReadException if it is of a kind that holds no text, or a kind that is not read
   */
  static Format of(InputFile file) throws ReadException {
    if (isPdf(file)) {
      return PDF;
    }
    if (isZip(file)) {
      return zipped(file);
    }
    refuse(file);
    String name = file.lastName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf") || name.endsWith(".docx")) {
      String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      throw file.problem("is damaged or no " + kind + " file; fetch it again");
    }
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return MARKDOWN;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    return isPlainName(name) || !looksLikeHtml(file) ? TEXT : HTML;
  }

  /** Whether the bytes are read as they stand, and not unpacked first. */
  static boolean isPlain(InputFile file) {
    return !isPdf(file) && !isZip(file);
  }

  private static boolean isPdf(InputFile file) {
    return file.has(0, "%PDF-") || find(file, "%PDF-", 1024);
  }

  private static boolean isZip(InputFile file) {
    return file.has(0, "PK\u0003\u0004");
  }

  private static boolean isPlainName(String name) {
    return name.endsWith(".txt") || name.endsWith(".csv") || name.endsWith(".tsv");
  }

  private static Format zipped(InputFile file) throws ReadException {
    String name = file.lastName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx") || find(file, "word/", 1 << 16)) {
      return DOCX;
    }
    throw file.problem("is an archive; unpack it and give the files in it");
  }

  private static void refuse(InputFile file) throws ReadException {
    for (String magic : NOT_TEXT) {
      if (file.has(0, magic)) {
        throw file.problem("is not text; give a text, Markdown, HTML, PDF or DOCX file");
      }
    }
    if (file.has(0, "\u00D0\u00CF\u0011\u00E0")) {
      throw file.problem("is an old Office file; save it as DOCX");
    }
    if (file.has(0, "{\\rtf")) {
      throw file.problem("is an RTF file; save it as DOCX or plain text");
    }
  }

  private static boolean looksLikeHtml(InputFile file) {
    int length = Math.min(file.bytes().length, LOOK);
    String head =
        new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html")
        || head.contains("<html")
        || (head.stripLeading().startsWith("<")
            && (head.contains("<body") || head.contains("<p>") || head.contains("<article")));
  }

  private static boolean find(InputFile file, String word, int within) {
    int end = Math.min(file.bytes().length - word.length(), within);
    for (int i = 0; i <= end; i++) {
      if (file.bytes()[i] == word.charAt(0) && file.has(i, word)) {
        return true;
      }
    }
    return false;
  }
}
