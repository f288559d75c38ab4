package org.dixit.app;

import java.io.Closeable;
import java.io.IOException;
import org.dixit.Report;

/** Takes reports one after the other, in the order of the inputs. */
interface ReportSink extends Closeable {
  void report(Report report) throws IOException;

  /** Takes note of an input that could not be read. */
  void unreadable(String name, String problem) throws IOException;
}
