package org.dixit.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.dixit.House;
import org.dixit.Progress;
import org.dixit.desk.Desk;
import org.dixit.desk.Request;
import org.dixit.library.LibraryException;
import org.dixit.read.ReadException;

/** The tool {@code check_quotations}: whether quotations are what was said. */
final class CheckQuotations {
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

  private final Desk desk;

  CheckQuotations(Desk desk) {
    this.desk = desk;
  }

  SyncToolSpecification specification(Calls calls) {
    String houses =
        String.join(", ", Stream.of(House.values()).map(h -> '"' + h.id() + '"').toList());
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

  private CallToolResult answer(Request request)
      throws ReadException, LibraryException, IOException {
    return Answer.of(desk.check(Desk.given(request), Progress.NONE).report());
  }
}
