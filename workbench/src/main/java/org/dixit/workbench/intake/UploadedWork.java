package org.dixit.workbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.House;
import org.dixit.Progress;
import org.dixit.Transcript;
import org.dixit.desk.Checked;
import org.dixit.desk.Desk;
import org.dixit.desk.Given;
import org.dixit.desk.Request;
import org.dixit.library.LibraryException;
import org.dixit.read.ReadException;
import org.dixit.workbench.fetch.Fetcher;
import org.dixit.workbench.http.Form;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Upload;
import org.dixit.workbench.sandbox.Contents;
import org.dixit.workbench.sandbox.Tray;
import org.dixit.workbench.work.Work;

/** An article that came as a file or stands at an address, or came with files to check against. */
final class UploadedWork implements Work {
  private final Desk desk;
  private final Fetcher fetcher;
  private final Tray tray;
  private final Request request;
  private final Intake.Against against;
  private final String name;
  private final String words;
  private volatile List<String> doubts = List.of();

  /**
   * @param words what it is held against, for a reader
   */
  UploadedWork(
      Desk desk, Fetcher fetcher, Tray tray, Form form, Intake.Against against, String words) {
    this.desk = desk;
    this.fetcher = fetcher;
    this.tray = tray;
    this.request = form.request();
    this.against = against;
    this.words = words;
    this.name =
        request
            .text("title")
            .or(() -> form.file("article").map(Upload::name))
            .or(() -> request.text("address"))
            .orElse("Pasted article");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String against() {
    return words;
  }

  @Override
  public List<String> doubts() {
    return doubts;
  }

  @Override
  public Checked check(Progress progress) throws ReadException, LibraryException, IOException {
    Optional<House> house = request.text("house").map(Desk::house);
    Contents contents = contents(house.filter(h -> h == House.LLM).isPresent(), progress);
    if (contents.records().size() < tray.records()) {
      throw unreadable(contents);
    }
    doubts = contents.problems();
    Given article = article(contents, house);
    if (against == Intake.Against.NOTHING) {
      return new Checked(desk.read(article.article(), progress), Optional.empty());
    }
    return desk.check(article, progress);
  }

  /** What the files hold; they are deleted as soon as that is known. */
  private Contents contents(boolean whole, Progress progress) throws IOException {
    try {
      request.text("address").ifPresent(address -> tray.article(fetcher.fetch(address)));
      return tray.read(whole, progress);
    } finally {
      tray.close();
    }
  }

  private Given article(Contents contents, Optional<House> house) throws ReadException {
    Optional<Given.Record> record =
        against == Intake.Against.GIVEN ? Optional.of(record(contents)) : Optional.empty();
    if (request.text("text").isPresent()) {
      Given pasted = Desk.given(request.with("name", Intake.PASTED));
      return new Given(pasted.article(), pasted.exhibit(), house, record);
    }
    Article read = contents.article().orElseThrow(() -> unreadable(contents));
    Exhibit exhibit = contents.exhibit().orElseThrow();
    Article titled = Desk.titled(read, request.text("title"), request.day("date"));
    return new Given(titled, exhibit, house, record);
  }

  private Given.Record record(Contents contents) throws ReadException {
    List<Transcript> transcripts = new ArrayList<>();
    List<Exhibit> exhibits = new ArrayList<>();
    for (Contents.RecordUpload one : contents.records()) {
      transcripts.addAll(one.transcripts());
      exhibits.addAll(one.exhibits());
    }
    if (request.text("record").isPresent()) {
      Request both = Intake.withRecord(request.with("text", "“”"));
      Given.Record pasted = Desk.given(both).record().orElseThrow();
      transcripts.addAll(pasted.transcripts());
      exhibits.addAll(pasted.exhibits());
    }
    return new Given.Record(transcripts, exhibits);
  }

  private static Problem unreadable(Contents contents) {
    return new Problem(Problem.Kind.UNREADABLE, String.join("; ", contents.problems()));
  }

  @Override
  public void close() {
    tray.close();
  }
}
