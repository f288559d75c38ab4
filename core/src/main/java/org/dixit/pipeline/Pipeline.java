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
import org.dixit.House;
import org.dixit.Notice;
import org.dixit.Progress;
import org.dixit.QuotationForm;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.Tagging;
import org.dixit.Transcript;
import org.dixit.attribute.Attributor;
import org.dixit.check.Checker;
import org.dixit.cite.Citer;
import org.dixit.extract.Extractor;
import org.dixit.house.Arbiter;
import org.dixit.index.Archive;
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
  private final Checker checker;
  private final Arbiter arbiter = new Arbiter();
  private final AnswerLine answers;
  private final Progress progress;

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
    this(tagger, true);
  }

  /**
   * A line that may leave out the search by sense.
   *
   * @param bySense whether what the record does not have in the same words is looked for with
   *     vectors, and statements outside marks are held against it
   */
  public Pipeline(Optional<Tagger> tagger, boolean bySense) {
    this(tagger, new Checker(bySense), Progress.NONE);
  }

  private Pipeline(Optional<Tagger> tagger, Checker checker, Progress progress) {
    this.tagger = tagger;
    this.checker = checker;
    this.answers = new AnswerLine(checker, arbiter);
    this.progress = progress;
  }

  /** The same line, which tells {@code listener} how far it has come. */
  public Pipeline telling(Progress listener) {
    return new Pipeline(tagger, checker.telling(listener), listener);
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
    return report(article, Optional.empty(), Optional.empty());
  }

  /**
   * Who said what in {@code article}, how it stands to {@code record}, and what each printing house
   * says to that.
   */
  public Report check(Article article, RecordIndex record) {
    return report(article, Optional.of(record), Optional.empty());
  }

  /**
   * The same for one house. Under {@link House#LLM} the article is a model's answer: its citation
   * marks are read, and each quotation is held against the source it claims before all others.
   */
  public Report check(Article article, RecordIndex record, House house) {
    return house == House.LLM
        ? answer(article, record)
        : report(article, Optional.of(record), Optional.of(house));
  }

  /** The same for a record too large to be held. */
  public Report check(Article article, Archive archive, Optional<House> house) {
    Document document = segmenter.segment(article);
    Extraction marked = extractor.extract(document);
    Line line = statements(document, marked, archive.roster());
    RecordIndex record = archive.record(document, line.statements());
    List<Report.Entry> entries = entries(document, line.statements(), Optional.of(record), house);
    List<Notice> notices = notices(document, line.extraction());
    return new Report(article, entries, line.terms(), notices, house);
  }

  /** {@code transcripts} with their speakers named. */
  public List<Transcript> named(List<Transcript> transcripts) {
    return resolver.resolve(transcripts);
  }

  /** The index of {@code transcripts}, their speakers named. */
  public RecordIndex index(List<Transcript> transcripts) {
    return RecordIndex.of(resolver.resolve(transcripts));
  }

  private Report report(Article article, Optional<RecordIndex> record, Optional<House> house) {
    Document document = segmenter.segment(article);
    Extraction marked = extractor.extract(document);
    Line line = statements(document, marked, record.map(RecordIndex::roster).orElse(NOBODY));
    List<Report.Entry> entries = entries(document, line.statements(), record, house);
    List<Notice> notices = notices(document, line.extraction());
    return new Report(article, entries, line.terms(), notices, house);
  }

  private Report answer(Article article, RecordIndex record) {
    Citer.Answer answer = answers.read(article, record);
    Document document = segmenter.segment(answer.plain());
    Extraction marked = answers.quotations(document, extractor.extract(document), answer);
    Line line = statements(document, marked, record.roster());
    List<Report.Entry> entries =
        answers.entries(document, SplitStatements.of(line.statements()), answer, record);
    List<Notice> notices = answers.notices(notices(document, line.extraction()), answer, entries);
    return new Report(article, entries, line.terms(), notices, Optional.of(House.LLM));
  }

  /** What a document's marks and the tagger give, and who says it. */
  private record Line(Extraction extraction, List<Statement> statements, List<Span> terms) {}

  private Line statements(Document document, Extraction marked, Roster roster) {
    Optional<Tagging> tagging = tagger.map(t -> t.tag(document, marked.quoted(), progress));
    Extraction extraction = tagging.map(t -> extractor.extend(document, marked, t)).orElse(marked);
    List<Attribution> attributions = attributor.attribute(document, extraction, tagging);
    List<Statement> named = resolver.resolve(document, attributions, roster);
    List<Statement> statements = interpreter.interpret(document, named);
    return new Line(extraction, statements, terms(extraction, attributions));
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
      Document document,
      List<Statement> statements,
      Optional<RecordIndex> record,
      Optional<House> house) {
    if (record.isEmpty()) {
      return statements.stream().map(s -> new Report.Entry(s, Optional.empty())).toList();
    }
    List<Statement> asked = statements.stream().filter(Pipeline::isChecked).toList();
    Iterator<Finding> findings = checker.check(document, asked, record.get()).iterator();
    List<Report.Entry> entries = new ArrayList<>();
    for (Statement statement : statements) {
      if (!isChecked(statement)) {
        entries.add(new Report.Entry(statement, Optional.empty()));
        continue;
      }
      Finding finding = findings.next();
      boolean quoted = !statement.quotation().quoted().isEmpty();
      List<Ruling> rulings =
          quoted ? arbiter.rule(finding, house.map(List::of).orElse(House.printing())) : List.of();
      entries.add(
          new Report.Entry(finding.statement(), Optional.of(finding), rulings, Optional.empty()));
    }
    return entries;
  }

  /** Whether a statement says something that a record may have, in marks or in other words. */
  private static boolean isChecked(Statement statement) {
    return !statement.quotation().quoted().isEmpty()
        || statement.quotation().form() == QuotationForm.INDIRECT;
  }

  private List<Notice> notices(Document document, Extraction extraction) {
    List<Notice> notices = new ArrayList<>(extraction.notices());
    notices.addAll(proofreader.proofread(document, extraction));
    notices.sort(Comparator.comparing(Notice::span).thenComparing(Notice::kind));
    return notices;
  }
}
