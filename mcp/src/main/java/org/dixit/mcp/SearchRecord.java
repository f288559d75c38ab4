package org.dixit.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.library.Hit;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Search;

/** The tool {@code search_record}: where something was said. */
final class SearchRecord {
  private static final int LONGEST = 2_000;
  private static final int FEW = 10;
  private static final int MOST = 100;
  private static final int AROUND = 300;

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

  private final Optional<Library> library;

  SearchRecord(Optional<Library> library) {
    this.library = library;
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

  private CallToolResult answer(Arguments arguments) throws LibraryException {
    Search words = Search.of(arguments.required("query", LONGEST));
    if (words.isEmpty()) {
      throw new Arguments.Wrong("the argument query has no word");
    }
    Search search =
        new Search(
            words.words(),
            words.phrases(),
            arguments.text("speaker"),
            Optional.empty(),
            Answer.date(arguments, "since"),
            Answer.date(arguments, "until"),
            Optional.empty(),
            Optional.empty());
    List<Hit> hits = Answer.atHand(library).search(search, arguments.number("limit", FEW, MOST));
    List<Map<String, Object>> passages = hits.stream().map(SearchRecord::passage).toList();
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
    return String.join(", ", place) + ":\n" + around(hit);
  }

  private static Map<String, Object> passage(Hit hit) {
    Map<String, Object> passage = new LinkedHashMap<>();
    passage.put("key", hit.key());
    passage.put("text", hit.span().in(hit.transcript().text()));
    passage.put("around", around(hit));
    hit.utterance().speaker().ifPresent(s -> passage.put("speaker", s.name()));
    hit.transcript().title().ifPresent(t -> passage.put("title", t));
    hit.transcript().date().ifPresent(d -> passage.put("date", d));
    hit.transcript().locator(hit.span().start()).ifPresent(l -> passage.put("place", l));
    passage.put("grade", hit.transcript().grade().name());
    passage.put("delivered", hit.utterance().delivered());
    return passage;
  }

  private static String around(Hit hit) {
    Span turn = hit.utterance().span();
    int from = Math.max(turn.start(), hit.span().start() - AROUND);
    int to = Math.min(turn.end(), hit.span().end() + AROUND);
    return hit.transcript().text().substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
