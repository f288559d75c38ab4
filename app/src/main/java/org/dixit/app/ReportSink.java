package org.dixit.app;

import java.io.Closeable;
import java.io.IOException;
import org.dixit.Provenance;
import org.dixit.Report;

/** Takes reports one after the other, in the order of the inputs. */
interface ReportSink extends Closeable {
  void report(Report report) throws IOException;

  /** Takes a report of which it is known what it was made of. */
  default void report(Report report, Provenance provenance) throws IOException {
    report(report);
  }

  /** Takes note of an input that could not be read. */
  void unreadable(String name, String problem) throws IOException;
}
