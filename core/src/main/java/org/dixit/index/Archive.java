package org.dixit.index;

import java.util.List;
import org.dixit.Document;
import org.dixit.Statement;
import org.dixit.text.Roster;

/** A record too large to be held, of which each article is given the part that may bear on it. */
public interface Archive {
  /** Everybody who speaks in it. */
  Roster roster();

  /**
   * The part of the record in which the words of {@code statements} may stand.
   *
   * @param document where the statements stand
   */
  RecordIndex record(Document document, List<Statement> statements);
}
