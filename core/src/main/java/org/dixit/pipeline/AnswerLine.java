package org.dixit.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Allowance;
import org.dixit.Article;
import org.dixit.BlockKind;
import org.dixit.Citation;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.House;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Sourcing;
import org.dixit.Span;
import org.dixit.Standing;
import org.dixit.Statement;
import org.dixit.check.Checker;
import org.dixit.cite.Citer;
import org.dixit.house.Arbiter;
import org.dixit.index.RecordIndex;
import org.dixit.text.Glyphs;
import org.dixit.text.Spans;
import org.dixit.text.Words;

/** The steps of the line that only a model's answer takes. Immutable, safe for any thread. */
final class AnswerLine {
  /** So few words in marks, said by nobody and cited from nowhere, may well quote nobody. */
  private static final int FEW = 4;

  /** Links that only carry a speaker on from what was said before. */
  private static final Set<String> CARRIED =
      Set.of("continuation", "paragraph-continuation", "carried");

  private final Citer citer = new Citer();
  private final Checker checker;
  private final Arbiter arbiter;

  AnswerLine(Checker checker, Arbiter arbiter) {
    this.checker = checker;
    this.arbiter = arbiter;
  }

  Citer.Answer read(Article article, RecordIndex record) {
    return citer.read(article, record.transcripts());
  }

  Extraction quotations(Document document, Extraction marked, Citer.Answer answer) {
    return citer.quotations(document, marked, answer);
  }

  /** Each statement; those in marks with their finding, their sources and the ruling. */
  List<Report.Entry> entries(
      Document document, List<Statement> statements, Citer.Answer answer, RecordIndex record) {
    List<Statement> quoted =
        statements.stream().filter(s -> !s.quotation().quoted().isEmpty()).toList();
    List<Quotation> quotations = quoted.stream().map(Statement::quotation).toList();
    List<List<Citation>> citations = citer.cite(document, answer, quotations);
    Iterator<SourceCheck.Checked> checked =
        new SourceCheck(checker, document, record).check(quoted, citations).iterator();
    Set<Integer> blocks = blocks(document);
    List<Report.Entry> entries = new ArrayList<>();
    for (Statement statement : statements) {
      boolean isChecked = !statement.quotation().quoted().isEmpty();
      entries.add(
          isChecked
              ? entry(document, checked.next(), blocks)
              : new Report.Entry(statement, Optional.empty()));
    }
    return entries;
  }

  private Report.Entry entry(Document document, SourceCheck.Checked checked, Set<Integer> blocks) {
    Statement statement = checked.finding().statement();
    Optional<Ruling> ruling =
        arbiter
            .rule(checked.finding(), Optional.of(checked.sourcing()), House.LLM)
            .map(r -> isDoubtful(document, checked, blocks) ? flagged(r) : r);
    return new Report.Entry(
        statement,
        Optional.of(checked.finding()),
        ruling.map(List::of).orElse(List.of()),
        Optional.of(checked.sourcing()));
  }

  /** Whether what stands in no source may be no quotation: nobody is said to say it. */
  private static boolean isDoubtful(
      Document document, SourceCheck.Checked checked, Set<Integer> blocks) {
    Statement statement = checked.finding().statement();
    boolean given =
        !checked.sourcing().citations().isEmpty()
            || statement.attribution().source().isPresent()
                && !CARRIED.contains(statement.attribution().linkedBy());
    if (given || checked.sourcing().standing() != Standing.NOWHERE) {
      return false;
    }
    int words =
        statement.quotation().quoted().stream()
            .mapToInt(span -> Words.of(document.text(), span).size())
            .sum();
    return words <= FEW || blocks.contains(statement.quotation().extent().start());
  }

  /** Where block quotations begin that no mark opens. */
  private static Set<Integer> blocks(Document document) {
    Set<Integer> starts = new HashSet<>();
    for (Paragraph paragraph : document.paragraphs()) {
      int start = paragraph.span().start();
      if (paragraph.block().kind() == BlockKind.BLOCK_QUOTE
          && !Glyphs.isDoubleMark(document.text().charAt(start))) {
        starts.add(start);
      }
    }
    return starts;
  }

  private static Ruling flagged(Ruling ruling) {
    return ruling.allowance() == Allowance.NOT_ALLOWED
        ? new Ruling(ruling.house(), Allowance.FLAGGED, ruling.edit(), ruling.reason())
        : ruling;
  }

  /**
   * The notices of an answer: those of {@code notices} that are not of our own blanks, and what is
   * wrong with its citations.
   */
  List<Notice> notices(List<Notice> notices, Citer.Answer answer, List<Report.Entry> entries) {
    Spans blanks =
        Spans.of(
            answer.blanks().stream()
                .map(s -> new Span(Math.max(0, s.start() - 1), s.end() + 1))
                .toList());
    List<Notice> all = new ArrayList<>();
    for (Notice notice : notices) {
      Span near =
          new Span(notice.span().start(), Math.max(notice.span().start() + 1, notice.span().end()));
      if (notice.kind() != NoticeKind.BOILERPLATE && !blanks.touches(near)) {
        all.add(notice);
      }
    }
    Set<Span> told = new HashSet<>();
    for (Report.Entry entry : entries) {
      entry.sourcing().ifPresent(s -> sourcing(s, told, all));
    }
    all.sort(Comparator.comparing(Notice::span).thenComparing(Notice::kind));
    return all;
  }

  private static void sourcing(Sourcing sourcing, Set<Span> told, List<Notice> notices) {
    for (Citation citation : sourcing.citations()) {
      if (citation.sources().isEmpty() && told.add(citation.span())) {
        notices.add(
            new Notice(
                NoticeKind.UNKNOWN_SOURCE,
                citation.span(),
                "This mark names none of the sources: give --record the file it means, or a list"
                    + " “Sources:” in the answer that names a file."));
      }
    }
    if (sourcing.standing() == Standing.ELSEWHERE) {
      notices.add(
          new Notice(
              NoticeKind.OTHER_SOURCE,
              sourcing.citations().get(0).span(),
              "The quotation stands in "
                  + String.join(", ", sourcing.standsIn())
                  + ", not in "
                  + String.join(", ", sourcing.claimed())
                  + ", to which it is given."));
    }
  }
}
