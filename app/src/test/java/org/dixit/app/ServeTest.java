package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that opens the workbench. */
class ServeTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "serve";
    System.arraycopy(args, 0, all, 1, args.length);
    return new Main(InputStream.nullInputStream(), out, err, Terminal.NONE).run(all);
  }

  @Test
  void itAnswersItself() {
    assertEquals(0, run("--port", "0", "--probe", "--quoted-only"), err.toString());
    assertTrue(out.toString().contains("The first page answers with 200"), out.toString());
  }

  @Test
  void aLibraryIsMadeWhereThereIsNone() {
    Path library = folder.resolve("records");
    assertEquals(
        0, run("--port", "0", "--probe", "--quoted-only", "--library", library.toString()));
    assertTrue(Files.isDirectory(library));
  }

  @Test
  void nothingIsMadeToBeReadOnly() {
    Path library = folder.resolve("records");
    int code =
        run(
            "--port",
            "0",
            "--probe",
            "--quoted-only",
            "--read-only",
            "--library",
            library.toString());
    assertEquals(3, code);
    assertFalse(Files.exists(library));
    assertTrue(err.toString().contains("no library there"), err.toString());
  }

  @Test
  void aPortThatIsTakenIsToldInOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(3, run("--port", port, "--probe", "--quoted-only"));
      assertEquals(1, err.toString().lines().count(), err.toString());
      assertTrue(err.toString().contains("choose another port"), err.toString());
    }
  }

  @Test
  void misuseIsToldInOneLine() {
    assertEquals(2, run("--port", "70000"));
    assertEquals(2, run("--token", "short"));
    assertEquals(2, run("--at-once", "0"));
    assertEquals(2, run("--max-upload", "9000"));
    assertEquals(
        4, err.toString().lines().filter(l -> l.startsWith("dixit")).count(), err.toString());
  }
}
