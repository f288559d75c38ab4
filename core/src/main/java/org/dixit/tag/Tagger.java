package org.dixit.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dixit.Document;
import org.dixit.Progress;
import org.dixit.Role;
import org.dixit.Span;
import org.dixit.Tag;
import org.dixit.Tagging;
import org.dixit.Token;
import org.dixit.text.Lexicon;
import org.dixit.text.Sha256;
import org.dixit.text.WordPiece;

/**
 * Gives the words of a document the roles of source, cue and content: a small encoder scores each
 * token, a {@link Chain} finds the best sequence of labels. The encoder's scores are computed in
 * eight bits and may differ in their last digits from one processor to another. Safe for any
 * thread; every call runs on its caller's thread. It holds some 60 MB outside the heap until it is
 * closed; one for the life of a program need not be.
 */
public final class Tagger implements AutoCloseable {
  private static final String FOLDER = "/org/dixit/model/";
  private static final List<String> FILES =
      List.of("chain.tsv", "links.tsv", "tagger.onnx", "vocabulary.txt");
  private static final int LABELS = Label.ALL.size();

  private final WordPiece wordPiece;
  private final Chain chain;
  private final Encoder encoder;

  /**
   * @param model the network, an ONNX file that gives seven scores for each word piece
   * @param vocabulary the word pieces in the order of their numbers
   * @param chain the scores of neighbouring labels
   * @throws IllegalArgumentException if {@code model} is no such file
   * @throws UnsupportedOperationException if this machine cannot run it
   */
  public Tagger(byte[] model, List<String> vocabulary, Chain chain) {
    this.wordPiece = new WordPiece(vocabulary);
    this.chain = chain;
    this.encoder = new Encoder(model);
  }

  /**
   * The tagger whose files are on the class path (the module {@code dixit-model}); empty if none
   * are.
   *
   * @throws UnsupportedOperationException if this machine cannot run it
   */
  public static Optional<Tagger> load() {
    try (InputStream model = Tagger.class.getResourceAsStream(FOLDER + "tagger.onnx")) {
      if (model == null) {
        return Optional.empty();
      }
      return Optional.of(new Tagger(model.readAllBytes(), vocabulary(), chain()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The SHA-256 of each file of the trained model on the class path, by its name. */
  public static SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String name : FILES) {
      try (InputStream in = Tagger.class.getResourceAsStream(FOLDER + name)) {
        if (in != null) {
          hashes.put(name, Sha256.of(in.readAllBytes()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hashes;
  }

  private static List<String> vocabulary() throws IOException {
    InputStream in = Tagger.class.getResourceAsStream(FOLDER + "vocabulary.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static Chain chain() {
    List<Lexicon.Row> rows = Lexicon.of(Tagger.class, FOLDER + "chain.tsv").rows();
    float[] scores = new float[rows.size() * LABELS];
    for (int row = 0; row < rows.size(); row++) {
      for (Label label : Label.ALL) {
        String score = rows.get(row).get(label.name());
        scores[row * LABELS + label.ordinal()] = Float.parseFloat(score);
      }
    }
    return new Chain(scores);
  }

  /**
   * The sources, cues and contents of {@code document}.
   *
   * @param marked the spans that stand inside quotation marks, marks included, in any order
   */
  public Tagging tag(Document document, List<Span> marked) {
    return tag(document, marked, Progress.NONE);
  }

  /**
   * The same, told while it is done.
   *
   * @param progress is told before each window of the text
   */
  public Tagging tag(Document document, List<Span> marked, Progress progress) {
    Encoding encoding = new Encoding(wordPiece, document, marked);
    List<Tag> tags = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<Double> sure = new ArrayList<>();
    label(encoding, labels, sure, progress);
    for (int from = 0; from < labels.size(); ) {
      int to = end(labels, from);
      Optional<Role> role = labels.get(from).role();
      if (role.isPresent()) {
        tags.add(new Tag(role.get(), span(encoding, from, to), mean(sure.subList(from, to))));
      }
      from = to;
    }
    return new Tagging(tags);
  }

  /** The label of each token of {@code encoding}. */
  public List<Label> labels(Encoding encoding) {
    List<Label> labels = new ArrayList<>();
    label(encoding, labels, new ArrayList<>(), Progress.NONE);
    return labels;
  }

  private void label(Encoding encoding, List<Label> labels, List<Double> sure, Progress progress) {
    List<Window> windows = Windows.cut(encoding, Windows.LONGEST, Windows.CONTEXT);
    for (int w = 0; w < windows.size(); w++) {
      progress.at(Progress.Step.READING, w, windows.size());
      Window window = windows.get(w);
      Encoding.Input input = encoding.input(window);
      float[] emissions = core(window, input.firsts(), encoder.scores(input));
      byte[] joints = encoding.joints(window.coreFrom(), window.coreTo());
      Label before = labels.isEmpty() ? Label.O : labels.get(labels.size() - 1);
      Posterior posterior = chain.posterior(emissions, joints, before);
      Label[] best = chain.best(emissions, joints, before);
      for (int i = 0; i < best.length; i++) {
        labels.add(best[i]);
        sure.add(role(posterior, i, best[i]));
      }
    }
  }

  /** How probable the role of {@code label} is, as first or further token. */
  private static double role(Posterior posterior, int i, Label label) {
    double p = posterior.probability(i, label);
    if (label.role().isPresent()) {
      Role role = label.role().get();
      p = posterior.probability(i, Label.first(role)) + posterior.probability(i, Label.inner(role));
    }
    return Math.max(0, Math.min(1, p));
  }

  /** The scores of the first pieces of the window's core. */
  private static float[] core(Window window, int[] firsts, float... scores) {
    int n = window.coreTo() - window.coreFrom();
    float[] own = new float[n * LABELS];
    for (int i = 0; i < n; i++) {
      int place = firsts[window.coreFrom() - window.from() + i];
      System.arraycopy(scores, place * LABELS, own, i * LABELS, LABELS);
    }
    return own;
  }

  /** Gives the network's memory back; no text can be tagged any more. */
  @Override
  public void close() {
    encoder.close();
  }

  private static int end(List<Label> labels, int from) {
    int to = from + 1;
    Optional<Role> role = labels.get(from).role();
    while (to < labels.size() && !labels.get(to).begins() && labels.get(to).role().equals(role)) {
      to++;
    }
    return to;
  }

  private static Span span(Encoding encoding, int from, int to) {
    List<Token> tokens = encoding.tokens();
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
