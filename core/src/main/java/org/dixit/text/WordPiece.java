package org.dixit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into word pieces as the uncased BERT models do: control characters dropped, accents
 * stripped, lower case, cut at white space, at every punctuation sign and around every Chinese
 * character, then the longest pieces of the vocabulary from left to right (Devlin and others, 2019,
 * BERT; Wu and others, 2016). A word of more than {@value #LONGEST_WORD} characters, or one that
 * the vocabulary cannot spell, is one piece {@code [UNK]}; work is linear in the text. Immutable,
 * safe for any thread.
 */
public final class WordPiece {
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int longestPiece;
  private final int unknown;
  private final int start;
  private final int separator;

  /**
   * @param vocabulary the pieces in the order of their numbers
   * @throws IllegalArgumentException if one of {@code [UNK] [CLS] [SEP]} is missing
   */
  public WordPiece(List<String> vocabulary) {
    int longest = 1;
    for (String piece : vocabulary) {
      this.vocabulary.put(piece, this.vocabulary.size());
      longest = Math.max(longest, piece.length());
    }
    longestPiece = longest;
    unknown = special("[UNK]");
    start = special("[CLS]");
    separator = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** The number of the piece that stands for a word that cannot be spelt. */
  public int unknown() {
    return unknown;
  }

  /** The number of the piece before every text. */
  public int start() {
    return start;
  }

  /** The number of the piece after every text and between paragraphs. */
  public int separator() {
    return separator;
  }

  /**
   * One piece.
   *
   * @param id its number in the vocabulary
   * @param start where it starts in the text, a UTF-16 offset
   * @param end the first UTF-16 unit after it
   */
  public record Piece(int id, int start, int end) {}

  /** The pieces of {@code text} in order, without the special ones at its ends. */
  public List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Signs.isWhite(point)) {
        flush(word, pieces);
      } else if (!Signs.isDropped(point)) {
        boolean alone = Signs.isPunctuation(point) || Signs.isChinese(point);
        if (alone) {
          flush(word, pieces);
        }
        word.append(point, at, end);
        if (alone) {
          flush(word, pieces);
        }
      }
      at = end;
    }
    flush(word, pieces);
    return pieces;
  }

  private void flush(Word word, List<Piece> pieces) {
    if (word.length() > 0) {
      int before = pieces.size();
      if (!spell(word, pieces)) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(new Piece(unknown, word.start(0), word.end(word.length())));
      }
    }
    word.clear();
  }

  /** Adds the pieces of {@code word}; false, with some pieces added, if it cannot be spelt. */
  private boolean spell(Word word, List<Piece> pieces) {
    if (word.tooLong()) {
      return false;
    }
    int from = 0;
    while (from < word.length()) {
      int to = Math.min(word.length(), from + longestPiece);
      Integer id = null;
      while (to > from && (id = vocabulary.get(word.piece(from, to))) == null) {
        to--;
      }
      if (id == null) {
        return false;
      }
      pieces.add(new Piece(id, word.start(from), word.end(to)));
      from = to;
    }
    return true;
  }

  /** One word in its folded form, each unit with its place in the text. */
  private static final class Word {
    private final StringBuilder folded = new StringBuilder();
    private final int[] starts = new int[4 * LONGEST_WORD];
    private final int[] ends = new int[4 * LONGEST_WORD];
    private int points;
    private int first;
    private int last;

    void append(int point, int start, int end) {
      if (points == 0 && folded.isEmpty()) {
        first = start;
      }
      last = end;
      if (tooLong()) {
        return;
      }
      int before = folded.length();
      fold(point);
      if (folded.length() > starts.length) {
        folded.setLength(before);
        points = LONGEST_WORD + 1;
        return;
      }
      points += folded.codePointCount(before, folded.length());
      for (int i = before; i < folded.length(); i++) {
        starts[i] = start;
        ends[i] = end;
      }
    }

    private void fold(int point) {
      if (point < 128) {
        folded.append((char) (point >= 'A' && point <= 'Z' ? point + 32 : point));
        return;
      }
      String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      apart
          .codePoints()
          .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
          .forEach(p -> folded.append(Character.toString(p).toLowerCase(Locale.ROOT)));
    }

    boolean tooLong() {
      return points > LONGEST_WORD;
    }

    int length() {
      return folded.length();
    }

    int start(int i) {
      return i == 0 ? first : starts[i];
    }

    int end(int i) {
      return i == folded.length() ? last : ends[i - 1];
    }

    String piece(int from, int to) {
      String piece = folded.substring(from, to);
      return from == 0 ? piece : INSIDE + piece;
    }

    void clear() {
      folded.setLength(0);
      points = 0;
    }
  }
}
