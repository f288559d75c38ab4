package org.dixit.proof;

import java.util.List;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Notice;

/** Finds the defects of a copy that can be seen in it alone. Stateless, safe for any thread. */
public final class Proofreader {
  public List<Notice> proofread(Document document, Extraction extraction) {
    return List.of();
  }
}
