package org.dixit.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.House;
import org.dixit.Transcript;

/**
 * An article that is to be checked, and what against.
 *
 * @param article the article
 * @param exhibit the article by its hashes
 * @param house whose rules alone are applied; empty for those of every printing house
 * @param record what to check against; empty for the library
 */
public record Given(
    Article article, Exhibit exhibit, Optional<House> house, Optional<Record> record) {

  /**
   * Transcripts that were handed in.
   *
   * @param transcripts in the order in which they came
   * @param exhibits as many, in the same order
   */
  public record Record(List<Transcript> transcripts, List<Exhibit> exhibits) {
    public Record {
      transcripts = List.copyOf(transcripts);
      exhibits = List.copyOf(exhibits);
    }
  }

  public Given {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(exhibit, "exhibit");
    Objects.requireNonNull(house, "house");
    Objects.requireNonNull(record, "record");
  }
}
