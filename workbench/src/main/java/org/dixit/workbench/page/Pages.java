package org.dixit.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.desk.Desk;
import org.dixit.workbench.fetch.Fetcher;
import org.dixit.workbench.http.Bodies;
import org.dixit.workbench.http.Form;
import org.dixit.workbench.http.Guard;
import org.dixit.workbench.http.Limits;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.intake.Intake;
import org.dixit.workbench.work.Cases;

/** The pages of the workbench. Safe for any thread. */
public final class Pages {
  /** Where a visitor shows the token. */
  public static final String ENTER = "/enter";

  private static final int COOKIE_SECONDS = 12 * 60 * 60;

  private final Desk desk;
  private final Bodies bodies;
  private final Guard guard;
  private final Assets assets = new Assets();
  private final CheckPages check;
  private final ReportPages reports;
  private final LibraryPages library;
  private final SpeakerPages speakers;

  public Pages(
      Desk desk,
      Cases cases,
      Intake intake,
      Bodies bodies,
      Guard guard,
      Fetcher fetcher,
      Limits limits) {
    this.desk = desk;
    this.bodies = bodies;
    this.guard = guard;
    this.check = new CheckPages(this, desk, cases, intake, bodies, fetcher, limits);
    this.reports = new ReportPages(this, cases);
    this.library = new LibraryPages(this, desk, intake, bodies);
    this.speakers = new SpeakerPages(this, cases);
  }

  /** Where people are answered. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get("/static/{name}", assets::answer).opened());
    routes.add(Route.get(ENTER, this::door).opened());
    routes.add(Route.post(ENTER, this::enter).opened());
    routes.add(Route.post("/leave", this::leave));
    routes.addAll(check.routes());
    routes.addAll(reports.routes());
    routes.addAll(library.routes());
    routes.addAll(speakers.routes());
    return routes;
  }

  /** Answers with a page. */
  void answer(
      Context context, String template, Frame.Tab tab, String title, Map<String, Object> parts) {
    Map<String, Object> all = new LinkedHashMap<>(parts);
    all.put(
        "frame", new Frame(title, tab, desk.hasLibrary(), guard.asksForToken(), assets.version()));
    Templates.answer(context, template, all);
  }

  /** Answers with a page that says what is wrong. */
  public void problem(Context context, Problem problem) {
    boolean asksForPage = context.method() == HandlerType.GET;
    if (problem.kind() == Problem.Kind.TOKEN && asksForPage) {
      String asked =
          context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
      context.redirect(new Query(Map.of("next", asked)).at(ENTER));
      return;
    }
    context.status(problem.kind().status());
    answer(context, "problem", Frame.Tab.NONE, problem.kind().title(), Map.of("problem", problem));
  }

  private void door(Context context) {
    door(context, Query.of(context).or("next", "/"), false);
  }

  private void door(Context context, String next, boolean wrong) {
    Map<String, Object> parts = Map.of("next", own(next), "wrong", wrong);
    answer(context, "enter", Frame.Tab.DOOR, "Enter", parts);
  }

  /** Where a visitor goes on to: only ever to a page of this workbench. */
  private static String own(String next) {
    return next.matches("/([\\w.~%?=&+-][\\w./~%?=&+-]*)?") ? next : "/";
  }

  private void enter(Context context) {
    Form form = bodies.fewWords(context);
    String token = form.request().text("token").orElse("");
    String next = own(form.request().text("next").orElse("/"));
    if (!guard.asksForToken() || !guard.isToken(token)) {
      context.status(401);
      door(context, next, true);
      return;
    }
    context.cookie(cookie(context, token.strip(), COOKIE_SECONDS));
    context.redirect(next, HttpStatus.SEE_OTHER);
  }

  private void leave(Context context) {
    context.cookie(cookie(context, "", 0));
    context.redirect(ENTER, HttpStatus.SEE_OTHER);
  }

  /** A proxy with TLS says so; then the token is never sent without it. */
  private static Cookie cookie(Context context, String value, int seconds) {
    boolean tls = "https".equals(context.header("X-Forwarded-Proto"));
    return new Cookie(Guard.COOKIE, value, "/", seconds, tls, true, null, SameSite.LAX);
  }
}
