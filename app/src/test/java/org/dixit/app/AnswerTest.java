package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model's answer against its sources, and the profiles, as the command line has them. */
class AnswerTest {
  private static final Path FOLDER = Path.of("..", "examples");
  private static final String ANSWER = FOLDER.resolve("answer.md").toString();
  private static final String SOURCES = FOLDER.resolve("sources").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void everyQuotationOfTheExampleIsAsExpected() throws Exception {
    List<String> told = new ArrayList<>();
    assertEquals(ExitCode.FOUND, check("--format", "json"), err.toString());
    JsonNode report = new ObjectMapper().readTree(out.toString());
    for (JsonNode statement : report.get("statements")) {
      if (statement.get("quoted").isEmpty()) {
        continue;
      }
      JsonNode sourcing = statement.get("sourcing");
      List<String> stands = new ArrayList<>();
      sourcing.get("standsIn").forEach(id -> stands.add(id.asText()));
      told.add(
          String.join(
              " ",
              statement.get("finding").get("class").asText(),
              sourcing.get("standing").asText(),
              sourcing.get("citations").get(0).get("span").get("text").asText(),
              sourcing.get("citations").get(0).get("sources").get(0).asText(),
              stands.toString(),
              statement.get("finding").get("rulings").get(0).get("allowance").asText()));
    }
    assertEquals(
        List.of(
            "VERBATIM CLAIMED [2] survey.txt [survey.txt] ALLOWED",
            "VERBATIM CLAIMED [1] minutes.md [minutes.md] ALLOWED",
            "MEANING_CHANGED CLAIMED [1] minutes.md [minutes.md] NOT_ALLOWED",
            "UNVERIFIABLE NOWHERE [1] minutes.md [] NOT_ALLOWED",
            "VERBATIM CLAIMED [3] letter.txt [letter.txt] ALLOWED",
            "VERBATIM ELSEWHERE [1] minutes.md [survey.txt] NOT_ALLOWED"),
        told);
    assertEquals("OTHER_SOURCE", report.get("notices").get(0).get("kind").asText());
    assertEquals(List.of(), schema("report").validate(out.toString(), InputFormat.JSON));
  }

  @Test
  void linesFollowTheirSchema() throws Exception {
    check("--format", "jsonl");
    for (String line : out.toString().lines().toList()) {
      assertEquals(List.of(), schema("line").validate(line, InputFormat.JSON), line);
    }
  }

  @Test
  void theAnnotatedAnswerIsTheAnswerWithMarks() throws Exception {
    check("--format", "markdown");
    String marked = out.toString();
    assertEquals(
        Files.readString(Path.of(ANSWER)), marked.replaceAll(" \\*\\*\\\\\\[.*?\\\\\\]\\*\\*", ""));
    String changed = "[1] **\\[≠ changed: “may” became “will”; see minutes.md\\]**, and Piers";
    assertTrue(marked.contains(changed), marked);
    assertTrue(marked.contains("[1] **\\[? in none of the sources\\]**.\n"), marked);
    String other = "water\" [1] **\\[⇄ stands in survey.txt, not in minutes.md\\]**.";
    assertTrue(marked.contains(other), marked);
    assertTrue(marked.contains("its lighting ourselves. **\\[✓ letter.txt\\]**\n> —"), marked);
  }

  @Test
  void aFaithfulAnswerPasses() throws Exception {
    String answer =
        file("fine.md", "The survey says: “The concrete deck is sound” (source: survey.txt).\n");
    assertEquals(ExitCode.FINE, run("check", answer, "--record", SOURCES, "--profile", "llm"));
    assertTrue(out.toString().contains("; 0 not allowed under llm;"), out.toString());
  }

  @Test
  void eachFaultAloneFails() throws Exception {
    List<String> faults =
        List.of(
            "The survey says: “The concrete deck is rotten” [survey.txt].",
            "The survey says: “The quay was built by giants in a single night.”",
            "The minutes say: “The concrete deck is sound” [minutes.md].",
            "> Every lantern of the north quay was green and gold that night. [survey.txt]");
    for (String fault : faults) {
      String answer = file("fault.md", fault + "\n");
      assertEquals(
          ExitCode.FOUND, run("check", answer, "--record", SOURCES, "--profile", "llm"), fault);
    }
  }

  @Test
  void whatQuotesNobodyDoesNotFail() throws Exception {
    List<String> harmless =
        List.of(
            "A “lunar quay” is no quay of the moon.",
            "> [!NOTE]\n> The writer of this answer has never been to Skerry in his life.",
            "> The writer of this answer has never been to Skerry in his life.",
            "The survey is old. `“Code in marks says nothing at all”` stays as it is.",
            "The sound “deck” is concrete [9].",
            "## Sources\n\n1. “A letter that nobody has ever written”, Skerry 2031");
    for (String text : harmless) {
      String answer = file("harmless.md", "# On quays\n\n" + text + "\n");
      assertEquals(
          ExitCode.FINE,
          run("check", answer, "--record", SOURCES, "--profile", "llm", "--quoted-only"),
          text + out);
    }
  }

  @Test
  void aMarkThatNamesNothingIsTold() throws Exception {
    String answer = file("lost.md", "The survey says: “The concrete deck is sound” [7].\n");
    assertEquals(ExitCode.FINE, run("check", answer, "--record", SOURCES, "--profile", "llm"));
    assertTrue(out.toString().contains("[7] names none of the sources"), out.toString());
    assertTrue(out.toString().contains("flagged under llm: the mark names"), out.toString());
  }

  @Test
  void aHeadingOfASourceIsAmongItsWords() throws Exception {
    String answer =
        file("head.md", "It is titled “Survey of the north quay, Skerry harbour” [survey.txt].\n");
    assertEquals(
        ExitCode.FINE, run("check", answer, "--record", SOURCES, "--profile", "llm"), "" + out);
  }

  @Test
  void severalAnswersGoToAFolder() throws Exception {
    Path marked = folder.resolve("marked");
    check(ANSWER, "--format", "markdown");
    assertTrue(err.toString().contains("needs --out FOLDER"), err.toString());
    String[] all = {ANSWER, "--format", "markdown", "--out", marked.toString()};
    assertEquals(ExitCode.FOUND, check(all), err.toString());
    assertTrue(Files.readString(marked.resolve("answer.md")).contains("✓ survey.txt"));
    assertTrue(Files.exists(marked.resolve("answer-2.md")));
  }

  @Test
  void withoutAProfileAllHousesSpeak() throws Exception {
    String article = file("a.txt", "“The concrete deck is solid,” the engineers said.\n");
    assertEquals(ExitCode.FINE, run("check", article, "--record", SOURCES));
    String line = "house   not allowed under ap, nyt, reuters, guardian, scholar, legal\n";
    assertTrue(out.toString().contains(line), out.toString());
    run("check", article, "--record", SOURCES, "--format", "html");
    assertTrue(out.toString().contains("Not allowed under ap, nyt, reuters, guardian,"));
  }

  @Test
  void aProfileSpeaksAloneAndDecidesTheExitCode() throws Exception {
    String record = file("record.txt", "ADA LUND: We will, um, keep the old tram on the hill.\n");
    String article = file("a.txt", "“We will keep the old tram on the hill,” Ada Lund said.\n");
    assertEquals(ExitCode.FOUND, run("check", article, "--record", record, "--profile", "ap"));
    String line = "house   not allowed under ap: “um” was left out\n";
    assertTrue(out.toString().contains(line), out.toString());
    assertEquals(ExitCode.FINE, run("check", article, "--record", record, "--profile", "GUARDIAN"));
    assertFalse(out.toString().contains("under ap"), out.toString());
    assertEquals(
        ExitCode.FINE,
        run("check", article, "--record", record, "--profile", "ap", "--fail-on", "S3"));
    assertEquals(
        ExitCode.FINE,
        run("check", article, "--record", record, "--profile", "ap", "--fail-on", "never"));
  }

  @Test
  void misuseIsToldInOneLine() {
    assertEquals(ExitCode.MISUSE, run("check", ANSWER, "--record", SOURCES, "--profile", "bbc"));
    assertTrue(err.toString().contains("there is no profile bbc; the profiles are ap, nyt"));
    assertEquals(
        ExitCode.MISUSE, run("check", ANSWER, "--record", SOURCES, "--fail-on", "profile"));
    assertTrue(err.toString().contains("--fail-on profile needs --profile NAME"));
    assertEquals(ExitCode.MISUSE, run("read", ANSWER, "--format", "markdown"));
    assertTrue(err.toString().contains("use dixit check"), err.toString());
  }

  private int check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", ANSWER));
    args.addAll(List.of("--record", SOURCES, "--profile", "llm"));
    if (more.length > 0 && !more[0].startsWith("-")) {
      args.add(1, more[0]);
      args.addAll(List.of(more).subList(1, more.length));
    } else {
      args.addAll(List.of(more));
    }
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new Main(InputStream.nullInputStream(), out, err, Terminal.NONE).run(args);
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Schema schema(String name) throws Exception {
    Path schemas = Path.of("..", "docs", "schema");
    SchemaRegistry factory =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    uri ->
                        uri.equals("urn:dixit:report")
                            ? read(schemas.resolve("report.schema.json"))
                            : null));
    return factory.getSchema(read(schemas.resolve(name + ".schema.json")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
