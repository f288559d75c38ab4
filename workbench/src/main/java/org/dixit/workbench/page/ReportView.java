package org.dixit.workbench.page;

import gg.jte.Content;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dixit.Allowance;
import org.dixit.Article;
import org.dixit.House;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.desk.Checked;
import org.dixit.desk.Format;
import org.dixit.report.Brief;
import org.dixit.report.Reporter;
import org.dixit.report.Summary;
import org.dixit.report.View;
import org.dixit.workbench.work.Case;
import org.dixit.workbench.work.Downloads;

/** A report as a reader has asked to see it. Made for one answer. */
final class ReportView {
  private static final Reporter REPORTER = new Reporter();
  private static final String HOUSE = "house";

  private final String id;
  private final String against;
  private final List<String> doubts;
  private final Query query;
  private final Checked checked;
  private final Report report;
  private final List<Brief> all;
  private final List<Brief> shown;
  private final OptionalInt chosen;
  private final boolean switchable;

  /**
   * A line at the side.
   *
   * @param brief the statement
   * @param address of the page that shows it
   * @param chosen whether this page does
   * @param ruling what the chosen house says; empty where it simply allows it
   */
  public record Item(Brief brief, String address, boolean chosen, String ruling) {
    /** The severity for a reader; empty where it says nothing. */
    public String severity() {
      boolean grave = brief.outcome().filter(o -> o != Outcome.FAITHFUL).isPresent();
      return grave && brief.severity().isPresent() ? "severity " + brief.severity().getAsInt() : "";
    }

    /** Whether the chosen house does not allow it at all. */
    public boolean isRefused() {
      return ruling.equals("not allowed");
    }
  }

  /**
   * How many statements have an outcome.
   *
   * @param style the outcome's class in the style sheet
   * @param words sign, number and name
   * @param meaning in one sentence
   */
  public record Count(String style, String words, String meaning) {}

  /**
   * A notice about the copy.
   *
   * @param number from 1
   * @param message what is wrong
   * @param words where it stands
   */
  public record Noticed(int number, String message, String words) {}

  /**
   * A file to take away.
   *
   * @param words what it is
   * @param address where it is
   */
  public record Download(String words, String address) {}

  ReportView(Case kept, Query query) {
    this.id = kept.id();
    this.against = kept.against();
    this.query = query;
    this.checked = kept.report();
    this.doubts = kept.doubts();
    this.switchable = checked.report().house().isEmpty();
    this.report =
        Downloads.under(checked, switchable ? query.get(HOUSE) : Optional.empty()).report();
    this.all = REPORTER.briefs(report);
    this.shown = all.stream().filter(this::isAsked).sorted(gravestFirst()).toList();
    this.chosen = chosen(query);
  }

  private OptionalInt chosen(Query asked) {
    int number = asked.number("finding", 0);
    return number >= 1 && number <= all.size() ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static Comparator<Brief> gravestFirst() {
    return Comparator.comparingInt((Brief b) -> -rank(b)).thenComparingInt(Brief::number);
  }

  /** The severity; what is open stands between faithful and grave, what was not checked last. */
  private static int rank(Brief brief) {
    if (brief.outcome().isEmpty()) {
      return -2;
    }
    return brief.outcome().get() == Outcome.OPEN ? 1 : 2 * brief.severity().orElse(0);
  }

  private boolean isAsked(Brief brief) {
    return is("speaker", brief.speaker())
        && is("outcome", brief.name())
        && is("severity", severity(brief))
        && is("act", act(brief));
  }

  private boolean is(String name, String value) {
    return query.get(name).filter(v -> !v.equals(value)).isEmpty();
  }

  private static String severity(Brief brief) {
    return brief.severity().isPresent() ? String.valueOf(brief.severity().getAsInt()) : "none";
  }

  private String act(Brief brief) {
    return report
        .entries()
        .get(brief.number() - 1)
        .statement()
        .speechAct()
        .act()
        .name()
        .toLowerCase(Locale.ROOT);
  }

  /** The address of the report. */
  public String address() {
    return "/reports/" + id;
  }

  /** The article's headline. */
  public String title() {
    return Reporter.title(report.article());
  }

  /** Where the article comes from, as far as it is told. */
  public String meta() {
    Article article = report.article();
    return String.join(
        " · ",
        Stream.of(Optional.of(article.id()), article.byline(), article.publisher(), article.date())
            .flatMap(Optional::stream)
            .toList());
  }

  /** What is doubtful about the record. */
  public List<String> doubts() {
    return doubts;
  }

  /** Whether receipts can be had, and what names the record by its hashes. */
  public boolean isNamed() {
    return checked.provenance().isPresent();
  }

  /** What it was held against. */
  public String against() {
    return against;
  }

  /** The figures, gravest outcomes first. */
  public List<Count> counts() {
    return counts(report);
  }

  static List<Count> counts(Report report) {
    Summary summary = Summary.of(report);
    return Outcome.worstFirst().stream()
        .filter(o -> summary.count(o) > 0)
        .map(
            o ->
                new Count(
                    o.name().toLowerCase(Locale.ROOT),
                    Reporter.words(o) + " " + summary.count(o),
                    Reporter.meaning(o)))
        .toList();
  }

  /** How many statements there are, and how many of them are shown. */
  public String size() {
    String size = all.size() + (all.size() == 1 ? " statement" : " statements");
    return shown.size() == all.size() ? size : shown.size() + " of " + size;
  }

  /** Whether nothing was held against a record. */
  public boolean isUnchecked() {
    return Summary.of(report).checked() == 0 && all.stream().allMatch(b -> b.outcome().isEmpty());
  }

  /** The statements that are asked for, gravest first. */
  public List<Item> items() {
    return shown.stream().map(this::item).toList();
  }

  private Item item(Brief brief) {
    boolean here = chosen.orElse(0) == brief.number();
    return new Item(brief, link(brief.number()), here, ruling(brief));
  }

  private String ruling(Brief brief) {
    if (report.house().isEmpty()) {
      return "";
    }
    return report.entries().get(brief.number() - 1).rulings().stream()
        .filter(r -> r.allowance() != Allowance.ALLOWED)
        .map(r -> r.allowance() == Allowance.NOT_ALLOWED ? "not allowed" : "flagged")
        .findFirst()
        .orElse("");
  }

  private String link(int number) {
    return query.with("finding", String.valueOf(number)).at(address());
  }

  /** The number of the statement that the reader has chosen, or 0. */
  public int chosen() {
    return chosen.orElse(0);
  }

  /** Whether the chosen statement is among those that are shown. */
  public boolean isChosenShown() {
    return shown.stream().anyMatch(b -> b.number() == chosen.orElse(0));
  }

  /** The address of the chosen statement, under the same house, without filters. */
  public String permalink() {
    Query house = new Query(Map.of()).with(HOUSE, switchable ? house() : "");
    return house.with("finding", String.valueOf(chosen())).at(address());
  }

  /** The page with nothing chosen. */
  public String closed() {
    return query.with("finding", "").at(address());
  }

  private View view() {
    return new View(this::link, chosen, n -> shown.stream().anyMatch(brief -> brief.number() == n));
  }

  /** What is told of the chosen statement. */
  public Content card() {
    return Templates.content(out -> REPORTER.htmlCard(report, chosen.getAsInt(), view(), out));
  }

  /** What is told of one statement, in print. */
  public Content card(int number) {
    return Templates.content(out -> REPORTER.htmlCard(report, number, view(), out));
  }

  /** The article with its statements marked. */
  public Content copy() {
    return Templates.content(out -> REPORTER.htmlCopy(report, view(), out));
  }

  /** The notices, in the article's order. */
  public List<Noticed> notices() {
    return IntStream.range(0, report.notices().size())
        .mapToObj(
            i -> {
              var notice = report.notices().get(i);
              String words = notice.span().in(report.article().text()).strip();
              String brief = words.length() > 120 ? words.substring(0, 117) + "…" : words;
              return new Noticed(i + 1, notice.message(), brief);
            })
        .toList();
  }

  /** The speakers of the statements. */
  public List<Choice> speakers() {
    return choices("speaker", Brief::speaker);
  }

  /** The outcomes of the statements. */
  public List<Choice> outcomes() {
    return choices("outcome", Brief::name);
  }

  /** The severities of the statements. */
  public List<Choice> severities() {
    return choices("severity", ReportView::severity);
  }

  /** The acts of the statements. */
  public List<Choice> acts() {
    return choices("act", this::act);
  }

  private List<Choice> choices(String name, Function<Brief, String> of) {
    Map<String, Integer> counts = new TreeMap<>(Choice.ORDER);
    all.forEach(brief -> counts.merge(of.apply(brief), 1, Integer::sum));
    return Choice.of(counts, query.get(name));
  }

  /** Whether a filter is set. */
  public boolean isFiltered() {
    return Stream.of("speaker", "outcome", "severity", "act")
        .anyMatch(n -> query.get(n).isPresent());
  }

  /** The page without filters. */
  public String unfiltered() {
    Query plain = query;
    for (String name : List.of("speaker", "outcome", "severity", "act")) {
      plain = plain.with(name, "");
    }
    return plain.at(address());
  }

  /** Whether the rules of another house can be applied. */
  public boolean isSwitchable() {
    return switchable && !isUnchecked();
  }

  /** The houses, each with how many quotations it does not allow. */
  public List<Choice> houses() {
    EnumMap<House, Integer> refused = new EnumMap<>(House.class);
    House.printing().forEach(h -> refused.put(h, checked.report().refusedBy(h)));
    return refused.entrySet().stream()
        .map(
            e ->
                new Choice(
                    e.getKey().id(),
                    e.getKey().id() + " – " + e.getValue() + " not allowed",
                    report.house().filter(h -> h == e.getKey()).isPresent()))
        .toList();
  }

  /** The house whose rules are applied; empty for all. */
  public String house() {
    return report.house().map(House::id).orElse("");
  }

  /** Every format of the command line, and the receipt where there can be one. */
  public List<Download> downloads() {
    Query house = new Query(Map.of()).with(HOUSE, switchable ? house() : "");
    Stream<Download> formats =
        Stream.of(Format.values())
            .filter(f -> !f.needsRecord() || checked.provenance().isPresent())
            .map(f -> new Download(Words.of(f), house.at(address() + "/files/" + f.words())));
    Stream<Download> receipt =
        checked.provenance().isPresent()
            ? Stream.of(
                new Download(
                    "Receipt: what others need to recompute the verdicts",
                    house.at(address() + "/files/" + Downloads.RECEIPT)))
            : Stream.empty();
    return Stream.concat(receipt, formats).toList();
  }
}
