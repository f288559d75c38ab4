package org.dixit.workbench.work;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dixit.Progress;
import org.dixit.Report;
import org.dixit.Transcript;
import org.dixit.desk.Checked;
import org.dixit.report.Reporter;
import org.dixit.workbench.http.Problem;

/** An article from the moment it came. Safe for any thread. */
public final class Case implements Progress {
  private final String id;
  private final String client;
  private final Instant since;
  private final String name;
  private final String against;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile State state = State.of(State.Stage.WAITING, "waiting for its turn");
  private volatile long deadline = Long.MAX_VALUE;
  private volatile boolean cancelled;
  private volatile long size;
  private volatile List<String> doubts = List.of();

  Case(String id, String client, Instant since, Work work) {
    this.id = id;
    this.client = client;
    this.since = since;
    this.name = work.name();
    this.against = work.against();
  }

  /** What it is called in addresses; nobody can guess it. */
  public String id() {
    return id;
  }

  /** When it came. */
  public Instant since() {
    return since;
  }

  /** How it stands now. */
  public State state() {
    return state;
  }

  /** Its headline; until it is read, the name it came with. */
  public String title() {
    return state.checked().map(c -> Reporter.title(c.report().article())).orElse(name);
  }

  /** What it is held against, in words. */
  public String against() {
    return against;
  }

  String client() {
    return client;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** Whether the work on it ran out of time. */
  boolean isLate() {
    return System.nanoTime() - deadline > 0;
  }

  void begin(long until) {
    deadline = until;
    state = State.working("reading the files", 0, 0);
  }

  /**
   * Its report.
   *
   * @throws Problem if there is none: not yet, or never
   */
  public Checked report() {
    State now = state;
    if (now.problem().isPresent()) {
      throw now.problem().get();
    }
    return now.checked()
        .orElseThrow(
            () ->
                new Problem(
                    Problem.Kind.CONFLICT,
                    now.isFinal()
                        ? "the work was cancelled; send the article again"
                        : "the report is not there yet; wait for it"));
  }

  /** What is doubtful about the record, a line each. */
  public List<String> doubts() {
    return doubts;
  }

  void doubts(List<String> lines) {
    doubts = List.copyOf(lines);
  }

  void end(State last) {
    size = last.checked().map(c -> size(c.report())).orElse(0L);
    state = last;
    ended.countDown();
  }

  private static long size(Report report) {
    Set<Transcript> transcripts = Collections.newSetFromMap(new IdentityHashMap<>());
    report.entries().stream()
        .flatMap(e -> e.finding().stream())
        .flatMap(f -> f.passages().stream())
        .forEach(p -> transcripts.add(p.transcript()));
    return report.article().text().length()
        + transcripts.stream().mapToLong(t -> t.text().length()).sum();
  }

  /** What its report holds, in UTF-16 code units; 0 while there is none. */
  long size() {
    return size;
  }

  void cancel() {
    cancelled = true;
  }

  /** Waits until it is done, or for {@code millis}. */
  public void await(long millis) {
    try {
      ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void await() throws InterruptedException {
    ended.await();
  }

  @Override
  public void at(Step step, int done, int all) {
    if (cancelled || isLate()) {
      throw new Stopped();
    }
    state = State.working(doing(step), done, all);
  }

  private static String doing(Step step) {
    return switch (step) {
      case READING -> "looking for who says what";
      case CHECKING -> "holding quotations against the record";
      case SENSE -> "looking for what is told in other words";
    };
  }
}
