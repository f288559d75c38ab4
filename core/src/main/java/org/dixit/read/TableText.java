package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Milestone;
import org.dixit.Span;

/** Writes the rows of a table down as lines, one for each turn, and keeps where labels stand. */
final class TableText {
  private final StringBuilder text = new StringBuilder();
  private final List<TurnLabel> labels = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private String speaker;
  private Optional<String> language = Optional.empty();

  /**
   * Adds a row. A row of nobody's, such as the audience's clapping, is written into the turn it
   * falls in, so that the turn goes on after it.
   */
  void add(Said said) {
    String line = TextLines.collapse(said.words());
    String label = said.label();
    if (line.isEmpty()) {
      return;
    }
    boolean note =
        line.startsWith("(") && line.endsWith(")") && line.indexOf(')') == line.length() - 1;
    boolean noise = note && (label.isEmpty() || TurnLabelWords.isCrowd(label));
    boolean opens = said.opens() || !label.equals(speaker) || !said.language().equals(language);
    if (!noise && opens || text.length() == 0) {
      open(label, said.language());
    } else {
      text.append(' ');
    }
    mark(Milestone.Kind.TIME, said.time());
    mark(Milestone.Kind.COLUMN, said.column());
    text.append(line);
  }

  private void mark(Milestone.Kind kind, Optional<String> label) {
    label.ifPresent(l -> milestones.add(new Milestone(text.length(), kind, l)));
  }

  /** Adds words of a row that lost its speaker: they are still those of the last one. */
  void goOn(String words) {
    if (speaker == null) {
      open("", Optional.empty());
    } else {
      text.append(' ');
    }
    text.append(words);
  }

  private void open(String label, Optional<String> spoken) {
    if (text.length() > 0) {
      text.append("\n");
    }
    int start = text.length();
    if (!label.isEmpty()) {
      text.append(label).append(": ");
    }
    Span span = new Span(start, text.length());
    TurnLabel.Form form = TurnLabel.Form.CAPITALS;
    labels.add(new TurnLabel(span, label, form, spoken, true, false, true));
    speaker = label;
    language = spoken;
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

  /** Where times and columns begin, in order. */
  List<Milestone> milestones() {
    return milestones.stream().sorted().toList();
  }
}
