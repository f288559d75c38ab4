package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Mention;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;

/**
 * Cuts what one cue signals into statements: "that the mill must close and that the well is dry" is
 * two. The parts keep cue and source. One is made per document.
 */
final class Splitter {
  private static final int SHORTEST = 4;

  private final Row row;

  Splitter(Row row) {
    this.row = row;
  }

  /** The statements in {@code attribution}, in order; most often itself alone. */
  List<Attribution> split(Attribution attribution) {
    Quotation quotation = attribution.quotation();
    if (quotation.form() == QuotationForm.DIRECT || attribution.cue().isEmpty()) {
      return List.of(attribution);
    }
    List<Attribution> parts = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span span : quotation.content()) {
      for (Span part : cut(span, quotation.quoted())) {
        boolean begins = !open.isEmpty() && part != span && part.start() != span.start();
        if (begins) {
          parts.add(part(attribution, open));
          open.clear();
        }
        open.add(part);
      }
    }
    parts.add(part(attribution, open));
    return parts.size() == 1 ? List.of(attribution) : parts;
  }

  /** The clauses of {@code span} that "and that" joins, outside the quoted words. */
  private List<Span> cut(Span span, List<Span> quoted) {
    Row.Run run = row.run(span);
    List<Span> parts = new ArrayList<>();
    int from = run.from();
    for (int i = run.from() + SHORTEST; i + SHORTEST < run.to(); i++) {
      boolean joint = row.form(i).equals("and") && row.form(i + 1).equals("that");
      Span words = row.span(i, i + 2);
      if (joint && i - from >= SHORTEST && quoted.stream().noneMatch(q -> q.overlaps(words))) {
        int end = row.text(i - 1).equals(",") ? i - 1 : i;
        parts.add(
            new Span(
                parts.isEmpty() ? span.start() : row.span(from, from + 1).start(),
                row.span(end - 1, end).end()));
        from = i + 1;
      }
    }
    if (parts.isEmpty()) {
      return List.of(span);
    }
    parts.add(new Span(row.span(from, from + 1).start(), span.end()));
    return parts;
  }

  private Attribution part(Attribution whole, List<Span> content) {
    List<Span> quoted =
        whole.quotation().quoted().stream()
            .filter(q -> content.stream().anyMatch(q::overlaps))
            .toList();
    return with(whole, content, quoted);
  }

  private static Attribution with(Attribution whole, List<Span> content, List<Span> quoted) {
    QuotationForm form = quoted.isEmpty() ? QuotationForm.INDIRECT : QuotationForm.MIXED;
    Quotation quotation = new Quotation(form, content, quoted, List.of());
    return new Attribution(
        quotation, whole.cue(), whole.source(), whole.quotedSource(), whole.linkedBy());
  }

  /**
   * The clause in which the reporter gives the speaker's word for something, cut off from what it
   * stands beside: "taking steps which he called “harmful”".
   */
  List<Attribution> relatives(Attribution attribution) {
    Quotation quotation = attribution.quotation();
    if (quotation.form() != QuotationForm.MIXED || attribution.cue().isEmpty()) {
      return List.of(attribution);
    }
    for (Span quoted : quotation.quoted()) {
      Row.Run run = row.run(quoted);
      int cue = run.from() - 1;
      int relative = relative(cue, quotation);
      if (relative > 0) {
        return List.of(
            with(
                attribution,
                upTo(quotation, row.span(relative, relative + 1).start()),
                quotation.quoted().stream().filter(q -> q.end() <= quoted.start()).toList()),
            own(relative, cue, quotation, quoted));
      }
    }
    return List.of(attribution);
  }

  /** The place of "which" in "which he called", whose cue stands at {@code cue}; else -1. */
  private int relative(int cue, Quotation quotation) {
    if (cue < 2 || CueLexicon.ENGLISH.named(row.form(cue)).isEmpty()) {
      return -1;
    }
    for (int i = cue - 2; i > 0 && i >= cue - 4; i--) {
      Span word = row.span(i, i + 1);
      boolean inside = quotation.content().stream().anyMatch(c -> c.contains(word));
      boolean starts = quotation.content().get(0).start() == word.start();
      if (row.form(i).equals("which") && inside && !starts) {
        return row.sentence(i) == row.sentence(cue) ? i : -1;
      }
    }
    return -1;
  }

  private static List<Span> upTo(Quotation quotation, int end) {
    List<Span> content = new ArrayList<>();
    for (Span span : quotation.content()) {
      if (span.start() < end) {
        content.add(new Span(span.start(), Math.min(span.end(), end)));
      }
    }
    return content;
  }

  private Attribution own(int relative, int cue, Quotation whole, Span quoted) {
    List<Span> content = new ArrayList<>();
    for (Span span : whole.content()) {
      if (span.end() > quoted.start()) {
        content.add(new Span(Math.max(span.start(), quoted.start()), span.end()));
      }
    }
    List<Span> marks = whole.quoted().stream().filter(q -> q.start() >= quoted.start()).toList();
    boolean direct = content.size() == 1 && content.get(0).equals(quoted);
    Span source = row.span(relative + 1, cue);
    return new Attribution(
        new Quotation(
            direct ? QuotationForm.DIRECT : QuotationForm.MIXED, content, marks, List.of()),
        Optional.of(new Cue(row.span(cue, cue + 1), CueLexicon.ENGLISH.named(row.form(cue)).get())),
        Optional.of(new Mention(source, MentionKinds.of(row.items(source)))),
        Optional.empty(),
        "relative-clause");
  }
}
