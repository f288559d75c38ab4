package org.dixit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Span;
import org.dixit.text.Glyphs;
import org.dixit.text.Lexicon;

/** What does not belong between the paragraphs of a story, and breaks that are missing there. */
final class Layout {
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final int MOST_MISSING = 4;
  private static final List<List<Set<String>>> BOILERPLATE = boilerplate();

  private final Article article;
  private final int firstParagraph;
  private final int lastParagraph;
  private final List<Notice> notices = new ArrayList<>();

  Layout(Article article) {
    this.article = article;
    List<BlockKind> kinds = article.blocks().stream().map(Block::kind).toList();
    this.firstParagraph = kinds.indexOf(BlockKind.PARAGRAPH);
    this.lastParagraph = kinds.lastIndexOf(BlockKind.PARAGRAPH);
  }

  private static List<List<Set<String>>> boilerplate() {
    List<List<Set<String>>> openings = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Layout.class, "boilerplate.tsv")) {
      List<Set<String>> slots = new ArrayList<>();
      for (String slot : row.get("opening").split(" ")) {
        slots.add(Set.of(slot.split("\\|")));
      }
      openings.add(List.copyOf(slots));
    }
    return List.copyOf(openings);
  }

  List<Notice> check() {
    boolean plain = !isPage(article.id());
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.NOTE ? isBetween(i) : isBoilerplate(block)) {
        add(NoticeKind.BOILERPLATE, block.span(), "This line is no part of the story.");
      } else if (plain && block.kind() == BlockKind.CAPTION) {
        add(NoticeKind.CAPTION_IN_TEXT, block.span(), "A caption stands in the running text.");
      } else if (plain && block.kind() == BlockKind.CREDIT) {
        add(NoticeKind.CREDIT_IN_TEXT, block.span(), "A photo credit stands in the running text.");
      }
    }
    missingBreaks();
    return notices;
  }

  private void add(NoticeKind kind, Span span, String message) {
    notices.add(new Notice(kind, span, message));
  }

  /** Whether the article came from a format that sets captions apart itself. */
  private static boolean isPage(String id) {
    String name = id.toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".docx")
        || name.endsWith(".pdf");
  }

  /** Whether paragraphs stand both before and after block {@code i}. */
  private boolean isBetween(int i) {
    return firstParagraph >= 0 && firstParagraph < i && i < lastParagraph;
  }

  private boolean isBoilerplate(Block block) {
    if (block.kind() != BlockKind.PARAGRAPH || block.span().length() > 160) {
      return false;
    }
    String[] words = article.text(block).toLowerCase(Locale.ROOT).split("[\\s:,.!]+", 6);
    return BOILERPLATE.stream().anyMatch(opening -> begins(words, opening));
  }

  private static boolean begins(String[] words, List<Set<String>> opening) {
    if (words.length < opening.size()) {
      return false;
    }
    for (int i = 0; i < opening.size(); i++) {
      if (!opening.get(i).contains(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Single line ends between paragraphs, where the copy else sets blank lines. */
  private void missingBreaks() {
    List<Notice> missing = new ArrayList<>();
    int blank = 0;
    for (int i = 1; i < article.blocks().size(); i++) {
      Block before = article.blocks().get(i - 1);
      Block after = article.blocks().get(i);
      if (before.kind() == BlockKind.PARAGRAPH && after.kind() == BlockKind.PARAGRAPH) {
        if (lineEnds(before.span().end(), after.span().start()) > 1) {
          blank++;
        } else if (isParagraph(before) && endsSentence(before) && isParagraph(after)) {
          missing.add(missingBreak(before.span(), after.span()));
        }
      }
    }
    if (missing.size() <= MOST_MISSING && blank > 3 * missing.size()) {
      notices.addAll(missing);
    }
  }

  private int lineEnds(int from, int to) {
    return (int) article.text().substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private boolean isParagraph(Block block) {
    return block.span().length() >= SHORTEST_PARAGRAPH;
  }

  private boolean endsSentence(Block block) {
    char last = article.text().charAt(block.span().end() - 1);
    return last == '.' || last == '?' || last == '!' || Glyphs.isDoubleMark(last);
  }

  private Notice missingBreak(Span before, Span after) {
    String text = article.text();
    int start = before.end();
    while (start > before.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = after.start();
    while (end < after.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String message = "A blank line is missing between these paragraphs.";
    return new Notice(NoticeKind.MISSING_BREAK, new Span(start, end), message);
  }
}
