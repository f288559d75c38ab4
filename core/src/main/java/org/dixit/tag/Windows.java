package org.dixit.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into windows whose cores hold every token once. A core ends with a paragraph
 * where it can, else with a sentence, else with a token. Only where a core cuts a paragraph does it
 * get context, in whole sentences where they fit: the paragraph before or after tells the tagger
 * nothing that it would not see without. Stateless.
 */
public final class Windows {
  /** The most pieces of a window, as the model was trained. */
  public static final int LONGEST = 256;

  /** The most pieces of context at each side of a window's core, as the model was trained. */
  public static final int CONTEXT = 24;

  /** The special pieces at the ends of a window. */
  private static final int ENDS = 2;

  private Windows() {}

  /**
   * The windows of {@code encoding}, in order.
   *
   * @param longest the most pieces a window may hold, special ones included; more only for a token
   *     that has more by itself
   * @param context the most pieces of context at each side
   */
  public static List<Window> cut(Encoding encoding, int longest, int context) {
    int room = longest - ENDS - 2 * context;
    if (room < 1 || context < 0) {
      throw new IllegalArgumentException("no room: " + longest + " pieces, context " + context);
    }
    List<Window> windows = new ArrayList<>();
    for (int from = 0; from < encoding.size(); ) {
      boolean whole = encoding.startsParagraph(from);
      int to = core(encoding, from, whole ? room + context : room);
      int before = whole ? from : before(encoding, from, context);
      windows.add(new Window(before, from, to, after(encoding, to, context)));
      from = to;
    }
    return windows;
  }

  private static int core(Encoding encoding, int from, int budget) {
    int cost = encoding.cost(from);
    int sentence = -1;
    int paragraph = -1;
    int to = from + 1;
    while (to < encoding.size() && cost + encoding.cost(to) <= budget) {
      if (encoding.startsParagraph(to)) {
        paragraph = to;
      }
      if (encoding.startsSentence(to)) {
        sentence = to;
      }
      cost += encoding.cost(to++);
    }
    if (to == encoding.size() || encoding.startsParagraph(to)) {
      return to;
    }
    if (paragraph > 0) {
      return paragraph;
    }
    return sentence > 0 && !encoding.startsSentence(to) ? sentence : to;
  }

  private static int before(Encoding encoding, int coreFrom, int context) {
    int cost = 0;
    int from = coreFrom;
    int sentence = coreFrom;
    while (from > 0 && cost + encoding.cost(from - 1) <= context) {
      cost += encoding.cost(--from);
      if (encoding.startsSentence(from)) {
        sentence = from;
      }
    }
    return sentence < coreFrom ? sentence : from;
  }

  private static int after(Encoding encoding, int coreTo, int context) {
    if (coreTo == encoding.size() || encoding.startsParagraph(coreTo)) {
      return coreTo;
    }
    int cost = 0;
    int to = coreTo;
    int sentence = coreTo;
    while (to < encoding.size() && cost + encoding.cost(to) <= context) {
      cost += encoding.cost(to++);
      if (to == encoding.size() || encoding.startsSentence(to)) {
        sentence = to;
      }
    }
    return sentence > coreTo ? sentence : to;
  }
}
