package org.dixit.workbench.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dixit.desk.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON, both ways. Stateless. */
public final class Json {
  private static final int DEEPEST = 20;
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private Json() {}

  /** The object in {@code bytes}. */
  public static Request object(byte[] bytes) {
    try {
      return Request.of(MAPPER.readValue(bytes, OBJECT));
    } catch (JacksonException e) {
      throw new Problem(Problem.Kind.MALFORMED, "the body is not a JSON object: " + line(e));
    }
  }

  private static String line(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null ? "too deep" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Answers with {@code value}. */
  public static void answer(Context context, Object value) {
    context.contentType("application/json; charset=utf-8");
    context.result(MAPPER.writeValueAsBytes(value));
  }

  /** Answers with problem details. */
  public static void answer(Context context, Problem problem) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("type", problem.kind().type());
    details.put("title", problem.kind().title());
    details.put("status", problem.kind().status());
    details.put("detail", problem.getMessage());
    context.status(problem.kind().status());
    context.contentType("application/problem+json; charset=utf-8");
    context.result(MAPPER.writeValueAsString(details).getBytes(StandardCharsets.UTF_8));
  }
}
