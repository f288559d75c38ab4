package org.dixit.mcp;

/** The calls that are being answered. Safe for any thread. */
final class Calls {
  /** A call that was read is taken up within so many milliseconds. */
  private static final long TAKEN_UP = 500;

  private int open;
  private long last = System.nanoTime();

  synchronized void begin() {
    open++;
  }

  synchronized void end() {
    open--;
    last = System.nanoTime();
    notifyAll();
  }

  /** Waits until every call that was read has its answer. */
  synchronized void await() throws InterruptedException {
    last = System.nanoTime();
    while (open > 0 || (System.nanoTime() - last) / 1_000_000 < TAKEN_UP) {
      wait(TAKEN_UP);
    }
  }
}
