package org.dixit.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dixit.Speaker;
import org.dixit.desk.Desk;
import org.dixit.desk.Passages;
import org.dixit.desk.Request;
import org.dixit.library.Hit;
import org.dixit.library.LibraryException;

/** The tool {@code search_record}: where something was said. */
final class SearchRecord {
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "properties": {
          "query": {"type": "string",
            "description": "Words that a passage must have; in double quotation marks, in a row."},
          "speaker": {"type": "string", "description": "Who says it: a name or a part of one."},
          "since": {"type": "string", "description": "Not before this day, as 2031-03-18."},
          "until": {"type": "string", "description": "Not after this day."},
          "limit": {"type": "integer", "minimum": 1, "maximum": 100,
            "description": "How many passages; 10 where it is not said."}
        },
        "required": ["query"]
      }
      """;

  private final Desk desk;

  SearchRecord(Desk desk) {
    this.desk = desk;
  }

  SyncToolSpecification specification(Calls calls) {
    return Answer.tool(
        calls,
        "search_record",
        "Where something was said",
        "Finds passages in the records at hand: the exact words, who said them, when, in which"
            + " record and on which page, with what stands around. Quote from what it gives, word"
            + " for word.",
        SCHEMA,
        this::answer);
  }

  private CallToolResult answer(Request request) throws LibraryException {
    List<Hit> hits = desk.search(request);
    List<Map<String, Object>> passages = hits.stream().map(Passages::of).toList();
    CallToolResult.Builder result =
        CallToolResult.builder().structuredContent(Map.of("passages", passages));
    if (hits.isEmpty()) {
      return result.addTextContent("No passage has these words.").build();
    }
    hits.forEach(hit -> result.addTextContent(text(hit)));
    return result.build();
  }

  private static String text(Hit hit) {
    List<String> place = new ArrayList<>();
    place.add(hit.utterance().speaker().map(Speaker::name).orElse("speaker not named"));
    place.add(hit.transcript().title().orElse(hit.transcript().id()));
    hit.transcript().date().ifPresent(place::add);
    hit.transcript().locator(hit.span().start()).ifPresent(place::add);
    place.add(hit.transcript().grade().description());
    return String.join(", ", place) + ":\n" + Passages.around(hit);
  }
}
