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
 * Cuts off the relative clauses in which the reporter gives somebody's word for something: "taking
 * steps which he called “harmful”" is what he says only where it is quoted. One is made per
 * document.
 */
final class Relatives {
  private static final int LONGEST_SUBJECT = 5;

  private final Row row;

  Relatives(Row row) {
    this.row = row;
  }

  /**
   * The clause of one relative pronoun.
   *
   * @param from the place of "which"
   * @param subject the first word behind its subject
   * @param cue the place of its verb
   * @param quoted what is called so
   * @param to the place behind the clause
   */
  private record Clause(int from, int subject, int cue, Span quoted, int to) {}

  /** What {@code attribution} holds: itself alone, or what is left of it and each such clause. */
  List<Attribution> split(Attribution attribution) {
    Quotation quotation = attribution.quotation();
    if (quotation.form() != QuotationForm.MIXED || attribution.cue().isEmpty()) {
      return List.of(attribution);
    }
    Spans content = Spans.of(quotation.content());
    int first = quotation.content().get(0).start();
    List<Attribution> parts = new ArrayList<>();
    List<Span> cuts = new ArrayList<>();
    for (Span quoted : quotation.quoted()) {
      Optional<Clause> clause = clause(content, first, quoted).filter(c -> isFree(c, cuts));
      if (clause.isPresent()) {
        cuts.add(cut(clause.get()));
        parts.add(statement(clause.get()));
      }
    }
    if (parts.isEmpty()) {
      return List.of(attribution);
    }
    parts.add(0, Splitter.with(attribution, without(quotation.content(), cuts)));
    return parts;
  }

  private boolean isFree(Clause clause, List<Span> cuts) {
    int start = row.span(clause.from, clause.from + 1).start();
    return cuts.isEmpty() || cuts.get(cuts.size() - 1).end() <= start;
  }

  private Optional<Clause> clause(Spans content, int first, Span quoted) {
    Row.Run run = row.run(quoted);
    int cue = run.from() - 1;
    if (cue < 2 || CueLexicon.ENGLISH.named(row.form(cue)).isEmpty()) {
      return Optional.empty();
    }
    int subject = cue;
    while (subject > 0 && Grammar.ENGLISH.isAdverb(row.item(subject - 1))) {
      subject--;
    }
    for (int i = subject - 2; i > 0 && i >= subject - 1 - LONGEST_SUBJECT; i--) {
      if (row.form(i).equals("which")) {
        Span which = row.span(i, i + 1);
        boolean ours = row.sentence(i) == row.sentence(cue) && content.touches(which);
        ours &= first < which.start();
        return ours ? Optional.of(new Clause(i, subject, cue, quoted, end(run))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The clause ends with its quotation, or with what follows that up to the next sign or joint. */
  private int end(Row.Run quoted) {
    int end = quoted.to();
    String last = row.text(end - 2);
    boolean stopped = !last.isEmpty() && ",.;!?".contains(last);
    while (!stopped && row.has(end) && row.sentence(end) == row.sentence(quoted.from())) {
      char c = row.text(end).charAt(0);
      boolean inner = Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
      Item item = row.item(end);
      if (!inner
          || Grammar.ENGLISH.is(item, Grammar.Class.RELATIVE)
          || Grammar.ENGLISH.is(item, Grammar.Class.CONJUNCTION)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The clause with the signs around it. */
  private Span cut(Clause clause) {
    int from = clause.from;
    while (from > 1 && row.text(from - 1).equals(",")) {
      from--;
    }
    int to = clause.to;
    while (row.has(to) && ",.;".contains(row.text(to))) {
      to++;
    }
    int start = row.span(from - 1, from).end();
    return new Span(start, row.has(to) ? row.span(to, to + 1).start() : Integer.MAX_VALUE);
  }

  /** What is left of {@code content}; all in order. */
  private static List<Span> without(List<Span> content, List<Span> cuts) {
    List<Span> rest = new ArrayList<>();
    int k = 0;
    for (Span span : content) {
      int start = span.start();
      while (k < cuts.size() && cuts.get(k).start() < span.end()) {
        Span cut = cuts.get(k);
        if (start < cut.start()) {
          rest.add(new Span(start, cut.start()));
        }
        start = Math.max(start, cut.end());
        if (cut.end() >= span.end()) {
          break;
        }
        k++;
      }
      if (start < span.end()) {
        rest.add(new Span(start, span.end()));
      }
    }
    return rest;
  }

  private Attribution statement(Clause clause) {
    Span content = clause.quoted;
    if (clause.to > row.run(clause.quoted).to()) {
      content = new Span(content.start(), row.span(clause.to - 1, clause.to).end());
    }
    List<Span> quoted = List.of(clause.quoted);
    boolean direct = content.equals(clause.quoted);
    Span source = row.span(clause.from + 1, clause.subject);
    String lemma = CueLexicon.ENGLISH.named(row.form(clause.cue)).orElseThrow();
    return new Attribution(
        new Quotation(
            direct ? QuotationForm.DIRECT : QuotationForm.MIXED,
            List.of(content),
            quoted,
            List.of()),
        Optional.of(new Cue(row.span(clause.cue, clause.cue + 1), lemma)),
        Optional.of(new Mention(source, MentionKinds.of(row.items(source)))),
        Optional.empty(),
        "relative-clause");
  }
}
