package org.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.RecordFile;
import org.dixit.Transcript;

/** Reads articles and transcripts. Stateless, safe for any thread. */
public final class InputReader {
  private static final int DEEPEST_FOLDER = 64;

  private final Map<String, String> told;

  /** A reader to which nothing is told of what it reads. */
  public InputReader() {
    this(Map.of());
  }

  /**
   * A reader that is told something of all transcripts that it reads.
   *
   * @param told values by the keys of front matter, believed before what a file says itself; {@code
   *     layout} forces one of {@link #layouts}
   */
  public InputReader(Map<String, String> told) {
    this.told = Map.copyOf(told);
  }

  /** The names of the layouts of transcripts that are known. */
  public static List<String> layouts() {
    return Layout.names();
  }

  /**
   * Whether {@code bytes} would be read as they stand, and not unpacked as PDF or DOCX are: then
   * reading them takes no more than their length.
   */
  public static boolean isPlain(byte... bytes) {
    return Format.isPlain(new InputFile("", bytes));
  }

  /**
   * Reads one article: plain text, Markdown, HTML, PDF or DOCX, told by content and name.
   *
   * @param file at most 64 MB
   * @throws ReadException if it cannot be read, or holds no text
   */
  public Article article(Path file) throws ReadException {
    return ArticleReader.READER.read(InputFile.read(file));
  }

  /**
   * Reads one article from a stream, for instance standard input; does not close it.
   *
   * @param name the article's name, which also helps to tell its format
   * @throws ReadException if it cannot be read, or holds no text
   */
  public Article article(InputStream in, String name) throws ReadException {
    return ArticleReader.READER.read(InputFile.read(in, name));
  }

  /**
   * Reads one article, as {@link #article(Path)} does.
   *
   * @param exhibits is told what was read, by its hashes
   */
  public Article article(Path file, Consumer<Exhibit> exhibits) throws ReadException {
    return article(InputFile.read(file), exhibits);
  }

  /**
   * Reads one article, as {@link #article(InputStream, String)} does.
   *
   * @param exhibits is told what was read, by its hashes
   */
  public Article article(InputStream in, String name, Consumer<Exhibit> exhibits)
      throws ReadException {
    return article(InputFile.read(in, name), exhibits);
  }

  private static Article article(InputFile file, Consumer<Exhibit> exhibits) throws ReadException {
    Article article = ArticleReader.READER.read(file);
    exhibits.accept(Exhibits.of(file, article));
    return article;
  }

  /**
   * Reads an article, or every article below a folder, sorted by path. Files whose names begin with
   * a full stop are passed over.
   *
   * @param problems is told of each file that could not be read; the others are read all the same
   */
  public List<Article> articles(Path path, Consumer<ReadException> problems) {
    List<Article> articles = new ArrayList<>();
    for (Path file : files(path, problems)) {
      try {
        articles.add(ArticleReader.READER.read(InputFile.read(file)));
      } catch (ReadException e) {
        problems.accept(e);
      }
    }
    return articles;
  }

  /**
   * Reads a transcript, or every transcript below a folder, sorted by path. Hidden files and files
   * about the folder ({@code README}, {@code LICENSE}) are passed over; a table with several days
   * gives a transcript for each.
   *
   * @param problems is told of each file that could not be read, the others are read all the same;
   *     and of front matter that says something unknown, which is passed over
   */
  public List<Transcript> transcripts(Path path, Consumer<ReadException> problems) {
    return new TranscriptReader(path, false, told).read(problems, (file, read) -> {});
  }

  /**
   * Reads transcripts, as {@link #transcripts(Path, Consumer)} does.
   *
   * @param exhibits is told of each transcript by its hashes, in the order of the list
   */
  public List<Transcript> transcripts(
      Path path, Consumer<ReadException> problems, Consumer<Exhibit> exhibits) {
    return new TranscriptReader(path, false, told)
        .read(problems, (file, read) -> Exhibits.tell(file, read, exhibits));
  }

  /**
   * Reads the transcripts below {@code path}, file after file, as {@link #transcripts(Path,
   * Consumer)} does, and holds none of them.
   *
   * @param files is given each file, and says whether to go on
   */
  public void eachTranscript(
      Path path, Consumer<ReadException> problems, Predicate<RecordFile> files) {
    new TranscriptReader(path, false, told).each(problems, files);
  }

  /**
   * Reads documents that a text quotes as its sources, as {@link #transcripts} does, but with every
   * word: those that nobody is said to speak (headings, minutes between turns, a report without
   * speakers) are turns without a label.
   *
   * @param problems is told of each file that could not be read, and of doubtful front matter
   */
  public List<Transcript> sources(Path path, Consumer<ReadException> problems) {
    return new TranscriptReader(path, true, told).read(problems, (file, read) -> {});
  }

  /**
   * Reads documents that a text quotes, as {@link #sources(Path, Consumer)} does.
   *
   * @param exhibits is told of each by its hashes, in the order of the list
   */
  public List<Transcript> sources(
      Path path, Consumer<ReadException> problems, Consumer<Exhibit> exhibits) {
    return new TranscriptReader(path, true, told)
        .read(problems, (file, read) -> Exhibits.tell(file, read, exhibits));
  }

  /**
   * Reads the transcripts in a stream, as those of a file of that name; does not close it.
   *
   * @param name also helps to tell format and layout, and is the transcripts' id
   * @throws ReadException if it cannot be read, or holds nothing that somebody spoke
   */
  public List<Transcript> transcripts(InputStream in, String name, Consumer<ReadException> problems)
      throws ReadException {
    return transcripts(in, name, problems, exhibit -> {});
  }

  /**
   * Reads a stream, as {@link #transcripts(InputStream, String, Consumer)} does.
   *
   * @param exhibits is told of each transcript by its hashes, in the order of the list
   */
  public List<Transcript> transcripts(
      InputStream in, String name, Consumer<ReadException> problems, Consumer<Exhibit> exhibits)
      throws ReadException {
    return streamed(in, name, false, problems, exhibits);
  }

  /**
   * Reads the documents in a stream that a text quotes, as {@link #sources(Path, Consumer)} does.
   *
   * @param name also helps to tell format and layout, and is the documents' id
   * @throws ReadException if it cannot be read, or holds no words
   */
  public List<Transcript> sources(InputStream in, String name, Consumer<ReadException> problems)
      throws ReadException {
    return sources(in, name, problems, exhibit -> {});
  }

  /**
   * Reads a stream, as {@link #sources(InputStream, String, Consumer)} does.
   *
   * @param exhibits is told of each transcript by its hashes, in the order of the list
   */
  public List<Transcript> sources(
      InputStream in, String name, Consumer<ReadException> problems, Consumer<Exhibit> exhibits)
      throws ReadException {
    return streamed(in, name, true, problems, exhibits);
  }

  private List<Transcript> streamed(
      InputStream in,
      String name,
      boolean whole,
      Consumer<ReadException> problems,
      Consumer<Exhibit> exhibits)
      throws ReadException {
    InputFile file = InputFile.read(in, name);
    List<Transcript> read =
        new TranscriptReader(Path.of(name), whole, told).read(file, name, problems);
    Exhibits.tell(file, read, exhibits);
    return read;
  }

  /** {@code path} itself, or every file below it where it is a folder, sorted. */
  static List<Path> files(Path path, Consumer<ReadException> problems) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path, DEEPEST_FOLDER)) {
      return below
          .filter(p -> Files.isRegularFile(p) && !isHidden(path.relativize(p)))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.accept(
          new ReadException(path.toString(), 0, "cannot be listed; check its permissions"));
      return List.of();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
