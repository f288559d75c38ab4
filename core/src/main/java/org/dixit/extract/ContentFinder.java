package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Span;
import org.dixit.text.Tokens;

/**
 * Finds how far the content of a quotation reaches when the reporter's clause completes the quoted
 * words. Stateless.
 */
final class ContentFinder {
  private static final int LONGEST_ADDRESSEE = 12;

  private final Tokens tokens;

  ContentFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The first token of the content of the quoted words that begin at token {@code quote}: after the
   * verb of speech and its "that", or where the sentence begins if it is attributed afterwards.
   *
   * @param floor no token before it may be taken: other quoted words stand there
   * @param attributedAfter whether an attribution follows the quoted words
   */
  int start(int quote, int floor, boolean attributedAfter) {
    int sentence = quote;
    while (sentence > floor && !tokens.startsSentence(sentence)) {
      sentence--;
    }
    for (int i = quote - 1; i >= sentence; i--) {
      if (Frame.isAnyCue(tokens, i)) {
        return Math.min(quote, afterCue(i, quote));
      }
    }
    return attributedAfter && tokens.startsSentence(sentence) ? sentence : quote;
  }

  private int afterCue(int cue, int quote) {
    int next = cue + 1;
    if (Frame.in("preposition", tokens.lower(next)) || tokens.isPunctuation(next)) {
      return next + 1;
    }
    int reach = isAddressing(cue) ? next + LONGEST_ADDRESSEE : next;
    for (int i = next; i < quote && i <= reach; i++) {
      if (tokens.lower(i).equals("that")) {
        return i + 1;
      }
    }
    return next;
  }

  /** Whether the verb names whom it speaks to before it says what: told them that. */
  private boolean isAddressing(int cue) {
    return Frame.in("addressing", tokens.lower(cue));
  }

  /**
   * The token after the content whose last quoted words end before token {@code next}.
   *
   * @param ceiling the first token of the next quoted words, or the paragraph's end
   */
  int end(int next, int ceiling) {
    boolean list = next + 1 == ceiling && tokens.isMark(ceiling) && isJoint(tokens.lower(next));
    if (!list && stopsAt(next) || tokens.sentence(next) != tokens.sentence(next - 1)) {
      return next;
    }
    int i = next;
    while (i < ceiling && !(i > next && stopsClause(i))) {
      if (tokens.endsSentence(i)) {
        return tokens.isPunctuation(i) ? i : i + 1;
      }
      i++;
    }
    return i;
  }

  private boolean stopsAt(int i) {
    return !tokens.has(i)
        || tokens.isPunctuation(i)
        || tokens.isMark(i)
        || Frame.attributionAt(tokens, i)
        || Frame.isAnyCue(tokens, i)
        || Frame.in("conjunction", tokens.lower(i));
  }

  private boolean stopsClause(int i) {
    String word = tokens.lower(i);
    if (word.equals(";") || word.equals(":") || tokens.isMark(i)) {
      return true;
    }
    boolean joint = word.equals(",") || word.equals("and") || word.equals("but");
    return joint && startsFrame(i + 1);
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or") || word.equals(",");
  }

  private boolean startsFrame(int i) {
    int first = tokens.lower(i).equals("and") ? i + 1 : i;
    String word = tokens.lower(first);
    return Frame.attributionAt(tokens, first)
        || Frame.isAnyCue(tokens, first)
        || word.equals("according")
        || word.equals("while")
        || word.equals("which")
        || word.equals("but");
  }

  /** The span from token {@code from} to before token {@code to}. */
  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }

  /**
   * The spans of the content that reaches from {@code from} to {@code to} around {@code frames}.
   */
  List<Span> spans(int from, int to, List<int[]> frames) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (int[] frame : frames) {
      spans.add(span(at, frame[0]));
      at = frame[1];
    }
    spans.add(span(at, to));
    return spans;
  }
}
