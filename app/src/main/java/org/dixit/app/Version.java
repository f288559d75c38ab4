package org.dixit.app;

import org.dixit.report.Reporter;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that every report carries. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dixit " + Reporter.version()};
  }
}
