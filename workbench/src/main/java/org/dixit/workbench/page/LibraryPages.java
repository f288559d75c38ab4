package org.dixit.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.desk.Desk;
import org.dixit.desk.Refusal;
import org.dixit.desk.Request;
import org.dixit.library.Hit;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Volume;
import org.dixit.workbench.http.Bodies;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.intake.Intake;

/** The library: what is in it, what it says, what goes in and out. Safe for any thread. */
final class LibraryPages {
  private static final int PAGE = 50;
  private static final int HITS = 50;

  /** What the list can be narrowed by, and how each is read off a transcript. */
  private static final Map<String, Function<Volume, Optional<String>>> FACETS = facets();

  private static final Comparator<Volume> LATEST_FIRST =
      Comparator.comparing((Volume v) -> v.date().orElse(""), Comparator.reverseOrder())
          .thenComparing(Volume::key);

  private final Pages pages;
  private final Desk desk;
  private final Intake intake;
  private final Bodies bodies;

  LibraryPages(Pages pages, Desk desk, Intake intake, Bodies bodies) {
    this.pages = pages;
    this.desk = desk;
    this.intake = intake;
    this.bodies = bodies;
  }

  private static Map<String, Function<Volume, Optional<String>>> facets() {
    Map<String, Function<Volume, Optional<String>>> facets = new LinkedHashMap<>();
    facets.put("year", v -> v.date().map(d -> d.substring(0, 4)));
    facets.put("body", Volume::body);
    facets.put("grade", v -> Optional.of(v.grade().name()));
    facets.put("language", v -> Optional.of(v.language()));
    return facets;
  }

  /**
   * What a list can be narrowed by.
   *
   * @param name what the address calls it
   * @param choices its values, with how many transcripts have each
   */
  record Facet(String name, List<Choice> choices) {}

  /**
   * A transcript in the list.
   *
   * @param volume the transcript
   * @param address of its page
   */
  record Line(Volume volume, String address) {
    String title() {
      return volume.title().orElse(volume.key());
    }

    String words() {
      return Words.of(volume.words());
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/library", this::list),
        Route.get("/library/transcript", this::show),
        Route.get("/library/add", context -> context.redirect("/library")),
        Route.post("/library/add", this::add),
        Route.post("/library/remove", this::remove));
  }

  private void list(Context context) throws LibraryException {
    list(context, new Intake.Addition(List.of(), List.of()));
  }

  private void list(Context context, Intake.Addition told) throws LibraryException {
    Query query = Query.of(context);
    Map<String, Object> parts = new HashMap<>();
    parts.put("query", query);
    parts.put("told", told);
    parts.put("writable", intake.isWritable());
    List<Volume> all = desk.hasLibrary() ? desk.library(Library::volumes) : List.of();
    List<Volume> narrowed =
        all.stream().filter(v -> isAsked(v, query)).sorted(LATEST_FIRST).toList();
    int last = Math.max(1, (narrowed.size() + PAGE - 1) / PAGE);
    int page = Math.min(query.number("page", 1), last);
    parts.put("size", size(all, narrowed));
    parts.put("lines", lines(narrowed, page));
    parts.put("facets", facets(all, query));
    parts.put("before", page > 1 ? query.with("page", "" + (page - 1)).at("/library") : "");
    boolean more = narrowed.size() > page * PAGE;
    parts.put("after", more ? query.with("page", "" + (page + 1)).at("/library") : "");
    Found.All found = found(query);
    parts.put("found", found.passages());
    parts.put("few", found.passages().size() < HITS);
    parts.put("trouble", found.trouble());
    parts.put("grades", List.of(Grade.values()));
    pages.answer(context, "library", Frame.Tab.LIBRARY, "Library", parts);
  }

  private static boolean isAsked(Volume volume, Query query) {
    return FACETS.entrySet().stream()
        .allMatch(
            facet ->
                query
                    .get(facet.getKey())
                    .filter(v -> !facet.getValue().apply(volume).equals(Optional.of(v)))
                    .isEmpty());
  }

  private static String size(List<Volume> all, List<Volume> narrowed) {
    long words = narrowed.stream().mapToLong(Volume::words).sum();
    String count = Words.of(narrowed.size());
    return (narrowed.size() == all.size() ? count : count + " of " + Words.of(all.size()))
        + (all.size() == 1 ? " transcript, " : " transcripts, ")
        + Words.of(words)
        + " words";
  }

  private static List<Line> lines(List<Volume> volumes, int page) {
    return volumes.stream()
        .skip((page - 1L) * PAGE)
        .limit(PAGE)
        .map(v -> new Line(v, TranscriptView.address(v.key())))
        .toList();
  }

  private static List<Facet> facets(List<Volume> all, Query query) {
    List<Facet> facets = new ArrayList<>();
    FACETS.forEach(
        (name, of) -> {
          Map<String, Integer> counts = new TreeMap<>();
          all.forEach(v -> of.apply(v).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
          facets.add(new Facet(name, Choice.of(counts, query.get(name))));
        });
    return facets;
  }

  /** What the search has found; nothing where nothing was looked for. */
  private Found.All found(Query query) throws LibraryException {
    if (query.get("query").isEmpty() || !desk.hasLibrary()) {
      return new Found.All(List.of(), "");
    }
    Map<String, Object> asked = new HashMap<>();
    for (String part : List.of("query", "speaker", "body", "since", "until", "language")) {
      query.get(part).ifPresent(v -> asked.put(part, v));
    }
    query.get("year").filter(y -> y.matches("\\d{4}")).ifPresent(y -> within(y, asked));
    asked.put("limit", HITS);
    try {
      List<Found> passages =
          desk.search(Request.of(asked)).stream()
              .filter(hit -> query.get("grade").filter(g -> !isGrade(hit, g)).isEmpty())
              .map(Found::of)
              .toList();
      return new Found.All(passages, "");
    } catch (Refusal e) {
      return new Found.All(List.of(), e.getMessage());
    }
  }

  private static boolean isGrade(Hit hit, String grade) {
    return hit.transcript().grade().name().equals(grade);
  }

  private static void within(String year, Map<String, Object> asked) {
    asked.putIfAbsent("since", year + "-01-01");
    asked.putIfAbsent("until", year + "-12-31");
  }

  /**
   * A passage that was found.
   *
   * @param hit the passage
   * @param before the words before it
   * @param words the words themselves
   * @param after the words after it
   * @param address of the transcript, at this passage
   */
  record Found(Hit hit, String before, String words, String after, String address) {
    private static final int AROUND = 240;

    /**
     * What a search has found.
     *
     * @param passages the best first
     * @param trouble what is wrong with the search; empty where nothing is
     */
    record All(List<Found> passages, String trouble) {}

    static Found of(Hit hit) {
      String text = hit.transcript().text();
      Span turn = hit.utterance().span();
      int from = Math.max(turn.start(), hit.span().start() - AROUND);
      int to = Math.min(turn.end(), hit.span().end() + AROUND);
      String before = text.substring(from, hit.span().start()).replaceAll("\\s+", " ");
      String after = text.substring(hit.span().end(), to).replaceAll("\\s+", " ");
      return new Found(
          hit,
          from > turn.start() ? before.replaceFirst("^\\S*", "…") : before,
          hit.span().in(text),
          to < turn.end() ? after.replaceFirst("\\S*$", "…") : after,
          TranscriptView.address(hit.key(), hit.span()));
    }

    /** Who says it. */
    String speaker() {
      return hit.utterance().speaker().map(s -> s.name()).orElse("Speaker not named");
    }

    /** Where it stands. */
    String place() {
      Transcript in = hit.transcript();
      List<String> parts = new ArrayList<>();
      parts.add(in.title().orElse(hit.key()));
      in.date().ifPresent(parts::add);
      in.locator(hit.span().start()).ifPresent(parts::add);
      parts.add(in.grade().description());
      return String.join(", ", parts);
    }
  }

  private void show(Context context) throws LibraryException {
    Query query = Query.of(context);
    String key = query.or("key", "");
    Transcript transcript =
        desk.library(open -> open.transcript(key))
            .orElseThrow(
                () -> new Problem(Problem.Kind.NOT_FOUND, "the library has no such transcript"));
    Map<String, Object> parts = new HashMap<>();
    parts.put("transcript", new TranscriptView(key, transcript, query));
    parts.put("writable", intake.isWritable());
    pages.answer(context, "transcript", Frame.Tab.LIBRARY, transcript.title().orElse(key), parts);
  }

  private void add(Context context) throws LibraryException, IOException {
    list(context, intake.add(bodies.form(context)));
  }

  private void remove(Context context) throws LibraryException {
    intake.remove(bodies.form(context).request().required("key", 4_000));
    context.redirect("/library", HttpStatus.SEE_OTHER);
  }
}
