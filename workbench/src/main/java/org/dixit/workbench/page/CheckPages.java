package org.dixit.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.House;
import org.dixit.desk.Desk;
import org.dixit.desk.Refusal;
import org.dixit.desk.Request;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.workbench.fetch.Fetcher;
import org.dixit.workbench.http.Bodies;
import org.dixit.workbench.http.Form;
import org.dixit.workbench.http.Limits;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.intake.Intake;
import org.dixit.workbench.work.Case;
import org.dixit.workbench.work.Cases;

/** Where an article is handed in. Safe for any thread. */
final class CheckPages {
  /** Most articles are done within this time; their readers see no other page in between. */
  private static final long PATIENCE_MILLIS = 1_500;

  private final Pages pages;
  private final Desk desk;
  private final Cases cases;
  private final Intake intake;
  private final Bodies bodies;
  private final Fetcher fetcher;
  private final Limits limits;

  CheckPages(
      Pages pages,
      Desk desk,
      Cases cases,
      Intake intake,
      Bodies bodies,
      Fetcher fetcher,
      Limits limits) {
    this.pages = pages;
    this.desk = desk;
    this.cases = cases;
    this.intake = intake;
    this.bodies = bodies;
    this.fetcher = fetcher;
    this.limits = limits;
  }

  List<Route> routes() {
    return List.of(Route.get("/", this::form), Route.post("/check", this::check));
  }

  private void form(Context context) throws LibraryException {
    form(context, Request.of(Map.of()), Optional.empty());
  }

  /**
   * Answers with the form.
   *
   * @param filled what stands in its fields
   * @param wrong what is wrong with it
   */
  private void form(Context context, Request filled, Optional<Problem> wrong)
      throws LibraryException {
    Map<String, Object> parts = new HashMap<>();
    int count = desk.hasLibrary() ? desk.library((Library open) -> open.volumes().size()) : 0;
    parts.put("holdings", desk.hasLibrary() ? holdings(count) : "");
    parts.put("isEmpty", count == 0);
    parts.put("megabytes", limits.upload() >> 20);
    parts.put("fetches", fetcher.isAllowed());
    parts.put("houses", Stream.of(House.values()).map(House::id).toList());
    parts.put("filled", new Filled(filled.values()));
    wrong.ifPresent(problem -> parts.put("wrong", problem));
    pages.answer(context, "check", Frame.Tab.CHECK, "Check an article", parts);
  }

  /**
   * What stands in the fields of the form.
   *
   * @param values by the names of the fields
   */
  record Filled(Map<String, Object> values) {
    /** What stands in the field {@code name}; empty where nothing does. */
    String in(String name) {
      return values.getOrDefault(name, "").toString();
    }

    /** Whether {@code value} is chosen; where nothing is, whether it is the usual. */
    boolean is(String name, String value, boolean usual) {
      return in(name).isEmpty() ? usual : in(name).equals(value);
    }
  }

  /** What the library holds, in words. */
  private static String holdings(int count) {
    return Words.of(count) + (count == 1 ? " transcript" : " transcripts");
  }

  /** Nothing that was written is lost where it cannot be taken. */
  private void check(Context context) throws LibraryException {
    Form form = bodies.form(context);
    try {
      Case opened = cases.open(context.ip(), intake.work(form));
      opened.await(PATIENCE_MILLIS);
      context.redirect("/reports/" + opened.id(), HttpStatus.SEE_OTHER);
    } catch (Problem | Refusal e) {
      Problem problem = cases.problem(e);
      context.status(problem.kind().status());
      form(context, form.request(), Optional.of(problem));
    }
  }
}
