package org.dixit.desk;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dixit.Exhibit;
import org.dixit.Provenance;
import org.dixit.report.Reporter;
import org.dixit.tag.Tagger;

/**
 * What all reports of one run are made of.
 *
 * @param model the files of the trained model with their hashes; empty where it does not read
 * @param answer whether a model's answer is held against its sources
 * @param bySense whether what is not found by words is looked for by sense
 * @param record the transcripts, in the order in which they were given
 */
public record Evidence(
    SortedMap<String, String> model, boolean answer, boolean bySense, List<Exhibit> record) {

  /** The evidence of a run; the files of the model are hashed once for all its articles. */
  public static Evidence of(boolean tagged, boolean answer, boolean bySense, List<Exhibit> record) {
    SortedMap<String, String> model = tagged ? Tagger.hashes() : new TreeMap<>();
    return new Evidence(model, answer, bySense, List.copyOf(record));
  }

  /** What the report of {@code article} is made of. */
  public Provenance with(Exhibit article) {
    SortedMap<String, String> options = new TreeMap<>();
    options.put(Provenance.QUOTED_ONLY, String.valueOf(model.isEmpty()));
    if (answer) {
      options.put(Provenance.ANSWER, "true");
    }
    if (!bySense) {
      options.put(Provenance.NO_VECTORS, "true");
    }
    return new Provenance(Reporter.version(), model, options, article, record);
  }
}
