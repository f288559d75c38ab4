package org.dixit.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The published schemas, read from {@code docs/schema}. */
final class Schemas {
  private static final Path FOLDER = Path.of("..", "docs", "schema");
  private static final SchemaRegistry FACTORY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      "urn:dixit:report", read("report.schema.json"),
                      "urn:dixit:line", read("line.schema.json"))));

  private Schemas() {}

  /** What is wrong with {@code json} under the schema {@code name}; nothing where it is valid. */
  static List<String> problems(String name, String json) {
    Schema schema = FACTORY.getSchema(SchemaLocation.of("urn:dixit:" + name));
    return schema.validate(json, InputFormat.JSON).stream()
        .map(message -> message.getInstanceLocation() + ": " + message.getMessage())
        .toList();
  }

  static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
