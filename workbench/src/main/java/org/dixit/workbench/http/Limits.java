package org.dixit.workbench.http;

import java.time.Duration;

/**
 * How much is taken at once.
 *
 * @param upload bytes of one request's files
 * @param text UTF-16 code units of an article that is pasted
 * @param atOnce articles that are checked side by side
 * @param waiting articles that may wait; who comes then is told to come again
 * @param perClient articles of one address that are waited for
 * @param check how long one article may take
 * @param body how long a request may take to arrive
 * @param kept reports that are kept; the oldest make room
 * @param connections connections at once
 */
public record Limits(
    int upload,
    int text,
    int atOnce,
    int waiting,
    int perClient,
    Duration check,
    Duration body,
    int kept,
    int connections) {
  /** What suits a desk: as many articles side by side as there are processors. */
  public static Limits standard() {
    return new Limits(
        20 << 20,
        1_000_000,
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        100,
        80,
        Duration.ofMinutes(2),
        Duration.ofSeconds(20),
        500,
        2_000);
  }

  public Limits {
    if (Math.min(Math.min(upload, text), Math.min(atOnce, perClient)) < 1
        || Math.min(kept, connections) < 1
        || waiting < 0) {
      throw new IllegalArgumentException("a limit that lets nothing in");
    }
  }
}
