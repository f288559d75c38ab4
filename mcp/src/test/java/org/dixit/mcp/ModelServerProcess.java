package org.dixit.mcp;

import java.nio.file.Path;
import java.util.Optional;
import org.dixit.desk.Desk;

/** A server of its own process, as a client starts it. */
final class ModelServerProcess {
  private ModelServerProcess() {}

  public static void main(String[] args) throws Exception {
    Optional<Path> library = args.length == 0 ? Optional.empty() : Optional.of(Path.of(args[0]));
    try (Desk desk = new Desk(Optional.empty(), library)) {
      new ModelServer(desk).serve(System.in, System.out);
    }
  }
}
