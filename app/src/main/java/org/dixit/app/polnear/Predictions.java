package org.dixit.app.polnear;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.Span;
import org.dixit.text.CodePoints;

/**
 * Predicted statements by article, as the lines of {@code dixit read --format polnear} hold them.
 * Offsets count code points. Not safe for several threads.
 */
public final class Predictions {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, List<Raw>> byArticle = new TreeMap<>();

  /** The spans of one statement, in code points. */
  private record Raw(List<Span> content, List<Span> source, List<Span> cue) {}

  /**
   * Adds the statements of one line; an empty line adds nothing.
   *
   * @throws IOException if the line is no such JSON object, with what is wrong
   */
  public void add(String line) throws IOException {
    if (line.isBlank()) {
      return;
    }
    try (JsonParser json = JSON.createParser(line)) {
      String article = null;
      List<Raw> statements = new ArrayList<>();
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("doc")) {
          article = json.getText();
        } else if (field.equals("statements")) {
          expect(json.currentToken(), JsonToken.START_ARRAY);
          while (json.nextToken() == JsonToken.START_OBJECT) {
            statements.add(statement(json));
          }
        } else {
          json.skipChildren();
        }
      }
      if (article == null) {
        throw new IOException("no field doc");
      }
      byArticle.computeIfAbsent(article, a -> new ArrayList<>()).addAll(statements);
    }
  }

  private static void expect(JsonToken token, JsonToken wanted) throws IOException {
    if (token != wanted) {
      throw new IOException("found " + token + " where " + wanted + " belongs");
    }
  }

  private static Raw statement(JsonParser json) throws IOException {
    Map<String, List<Span>> parts = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      boolean spans = field.equals("content") || field.equals("source") || field.equals("cue");
      if (spans && json.currentToken() == JsonToken.START_ARRAY) {
        parts.put(field, spans(json));
      } else {
        json.skipChildren();
      }
    }
    return new Raw(
        parts.getOrDefault("content", List.of()),
        parts.getOrDefault("source", List.of()),
        parts.getOrDefault("cue", List.of()));
  }

  private static List<Span> spans(JsonParser json) throws IOException {
    List<Span> spans = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      int start = json.nextIntValue(-1);
      int end = json.nextIntValue(-1);
      expect(json.nextToken(), JsonToken.END_ARRAY);
      if (start < 0 || end < start) {
        throw new IOException("not a span: [" + start + ", " + end + "]");
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** Whether a line spoke of {@code article}. */
  boolean has(String article) {
    return byArticle.containsKey(article);
  }

  /** The statements of {@code article}, whose text is {@code text}. */
  List<ScoredStatement> of(String article, String text, ScoredText scored) {
    List<ScoredStatement> statements = new ArrayList<>();
    CodePoints points = new CodePoints(text);
    int most = points.point(text.length());
    for (Raw raw : byArticle.getOrDefault(article, List.of())) {
      ScoredStatement.of(
              scored,
              units(points, raw.content, most),
              units(points, raw.source, most),
              units(points, raw.cue, most))
          .ifPresent(statements::add);
    }
    return statements;
  }

  private static List<Span> units(CodePoints points, List<Span> spans, int most) {
    return spans.stream()
        .map(
            s ->
                new Span(
                    points.unit(Math.min(s.start(), most)), points.unit(Math.min(s.end(), most))))
        .toList();
  }
}
