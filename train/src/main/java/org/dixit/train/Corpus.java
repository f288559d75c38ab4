package org.dixit.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dixit.Article;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Role;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.corpus.AnnotatedText;
import org.dixit.corpus.CorpusReader;
import org.dixit.extract.Extractor;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.segment.Segmenter;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.dixit.text.WordPiece;

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
    List<Sample> samples = new ArrayList<>();
    for (AnnotatedText text : new CorpusReader().read(part)) {
      samples.add(sample(text));
    }
    return samples;
  }

  private Sample sample(AnnotatedText text) throws IOException {
    Document document = segmenter.segment(article(text));
    Extraction extraction = extractor.extract(document);
    Encoding encoding = new Encoding(wordPiece, document, extraction.quoted());
    return label(text.name(), encoding, gold(text));
  }

  private Article article(AnnotatedText text) throws IOException {
    try {
      return reader.article(text.file());
    } catch (ReadException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * One annotated span.
   *
   * @param role what it does
   * @param span where it stands, in UTF-16
   */
  private record Gold(Role role, Span span) {}

  /** The parts of the annotated spans; parts with only white space between them are one. */
  private static List<Gold> gold(AnnotatedText text) {
    List<Gold> gold = new ArrayList<>();
    for (AnnotatedText.Marked marked : text.tags()) {
      for (Span span : joined(text.text(), marked.parts())) {
        gold.add(new Gold(marked.role(), span));
      }
    }
    return gold;
  }

  private static List<Span> joined(String text, List<Span> spans) {
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
