package org.dixit.attribute;

import java.util.List;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Extraction;

/** Links each quotation to its cue and its source. Stateless, safe for any thread. */
public final class Attributor {
  public List<Attribution> attribute(Document document, Extraction extraction) {
    return List.of();
  }
}
