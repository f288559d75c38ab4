package org.dixit.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import org.dixit.desk.Desk;
import org.dixit.report.Reporter;

/**
 * Answers a language model's questions: who says what in a text, whether quotations are what was
 * said, and where something was said. Opens no connection and writes no file.
 */
public final class ModelServer {
  private static final String INSTRUCTIONS =
      "Dixit checks quotations against records of what was said. Before you give somebody's words"
          + " in quotation marks, look for them with search_record; after you have written a text,"
          + " hand it to check_quotations and mend what comes out CHANGED or MISPLACED. OPEN means"
          + " that the record at hand can neither confirm nor deny.";

  private final Desk desk;

  /**
   * @param desk answers; its library is what is searched, and what quotations are checked against
   *     where a request brings no sources
   */
  public ModelServer(Desk desk) {
    this.desk = desk;
  }

  /** Answers requests from {@code in} on {@code out} until {@code in} ends. */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Calls calls = new Calls();
    StdioServerTransportProvider transport =
        new StdioServerTransportProvider(
            McpJsonDefaults.getMapper(), new Watched(in, calls, ended), out);
    McpSyncServer server =
        McpServer.sync(transport)
            .serverInfo("dixit", Reporter.version())
            .instructions(INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .tools(
                new ReadStatements(desk).specification(calls),
                new CheckQuotations(desk).specification(calls),
                new SearchRecord(desk).specification(calls))
            .build();
    ended.await();
    server.closeGracefully();
  }

  /** Tells when the stream has ended, and that only when all calls in it were answered. */
  private static final class Watched extends FilterInputStream {
    private final Calls calls;
    private final CountDownLatch ended;

    Watched(InputStream in, Calls calls, CountDownLatch ended) {
      super(in);
      this.calls = calls;
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return told(super.read(bytes, offset, length));
    }

    private int told(int read) throws IOException {
      if (read < 0) {
        try {
          calls.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        } finally {
          ended.countDown();
        }
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      ended.countDown();
      super.close();
    }
  }
}
