package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;

/** Writes the rows of a table down as lines, one for each turn, and keeps where labels stand. */
final class TableText {
  private final StringBuilder text = new StringBuilder();
  private final List<TurnLabel> labels = new ArrayList<>();
  private String speaker;

  /**
   * Adds a row. A row of nobody's, such as the audience's clapping, is written into the turn it
   * falls in, so that the turn goes on after it.
   */
  void add(String label, String words) {
    String line = TextLines.collapse(words);
    if (line.isEmpty()) {
      return;
    }
    boolean note =
        line.startsWith("(") && line.endsWith(")") && line.indexOf(')') == line.length() - 1;
    boolean noise = note && (label.isEmpty() || TurnLabelWords.isCrowd(label));
    if (!noise && !label.equals(speaker)) {
      open(label);
    } else {
      text.append(' ');
    }
    text.append(line);
  }

  /** Adds words of a row that lost its speaker: they are still those of the last one. */
  void goOn(String words) {
    if (speaker == null) {
      open("");
    } else {
      text.append(' ');
    }
    text.append(words);
  }

  private void open(String label) {
    if (text.length() > 0) {
      text.append("\n");
    }
    int start = text.length();
    if (!label.isEmpty()) {
      text.append(label).append(": ");
    }
    Span span = new Span(start, text.length());
    TurnLabel.Form form = TurnLabel.Form.CAPITALS;
    labels.add(new TurnLabel(span, label, form, Optional.empty(), true, false));
    speaker = label;
  }

  String text() {
    return text.toString();
  }

  /** Where turns may stand. */
  Span body() {
    int start = labels.isEmpty() ? text.length() : labels.get(0).start();
    return new Span(start, text.length());
  }

  List<TurnLabel> labels() {
    return labels;
  }
}
