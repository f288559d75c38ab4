package org.dixit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.dixit.Article;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Passage;
import org.dixit.RecordFile;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.check.Checker;
import org.dixit.index.RecordIndex;
import org.dixit.library.Library;
import org.dixit.library.LibraryWriter;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.segment.Segmenter;
import org.dixit.text.Sha256;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * A library of so many million words: real transcripts, repeated with seeded changes. Prints how
 * fast it grows and how large it is, how often the right passage comes first for quotations and
 * altered ones, and how long a check takes, beside a phrase query with slop and a BM25 query on the
 * same index.
 *
 * <p>Arguments: the folder of transcripts, millions of words, the library's folder (made anew).
 */
public final class LibraryMeasure {
  private static final long SEED = 20261126;
  private static final int QUOTATIONS = 1_000;

  /** So many rounds over other quotations, twice as many, until the compiler has done its work. */
  private static final int WARMING = 2;

  private static final double ALTERED = 0.15;
  private static final double COPIED = 0.08;

  private final Path folder;
  private final List<Transcript> originals;
  private final List<String> vocabulary = new ArrayList<>();
  private final Random random = new Random(SEED);

  private LibraryMeasure(Path folder, List<Transcript> originals) {
    this.folder = folder;
    this.originals = new ArrayList<>(originals);
    for (Transcript t : originals) {
      Words.of(t.text()).stream()
          .skip(random.nextInt(50))
          .limit(200)
          .forEach(w -> vocabulary.add(w.form()));
    }
  }

  /** Runs the measure. */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      throw new IllegalArgumentException("arguments: RECORD MILLIONS LIBRARY");
    }
    LibraryMeasure measure = new LibraryMeasure(Path.of(args[2]), read(Path.of(args[0])));
    if (!Files.exists(measure.folder)) {
      measure.grow(Long.parseLong(args[1]) * 1_000_000);
    }
    measure.find();
  }

  private static List<Transcript> read(Path record) throws Exception {
    List<Transcript> read =
        new InputReader()
            .transcripts(record, problem -> {}).stream()
                .filter(t -> t.utterances().size() > 1)
                .toList();
    return new Pipeline().named(read);
  }

  private void grow(long words) throws Exception {
    long start = System.nanoTime();
    long text = 0;
    long added = 0;
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      List<Future<long[]>> adding = new ArrayList<>();
      for (int copy = 0; added < words; copy++) {
        for (Transcript original : originals) {
          int number = copy;
          long seed = random.nextLong();
          adding.add(pool.submit(() -> add(writer, original, number, seed)));
          if (adding.size() > 8) {
            long[] sizes = adding.remove(0).get();
            text += sizes[0];
            added += sizes[1];
          }
        }
        while (!adding.isEmpty()) {
          long[] sizes = adding.remove(0).get();
          text += sizes[0];
          added += sizes[1];
        }
      }
    } finally {
      pool.shutdown();
    }
    double minutes = (System.nanoTime() - start) / 6e10;
    long disk;
    try (Library library = Library.open(folder)) {
      disk = library.bytes();
    }
    System.out.printf(
        Locale.ROOT,
        "%.1f million words, %.1f million a minute; on disk %.2f of the text's bytes; heap at most"
            + " %d MB%n",
        added / 1e6,
        added / 1e6 / minutes,
        (double) disk / text,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private long[] add(LibraryWriter writer, Transcript original, int copy, long seed)
      throws Exception {
    Transcript transcript = copy == 0 ? original : changed(original, copy, new Random(seed));
    Path path = Path.of("/copies/" + copy + "/" + original.id());
    writer.add(new RecordFile(path, Sha256.of(copy + transcript.text()), List.of(transcript)));
    long words = 0;
    for (Utterance turn : transcript.utterances()) {
      words += turn.span().in(transcript.text()).chars().filter(c -> c == ' ').count() + 1;
    }
    return new long[] {transcript.text().getBytes(StandardCharsets.UTF_8).length, words};
  }

  /** The same turns, some of their words replaced by others. */
  private Transcript changed(Transcript original, int copy, Random dice) {
    StringBuilder text = new StringBuilder();
    List<Utterance> turns = new ArrayList<>();
    for (Utterance turn : original.utterances()) {
      text.append(turn.label()).append(": ");
      int start = text.length();
      for (String word : turn.span().in(original.text()).split("\\s+")) {
        boolean other = dice.nextDouble() < COPIED;
        text.append(other ? vocabulary.get(dice.nextInt(vocabulary.size())) : word).append(' ');
      }
      turns.add(
          new Utterance(
              turn.label(),
              turn.speaker(),
              new Span(start, Math.max(start, text.length() - 1)),
              turn.language(),
              true,
              List.of()));
      text.append("\n\n");
    }
    return new Transcript(
        "copy-" + copy + "/" + original.id(),
        original.title(),
        original.date(),
        original.body(),
        original.place(),
        original.language(),
        original.spokenLanguage(),
        original.speaker(),
        original.role(),
        original.grade(),
        original.complete(),
        original.source(),
        text.toString(),
        turns,
        List.of());
  }

  private void find() throws Exception {
    List<Quoted> others = new ArrayList<>();
    draw(others, others);
    List<Quoted> real = new ArrayList<>();
    List<Quoted> altered = new ArrayList<>();
    draw(real, altered);
    // A program that checks has no other library in memory.
    originals.clear();
    long start = System.nanoTime();
    try (Library library = Library.open(folder)) {
      System.out.printf(Locale.ROOT, "opened in %.2f s%n", (System.nanoTime() - start) / 1e9);
      Checker checker = new Checker();
      for (int round = 0; round < WARMING; round++) {
        run("warming", others, library, checker);
      }
      run("quotations", real, library, checker);
      run("altered", altered, library, checker);
    }
    plain(real, "quotations");
    plain(altered, "altered");
  }

  /** Quotations drawn at random, as they stand and altered. */
  private void draw(List<Quoted> real, List<Quoted> altered) {
    int wanted = real == altered ? 2 * QUOTATIONS : QUOTATIONS;
    while (real.size() < wanted) {
      Transcript transcript = originals.get(random.nextInt(originals.size()));
      Utterance turn = transcript.utterances().get(random.nextInt(transcript.utterances().size()));
      List<Word> words = Words.of(transcript.text(), turn.span());
      if (words.size() < 12 || turn.speaker().isEmpty()) {
        continue;
      }
      int length = 8 + random.nextInt(Math.min(32, words.size() - 8));
      int from = random.nextInt(words.size() - length + 1);
      Span span =
          new Span(words.get(from).span().start(), words.get(from + length - 1).span().end());
      String said = span.in(transcript.text()).replaceAll("[\"“”\\s]+", " ").strip();
      if (turn.asides().stream().anyMatch(span::overlaps) || said.matches(".*[(\\[{].*")) {
        continue;
      }
      String name = turn.speaker().get().name();
      Optional<Quoted> one = quoted(said, name, transcript, span);
      Optional<Quoted> other = quoted(altered(said), name, transcript, span);
      if (one.isPresent() && other.isPresent()) {
        real.add(one.get());
        altered.add(other.get());
      }
    }
  }

  private Optional<Quoted> quoted(String said, String name, Transcript transcript, Span span) {
    String text = name + " said: “" + said + "”";
    Article article =
        new Article(
            "quotation",
            Optional.empty(),
            Optional.empty(),
            transcript.date(),
            Optional.empty(),
            List.of(new org.dixit.Block(org.dixit.BlockKind.PARAGRAPH, new Span(0, text.length()))),
            text);
    Document document = new Segmenter().segment(article);
    List<Statement> statements =
        new Pipeline()
            .read(article).entries().stream()
                .map(org.dixit.Report.Entry::statement)
                .filter(s -> !s.quotation().quoted().isEmpty())
                .toList();
    List<String> forms = Words.of(said).stream().map(Word::form).toList();
    return statements.size() == 1
        ? Optional.of(
            new Quoted(
                document, statements, forms, transcript.id(), span, span.in(transcript.text())))
        : Optional.empty();
  }

  private String altered(String said) {
    StringBuilder text = new StringBuilder();
    for (String word : said.split(" ")) {
      double dice = random.nextDouble();
      if (dice < ALTERED / 2) {
        text.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(' ');
      } else if (dice >= ALTERED) {
        text.append(word).append(' ');
      }
    }
    return text.toString().strip();
  }

  private void run(String what, List<Quoted> quotations, Library library, Checker checker) {
    int right = 0;
    int given = 0;
    int candidates = 0;
    int asGood = 0;
    int orAsGood = 0;
    FirstCandidate ranking = new FirstCandidate();
    double[] times = new double[quotations.size()];
    double[] found = new double[quotations.size()];
    for (int i = 0; i < quotations.size(); i++) {
      Quoted quoted = quotations.get(i);
      long start = System.nanoTime();
      RecordIndex index = library.record(quoted.document(), quoted.statements());
      found[i] = (System.nanoTime() - start) / 1e6;
      Finding finding = checker.check(quoted.document(), quoted.statements(), index).get(0);
      times[i] = (System.nanoTime() - start) / 1e6;
      boolean first = finding.passages().stream().limit(1).anyMatch(p -> quoted.isThere(p));
      right += first ? 1 : 0;
      orAsGood +=
          finding.passages().stream()
                  .limit(1)
                  .anyMatch(p -> quoted.isThere(p) || quoted.isAsGood(p))
              ? 1
              : 0;
      given += finding.passages().isEmpty() ? 0 : 1;
      Optional<Passage> candidate = ranking.of(index, quoted.forms());
      candidates += candidate.filter(p -> quoted.isThere(p)).isPresent() ? 1 : 0;
      asGood += candidate.filter(p -> quoted.isThere(p) || quoted.isAsGood(p)).isPresent() ? 1 : 0;
    }
    Arrays.sort(times);
    Arrays.sort(found);
    System.out.printf(
        Locale.ROOT,
        "%-11s right candidate first %d of %d (%d with those as good); a passage given %d, right"
            + " %d (%d); ms: median %.2f, 99 of 100 %.2f (finding %.2f, %.2f)%n",
        what,
        candidates,
        quotations.size(),
        asGood,
        given,
        right,
        orAsGood,
        times[times.length / 2],
        times[times.length * 99 / 100],
        found[found.length / 2],
        found[found.length * 99 / 100]);
  }

  private void plain(List<Quoted> quotations, String what) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (boolean phrase : new boolean[] {true, false}) {
        int right = 0;
        double[] times = new double[quotations.size()];
        for (int i = 0; i < quotations.size(); i++) {
          Quoted quoted = quotations.get(i);
          long start = System.nanoTime();
          ScoreDoc[] found = searcher.search(query(quoted.forms(), phrase), 1).scoreDocs;
          if (found.length > 0) {
            var stored = searcher.storedFields().document(found[0].doc);
            int from = stored.getField("start").numericValue().intValue();
            Span chunk = new Span(from, from + stored.get("raw").length());
            boolean file = stored.get("key").equals("/copies/0/" + quoted.id());
            right += file && chunk.overlaps(quoted.span()) ? 1 : 0;
          }
          times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
            Locale.ROOT,
            "%-11s %s: right first %d of %d; ms: median %.2f, 99 of 100 %.2f%n",
            what,
            phrase ? "phrase, slop 4" : "BM25, all words",
            right,
            quotations.size(),
            times[times.length / 2],
            times[times.length * 99 / 100]);
      }
    }
  }

  private static Query query(List<String> forms, boolean phrase) {
    if (phrase) {
      PhraseQuery.Builder run = new PhraseQuery.Builder().setSlop(4);
      forms.forEach(f -> run.add(new Term("words", f)));
      return run.build();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    forms.stream()
        .distinct()
        .forEach(f -> any.add(new TermQuery(new Term("words", f)), Occur.SHOULD));
    return any.build();
  }
}
