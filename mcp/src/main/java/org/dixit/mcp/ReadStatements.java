package org.dixit.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import org.dixit.Progress;
import org.dixit.desk.Desk;

/** The tool {@code read_statements}: who says what in a text. */
final class ReadStatements {
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "properties": {
          "text": {"type": "string", "description": "The article, as plain text or Markdown."},
          "title": {"type": "string", "description": "Its headline, where the text has none."},
          "date": {"type": "string", "description": "The day it was written, as 2031-03-18."}
        },
        "required": ["text"]
      }
      """;

  private final Desk desk;

  ReadStatements(Desk desk) {
    this.desk = desk;
  }

  SyncToolSpecification specification(Calls calls) {
    return Answer.tool(
        calls,
        "read_statements",
        "Who says what in a text",
        "Finds every statement in an English text that quotes people, in quotation marks or"
            + " without, with the words that introduce it, its speaker and what it does (pledges,"
            + " accuses, denies ...), and notices defects of the copy such as marks that do not"
            + " close. Checks nothing; for that use check_quotations.",
        SCHEMA,
        request -> Answer.of(desk.read(Desk.article(request), Progress.NONE)));
  }
}
