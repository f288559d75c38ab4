package org.dixit.workbench.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.Speaker;
import org.dixit.report.Brief;
import org.dixit.report.Reporter;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.work.Case;
import org.dixit.workbench.work.Cases;

/** What each speaker is reported to have said, in all articles that are kept. Thread-safe. */
final class SpeakerPages {
  private final Pages pages;
  private final Cases cases;
  private final Reporter reporter = new Reporter();

  SpeakerPages(Pages pages, Cases cases) {
    this.pages = pages;
    this.cases = cases;
  }

  /**
   * A statement of a speaker.
   *
   * @param brief the statement
   * @param day when the article was written; where that is not told, when it came
   * @param article its headline
   * @param address of the report, with the statement chosen
   * @param act what is done by saying it
   * @param targets at whom it is aimed
   */
  record Said(
      Brief brief, String day, String article, String address, String act, List<String> targets) {}

  /**
   * Somebody who is quoted.
   *
   * @param id what the speaker is called in addresses
   * @param name the fullest name
   * @param role the office that stands with it; may be empty
   * @param said the statements, by day
   */
  record Person(String id, String name, String role, List<Said> said) {
    /** The address of the speaker's page. */
    String address() {
      return "/speakers/" + Query.encoded(id);
    }

    /** How many statements have {@code outcome}. */
    long count(Outcome outcome) {
      return said.stream().filter(s -> s.brief().outcome().equals(Optional.of(outcome))).count();
    }

    /** How many articles have statements. */
    long articles() {
      return said.stream().map(s -> s.address().replaceFirst("\\?.*", "")).distinct().count();
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/speakers", this::list), Route.get("/speakers/{speaker}", this::show));
  }

  private void list(Context context) {
    List<Person> people = new ArrayList<>(people().values());
    people.sort(
        Comparator.comparingInt((Person p) -> -p.said().size()).thenComparing(Person::name));
    pages.answer(context, "speakers", Frame.Tab.SPEAKERS, "Speakers", Map.of("people", people));
  }

  private void show(Context context) {
    Person person = people().get(context.pathParam("speaker"));
    if (person == null) {
      throw new Problem(Problem.Kind.NOT_FOUND, "no kept report has anything of this speaker");
    }
    Map<String, Object> parts = Map.of("person", person, "plot", Plot.of(person.said()));
    pages.answer(context, "speaker", Frame.Tab.SPEAKERS, person.name(), parts);
  }

  private Map<String, Person> people() {
    Map<String, List<Said>> said = new TreeMap<>();
    Map<String, List<Speaker>> speakers = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Case one : cases.all()) {
      // An article that was checked again counts once, as it was checked last.
      one.state()
          .checked()
          .filter(c -> seen.add(c.report().article().text()))
          .ifPresent(c -> gather(one, c.report(), said, speakers));
    }
    Map<String, Person> people = new TreeMap<>();
    said.forEach(
        (id, all) -> {
          all.sort(Comparator.comparing(Said::day));
          people.put(id, new Person(id, name(speakers.get(id)), role(speakers.get(id)), all));
        });
    return people;
  }

  private void gather(
      Case one, Report report, Map<String, List<Said>> said, Map<String, List<Speaker>> speakers) {
    for (Brief brief : reporter.briefs(report)) {
      Report.Entry entry = report.entries().get(brief.number() - 1);
      if (entry.statement().speaker().isEmpty()) {
        continue;
      }
      Said line = said(one, report, entry, brief);
      Speaker speaker = entry.statement().speaker().get();
      List<Speaker> each = speaker.members().isEmpty() ? List.of(speaker) : speaker.members();
      for (Speaker person : each) {
        said.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(line);
        speakers.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(person);
      }
    }
  }

  /** The fullest name. */
  private static String name(List<Speaker> all) {
    return all.stream()
        .map(Speaker::name)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** The office that most statements give; of those as frequent the shortest. */
  private static String role(List<Speaker> all) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(s -> s.role().ifPresent(r -> counts.merge(r, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> -e.getKey().length()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Said said(Case one, Report report, Report.Entry entry, Brief brief) {
    String text = report.article().text();
    var act = entry.statement().speechAct();
    List<String> targets =
        act.targets().stream().map(t -> t.in(text).strip().replaceAll("\\s+", " ")).toList();
    return new Said(
        brief,
        report.article().date().orElse(Words.of(one.since()).substring(0, 10)),
        Reporter.title(report.article()),
        "/reports/" + one.id() + "?finding=" + brief.number(),
        act.act().name().toLowerCase(Locale.ROOT),
        targets);
  }
}
