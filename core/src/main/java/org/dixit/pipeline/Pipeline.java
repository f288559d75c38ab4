package org.dixit.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Finding;
import org.dixit.Notice;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.Tagging;
import org.dixit.Transcript;
import org.dixit.attribute.Attributor;
import org.dixit.check.Checker;
import org.dixit.extract.Extractor;
import org.dixit.index.RecordIndex;
import org.dixit.interpret.Interpreter;
import org.dixit.proof.Proofreader;
import org.dixit.resolve.Resolver;
import org.dixit.segment.Segmenter;
import org.dixit.tag.Tagger;
import org.dixit.text.Roster;

/**
 * The whole line from an article to a report, as the command line and every other caller run it.
 * Immutable, safe for any thread; the same input gives the same report on one machine. With the
 * tagger, whose arithmetic is that of the processor, another processor may read a doubtful word
 * otherwise.
 */
public final class Pipeline {
  private static final Roster NOBODY = Roster.of(List.of());

  private final Segmenter segmenter = new Segmenter();
  private final Extractor extractor = new Extractor();
  private final Optional<Tagger> tagger;
  private final Attributor attributor = new Attributor();
  private final Resolver resolver = new Resolver();
  private final Interpreter interpreter = new Interpreter();
  private final Proofreader proofreader = new Proofreader();
  private final Checker checker = new Checker();

  /** A line that reads statements in quotation marks only, by rules alone. */
  public Pipeline() {
    this(Optional.empty());
  }

  /**
   * A line that reads every statement with the help of a tagger.
   *
   * @param tagger empty for statements in quotation marks only
   */
  public Pipeline(Optional<Tagger> tagger) {
    this.tagger = tagger;
  }

  /**
   * Loads the classes and the language data that every article needs. A program that answers once
   * and ends can run this beside its own start; nothing depends on it.
   */
  public static void warmUp() {
    WarmUp.run();
  }

  /** Who said what in {@code article}, without a record. */
  public Report read(Article article) {
    return report(article, Optional.empty());
  }

  /** Who said what in {@code article}, and how it stands to {@code record}. */
  public Report check(Article article, RecordIndex record) {
    return report(article, Optional.of(record));
  }

  /** The index of {@code transcripts}, their speakers named. */
  public RecordIndex index(List<Transcript> transcripts) {
    return RecordIndex.of(resolver.resolve(transcripts));
  }

  private Report report(Article article, Optional<RecordIndex> record) {
    Document document = segmenter.segment(article);
    Extraction marked = extractor.extract(document);
    Optional<Tagging> tagging = tagger.map(t -> t.tag(document, marked.quoted()));
    Extraction extraction = tagging.map(t -> extractor.extend(document, marked, t)).orElse(marked);
    List<Attribution> attributions = attributor.attribute(document, extraction, tagging);
    Roster roster = record.map(RecordIndex::roster).orElse(NOBODY);
    List<Statement> named = resolver.resolve(document, attributions, roster);
    List<Statement> statements = interpreter.interpret(document, named);
    List<Report.Entry> entries = entries(document, statements, record);
    List<Span> terms = terms(extraction, attributions);
    return new Report(article, entries, terms, notices(document, extraction));
  }

  /** What stands in marks and is nobody's statement. */
  private static List<Span> terms(Extraction extraction, List<Attribution> attributions) {
    Set<Span> said = new HashSet<>();
    attributions.forEach(a -> said.addAll(a.quotation().quoted()));
    List<Span> terms = new ArrayList<>(extraction.terms());
    extraction.quoted().stream().filter(q -> !said.contains(q)).forEach(terms::add);
    terms.sort(null);
    return terms;
  }

  private List<Report.Entry> entries(
      Document document, List<Statement> statements, Optional<RecordIndex> record) {
    if (record.isEmpty()) {
      return statements.stream().map(s -> new Report.Entry(s, Optional.empty())).toList();
    }
    List<Statement> quoted =
        statements.stream().filter(s -> !s.quotation().quoted().isEmpty()).toList();
    Iterator<Finding> findings = checker.check(document, quoted, record.get()).iterator();
    List<Report.Entry> entries = new ArrayList<>();
    for (Statement statement : statements) {
      boolean checked = !statement.quotation().quoted().isEmpty();
      Optional<Finding> finding = checked ? Optional.of(findings.next()) : Optional.empty();
      entries.add(new Report.Entry(finding.map(Finding::statement).orElse(statement), finding));
    }
    return entries;
  }

  private List<Notice> notices(Document document, Extraction extraction) {
    List<Notice> notices = new ArrayList<>(extraction.notices());
    notices.addAll(proofreader.proofread(document, extraction));
    notices.sort(Comparator.comparing(Notice::span).thenComparing(Notice::kind));
    return notices;
  }
}
