package org.dixit.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8, UTF-16 where a byte order mark or the pattern of zero bytes says
 * so, windows-1252 otherwise. Bytes that mean nothing become U+FFFD. A byte order mark is dropped.
 */
final class Decoder {
  private static final int LOOK = 1 << 16;

  private Decoder() {}

  /**
   * The text of {@code file}.
   *
   * @throws ReadException if the bytes are no text in any of these encodings
   */
  static String decode(InputFile file) throws ReadException {
    return decode(file, Optional.empty());
  }

  /** The text of {@code file}; {@code declared} is tried where it is no UTF-8 and no UTF-16. */
  static String decode(InputFile file, Optional<Charset> declared) throws ReadException {
    String text = decode(file.bytes(), wide(file), declared.filter(c -> !isUnicode(c)));
    if (isGarbage(text)) {
      throw file.problem("is not text; give a text, Markdown, HTML, PDF or DOCX file");
    }
    if (text.isBlank()) {
      throw file.problem("holds no text; give a file with text");
    }
    return text;
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF");
  }

  private static String decode(byte[] bytes, Charset wide, Optional<Charset> declared) {
    if (wide != null) {
      return withoutMark(new String(bytes, wide));
    }
    try {
      return withoutMark(strict(bytes));
    } catch (CharacterCodingException e) {
      return withoutMark(
          isMostlyUtf8(bytes)
              ? new String(bytes, StandardCharsets.UTF_8)
              : new String(bytes, declared.orElseGet(() -> Charset.forName("windows-1252"))));
    }
  }

  private static String strict(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset wide(InputFile file) {
    byte[] bytes = file.bytes();
    if (file.has(0, "\u00FF\u00FE")) {
      return StandardCharsets.UTF_16LE;
    }
    if (file.has(0, "\u00FE\u00FF")) {
      return StandardCharsets.UTF_16BE;
    }
    int look = Math.min(bytes.length, LOOK) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < look; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (odd > look / 4 && even < look / 50) {
      return StandardCharsets.UTF_16LE;
    }
    return even > look / 4 && odd < look / 50 ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether well-formed sequences of several bytes outnumber the broken ones. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : 1;
      if (lead < 0x80) {
        at++;
      } else if (lead >= 0xC2 && lead < 0xF5 && continues(bytes, at, more)) {
        good++;
        at += more + 1;
      } else {
        bad++;
        at++;
      }
    }
    return good >= bad;
  }

  private static boolean continues(byte[] bytes, int at, int more) {
    for (int i = at + 1; i <= at + more; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGarbage(String text) {
    int look = Math.min(text.length(), LOOK);
    int bad = 0;
    for (int i = 0; i < look; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c)) || (c >= 0x7F && c < 0xA0)) {
        bad++;
      }
    }
    return bad > look / 10 + 1;
  }
}
