package org.dixit.resolve;

import java.util.List;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;

/** Names the speakers of statements and of transcripts. Stateless, safe for any thread. */
public final class Resolver {
  /**
   * Names the speaker of each attribution.
   *
   * @param roster the speakers of the record, empty where there is none
   * @return one statement for each attribution, in the same order
   */
  public List<Statement> resolve(
      Document document, List<Attribution> attributions, List<Speaker> roster) {
    return List.of();
  }

  /** The same transcripts with the speaker of each turn, named across all of them. */
  public List<Transcript> resolve(List<Transcript> transcripts) {
    return transcripts;
  }
}
