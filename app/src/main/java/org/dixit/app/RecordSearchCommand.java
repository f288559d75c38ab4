package org.dixit.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.library.Hit;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds passages in a library. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds passages that have all the words, in any order; what stands in double marks must",
      "stand in a row. The best come first, with what was said around them."
    },
    footer = {
      "",
      "Examples:",
      "  dixit record search --library records/ harbour toll",
      "  dixit record search --library records/ '\"not for sale\"' --speaker Brandt --since 2031-01-01",
      "",
      "Exit codes: 0 fine; 1 nothing found; 2 misuse; 3 the library cannot be read."
    })
final class RecordSearchCommand implements Callable<Integer> {

  /** So many units stand around what was found. */
  private static final int AROUND = 160;

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "words and \"phrases\"")
  private List<String> words = new ArrayList<>();

  @Option(names = "--speaker", paramLabel = "NAME", description = "said by, a name or a part of it")
  private Optional<String> speaker = Optional.empty();

  @Option(names = "--body", paramLabel = "WORDS", description = "who met, or how that begins")
  private Optional<String> body = Optional.empty();

  @Option(names = "--since", paramLabel = "DAY", description = "from this day on: 2031-03-18")
  private Optional<String> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DAY", description = "up to this day")
  private Optional<String> until = Optional.empty();

  @Option(names = "--language", paramLabel = "TAG", description = "of the text: en")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--grade",
      paramLabel = "G1…G7",
      description = "as close to what was spoken as this, or closer")
  private Optional<Grade> grade = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "how many passages (default: ${DEFAULT-VALUE})")
  private int limit;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
  private String format = "text";

  RecordSearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1 || limit > 10_000) {
      throw new ParameterException(spec.commandLine(), "--limit " + limit + ": from 1 to 10000");
    }
    if (!format.equals("text") && !format.equals("json")) {
      throw new ParameterException(spec.commandLine(), "--format " + format + ": text or json");
    }
    Search search = search();
    try (Library open = library.open(spec)) {
      List<Hit> hits = open.search(search, limit);
      if (format.equals("json")) {
        json(hits);
      } else {
        text(hits);
      }
      return hits.isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private Search search() {
    String all = String.join(" ", words);
    Search typed = Search.of(all);
    if (typed.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no word to look for in: " + all);
    }
    return new Search(typed.words(), typed.phrases(), speaker, body, since, until, language, grade);
  }

  private void text(List<Hit> hits) {
    for (Hit hit : hits) {
      console
          .out()
          .println(
              String.join(
                  " · ",
                  hit.transcript().date().orElse("no day"),
                  name(hit),
                  hit.transcript().title().orElse(hit.transcript().id()),
                  hit.transcript().grade().name()));
      console.out().println("  " + around(hit));
      console.out().println("  " + hit.key());
      console.out().println();
    }
  }

  private static String name(Hit hit) {
    return hit.utterance().speaker().map(Speaker::name).orElse("speaker not named");
  }

  private static String around(Hit hit) {
    Span turn = hit.utterance().span();
    int from = Math.max(turn.start(), hit.span().start() - AROUND);
    int to = Math.min(turn.end(), hit.span().end() + AROUND);
    String text = hit.transcript().text();
    return (text.substring(from, hit.span().start())
            + "["
            + hit.span().in(text)
            + "]"
            + text.substring(hit.span().end(), to))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void json(List<Hit> hits) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Hit hit : hits) {
        json.writeStartObject();
        json.writeStringField("key", hit.key());
        json.writeStringField("title", hit.transcript().title().orElse(null));
        json.writeStringField("date", hit.transcript().date().orElse(null));
        json.writeStringField("grade", hit.transcript().grade().name());
        json.writeStringField("speaker", hit.utterance().speaker().map(Speaker::name).orElse(null));
        json.writeStringField("label", hit.utterance().label());
        json.writeNumberField("start", hit.span().start());
        json.writeNumberField("end", hit.span().end());
        json.writeStringField("text", hit.span().in(hit.transcript().text()));
        json.writeStringField("around", around(hit));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.out().println();
  }
}
