package org.dixit.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;

/** Reads the pieces out of the encoder's tokenizer file. */
final class Vocabulary {
  private Vocabulary() {}

  /** The pieces in the order of their numbers. */
  static List<String> read(String resource) throws IOException {
    TreeMap<Integer, String> pieces = new TreeMap<>();
    try (InputStream in = Vocabulary.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      try (JsonParser parser = new JsonFactory().createParser(in)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.START_OBJECT
              && "vocab".equals(parser.currentName())) {
            pieces(parser, pieces);
          }
        }
      }
    }
    return List.copyOf(pieces.values());
  }

  private static void pieces(JsonParser parser, TreeMap<Integer, String> pieces)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String piece = parser.currentName();
      parser.nextToken();
      pieces.put(parser.getIntValue(), piece);
    }
  }
}
