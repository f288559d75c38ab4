package org.dixit.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.text.WordPiece;

/**
 * A document as the model reads it: every token as its word pieces, the token's kind (whether it
 * stands inside quotation marks, how it is capitalised) and the kind of joint before it (same
 * sentence, new sentence or new paragraph; marks entered or left). The encoder is uncased and knows
 * no layout, so kinds and joints give it back what word pieces lose. Immutable.
 */
public final class Encoding {
  /**
   * How many kinds of tokens there are: inside marks or not, times lower case, capital, capitals.
   */
  public static final int KINDS = 6;

  /** How many kinds of joints there are. */
  public static final int JOINTS = 9;

  private static final int INSIDE = 3;
  private static final int LONGEST_TOKEN = 100;

  private final WordPiece wordPiece;
  private final List<Token> tokens = new ArrayList<>();
  private int[] pieces = new int[256];
  private int[] ends = new int[128];
  private byte[] kinds = new byte[128];
  private byte[] joints = new byte[128];

  /**
   * @param document what is read
   * @param marked the spans that stand inside quotation marks, marks included, in any order
   */
  public Encoding(WordPiece wordPiece, Document document, List<Span> marked) {
    this.wordPiece = wordPiece;
    Marked inside = new Marked(marked);
    for (Paragraph paragraph : document.paragraphs()) {
      int joint = 2;
      for (Sentence sentence : paragraph.sentences()) {
        for (Token token : sentence.tokens()) {
          add(token, inside.holds(token.span()), joint);
          joint = 0;
        }
        joint = Math.max(joint, 1);
      }
    }
  }

  private void add(Token token, boolean inside, int joint) {
    int n = tokens.size();
    if (n == ends.length) {
      ends = Arrays.copyOf(ends, 2 * n);
      kinds = Arrays.copyOf(kinds, 2 * n);
      joints = Arrays.copyOf(joints, 2 * n);
    }
    boolean wasInside = n > 0 && kinds[n - 1] >= INSIDE;
    int change = inside == wasInside ? 0 : inside ? 1 : 2;
    kinds[n] = (byte) (Capitals.of(token.text()) + (inside ? INSIDE : 0));
    joints[n] = (byte) (3 * joint + change);
    ends[n] = addPieces(token.text(), n == 0 ? 0 : ends[n - 1]);
    tokens.add(token);
  }

  private int addPieces(String text, int from) {
    int to = from;
    if (text.length() <= LONGEST_TOKEN) {
      for (WordPiece.Piece piece : wordPiece.pieces(text)) {
        put(to++, piece.id());
      }
    }
    if (to == from) {
      put(to++, wordPiece.unknown());
    }
    return to;
  }

  private void put(int at, int id) {
    if (at == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * at);
    }
    pieces[at] = id;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The tokens in order. */
  public List<Token> tokens() {
    return Collections.unmodifiableList(tokens);
  }

  /** The kind of the joint before token {@code i}, 0 to {@link #JOINTS}; see {@link Chain}. */
  public int joint(int i) {
    return joints[i];
  }

  /** The kinds of the joints before the tokens from {@code from} to {@code to}. */
  public byte[] joints(int from, int to) {
    return Arrays.copyOfRange(joints, from, to);
  }

  /** Whether token {@code i} begins a paragraph. */
  public boolean startsParagraph(int i) {
    return joints[i] >= 6;
  }

  /** Whether token {@code i} begins a sentence. */
  public boolean startsSentence(int i) {
    return joints[i] >= 3;
  }

  /** How many pieces token {@code i} takes, with the separator before a paragraph. */
  int cost(int i) {
    return ends[i] - (i == 0 ? 0 : ends[i - 1]) + (startsParagraph(i) ? 1 : 0);
  }

  /**
   * What the model is given for one window.
   *
   * @param ids the numbers of the pieces, special ones included
   * @param kinds the kinds of the tokens they belong to
   * @param firsts for each token of the window, the place of its first piece
   */
  public record Input(long[] ids, long[] kinds, int[] firsts) {}

  /** The model's input for {@code window}. */
  public Input input(Window window) {
    int size = 2;
    for (int i = window.from(); i < window.to(); i++) {
      size += cost(i);
    }
    long[] ids = new long[size];
    long[] types = new long[size];
    int[] firsts = new int[window.to() - window.from()];
    int at = 0;
    ids[at++] = wordPiece.start();
    for (int i = window.from(); i < window.to(); i++) {
      if (startsParagraph(i)) {
        ids[at++] = wordPiece.separator();
      }
      firsts[i - window.from()] = at;
      for (int p = i == 0 ? 0 : ends[i - 1]; p < ends[i]; p++) {
        ids[at] = pieces[p];
        types[at++] = kinds[i];
      }
    }
    ids[at] = wordPiece.separator();
    return new Input(ids, types, firsts);
  }

  /** Answers, for spans in rising order, whether they lie inside marks. */
  private static final class Marked {
    private final Span[] spans;
    private int next;
    private int reach;

    Marked(List<Span> spans) {
      this.spans = spans.toArray(Span[]::new);
      Arrays.sort(this.spans);
    }

    boolean holds(Span token) {
      while (next < spans.length && spans[next].start() <= token.start()) {
        reach = Math.max(reach, spans[next++].end());
      }
      return token.end() <= reach;
    }
  }
}
