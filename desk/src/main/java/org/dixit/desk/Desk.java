package org.dixit.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.House;
import org.dixit.Progress;
import org.dixit.RecordFile;
import org.dixit.Report;
import org.dixit.Transcript;
import org.dixit.index.RecordIndex;
import org.dixit.library.Hit;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.LibraryWriter;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.tag.Tagger;

/**
 * Checks articles for other programs, against what they hand in or against a library. Safe for any
 * thread.
 */
public final class Desk implements AutoCloseable {
  /** As many UTF-16 code units as an article may have. */
  public static final int LONGEST = 4_000_000;

  private static final int WARM = 60;

  private static final int MOST_SOURCES = 200;
  private static final int LONGEST_QUERY = 2_000;
  private static final int FEW = 10;
  private static final int MOST = 100;

  private final Supplier<Optional<Tagger>> tagger;
  private final Optional<OpenLibrary> library;
  private final Object writing = new Object();
  private volatile Line line;

  /**
   * What reads and checks.
   *
   * @param pipeline the line
   * @param tagged whether it sees what is told outside quotation marks
   */
  private record Line(Pipeline pipeline, boolean tagged) {}

  /** What is done with an open library. */
  public interface Use<T> {
    T of(Library library) throws LibraryException, IOException;
  }

  /**
   * @param tagger finds what is told outside quotation marks; empty for marks only
   * @param library the folder of a library, opened when it is first asked for
   */
  public Desk(Optional<Tagger> tagger, Optional<Path> library) {
    this(() -> tagger, library);
  }

  /**
   * A desk that is there before its tagger is.
   *
   * @param tagger is asked once, when the first article comes or {@link #warmUp} is called
   * @param library the folder of a library, opened when it is first asked for
   */
  public Desk(Supplier<Optional<Tagger>> tagger, Optional<Path> library) {
    this.tagger = tagger;
    this.library = library.map(OpenLibrary::new);
  }

  private Line line() {
    Line known = line;
    if (known == null) {
      synchronized (tagger) {
        known = line;
        if (known == null) {
          Optional<Tagger> found = tagger.get();
          known = new Line(new Pipeline(found), found.isPresent());
          line = known;
        }
      }
    }
    return known;
  }

  /**
   * Checks the example that comes with Dixit again and again, so that the first article of a desk
   * that stays is not much slower than those after it.
   *
   * @param goOn is asked each time whether to go on
   */
  public void warmUp(BooleanSupplier goOn) throws LibraryException {
    Given example = Example.given();
    boolean shelved = hasLibrary() && library(open -> !open.volumes().isEmpty());
    Given again =
        new Given(example.article(), example.exhibit(), Optional.empty(), Optional.empty());
    for (int i = 0; i < WARM && (i == 0 || goOn.getAsBoolean()); i++) {
      check(shelved && i % 2 == 1 ? again : example, Progress.NONE);
    }
  }

  /** Whether there is a library. */
  public boolean hasLibrary() {
    return library.isPresent();
  }

  /**
   * Who says what in {@code article}.
   *
   * @param progress is told how far it is, and may stop it
   */
  public Report read(Article article, Progress progress) {
    return line().pipeline().telling(progress).read(article);
  }

  /**
   * How the quotations of an article stand to what was said.
   *
   * @param progress is told how far it is, and may stop it
   * @throws Refusal if there is nothing to check against
   * @throws LibraryException if the library cannot be read
   */
  public Checked check(Given given, Progress progress) throws LibraryException {
    Line known = line();
    Pipeline telling = known.pipeline().telling(progress);
    boolean answer = given.house().filter(h -> h == House.LLM).isPresent();
    if (given.record().isEmpty()) {
      if (answer) {
        throw new Refusal("the house llm needs sources: give the documents you cite");
      }
      Report report = library(open -> telling.check(given.article(), open, given.house()));
      return new Checked(report, Optional.empty());
    }
    Given.Record record = given.record().get();
    RecordIndex index = telling.index(record.transcripts());
    Report report =
        given.house().isPresent()
            ? telling.check(given.article(), index, given.house().get())
            : telling.check(given.article(), index);
    Evidence evidence = Evidence.of(known.tagged(), answer, true, record.exhibits());
    return new Checked(report, Optional.of(evidence.with(given.exhibit())));
  }

  /**
   * What {@code use} makes of the library, as it was last committed.
   *
   * @throws Refusal if there is none
   * @throws LibraryException if it cannot be read
   */
  public <T> T library(Use<T> use) throws LibraryException {
    try {
      return open().read(use);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OpenLibrary open() {
    return library.orElseThrow(
        () ->
            new Refusal("no records are at hand: give sources, or start dixit with --library DIR"));
  }

  /**
   * Adds files to the library, or takes the place of those of the same path.
   *
   * @return what came of each, in their order
   * @throws Refusal if there is no library
   * @throws LibraryException if it cannot be written, for instance because another process adds
   */
  public List<LibraryWriter.Added> add(List<RecordFile> files) throws LibraryException {
    List<LibraryWriter.Added> added = new ArrayList<>();
    write(
        writer -> {
          for (RecordFile file : files) {
            List<Transcript> named = line().pipeline().named(file.transcripts());
            added.add(writer.add(new RecordFile(file.path(), file.hash(), named)));
          }
        });
    return added;
  }

  /**
   * Takes the file with {@code path} out of the library, and all its transcripts.
   *
   * @throws LibraryException if it cannot be written
   */
  public void remove(String path) throws LibraryException {
    write(writer -> writer.remove(path));
  }

  /** What is done with a library that is open to be written. */
  private interface Change {
    void to(LibraryWriter writer) throws LibraryException;
  }

  /** One change at a time; those who read see it as soon as it is made. */
  private void write(Change change) throws LibraryException {
    OpenLibrary open = open();
    synchronized (writing) {
      try (LibraryWriter writer = LibraryWriter.open(open.folder())) {
        change.to(writer);
      } finally {
        open.renew();
      }
    }
  }

  /** Makes the library where there is none yet. */
  public void found() throws LibraryException {
    if (!Library.isAt(open().folder())) {
      write(writer -> {});
    }
  }

  /**
   * The passages that the parts {@code query}, {@code speaker}, {@code body}, {@code since}, {@code
   * until}, {@code language}, {@code grade} and {@code limit} ask for, best first.
   */
  public List<Hit> search(Request request) throws LibraryException {
    return library(
        open ->
            open.search(Searches.of(request, LONGEST_QUERY), request.number("limit", FEW, MOST)));
  }

  /**
   * The article in the parts {@code text}, {@code title}, {@code date} and {@code name}.
   *
   * @throws ReadException if it cannot be read
   */
  public static Article article(Request request) throws ReadException {
    return read(request, new ArrayList<>());
  }

  private static Article read(Request request, List<Exhibit> exhibits) throws ReadException {
    byte[] bytes = text(request);
    String name = request.text("name").map(Desk::plain).orElse("text.txt");
    Article read = new InputReader().article(new ByteArrayInputStream(bytes), name, exhibits::add);
    return titled(read, request.text("title"), request.day("date"));
  }

  /** The part {@code text}; the bytes of a file that would have to be unpacked are refused. */
  private static byte[] text(Request request) {
    byte[] bytes = request.required("text", LONGEST).getBytes(StandardCharsets.UTF_8);
    if (!InputReader.isPlain(bytes)) {
      throw new Refusal("text must be text, not the bytes of a file");
    }
    return bytes;
  }

  /** {@code read} with the headline and the day that somebody tells of it, where they are told. */
  public static Article titled(Article read, Optional<String> title, Optional<String> day) {
    return new Article(
        read.id(),
        title.or(read::title),
        read.byline(),
        day.or(read::date),
        read.publisher(),
        read.blocks(),
        read.text());
  }

  /**
   * What is to be checked, in the parts of {@link #article} and in {@code house} and {@code
   * sources}, a list of {@code name}, {@code text}, {@code speaker} and {@code date}.
   *
   * @throws ReadException if the article or a source cannot be read
   */
  public static Given given(Request request) throws ReadException {
    List<Exhibit> exhibits = new ArrayList<>();
    Article article = read(request, exhibits);
    Optional<House> house = request.text("house").map(Desk::house);
    List<Request> sources = request.objects("sources", MOST_SOURCES);
    Optional<Given.Record> record =
        sources.isEmpty() ? Optional.empty() : Optional.of(record(sources, house));
    return new Given(article, exhibits.get(0), house, record);
  }

  /** The house called {@code name}. */
  public static House house(String name) {
    return Stream.of(House.values())
        .filter(h -> h.id().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no house "
                        + name
                        + "; the houses are "
                        + String.join(", ", Stream.of(House.values()).map(House::id).toList())));
  }

  private static Given.Record record(List<Request> sources, Optional<House> house)
      throws ReadException {
    boolean whole = house.filter(h -> h == House.LLM).isPresent();
    List<Transcript> transcripts = new ArrayList<>();
    List<Exhibit> exhibits = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Request source = sources.get(i);
      Map<String, String> told = new HashMap<>();
      source.text("speaker").ifPresent(s -> told.put("speaker", s));
      source.day("date").ifPresent(d -> told.put("date", d));
      String name = plain(source.text("name").orElse("source-" + (i + 1) + ".txt"));
      byte[] text = text(source);
      InputReader reader = new InputReader(told);
      ByteArrayInputStream in = new ByteArrayInputStream(text);
      transcripts.addAll(
          whole
              ? reader.sources(in, name, p -> {}, exhibits::add)
              : reader.transcripts(in, name, p -> {}, exhibits::add));
    }
    return new Given.Record(transcripts, exhibits);
  }

  /** A file's name without folders and without anything that could mean something to a system. */
  public static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^\\p{L}\\p{N}. _-]+", "-").replaceAll("^[. -]+", "").strip();
    String bounded = plain.substring(Math.max(0, plain.length() - 120));
    return bounded.isEmpty() ? "unnamed.txt" : bounded;
  }

  @Override
  public void close() throws LibraryException {
    if (library.isPresent()) {
      library.get().close();
    }
  }
}
