package org.dixit.workbench.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.desk.Checked;
import org.dixit.desk.Desk;
import org.dixit.desk.Format;
import org.dixit.desk.Passages;
import org.dixit.desk.Request;
import org.dixit.workbench.http.Bodies;
import org.dixit.workbench.http.Json;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.intake.Intake;
import org.dixit.workbench.work.Case;
import org.dixit.workbench.work.Cases;
import org.dixit.workbench.work.Downloads;
import org.dixit.workbench.work.State;
import org.dixit.workbench.work.Work;

/**
 * What programs may ask over HTTP; {@code openapi.json} beside this class describes it, and a test
 * holds the two together. Safe for any thread.
 */
public final class Api {
  private static final Set<String> ARTICLE = Set.of("text", "name", "title", "date");
  private static final Set<String> QUESTION =
      Set.of("text", "name", "title", "date", "house", "sources");

  private final Desk desk;
  private final Cases cases;
  private final Intake intake;
  private final Bodies bodies;
  private final Holdings holdings;

  public Api(Desk desk, Cases cases, Intake intake, Bodies bodies) {
    this.desk = desk;
    this.cases = cases;
    this.intake = intake;
    this.bodies = bodies;
    this.holdings = new Holdings(desk, intake, bodies);
  }

  /** Where programs are answered. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/openapi.json", Api::description).opened(),
        Route.post("/api/read", this::read),
        Route.post("/api/check", this::check),
        Route.get("/api/search", this::search),
        Route.get("/api/reports", this::reports),
        Route.post("/api/reports", this::open),
        Route.get("/api/reports/{id}", this::report),
        Route.delete("/api/reports/{id}", this::forget),
        Route.get("/api/reports/{id}/files/{format}", this::file),
        Route.get("/api/transcripts", holdings::list),
        Route.post("/api/transcripts", holdings::add),
        Route.get("/api/transcript", holdings::show),
        Route.delete("/api/transcript", holdings::remove),
        Route.get("/api/speakers", holdings::speakers));
  }

  private static void description(Context context) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      context.contentType("application/json; charset=utf-8").result(in.readAllBytes());
    }
  }

  private void read(Context context) throws IOException {
    Request request = bodies.json(context);
    request.allow(ARTICLE);
    answer(context, intake.read(request));
  }

  private void check(Context context) throws IOException {
    answer(context, intake.check(question(context)));
  }

  private Request question(Context context) {
    Request request = bodies.json(context);
    request.allow(QUESTION);
    return request;
  }

  private void answer(Context context, Work work) throws IOException {
    String format = context.queryParam("format");
    if (format != null) {
      Downloads.requireKnown(format);
    }
    Checked checked = cases.run(context.ip(), work);
    if (format == null) {
      json(context, checked);
    } else {
      Downloads.answer(context, checked, format, Optional.empty());
    }
  }

  private static void json(Context context, Checked checked) throws IOException {
    StringWriter out = new StringWriter();
    Format.JSON.write(checked, false, out);
    context.contentType("application/json; charset=utf-8");
    context.result(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void search(Context context) throws Exception {
    Map<String, Object> asked = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> asked.put(name, values.get(0)));
    List<Map<String, Object>> passages =
        desk.search(Request.of(asked)).stream().map(Passages::of).toList();
    Json.answer(context, Map.of("passages", passages));
  }

  private void reports(Context context) {
    Json.answer(context, Map.of("reports", cases.all().stream().map(Api::brief).toList()));
  }

  private void open(Context context) {
    String type = context.contentType();
    boolean json = type != null && type.startsWith("application/json");
    Work work = json ? intake.check(bodies.json(context)) : intake.work(bodies.form(context));
    Case opened = cases.open(context.ip(), work);
    context.status(202).header("Location", "/api/reports/" + opened.id());
    Json.answer(context, brief(opened));
  }

  private Case find(Context context) {
    return cases.find(context.pathParam("id"));
  }

  private void report(Context context) throws IOException {
    Case found = find(context);
    if (!found.state().isFinal()) {
      context.status(202);
      Json.answer(context, brief(found));
      return;
    }
    json(
        context, Downloads.under(found.report(), Optional.ofNullable(context.queryParam("house"))));
  }

  private void file(Context context) throws IOException {
    Downloads.answer(
        context,
        find(context).report(),
        context.pathParam("format"),
        Optional.ofNullable(context.queryParam("house")));
  }

  private void forget(Context context) {
    cases.remove(find(context));
    context.status(204);
  }

  private static Map<String, Object> brief(Case one) {
    State state = one.state();
    Map<String, Object> brief = new LinkedHashMap<>();
    brief.put("id", one.id());
    brief.put("title", one.title());
    brief.put("since", one.since().toString());
    brief.put("stage", state.stage().name());
    brief.put("doing", state.doing());
    brief.put("done", state.done());
    brief.put("all", state.all());
    state.problem().ifPresent(p -> brief.put("problem", p.getMessage()));
    state.checked().ifPresent(c -> brief.put("statements", c.report().entries().size()));
    return brief;
  }
}
