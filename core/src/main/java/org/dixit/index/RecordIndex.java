package org.dixit.index;

import java.util.List;
import org.dixit.Speaker;
import org.dixit.Transcript;

/** All transcripts at hand, searchable by their words. Immutable, safe for any thread. */
public final class RecordIndex {
  private final List<Transcript> transcripts;

  private RecordIndex(List<Transcript> transcripts) {
    this.transcripts = List.copyOf(transcripts);
  }

  public static RecordIndex of(List<Transcript> transcripts) {
    return new RecordIndex(transcripts);
  }

  public List<Transcript> transcripts() {
    return transcripts;
  }

  /** Everybody who speaks in the record, sorted by id. */
  public List<Speaker> speakers() {
    return List.of();
  }
}
