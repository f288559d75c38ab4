package org.dixit.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dixit.MeaningKind;
import org.dixit.Span;
import org.dixit.VerdictClass;

/** Cases as JSON Lines. */
public final class CaseFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CaseFile() {}

  /** The file itself, or {@code cases.jsonl} in a folder. */
  public static Path of(Path path) {
    return Files.isDirectory(path) ? path.resolve("cases.jsonl") : path;
  }

  /** All cases of a file or folder. */
  public static List<FidelityCase> read(Path path) throws IOException {
    List<FidelityCase> cases = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(of(path))) {
      number++;
      if (!line.isBlank()) {
        try {
          cases.add(parse(JSON.readTree(line)));
        } catch (IllegalArgumentException | IOException e) {
          throw new IOException(path + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return cases;
  }

  private static FidelityCase parse(JsonNode node) {
    List<Span> spans = list(node.path("spans"), n -> new Span(n.get(0).asInt(), n.get(1).asInt()));
    List<FidelityCase.RecordText> record =
        list(
            node.path("record"),
            n -> new FidelityCase.RecordText(n.path("path").asText(""), n.path("text").asText("")));
    return new FidelityCase(
        node.required("id").asText(),
        node.required("kind").asText(),
        node.required("article").asText(),
        spans,
        record,
        node.path("said").asText(""),
        expected(node.required("expected")));
  }

  private static Expected expected(JsonNode node) {
    List<VerdictClass> classes = list(node.path("classes"), n -> VerdictClass.valueOf(n.asText()));
    List<MeaningKind> kinds = list(node.path("kinds"), n -> MeaningKind.valueOf(n.asText()));
    JsonNode severity = node.path("severity");
    boolean open = severity.isMissingNode() || severity.isNull();
    return new Expected(
        classes, kinds, open ? -1 : severity.get(0).asInt(), open ? -1 : severity.get(1).asInt());
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    array.forEach(n -> values.add(read.apply(n)));
    return values;
  }

  /** One case as a line, without its end. */
  public static String line(FidelityCase c) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", c.id()).put("kind", c.kind()).put("article", c.article());
    ArrayNode spans = node.putArray("spans");
    c.spans().forEach(s -> spans.addArray().add(s.start()).add(s.end()));
    ArrayNode record = node.putArray("record");
    for (FidelityCase.RecordText text : c.record()) {
      String key = text.path().isEmpty() ? "text" : "path";
      record.addObject().put(key, text.path().isEmpty() ? text.text() : text.path());
    }
    node.put("said", c.said());
    Expected expected = c.expected();
    ObjectNode answer = node.putObject("expected");
    answer.put("outcome", expected.outcome().name());
    ArrayNode classes = answer.putArray("classes");
    expected.classes().forEach(k -> classes.add(k.name()));
    ArrayNode kinds = answer.putArray("kinds");
    expected.kinds().forEach(k -> kinds.add(k.name()));
    if (expected.least() < 0) {
      answer.putNull("severity");
    } else {
      answer.putArray("severity").add(expected.least()).add(expected.most());
    }
    return node.toString();
  }

  /** Writes cases and the files of their records into a folder. */
  public static void write(
      Path folder, List<FidelityCase> cases, java.util.Map<String, String> files)
      throws IOException {
    Files.createDirectories(folder.resolve("windows"));
    StringBuilder lines = new StringBuilder();
    cases.forEach(c -> lines.append(line(c)).append('\n'));
    Files.writeString(folder.resolve("cases.jsonl"), lines);
    for (java.util.Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
