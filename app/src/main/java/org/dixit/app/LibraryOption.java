package org.dixit.app;

import java.nio.file.Path;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which library is meant. */
final class LibraryOption {
  @Option(
      names = "--library",
      paramLabel = "DIR",
      defaultValue = "${env:DIXIT_LIBRARY}",
      description = "the library's folder (default: what DIXIT_LIBRARY names)")
  private Path folder;

  Path folder(CommandSpec spec) {
    if (folder == null || folder.toString().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name a library: --library DIR, or set DIXIT_LIBRARY");
    }
    return folder;
  }

  boolean isNamed() {
    return folder != null && !folder.toString().isEmpty();
  }

  Library open(CommandSpec spec) throws LibraryException {
    return Library.open(folder(spec));
  }
}
