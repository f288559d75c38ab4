package org.dixit.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Quotation;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.extract.Extractor;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.segment.Segmenter;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.dixit.tag.Role;
import org.dixit.tag.WordPiece;

/**
 * Reads one part of a corpus in PolNeAR's layout: {@code text/NAME.txt} and stand-off annotations
 * {@code attributions/NAME_ANNOTATOR.ann}, of which the first by file name counts. Articles go
 * through the same rooms as in the program, so that the model learns from what it will be given.
 */
final class Corpus {
  private final WordPiece wordPiece;
  private final InputReader reader = new InputReader();
  private final Segmenter segmenter = new Segmenter();
  private final Extractor extractor = new Extractor();

  Corpus(WordPiece wordPiece) {
    this.wordPiece = wordPiece;
  }

  /** The annotated articles of {@code part}, sorted by name; those without annotations are left. */
  List<Sample> read(Path part) throws IOException {
    Map<String, Path> annotations = annotations(part.resolve("attributions"));
    List<Sample> samples = new ArrayList<>();
    for (Path text : files(part.resolve("text"), ".txt")) {
      String name = stem(text);
      Path annotation = annotations.get(name);
      if (annotation != null) {
        samples.add(sample(name, text, annotation));
      }
    }
    return samples;
  }

  private static Map<String, Path> annotations(Path folder) throws IOException {
    Map<String, Path> first = new TreeMap<>();
    for (Path file : files(folder, ".ann")) {
      String stem = stem(file);
      first.putIfAbsent(stem.substring(0, stem.lastIndexOf('_')), file);
    }
    return first;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private Sample sample(String name, Path text, Path annotation) throws IOException {
    Article article;
    try {
      article = reader.article(text);
    } catch (ReadException e) {
      throw new IOException(e.getMessage(), e);
    }
    Document document = segmenter.segment(article);
    Extraction extraction = extractor.extract(document);
    List<Span> marked =
        extraction.quotations().stream().map(Quotation::quoted).flatMap(List::stream).toList();
    Encoding encoding = new Encoding(wordPiece, document, marked);
    return label(name, encoding, gold(article.text(), annotation));
  }

  /**
   * One annotated span.
   *
   * @param role what it does
   * @param span where it stands, in UTF-16
   */
  private record Gold(Role role, Span span) {}

  /** The parts of the annotated spans; parts with only white space between them are one. */
  private static List<Gold> gold(String text, Path annotation) throws IOException {
    List<Gold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(annotation)) {
      String[] fields = line.split("\t");
      if (!line.startsWith("T") || fields.length < 2) {
        continue;
      }
      String[] words = fields[1].split(" ", 2);
      if (!List.of("Source", "Cue", "Content").contains(words[0])) {
        continue;
      }
      Role role = Role.valueOf(words[0].toUpperCase(Locale.ROOT));
      for (Span span : joined(text, words[1].split(";"))) {
        gold.add(new Gold(role, span));
      }
    }
    return gold;
  }

  private static List<Span> joined(String text, String[] parts) {
    List<Span> spans = new ArrayList<>();
    for (String part : parts) {
      String[] ends = part.split(" ");
      spans.add(new Span(unit(text, ends[0]), unit(text, ends[1])));
    }
    spans.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && isBlank(text, joined.get(last).end(), span.start())) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isBlank(String text, int start, int end) {
    return start >= end || text.substring(start, end).isBlank();
  }

  /** The UTF-16 offset of a code point: the annotations count code points. */
  private static int unit(String text, String point) {
    return text.offsetByCodePoints(0, Integer.parseInt(point));
  }

  private static Sample label(String name, Encoding encoding, List<Gold> gold) {
    Label[] labels = new Label[encoding.size()];
    Arrays.fill(labels, Label.O);
    int[] lost = new int[Role.values().length];
    for (Gold g : gold) {
      if (!mark(encoding, labels, g)) {
        lost[g.role.ordinal()]++;
      }
    }
    return new Sample(name, encoding, List.of(labels), lost);
  }

  private static boolean mark(Encoding encoding, Label[] labels, Gold gold) {
    boolean found = false;
    List<Token> tokens = encoding.tokens();
    for (int i = first(tokens, gold.span); i < tokens.size(); i++) {
      if (!tokens.get(i).span().overlaps(gold.span)) {
        break;
      }
      boolean begins = !found || gold.role != Role.CONTENT && encoding.startsParagraph(i);
      labels[i] = begins ? Label.first(gold.role) : Label.inner(gold.role);
      found = true;
    }
    return found;
  }

  private static int first(List<Token> tokens, Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
