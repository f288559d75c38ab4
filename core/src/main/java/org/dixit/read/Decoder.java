package org.dixit.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8, UTF-16 where a byte order mark or the pattern of zero bytes says
 * so, the declared encoding or windows-1252 where the bytes look like it. What is none of these is
 * broken UTF-8: words would be lost in silence, so it is refused. A byte order mark is dropped.
 */
final class Decoder {
  private static final int LOOK = 1 << 16;

  /** Bytes to which windows-1252 gives no character. */
  private static final String UNUSED = "\u0081\u008D\u008F\u0090\u009D";

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
    Charset wide = wide(file);
    boolean binary = wide == null && isBinary(file.bytes());
    String text = binary ? "" : decode(file, wide, declared.filter(c -> !isUnicode(c)));
    if (binary || isGarbage(text)) {
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

  private static String decode(InputFile file, Charset wide, Optional<Charset> declared)
      throws ReadException {
    byte[] bytes = file.bytes();
    if (wide != null) {
      return withoutMark(new String(bytes, wide));
    }
    try {
      return withoutMark(strict(bytes));
    } catch (CharacterCodingException e) {
      if (declared.isEmpty() && !isWestern(bytes)) {
        throw new ReadException(
            file.name(), brokenLine(bytes), "is broken UTF-8; save it anew as UTF-8");
      }
      return new String(bytes, declared.orElseGet(() -> Charset.forName("windows-1252")));
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

  /**
   * Whether bytes that are no UTF-8 look like windows-1252: quotation marks and dashes, and letters
   * beside letters, with hardly any character of several bytes among them.
   */
  private static boolean isWestern(byte[] bytes) {
    int likely = 0;
    int unlikely = 0;
    int at = 0;
    while (at < bytes.length) {
      int b = bytes[at] & 0xFF;
      int length = b < 0x80 ? 1 : length(bytes, at);
      if (length > 1) {
        unlikely++;
      } else if (b >= 0x80) {
        boolean letter = b >= 0xC0 && (isLetter(bytes, at - 1) || isLetter(bytes, at + 1));
        boolean mark = b < 0xC0 && UNUSED.indexOf(b) < 0;
        likely += letter || mark ? 1 : 0;
        unlikely += letter || mark ? 0 : 1;
      }
      at += length;
    }
    return likely > 4 * unlikely;
  }

  private static boolean isLetter(byte[] bytes, int at) {
    return at >= 0 && at < bytes.length && bytes[at] > 0 && Character.isLetter(bytes[at]);
  }

  /** How many bytes the well-formed character at {@code at} has; 1 where there is none. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : 1;
    return lead >= 0xC2 && lead < 0xF5 && continues(bytes, at, more) ? more + 1 : 1;
  }

  private static int brokenLine(byte[] bytes) {
    int line = 1;
    int at = 0;
    while (at < bytes.length) {
      int b = bytes[at] & 0xFF;
      int length = b < 0x80 ? 1 : length(bytes, at);
      if (b >= 0x80 && length == 1) {
        return line;
      }
      line += b == '\n' ? 1 : 0;
      at += length;
    }
    return line;
  }

  private static boolean continues(byte[] bytes, int at, int more) {
    for (int i = at + 1; i <= at + more; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are more control bytes than a text has, whatever its encoding. */
  private static boolean isBinary(byte[] bytes) {
    int look = Math.min(bytes.length, LOOK);
    int bad = 0;
    for (int i = 0; i < look; i++) {
      bad += bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) ? 1 : 0;
    }
    return isMany(bad, look);
  }

  private static boolean isMany(int bad, int all) {
    return bad > all / 10 + 1 || bad > all / 50 + 8;
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
    return isMany(bad, look);
  }
}
