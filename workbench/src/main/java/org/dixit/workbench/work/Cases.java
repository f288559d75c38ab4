package org.dixit.workbench.work;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.dixit.desk.Checked;
import org.dixit.desk.Refusal;
import org.dixit.library.LibraryException;
import org.dixit.read.ReadException;
import org.dixit.workbench.http.Limits;
import org.dixit.workbench.http.Problem;

/**
 * The articles that came: so many are worked on at once, so many wait, and who comes then is told
 * so at once. Those that are done are kept, in memory alone, until the latest need their room. Safe
 * for any thread.
 */
public final class Cases implements AutoCloseable {
  private static final int ID_BYTES = 12;
  private static final int CLOSING_SECONDS = 5;

  /** What all kept articles and their passages may hold, in UTF-16 code units. */
  private static final long MOST_TEXT = 200_000_000;

  private final Limits limits;
  private final DoubleConsumer seconds;
  private final Consumer<Throwable> defects;
  private final ThreadPoolExecutor workers;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Case> kept = new LinkedHashMap<>();
  private final Map<Case, Task> tasks = new ConcurrentHashMap<>();
  private final Map<String, Integer> clients = new LinkedHashMap<>();
  private final AtomicInteger working = new AtomicInteger();

  /**
   * @param seconds is told how long each article took
   * @param defects is told of defects of Dixit
   */
  public Cases(Limits limits, DoubleConsumer seconds, Consumer<Throwable> defects) {
    this.limits = limits;
    this.seconds = seconds;
    this.defects = defects;
    this.workers =
        new ThreadPoolExecutor(
            limits.atOnce(),
            limits.atOnce(),
            0,
            TimeUnit.SECONDS,
            limits.waiting() == 0
                ? new SynchronousQueue<>()
                : new ArrayBlockingQueue<>(limits.waiting()),
            task -> {
              Thread thread = new Thread(task, "dixit-check");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes an article in and keeps its report.
   *
   * @param client the address it came from
   * @throws Problem if too many wait
   */
  public Case open(String client, Work work) {
    Case opened = start(client, work);
    synchronized (this) {
      kept.put(opened.id(), opened);
      makeRoom();
    }
    return opened;
  }

  /**
   * Checks an article, waits for its report and keeps nothing.
   *
   * @throws Problem if too many wait, or if there is no report
   */
  public Checked run(String client, Work work) {
    Case opened = start(client, work);
    try {
      opened.await();
    } catch (InterruptedException e) {
      opened.cancel();
      Thread.currentThread().interrupt();
      throw new Problem(Problem.Kind.BUSY, "the workbench is closing; try again later");
    }
    return opened.report();
  }

  private Case start(String client, Work work) {
    Case opened = new Case(id(), client, Instant.now(), work);
    try {
      enter(client);
    } catch (Problem e) {
      work.close();
      throw e;
    }
    Task task = new Task(opened, work);
    tasks.put(opened, task);
    try {
      workers.execute(task);
      return opened;
    } catch (RejectedExecutionException e) {
      finish(task, State.of(State.Stage.CANCELLED, "refused"));
      throw new Problem(
          Problem.Kind.BUSY,
          limits.waiting() + " articles wait already; try again in a few seconds");
    }
  }

  /** An article in the queue, with what is to be done. */
  private final class Task implements Runnable {
    private final Case opened;
    private final Work work;

    Task(Case opened, Work work) {
      this.opened = opened;
      this.work = work;
    }

    @Override
    public void run() {
      work(this);
    }
  }

  private synchronized void enter(String client) {
    if (clients.getOrDefault(client, 0) >= limits.perClient()) {
      throw new Problem(
          Problem.Kind.TOO_MANY,
          limits.perClient() + " articles of yours wait already; send the next when one is done");
    }
    clients.merge(client, 1, Integer::sum);
  }

  private synchronized void leave(String client) {
    clients.computeIfPresent(client, (c, count) -> count == 1 ? null : count - 1);
  }

  private void work(Task task) {
    Case opened = task.opened;
    long start = System.nanoTime();
    working.incrementAndGet();
    State last = State.of(State.Stage.CANCELLED, "cancelled");
    try {
      if (!opened.isCancelled()) {
        opened.begin(start + limits.check().toNanos());
        last = State.done(task.work.check(opened));
      }
    } catch (Stopped e) {
      last = opened.isCancelled() ? last : State.failed(tooLong());
    } catch (Exception | Error e) {
      last = State.failed(problem(e));
    } finally {
      working.decrementAndGet();
      seconds.accept((System.nanoTime() - start) / 1e9);
      finish(task, last);
    }
  }

  /** Gives up all that an article held, and tells those who wait for it. */
  private void finish(Task task, State last) {
    tasks.remove(task.opened);
    leave(task.opened.client());
    try {
      task.opened.doubts(task.work.doubts());
      task.work.close();
    } catch (RuntimeException e) {
      defects.accept(e);
    } finally {
      task.opened.end(last);
      synchronized (this) {
        makeRoom();
      }
    }
  }

  private Problem tooLong() {
    return new Problem(
        Problem.Kind.TOOK_TOO_LONG,
        "checking took longer than "
            + limits.check().toSeconds()
            + " seconds; send a shorter article or fewer records");
  }

  /** What a failure says to who sent the article. */
  public Problem problem(Throwable failure) {
    if (failure instanceof Problem problem) {
      return problem;
    }
    if (failure instanceof Refusal) {
      return new Problem(Problem.Kind.MALFORMED, failure.getMessage());
    }
    if (failure instanceof ReadException) {
      return new Problem(Problem.Kind.UNREADABLE, failure.getMessage());
    }
    if (failure instanceof LibraryException) {
      return new Problem(Problem.Kind.LIBRARY, failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError || failure instanceof StackOverflowError) {
      return new Problem(Problem.Kind.TOO_LARGE, "there is not memory enough; send less at once");
    }
    defects.accept(failure);
    String what = failure instanceof IOException ? "a file could not be read" : "something broke";
    return new Problem(Problem.Kind.DEFECT, what + "; please report it, with the article");
  }

  /**
   * The kept article called {@code id}.
   *
   * @throws Problem if there is none
   */
  public synchronized Case find(String id) {
    Case found = kept.get(id);
    if (found == null) {
      throw new Problem(
          Problem.Kind.NOT_FOUND,
          "there is no such report, or no longer: reports are kept while the workbench runs; check"
              + " the article again");
    }
    return found;
  }

  /** All that are kept, the latest first. */
  public synchronized List<Case> all() {
    List<Case> all = new ArrayList<>(kept.values());
    Collections.reverse(all);
    return all;
  }

  /** Stops the work on an article that is not done; one that only waits gives up its place. */
  public void cancel(Case running) {
    running.cancel();
    Task task = tasks.get(running);
    if (task != null && workers.remove(task)) {
      finish(task, State.of(State.Stage.CANCELLED, "cancelled"));
    }
  }

  /** Stops the work on an article and forgets it. */
  public synchronized void remove(Case gone) {
    cancel(gone);
    kept.remove(gone.id());
  }

  private void makeRoom() {
    long text = kept.values().stream().mapToLong(Case::size).sum();
    List<Case> oldest = new ArrayList<>(kept.values());
    for (Case old : oldest) {
      if (kept.size() <= limits.kept() && text <= MOST_TEXT) {
        return;
      }
      if (old.state().isFinal()) {
        text -= old.size();
        kept.remove(old.id());
      }
    }
  }

  /** How many wait. */
  public int waiting() {
    return workers.getQueue().size();
  }

  /** How many are worked on. */
  public int working() {
    return working.get();
  }

  /** Whether none has come yet. */
  public boolean isUntouched() {
    return workers.getTaskCount() == 0;
  }

  /** How many are kept. */
  public synchronized int count() {
    return kept.size();
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    synchronized (this) {
      tasks.keySet().forEach(Case::cancel);
    }
    workers.shutdownNow().forEach(Runnable::run);
    try {
      workers.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
