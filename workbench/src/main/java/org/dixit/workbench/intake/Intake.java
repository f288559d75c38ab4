package org.dixit.workbench.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.dixit.Progress;
import org.dixit.RecordFile;
import org.dixit.desk.Checked;
import org.dixit.desk.Desk;
import org.dixit.desk.Request;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.LibraryWriter;
import org.dixit.library.Volume;
import org.dixit.read.ReadException;
import org.dixit.workbench.fetch.Fetcher;
import org.dixit.workbench.http.Form;
import org.dixit.workbench.http.Limits;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.sandbox.Contents;
import org.dixit.workbench.sandbox.Sandbox;
import org.dixit.workbench.sandbox.Tray;
import org.dixit.workbench.work.Work;

/**
 * Makes work of what comes. Text is read here; files are read in the sandbox. Safe for any thread.
 */
public final class Intake {
  /** What an article is called that has no name of its own. */
  static final String PASTED = "pasted-article.txt";

  private static final int MOST_FILES = 200;
  private static final String NOTHING = "nothing: it only tells who says what";
  private static final List<String> FACTS =
      List.of("title", "date", "body", "speaker", "grade", "complete", "layout");

  private final Desk desk;
  private final Sandbox sandbox;
  private final Fetcher fetcher;
  private final Limits limits;
  private final boolean readOnly;
  private final Semaphore adding;

  /**
   * @param readOnly whether the library is only read
   */
  public Intake(Desk desk, Sandbox sandbox, Fetcher fetcher, Limits limits, boolean readOnly) {
    this.desk = desk;
    this.sandbox = sandbox;
    this.fetcher = fetcher;
    this.limits = limits;
    this.readOnly = readOnly;
    this.adding = new Semaphore(limits.atOnce());
  }

  /** Whether the library is taken care of here. */
  public boolean isWritable() {
    return desk.hasLibrary() && !readOnly;
  }

  /** What an article is held against. */
  enum Against {
    LIBRARY,
    GIVEN,
    NOTHING
  }

  /** The work of checking what a program asks for. */
  public Work check(Request request) {
    requireText(request);
    int sources = request.objects("sources", MOST_FILES).size();
    String against = sources == 0 ? library() : words(sources);
    return new PastedWork(request, against, progress -> desk.check(Desk.given(request), progress));
  }

  /** The work of reading what a program asks for. */
  public Work read(Request request) {
    requireText(request);
    return new PastedWork(
        request,
        NOTHING,
        progress -> new Checked(desk.read(Desk.article(request), progress), Optional.empty()));
  }

  private static String words(int files) {
    return files + (files == 1 ? " transcript" : " transcripts") + " handed in with it";
  }

  private String library() {
    try {
      int count = desk.library((Library open) -> open.volumes().size());
      return "the library (" + count + (count == 1 ? " transcript)" : " transcripts)");
    } catch (LibraryException e) {
      throw new Problem(Problem.Kind.LIBRARY, e.getMessage());
    }
  }

  /** Refuses at once what can be seen to be wrong, before it takes a place. */
  private void requireText(Request request) {
    if (request.required("text", Integer.MAX_VALUE).length() > limits.text()) {
      throw new Problem(
          Problem.Kind.TOO_LARGE, "text has more than " + limits.text() + " characters");
    }
    requireFacts(request);
  }

  private static void requireFacts(Request request) {
    request.text("name");
    request.text("title");
    request.day("date");
    request.text("house").ifPresent(Desk::house);
  }

  /** How pasted text is checked. */
  private interface Check {
    Checked of(Progress progress) throws ReadException, LibraryException;
  }

  /** Text that was pasted; everything it needs is in memory. */
  private record PastedWork(Request request, String against, Check how) implements Work {
    @Override
    public String name() {
      return request.text("title").or(() -> request.text("name")).orElse("Pasted article");
    }

    @Override
    public Checked check(Progress progress) throws ReadException, LibraryException {
      return how.of(progress);
    }
  }

  /**
   * The work that a form asks for. Its fields: one of {@code text}, {@code article} (a file) and
   * {@code address}; {@code title}, {@code date}, {@code house}; {@code against}, which is {@code
   * library}, {@code given} or {@code nothing}; {@code records} (files), {@code record} (text) and
   * {@code speaker}, who speaks where the record names nobody.
   */
  public Work work(Form form) {
    Request request = form.request();
    requireOneArticle(form);
    if (request.text("text").isPresent()) {
      requireText(request);
    }
    requireFacts(request);
    Against against = against(form);
    boolean pasted = request.text("text").isPresent() && form.files("records").isEmpty();
    return pasted ? pasted(request, against) : uploaded(form, against);
  }

  private void requireOneArticle(Form form) {
    Request request = form.request();
    int given =
        form.files("article").size()
            + (request.text("address").isPresent() ? 1 : 0)
            + (request.text("text").isPresent() ? 1 : 0);
    if (given == 0) {
      throw new Problem(
          Problem.Kind.MALFORMED, "there is no article: paste its text or choose a file");
    }
    if (given > 1) {
      throw new Problem(Problem.Kind.MALFORMED, "there are several articles; send one at a time");
    }
    if (form.files("records").size() > MOST_FILES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "send at most " + MOST_FILES + " files at once");
    }
    request.text("address").ifPresent(fetcher::requireAllowed);
  }

  private Against against(Form form) {
    boolean given = !form.files("records").isEmpty() || form.request().text("record").isPresent();
    String otherwise = given ? "given" : desk.hasLibrary() ? "library" : "nothing";
    Against against =
        switch (form.request().text("against").orElse(otherwise)) {
          case "library" -> Against.LIBRARY;
          case "given" -> Against.GIVEN;
          case "nothing" -> Against.NOTHING;
          default ->
              throw new Problem(
                  Problem.Kind.MALFORMED, "against must be library, given or nothing");
        };
    if (against == Against.GIVEN && !given) {
      throw new Problem(
          Problem.Kind.MALFORMED,
          "there is no record: paste one or choose files, or use the library");
    }
    return against;
  }

  private Work pasted(Request form, Against against) {
    Request request = form.with("name", PASTED);
    return switch (against) {
      case NOTHING -> read(request);
      case LIBRARY -> check(request);
      case GIVEN -> check(withRecord(request));
    };
  }

  /** The request with its pasted record as its one source. */
  static Request withRecord(Request request) {
    Map<String, Object> source = new TreeMap<>();
    source.put("text", request.required("record", Desk.LONGEST));
    source.put("name", "record.txt");
    request.text("speaker").ifPresent(s -> source.put("speaker", s));
    return request.with("sources", List.of(source));
  }

  private Work uploaded(Form form, Against against) {
    Tray tray = tray();
    try {
      form.file("article").ifPresent(tray::article);
      if (against == Against.GIVEN) {
        form.files("records").forEach(tray::record);
      }
      form.request().text("speaker").ifPresent(s -> tray.told(Map.of("speaker", s)));
      return new UploadedWork(desk, fetcher, tray, form, against, words(form, against));
    } catch (RuntimeException e) {
      tray.close();
      throw e;
    }
  }

  private String words(Form form, Against against) {
    int pasted = form.request().text("record").isPresent() ? 1 : 0;
    return switch (against) {
      case NOTHING -> NOTHING;
      case LIBRARY -> library();
      case GIVEN -> words(form.files("records").size() + pasted);
    };
  }

  private Tray tray() {
    try {
      return sandbox.tray();
    } catch (IOException e) {
      throw new Problem(Problem.Kind.BUSY, "there is no room for files; try again later");
    }
  }

  /**
   * What came of files that were to be added.
   *
   * @param added a line for each that is in the library now
   * @param problems a line for each that is not, and for what is doubtful
   */
  public record Addition(List<String> added, List<String> problems) {}

  /**
   * Adds the files in the field {@code records} of a form to the library. Its fields {@code title},
   * {@code date}, {@code body}, {@code speaker}, {@code grade}, {@code complete} and {@code layout}
   * say what the files do not say themselves; {@code replace}, that a file may take the place of
   * another of its name.
   */
  public Addition add(Form form) throws LibraryException, IOException {
    requireWritable();
    if (form.files("records").isEmpty()) {
      throw new Problem(Problem.Kind.MALFORMED, "there is no file; choose one");
    }
    Request request = form.request();
    request.day("date");
    if (!adding.tryAcquire()) {
      throw new Problem(
          Problem.Kind.BUSY, "others add to the library just now; try again in a moment");
    }
    try (Tray tray = tray()) {
      form.files("records").forEach(tray::record);
      Map<String, String> told = new TreeMap<>();
      FACTS.forEach(f -> request.text(f).ifPresent(v -> told.put(f, v)));
      tray.told(told);
      return added(tray.read(false, Progress.NONE), request.text("replace").isPresent());
    } finally {
      adding.release();
    }
  }

  private Addition added(Contents contents, boolean replace) throws LibraryException {
    List<String> problems = new ArrayList<>(contents.problems());
    Map<String, String> held = held();
    List<RecordFile> files = new ArrayList<>();
    for (Contents.RecordUpload record : contents.records()) {
      String other = held.put(record.name(), record.hash());
      if (!replace && other != null && !other.equals(record.hash())) {
        problems.add(
            record.name()
                + ": another file of this name is there; rename this one, or let it take its place");
        held.put(record.name(), other);
      } else {
        files.add(new RecordFile(Path.of(record.name()), record.hash(), record.transcripts()));
      }
    }
    List<LibraryWriter.Added> added = desk.add(files);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      lines.add(files.get(i).path() + ": " + words(added.get(i)));
    }
    return new Addition(lines, problems);
  }

  /** The hash of each file that the library holds. */
  private Map<String, String> held() throws LibraryException {
    return desk.library(
        open -> {
          Map<String, String> held = new HashMap<>();
          open.volumes().forEach(v -> held.put(v.file(), v.hash()));
          return held;
        });
  }

  /**
   * Takes the file that holds the transcript {@code key} out of the library.
   *
   * @throws Problem if there is no such transcript
   */
  public void remove(String key) throws LibraryException {
    requireWritable();
    Optional<Volume> volume =
        desk.library(open -> open.volumes().stream().filter(v -> v.key().equals(key)).findFirst());
    desk.remove(
        volume
            .orElseThrow(
                () -> new Problem(Problem.Kind.NOT_FOUND, "the library has no such transcript"))
            .file());
  }

  private void requireWritable() {
    if (readOnly) {
      throw new Problem(
          Problem.Kind.READ_ONLY, "start dixit serve without --read-only to change the library");
    }
  }

  private static String words(LibraryWriter.Added added) {
    return switch (added) {
      case NEW -> "added";
      case REPLACED -> "took the place of what was there";
      case UNCHANGED -> "is there already";
      case COPY -> "is there already, under another name";
    };
  }
}
