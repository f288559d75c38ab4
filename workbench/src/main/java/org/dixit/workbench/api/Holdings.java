package org.dixit.workbench.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.desk.Desk;
import org.dixit.library.Identity;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Volume;
import org.dixit.workbench.http.Bodies;
import org.dixit.workbench.http.Json;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.intake.Intake;

/** What the library holds, for programs. Safe for any thread. */
final class Holdings {
  private final Desk desk;
  private final Intake intake;
  private final Bodies bodies;

  Holdings(Desk desk, Intake intake, Bodies bodies) {
    this.desk = desk;
    this.intake = intake;
    this.bodies = bodies;
  }

  void list(Context context) throws LibraryException {
    List<Volume> volumes = desk.library(Library::volumes);
    Json.answer(context, Map.of("transcripts", volumes.stream().map(Holdings::of).toList()));
  }

  private static Map<String, Object> of(Volume volume) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("key", volume.key());
    volume.title().ifPresent(t -> facts.put("title", t));
    volume.date().ifPresent(d -> facts.put("date", d));
    volume.body().ifPresent(b -> facts.put("body", b));
    facts.put("language", volume.language());
    facts.put("grade", volume.grade().name());
    facts.put("complete", volume.complete());
    facts.put("turns", volume.turns());
    facts.put("words", volume.words());
    return facts;
  }

  void add(Context context) throws LibraryException, IOException {
    Intake.Addition addition = intake.add(bodies.form(context));
    Json.answer(context, Map.of("added", addition.added(), "problems", addition.problems()));
  }

  void show(Context context) throws LibraryException {
    String key = key(context);
    Transcript found = desk.library(open -> open.transcript(key)).orElseThrow(Holdings::none);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("key", key);
    found.title().ifPresent(t -> facts.put("title", t));
    found.date().ifPresent(d -> facts.put("date", d));
    facts.put("grade", found.grade().name());
    List<Map<String, Object>> turns = new ArrayList<>();
    found.utterances().forEach(u -> turns.add(turn(found, u)));
    facts.put("turns", turns);
    Json.answer(context, facts);
  }

  private static Map<String, Object> turn(Transcript transcript, Utterance utterance) {
    Map<String, Object> turn = new LinkedHashMap<>();
    turn.put("label", utterance.label());
    utterance.speaker().map(Speaker::name).ifPresent(n -> turn.put("speaker", n));
    turn.put("start", utterance.span().start());
    turn.put("end", utterance.span().end());
    turn.put("text", utterance.span().in(transcript.text()));
    return turn;
  }

  void remove(Context context) throws LibraryException {
    intake.remove(key(context));
    context.status(204);
  }

  void speakers(Context context) throws LibraryException {
    List<Identity> people = desk.library(Library::people);
    Json.answer(context, Map.of("speakers", people.stream().map(Holdings::of).toList()));
  }

  private static Map<String, Object> of(Identity person) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", person.id());
    facts.put("name", person.name());
    facts.put("aliases", person.aliases());
    facts.put("roles", person.roles());
    facts.put("transcripts", person.keys().size());
    person.first().ifPresent(d -> facts.put("first", d));
    person.last().ifPresent(d -> facts.put("last", d));
    return facts;
  }

  private static String key(Context context) {
    return Optional.ofNullable(context.queryParam("key"))
        .orElseThrow(() -> new Problem(Problem.Kind.MALFORMED, "key is missing: say which one"));
  }

  private static Problem none() {
    return new Problem(Problem.Kind.NOT_FOUND, "the library has no such transcript");
  }
}
