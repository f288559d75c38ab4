package org.dixit.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dixit.library.Identity;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists who speaks in a library. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    description = "Lists who speaks in a library, across all its transcripts.",
    footer = {
      "",
      "One line each, tab-separated: transcripts, first day, last day, name, offices, other names, id.",
      "People of one name are kept apart where body and office tell them apart.",
      "",
      "Exit codes: 0 fine; 1 nothing found; 2 misuse; 3 the library cannot be read."
    })
final class RecordSpeakersCommand implements Callable<Integer> {
  private static final int MOST_ROLES = 3;

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "a part of the name")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: ${DEFAULT-VALUE})",
      defaultValue = "text")
  private String format;

  RecordSpeakersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!format.equals("text") && !format.equals("json")) {
      throw new ParameterException(spec.commandLine(), "--format " + format + ": text or json");
    }
    try (Library open = library.open(spec)) {
      List<Identity> people = open.people().stream().filter(this::isWanted).toList();
      if (format.equals("json")) {
        json(people);
      } else {
        people.forEach(p -> console.out().println(line(p)));
      }
      return people.isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private boolean isWanted(Identity person) {
    String part = name.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(person.name()), person.aliases().stream())
        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(part));
  }

  private static String line(Identity person) {
    return String.join(
        "\t",
        String.valueOf(person.keys().size()),
        person.first().orElse(""),
        person.last().orElse(""),
        person.name(),
        String.join("; ", person.roles().stream().limit(MOST_ROLES).toList()),
        String.join("; ", person.aliases()),
        person.id());
  }

  private void json(List<Identity> people) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Identity person : people) {
        json.writeStartObject();
        json.writeStringField("id", person.id());
        json.writeStringField("name", person.name());
        strings(json, "aliases", person.aliases());
        strings(json, "roles", person.roles());
        json.writeStringField("first", person.first().orElse(null));
        json.writeStringField("last", person.last().orElse(null));
        strings(json, "transcripts", person.keys());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.out().println();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
