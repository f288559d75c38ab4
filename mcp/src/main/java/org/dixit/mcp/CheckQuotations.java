package org.dixit.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.House;
import org.dixit.Transcript;
import org.dixit.index.RecordIndex;
import org.dixit.library.Library;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;

/** The tool {@code check_quotations}: whether quotations are what was said. */
final class CheckQuotations {
  private static final int MOST_SOURCES = 200;

  private static final String SCHEMA =
      """
      {
        "type": "object",
        "properties": {
          "text": {"type": "string", "description": "The text whose quotations are checked."},
          "title": {"type": "string", "description": "Its headline, where the text has none."},
          "date": {"type": "string", "description": "The day it was written, as 2031-03-18."},
          "house": {"type": "string", "enum": [%s],
            "description": "Whose rules are applied; llm for your own answers with citations."},
          "sources": {
            "type": "array",
            "description": "What to check against; without it, the records at hand.",
            "items": {
              "type": "object",
              "properties": {
                "name": {"type": "string",
                  "description": "What citations call it, for instance minutes.md."},
                "text": {"type": "string", "description": "The transcript or document."},
                "speaker": {"type": "string", "description": "Who speaks where it names nobody."},
                "date": {"type": "string", "description": "The day it was said, as 2031-03-18."}
              },
              "required": ["text"]
            }
          }
        },
        "required": ["text"]
      }
      """;

  private final Pipeline pipeline;
  private final Optional<Library> library;

  CheckQuotations(Pipeline pipeline, Optional<Library> library) {
    this.pipeline = pipeline;
    this.library = library;
  }

  SyncToolSpecification specification(Calls calls) {
    String houses =
        String.join(", ", Stream.of(House.values()).map(h -> '"' + name(h) + '"').toList());
    return Answer.tool(
        calls,
        "check_quotations",
        "Whether quotations are what was said",
        "Compares every quotation in a text word by word with a record of what was said. Each comes"
            + " out FAITHFUL, EDITED, CHANGED (the sense is another), MISPLACED (somebody else's"
            + " words) or OPEN (the record can neither confirm nor deny), with the passage, the"
            + " differences, a severity from 0 to 4 and the reason. Give sources, or leave them out"
            + " to check against the records at hand.",
        String.format(Locale.ROOT, SCHEMA, houses),
        this::answer);
  }

  private static String name(House house) {
    return house.name().toLowerCase(Locale.ROOT);
  }

  private CallToolResult answer(Arguments arguments) throws ReadException, IOException {
    Article article = Answer.article(arguments);
    Optional<House> house = house(arguments);
    List<Arguments> sources = arguments.objects("sources", MOST_SOURCES);
    if (sources.isEmpty()) {
      if (house.filter(h -> h == House.LLM).isPresent()) {
        throw new Arguments.Wrong("the house llm needs sources: give the documents you cite");
      }
      return Answer.of(pipeline.check(article, Answer.atHand(library), house));
    }
    RecordIndex record = pipeline.index(read(sources, house));
    return Answer.of(
        house.isPresent()
            ? pipeline.check(article, record, house.get())
            : pipeline.check(article, record));
  }

  private static Optional<House> house(Arguments arguments) {
    return arguments
        .text("house")
        .map(
            name ->
                Stream.of(House.values())
                    .filter(h -> name(h).equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Arguments.Wrong("there is no house " + name)));
  }

  private static List<Transcript> read(List<Arguments> sources, Optional<House> house)
      throws ReadException {
    boolean whole = house.filter(h -> h == House.LLM).isPresent();
    List<Transcript> transcripts = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Arguments source = sources.get(i);
      Map<String, String> told = new HashMap<>();
      source.text("speaker").ifPresent(s -> told.put("speaker", s));
      Answer.date(source, "date").ifPresent(d -> told.put("date", d));
      String name = source.text("name").orElse("source-" + (i + 1) + ".txt");
      String plain = name.replaceAll("[^\\p{L}\\p{N}. _-]+", "-");
      byte[] text = source.required("text", Answer.LONGEST).getBytes(StandardCharsets.UTF_8);
      InputReader reader = new InputReader(told);
      ByteArrayInputStream in = new ByteArrayInputStream(text);
      transcripts.addAll(
          whole ? reader.sources(in, plain, p -> {}) : reader.transcripts(in, plain, p -> {}));
    }
    return transcripts;
  }
}
