package org.dixit.fidelity.source;

import java.util.List;

/**
 * One turn of a window.
 *
 * @param label as it is printed in the record; empty where the layout prints none
 * @param name who that is, as an article may call them; empty where nobody can tell
 * @param paragraphs the sentences of each paragraph
 */
public record Turn(String label, String name, List<List<String>> paragraphs) {
  public Turn {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** As it stands in a record. */
  public String text() {
    String words = String.join("\n\n", paragraphs.stream().map(p -> String.join(" ", p)).toList());
    return label.isEmpty() ? words : label + ": " + words;
  }

  /** How many sentences it has. */
  public int sentences() {
    return paragraphs.stream().mapToInt(List::size).sum();
  }
}
