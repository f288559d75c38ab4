package org.dixit.check;

import java.util.List;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Statement;
import org.dixit.index.RecordIndex;

/** Compares statements with the record. Stateless, safe for any thread. */
public final class Checker {
  /** One finding for each statement, in the same order. */
  public List<Finding> check(Document document, List<Statement> statements, RecordIndex record) {
    return List.of();
  }
}
