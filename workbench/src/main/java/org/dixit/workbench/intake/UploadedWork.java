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
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.sandbox.Contents;
import org.dixit.workbench.sandbox.Tray;
import org.dixit.workbench.work.Work;

/** An article that came as a file, or with files to check against. */
final class UploadedWork implements Work {
  private final Desk desk;
  private final Tray tray;
  private final Request request;
  private final Intake.Against against;
  private final String name;
  private final String words;

  UploadedWork(
      Desk desk, Tray tray, Request request, Intake.Against against, String name, String words) {
    this.desk = desk;
    this.tray = tray;
    this.request = request;
    this.against = against;
    this.name = name;
    this.words = words;
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
  public Checked check(Progress progress) throws ReadException, LibraryException, IOException {
    Optional<House> house = request.text("house").map(Desk::house);
    Contents contents = tray.read(house.filter(h -> h == House.LLM).isPresent(), progress);
    if (contents.article().isEmpty() && request.text("text").isEmpty()) {
      throw unreadable(contents);
    }
    Given pasted =
        contents.article().isPresent()
            ? null
            : Desk.given(request.with("name", "pasted-article.txt"));
    Article article = contents.article().map(this::titled).orElseGet(() -> pasted.article());
    Exhibit exhibit = contents.exhibit().orElseGet(() -> pasted.exhibit());
    if (against == Intake.Against.NOTHING) {
      return new Checked(desk.read(article, progress), Optional.empty());
    }
    Optional<Given.Record> record =
        against == Intake.Against.GIVEN ? Optional.of(record(contents)) : Optional.empty();
    return desk.check(new Given(article, exhibit, house, record), progress);
  }

  private Article titled(Article read) {
    return Desk.titled(read, request.text("title"), request.day("date"));
  }

  private Given.Record record(Contents contents) throws ReadException {
    List<Transcript> transcripts = new ArrayList<>();
    List<Exhibit> exhibits = new ArrayList<>();
    for (Contents.RecordUpload one : contents.records()) {
      transcripts.addAll(one.transcripts());
      exhibits.addAll(one.exhibits());
    }
    if (request.text("record").isPresent()) {
      Given.Record pasted = Desk.given(Intake.withRecord(request)).record().orElseThrow();
      transcripts.addAll(pasted.transcripts());
      exhibits.addAll(pasted.exhibits());
    }
    if (transcripts.isEmpty() || contents.records().size() < tray.records()) {
      throw unreadable(contents);
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
