package org.dixit.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.work.Case;
import org.dixit.workbench.work.Cases;
import org.dixit.workbench.work.Downloads;
import org.dixit.workbench.work.State;

/** Reports: under way, done, and as files. Safe for any thread. */
final class ReportPages {
  private final Pages pages;
  private final Cases cases;

  ReportPages(Pages pages, Cases cases) {
    this.pages = pages;
    this.cases = cases;
  }

  /**
   * A kept article in the list.
   *
   * @param title its headline
   * @param address of its report
   * @param since when it came
   * @param against what it was held against
   * @param counts its figures; empty while there is no report, or where nothing was checked
   * @param state where there are no figures, how it stands
   */
  record Line(
      String title,
      String address,
      String since,
      String against,
      List<ReportView.Count> counts,
      String state) {}

  List<Route> routes() {
    return List.of(
        Route.get("/reports", this::list),
        Route.get("/reports/{id}", this::show),
        Route.get("/reports/{id}/progress", this::progress),
        Route.get("/reports/{id}/files/{format}", this::file),
        Route.post("/reports/{id}/cancel", this::cancel),
        Route.post("/reports/{id}/forget", this::forget));
  }

  private void list(Context context) {
    List<Line> lines = cases.all().stream().map(ReportPages::line).toList();
    pages.answer(context, "reports", Frame.Tab.REPORTS, "Reports", Map.of("lines", lines));
  }

  private static Line line(Case one) {
    State state = one.state();
    List<ReportView.Count> counts =
        state.checked().map(c -> ReportView.counts(c.report())).orElse(List.of());
    String words =
        state
            .checked()
            .map(c -> c.report().entries().size() + " statements")
            .or(() -> state.problem().map(Problem::getMessage))
            .orElse(state.doing());
    return new Line(
        one.title(),
        "/reports/" + one.id(),
        Words.of(one.since()),
        one.against(),
        counts,
        counts.isEmpty() ? words : "");
  }

  private Case find(Context context) {
    return cases.find(context.pathParam("id"));
  }

  private void show(Context context) {
    Case found = find(context);
    State state = found.state();
    if (!state.isFinal() || state.stage() == State.Stage.CANCELLED) {
      Map<String, Object> parts = Map.of("found", found, "state", state);
      pages.answer(context, "wait", Frame.Tab.REPORTS, found.title(), parts);
      return;
    }
    ReportView view = new ReportView(found, Query.of(context));
    pages.answer(context, "report", Frame.Tab.REPORTS, view.title(), Map.of("report", view));
  }

  /** How far the work is, as a part of the page that waits; when it is done the page is new. */
  private void progress(Context context) {
    Case found = find(context);
    State state = found.state();
    if (state.isFinal()) {
      context.header("HX-Refresh", "true");
    }
    Templates.answer(context, "progress", Map.of("found", found, "state", state));
  }

  private void file(Context context) throws IOException {
    Downloads.answer(
        context,
        find(context).report(),
        context.pathParam("format"),
        Query.of(context).get("house"));
  }

  private void cancel(Context context) {
    Case found = find(context);
    cases.cancel(found);
    found.await(1_000);
    context.redirect("/reports/" + found.id(), HttpStatus.SEE_OTHER);
  }

  private void forget(Context context) {
    cases.remove(find(context));
    context.redirect("/reports", HttpStatus.SEE_OTHER);
  }
}
