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
import org.dixit.text.Spans;

/**
 * Cuts what the tagger gives one cue into statements: "that the mill must close and that the well
 * is dry" is two, and so is "the mill must close, warning of debts". The parts keep the source. One
 * is made per document.
 */
final class Splitter {
  private static final int SHORTEST = 4;
  private static final int LONGEST_ELLIPSIS = 9;

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
    Spans quoted = Spans.of(quotation.quoted());
    List<Attribution> parts = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    Optional<Own> own = Optional.empty();
    for (Span span : quotation.content()) {
      for (Clause clause : clauses(span, quoted)) {
        if (clause.begins && !open.isEmpty()) {
          parts.add(part(attribution, open, own));
          open.clear();
          own = clause.own;
        }
        open.add(clause.content);
      }
    }
    parts.add(part(attribution, open, own));
    return parts;
  }

  /**
   * What a clause says of its own speaker.
   *
   * @param cue its verb
   * @param source its subject; empty where it shares that of the clause before
   * @param rule the name of what was read
   */
  private record Own(Span cue, Optional<Span> source, String rule) {}

  /**
   * One clause of a content.
   *
   * @param begins whether it is a statement of its own
   * @param own its own cue, where it has one
   */
  private record Clause(Span content, boolean begins, Optional<Own> own) {}

  /** A joint between two clauses: the second begins at {@code next}. */
  private record Joint(int next, Optional<Own> own) {}

  /** The clauses of {@code span}, cut outside the quoted words. */
  private List<Clause> clauses(Span span, Spans quoted) {
    Row.Run run = row.run(span);
    List<Clause> clauses = new ArrayList<>();
    int from = run.from();
    Optional<Own> own = Optional.empty();
    for (int i = run.from() + SHORTEST; i + 2 < run.to(); i++) {
      if (i - from < SHORTEST || quoted.touches(row.span(i, i + 2))) {
        continue;
      }
      if (isEllipsis(i, run.to())) {
        clauses.add(clause(from, i, span, run, !clauses.isEmpty(), own));
        return clauses;
      }
      Optional<Joint> joint = joint(i, own);
      if (joint.isPresent() && joint.get().next + 1 < run.to()) {
        int end = row.text(i - 1).equals(",") ? i - 1 : i;
        clauses.add(clause(from, end, span, run, !clauses.isEmpty(), own));
        from = joint.get().next;
        own = joint.get().own;
      }
    }
    clauses.add(clause(from, run.to(), span, run, !clauses.isEmpty(), own));
    return clauses;
  }

  private Optional<Joint> joint(int i, Optional<Own> own) {
    boolean joins = row.form(i).equals("and") || row.form(i).equals("but");
    if (joins && row.form(i + 1).equals("that")) {
      return Optional.of(new Joint(i + 1, own));
    }
    int participle = participleEnd(i);
    if (participle > i) {
      Own cue = new Own(row.span(i + 1, participle), Optional.empty(), "participle");
      return Optional.of(new Joint(participle, Optional.of(cue)));
    }
    return subject(i);
  }

  /** ", and she vowed": another verb of saying with its subject. */
  private Optional<Joint> subject(int i) {
    String joint = row.form(i);
    boolean joins = joint.equals("and") || joint.equals("but");
    boolean apart = !Character.isLetterOrDigit((row.text(i - 1) + "x").charAt(0));
    String pronoun = row.form(i + 1);
    boolean person = pronoun.equals("he") || pronoun.equals("she") || pronoun.equals("they");
    if (!joins || !apart || !person) {
      return Optional.empty();
    }
    int verb = row.form(i + 2).equals("also") || row.form(i + 2).endsWith("ly") ? i + 3 : i + 2;
    int length = CueLexicon.ENGLISH.saying(row, verb);
    if (length == 0 || row.form(verb).endsWith("ing")) {
      return Optional.empty();
    }
    Own own =
        new Own(row.span(verb, verb + length), Optional.of(row.span(i + 1, i + 2)), "coordination");
    return Optional.of(new Joint(verb + length, Optional.of(own)));
  }

  private Clause clause(
      int from, int to, Span whole, Row.Run run, boolean begins, Optional<Own> own) {
    int start = from == run.from() ? whole.start() : row.span(from, from + 1).start();
    int end = to == run.to() ? whole.end() : row.span(to - 1, to).end();
    return new Clause(new Span(start, Math.max(start, end)), begins, own);
  }

  /** The token behind the cue of ", warning that", whose comma is token {@code i}; else i. */
  private int participleEnd(int i) {
    if (!row.text(i).equals(",") || !row.form(i + 1).endsWith("ing")) {
      return i;
    }
    int length = CueLexicon.ENGLISH.saying(row, i + 1);
    return length == 0 ? i : i + 1 + length;
  }

  /** Whether ", which Rowe did not" ends the content at token {@code i}. */
  private boolean isEllipsis(int i, int end) {
    boolean which = row.text(i).equals(",") && row.form(i + 1).equals("which");
    return which
        && end - i < LONGEST_ELLIPSIS
        && (row.form(end - 1).equals("not") || row.form(end - 1).endsWith("n't"));
  }

  private Attribution part(Attribution whole, List<Span> content, Optional<Own> own) {
    Attribution part = with(whole, content);
    return own.map(
            o ->
                new Attribution(
                    part.quotation(),
                    Optional.of(new Cue(o.cue, row.form(row.run(o.cue).from()))),
                    o.source
                        .map(s -> new Mention(s, MentionKinds.of(row.items(s))))
                        .or(part::source),
                    Optional.empty(),
                    o.rule))
        .orElse(part);
  }

  /** The part of {@code whole} that is {@code content}, with the quoted words in it. */
  static Attribution with(Attribution whole, List<Span> content) {
    if (content.equals(whole.quotation().content())) {
      return whole;
    }
    List<Span> quoted = overlapping(whole.quotation().quoted(), content);
    QuotationForm form =
        quoted.isEmpty()
            ? QuotationForm.INDIRECT
            : content.equals(quoted) ? QuotationForm.DIRECT : QuotationForm.MIXED;
    Quotation quotation = new Quotation(form, content, quoted, List.of());
    return new Attribution(
        quotation, whole.cue(), whole.source(), whole.quotedSource(), whole.linkedBy());
  }

  /** Those of {@code spans} that share a unit with one of {@code others}; both in order. */
  private static List<Span> overlapping(List<Span> spans, List<Span> others) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= others.get(0).start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Span> found = new ArrayList<>();
    int last = others.get(others.size() - 1).end();
    int other = 0;
    for (int i = low; i < spans.size() && spans.get(i).start() < last; i++) {
      while (others.get(other).end() <= spans.get(i).start() && other + 1 < others.size()) {
        other++;
      }
      if (others.get(other).overlaps(spans.get(i))) {
        found.add(spans.get(i));
      }
    }
    return found;
  }
}
