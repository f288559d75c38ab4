package org.dixit.app;

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
 * @param tagged whether the trained tagger reads
 * @param record the transcripts, in the order in which they were given
 */
record Evidence(boolean tagged, List<Exhibit> record) {
  Evidence {
    record = List.copyOf(record);
  }

  /** What the report of {@code article} is made of. */
  Provenance of(Exhibit article) {
    SortedMap<String, String> model = tagged ? Tagger.hashes() : new TreeMap<>();
    SortedMap<String, String> options = new TreeMap<>();
    options.put(Provenance.QUOTED_ONLY, String.valueOf(!tagged));
    return new Provenance(Reporter.version(), model, options, article, record);
  }
}
