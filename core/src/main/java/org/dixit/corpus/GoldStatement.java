package org.dixit.corpus;

import java.util.List;
import org.dixit.Span;

/**
 * One statement as an annotator marked it.
 *
 * @param content the spans of what was said, in order; not empty
 * @param cue the spans of the words that signal it, in order; empty where there are none
 * @param source the spans of the words that name who said it, in order; empty where nobody is named
 */
public record GoldStatement(List<Span> content, List<Span> cue, List<Span> source) {
  public GoldStatement {
    content = content.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    source = source.stream().sorted().toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content");
    }
  }
}
