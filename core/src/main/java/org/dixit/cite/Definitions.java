package org.dixit.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Span;

/**
 * What an answer says its marks stand for: footnote and link definitions ({@code [^1]: …}), and the
 * list under a heading such as "Sources".
 *
 * @param words what a label stands for, by the label without brackets
 * @param listed what a number stands for in the list of sources
 * @param spans where all of this stands, in order
 */
record Definitions(Map<String, String> words, Map<Integer, String> listed, List<Span> spans) {
  private static final int LONGEST_LABEL = 64;
  private static final int LONGEST_ENTRY = 600;
  private static final int LONGEST_PROSE = 400;

  /**
   * {@code 1.}, {@code [1]}, {@code (1)}, {@code Source 1:}, {@code ^1^}, behind a bullet or not.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[\\s>*+-]*(?:\\p{L}{3,9} )?[\\[(\\\\^]{0,3}(\\d{1,3})\\\\?[\\]).:^\\u2020]");

  Definitions {
    words = Map.copyOf(words);
    listed = Map.copyOf(listed);
    spans = List.copyOf(spans);
  }

  static Definitions of(Article article) {
    Reader reader = new Reader(article);
    reader.labelled();
    reader.list();
    reader.spans.sort(null);
    return new Definitions(reader.words, reader.listed, reader.spans);
  }

  /** What the number in a mark stands for. */
  Optional<String> numbered(int number) {
    String label = String.valueOf(number);
    return Optional.ofNullable(listed.get(number))
        .or(() -> Optional.ofNullable(words.get(label)))
        .or(() -> Optional.ofNullable(words.get("^" + label)));
  }

  /** What {@code label} was defined to be. */
  Optional<String> labelled(String label) {
    return Optional.ofNullable(words.get(key(label)));
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Reads one article's definitions. */
  private static final class Reader {
    private final Article article;
    private final String text;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Integer, String> listed = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();

    Reader(Article article) {
      this.article = article;
      this.text = article.text();
    }

    void labelled() {
      int at = 0;
      while (at < text.length()) {
        int end = lineEnd(at);
        int next = definition(at, end);
        at = next > 0 ? next : end + 1;
      }
    }

    /** Takes the definition that begins at {@code line}; behind it, or -1 where there is none. */
    private int definition(int line, int end) {
      int open = line;
      while (open < end && open - line < 4 && text.charAt(open) == ' ') {
        open++;
      }
      if (open >= end || text.charAt(open) != '[') {
        return -1;
      }
      int close = open + 1;
      int limit = Math.min(end - 1, open + LONGEST_LABEL);
      while (close < limit && "[]".indexOf(text.charAt(close)) < 0) {
        close++;
      }
      if (close == open + 1 || close >= limit || !text.startsWith("]:", close)) {
        return -1;
      }
      String label = key(text.substring(open + 1, close));
      int stop = label.startsWith("^") ? continued(end) : end;
      words.putIfAbsent(label, bounded(close + 2, stop));
      spans.add(new Span(line, stop));
      return stop + 1;
    }

    /** The end of a footnote: lines that are indented go on with it. */
    private int continued(int end) {
      int stop = end;
      while (stop + 2 < text.length()
          && text.charAt(stop + 1) == ' '
          && text.charAt(stop + 2) == ' ') {
        stop = lineEnd(stop + 1);
      }
      return stop;
    }

    /** The last list of sources, from its heading on. */
    void list() {
      List<Block> blocks = article.blocks();
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Span span = blocks.get(i).span();
        int end = Math.min(span.end(), lineEnd(span.start()));
        boolean heads = i > 0 && blocks.get(i).kind() != BlockKind.BLOCK_QUOTE;
        if (heads && MarkWords.isHeading(text.substring(span.start(), end))) {
          list(i, end);
          return;
        }
      }
    }

    private void list(int heading, int headingEnd) {
      List<Block> blocks = article.blocks();
      spans.add(blocks.get(heading).span());
      entries(new Span(headingEnd, Math.max(headingEnd, blocks.get(heading).span().end())));
      for (int i = heading + 1; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        boolean prose =
            block.kind() == BlockKind.PARAGRAPH
                && block.span().length() > LONGEST_PROSE
                && number(block.span().start(), block.span().end()).isEmpty();
        if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE || prose) {
          return;
        }
        spans.add(block.span());
        entries(block.span());
      }
    }

    private void entries(Span block) {
      int at = block.start();
      while (at < block.end()) {
        int end = Math.min(block.end(), lineEnd(at));
        if (!text.substring(at, end).isBlank()) {
          int order = listed.size() + 1;
          int number = number(at, end).or(() -> Optional.of(order)).get();
          listed.putIfAbsent(number, bounded(at, end));
        }
        at = end + 1;
      }
    }

    /** The number of the entry at {@code at}, in it or before it on its line. */
    private Optional<Integer> number(int at, int end) {
      int line = text.lastIndexOf('\n', at) + 1;
      int from = Math.max(line, at - 12);
      StringBuilder head = new StringBuilder();
      head.append(text, from, Math.min(end, at + 16));
      Matcher matcher = NUMBER.matcher(head);
      return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    private String bounded(int from, int to) {
      return text.substring(from, Math.min(to, from + LONGEST_ENTRY)).strip();
    }

    private int lineEnd(int from) {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }
  }
}
