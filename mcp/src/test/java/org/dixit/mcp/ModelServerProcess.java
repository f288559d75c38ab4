package org.dixit.mcp;

import java.nio.file.Path;
import java.util.Optional;
import org.dixit.library.Library;
import org.dixit.pipeline.Pipeline;

/** A server of its own process, as a client starts it. */
final class ModelServerProcess {
  private ModelServerProcess() {}

  public static void main(String[] args) throws Exception {
    Pipeline pipeline = new Pipeline();
    if (args.length == 0) {
      new ModelServer(pipeline, Optional.empty()).serve(System.in, System.out);
      return;
    }
    try (Library library = Library.open(Path.of(args[0]))) {
      new ModelServer(pipeline, Optional.of(library)).serve(System.in, System.out);
    }
  }
}
