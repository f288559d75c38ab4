package org.dixit.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.dixit.Report;
import org.dixit.Span;

/**
 * Writes one block's text with its overlays. Overlays may overlap in any way; elements nest all the
 * same, because a notice's element is cut wherever a quotation begins or ends.
 */
final class HtmlText {
  private final Report report;
  private final Markup html;
  private final View view;
  private final PriorityQueue<Overlay> ending =
      new PriorityQueue<>(
          Comparator.comparingInt((Overlay overlay) -> overlay.span().end())
              .thenComparing(Overlay::kind, Comparator.reverseOrder())
              .thenComparing(Overlay::number));
  private Optional<Overlay> quotation = Optional.empty();
  private int notices;
  private int terms;
  private int at;

  HtmlText(Report report, Markup html, View view) {
    this.report = report;
    this.html = html;
    this.view = view;
  }

  void write(Span block, List<Overlay> overlays) throws IOException {
    at = block.start();
    for (Overlay overlay : overlays) {
      endUntil(overlay.span().start());
      run(overlay.span().start());
      begin(overlay);
      ending.add(overlay);
    }
    endUntil(block.end());
    run(block.end());
  }

  private void endUntil(int limit) throws IOException {
    while (!ending.isEmpty() && ending.peek().span().end() <= limit) {
      run(ending.peek().span().end());
      end(ending.remove());
    }
  }

  private void run(int to) throws IOException {
    if (to <= at) {
      return;
    }
    String words = new Span(at, to).in(report.article().text());
    if (notices > 0) {
      html.element("span", words, "class", "n");
    } else if (terms > 0) {
      html.element("span", words, "class", "term");
    } else {
      html.text(words);
    }
    at = to;
  }

  private void begin(Overlay overlay) throws IOException {
    switch (overlay.kind()) {
      case QUOTATION, TOLD -> {
        if (quotation.isEmpty() && !overlay.span().isEmpty()) {
          quotation = Optional.of(overlay);
          openMark(overlay);
        } else if (overlay.first()) {
          html.element("span", "", "id", "q" + overlay.number()); // inside another statement
        }
      }
      case NOTICE -> notices++;
      case TERM -> terms++;
    }
  }

  private void openMark(Overlay overlay) throws IOException {
    boolean told = overlay.kind() == Overlay.Kind.TOLD;
    String style = "q " + (told ? "told" : look(overlay).style()) + state(overlay.number());
    if (overlay.first()) {
      html.open("mark", "class", style, "id", "q" + overlay.number());
    } else {
      html.open("mark", "class", style);
    }
  }

  /** Whether the reader has chosen the statement, or looks at others. */
  private String state(int number) {
    if (view.chosen().orElse(0) == number) {
      return " chosen";
    }
    return view.isShown().test(number) ? "" : " aside";
  }

  private void end(Overlay overlay) throws IOException {
    switch (overlay.kind()) {
      case QUOTATION, TOLD -> {
        if (quotation.isPresent() && quotation.get().equals(overlay)) {
          html.close("mark");
          quotation = Optional.empty();
        }
        if (overlay.last()) {
          tag(overlay);
        }
      }
      case NOTICE -> {
        notices--;
        if (overlay.last()) {
          number("n" + overlay.number());
        }
      }
      case TERM -> terms--;
    }
  }

  private void tag(Overlay overlay) throws IOException {
    Look look = look(overlay);
    String number = String.valueOf(overlay.number());
    html.element(
        "a",
        look.sign() + "\u00A0" + number,
        "class",
        "tag " + look.style() + state(overlay.number()),
        "href",
        view.links().apply(overlay.number()),
        "aria-label",
        "statement " + number + ": " + look.name());
  }

  private void number(String number) throws IOException {
    html.open("sup", "class", "no", "id", "at-" + number);
    html.element("a", number, "href", "#" + number).close("sup");
  }

  private Look look(Overlay overlay) {
    return Look.of(entry(overlay));
  }

  private Report.Entry entry(Overlay overlay) {
    return report.entries().get(overlay.number() - 1);
  }
}
