package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts from the command line: written, verified, refused. */
class ReceiptsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String article;
  private String record;
  private String receipt;

  @BeforeEach
  void write() throws Exception {
    article = file("article.txt", "“We will keep the old tram,” Mayor Ada Lund said on Monday.\n");
    record = file("record.txt", "ADA LUND: We will not keep the old tram.\n");
    receipt = folder.resolve("r.json").toString();
  }

  @Test
  void theExampleIsVerified() throws Exception {
    String text = EXAMPLES.resolve("article.txt").toString();
    String speeches = EXAMPLES.resolve("record").toString();
    assertEquals(ExitCode.FOUND, run("check", text, "--record", speeches, "--receipt", receipt));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("..", "docs", "schema", "receipt.schema.json")));
    String json = Files.readString(Path.of(receipt));
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    JsonNode read = new ObjectMapper().readTree(json);
    assertEquals(64, read.at("/model/tagger.onnx").asText().length());
    assertEquals(4, read.get("model").size());
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, verify(text, speeches), out.toString());
    assertTrue(out.toString().endsWith(": the same: 23 findings, 3 transcripts\n"));
  }

  @Test
  void neitherOrderNorPlaceMatters() throws Exception {
    String head = "---\ntitle: Velmar council\ndate: 2031-03-04\n---\n\n";
    file("record.txt", head + Files.readString(Path.of(record)));
    String other = file("other.txt", head + "PER OLANDER: We will not keep the old tram.\n");
    check("--record", record, other);
    Path moved = Files.createDirectories(folder.resolve("a").resolve("b"));
    Path copy = Files.copy(Path.of(article), moved.resolve("copy.txt"));
    Path renamed = Files.copy(Path.of(record), moved.resolve("renamed.txt"));
    assertEquals(ExitCode.FINE, verify(copy.toString(), other, renamed.toString()), out.toString());
  }

  @Test
  void aNameThatToldTheTitleIsNoted() throws Exception {
    check("--record", record);
    Path renamed = Files.copy(Path.of(record), folder.resolve("renamed.txt"));
    assertEquals(ExitCode.FOUND, verify(article, renamed.toString()));
    assertTrue(
        out.toString().contains("note: record record.txt: title was record, is renamed"),
        out.toString());
  }

  @Test
  void receiptsAreTheSameBytesEveryTime() throws Exception {
    check("--record", record);
    byte[] first = Files.readAllBytes(Path.of(receipt));
    check("--record", record);
    assertArrayEquals(first, Files.readAllBytes(Path.of(receipt)));
    assertFalse(new String(first, StandardCharsets.UTF_8).contains(folder.toString()));
  }

  @Test
  void anotherArticleIsTold() throws Exception {
    check("--record", record);
    String other = file("copy.txt", Files.readString(Path.of(article)).replace("old", "new"));
    assertEquals(ExitCode.FOUND, verify(other, record));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).startsWith("article article.txt: file was "), lines.get(0));
    assertTrue(lines.get(2).startsWith("s1 “We will keep the old tram,”: "), lines.get(2));
    assertEquals(receipt + ": 3 differences", lines.get(lines.size() - 1));
  }

  @Test
  void anotherRecordIsTold() throws Exception {
    check("--record", record);
    String other = file("speech.txt", Files.readString(Path.of(record)).replace("not ", ""));
    assertEquals(ExitCode.FOUND, verify(article, other));
    assertTrue(
        out.toString().contains("record record.txt: is not among the files"), out.toString());
    assertTrue(out.toString().contains("record speech.txt: is not in the receipt"));
    assertTrue(out.toString().contains("outcome was CHANGED, is FAITHFUL"), out.toString());
  }

  @Test
  void aForgedVerdictIsTold() throws Exception {
    check("--record", record);
    String json = Files.readString(Path.of(receipt));
    Files.writeString(Path.of(receipt), json.replace("“not” was left out", "“not” was kept"));
    assertEquals(ExitCode.FOUND, verify(article, record));
    assertTrue(out.toString().startsWith("receipt: was changed after it was sealed"));
    assertTrue(out.toString().contains("reason was"), out.toString());
  }

  @Test
  void itIsReadAgainAsItWasRead() throws Exception {
    check("--record", record, "--quoted-only");
    assertTrue(Files.readString(Path.of(receipt)).contains("\"quoted-only\" : \"true\""));
    assertEquals(ExitCode.FINE, verify(article, record), out.toString());
    String json = Files.readString(Path.of(receipt)).replace("quoted-only", "house");
    Files.writeString(Path.of(receipt), json);
    assertEquals(ExitCode.UNREADABLE, verify(article, record));
    assertTrue(err.toString().contains("an option that this Dixit does not know"));
  }

  @Test
  void unreadableInputIsOneLine() throws Exception {
    assertEquals(ExitCode.UNREADABLE, verify(article, record));
    assertEquals(receipt + ": no such file; check the path\n", err.toString());
    file("r.json", "{\"receipt\": 1, \"x\": " + "[".repeat(5000));
    err.getBuffer().setLength(0);
    assertEquals(ExitCode.UNREADABLE, verify(article, record));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("too deep"), err.toString());
    err.getBuffer().setLength(0);
    check("--record", record);
    String empty = file("empty.txt", "");
    assertEquals(ExitCode.UNREADABLE, verify(empty, record));
    assertEquals(ExitCode.UNREADABLE, verify(article, empty));
    assertEquals("", out.toString());
    assertEquals(ExitCode.FINE, verify(article, record, empty), out.toString());
    file("record.txt", "");
    assertEquals(ExitCode.UNREADABLE, verify(article, record, article), out.toString());
    assertTrue(out.toString().contains("record record.txt: is not among the files given"));
  }

  @Test
  void misuseIsTold() throws Exception {
    assertEquals(ExitCode.MISUSE, run("verify-receipt", receipt, "--record", record));
    assertEquals(ExitCode.MISUSE, verify("no-such-article", record));
    assertEquals(ExitCode.MISUSE, verify(article, "no-such-record"));
    assertEquals(ExitCode.MISUSE, run("check", article, "--record", record, "--receipt", article));
    assertTrue(err.toString().contains("would write over"), err.toString());
    assertEquals(
        ExitCode.MISUSE, run("check", article, "--record", record, "--receipt", "no/such/r.json"));
    assertEquals(
        ExitCode.MISUSE,
        run("check", article, "--record", record, "--out", receipt, "--receipt", receipt));
    assertEquals(ExitCode.MISUSE, run("read", article, "--format", "schemaorg"));
    assertTrue(err.toString().contains("needs a record: dixit check"), err.toString());
  }

  @Test
  void severalArticlesHaveAReceiptEach() throws Exception {
    String other = file("b.txt", "“No,” said Tom Ferrow.\n");
    Path receipts = folder.resolve("receipts");
    run("check", article, other, "--record", record, "--receipt", receipts.toString());
    assertTrue(Files.exists(receipts.resolve("article.txt.receipt.json")), err.toString());
    receipt = receipts.resolve("b.txt.receipt.json").toString();
    assertEquals(ExitCode.FINE, verify(other, record), out.toString());
  }

  @Test
  void bothVocabulariesAreFormats() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    run("check", article, "--record", record, "--format", "webannotation", "--receipt", receipt);
    assertEquals("AnnotationCollection", mapper.readTree(out.toString()).get("type").asText());
    assertTrue(out.toString().endsWith("}\n"));
    out.getBuffer().setLength(0);
    run("check", article, article, "--record", record, "--format", "schemaorg");
    JsonNode json = mapper.readTree(out.toString());
    assertEquals(2, json.size(), err.toString());
    assertEquals("https://schema.org", json.get(0).get("@context").asText());
  }

  @Test
  void helpTeaches() {
    assertEquals(ExitCode.FINE, run("help", "verify-receipt"));
    assertTrue(out.toString().contains("dixit verify-receipt article.receipt.json --article"));
    assertTrue(out.toString().contains("Exit codes"), out.toString());
    run("help", "check");
    assertTrue(out.toString().contains("--receipt article.receipt.json"), out.toString());
  }

  private void check(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "check";
    args[1] = article;
    System.arraycopy(options, 0, args, 2, options.length);
    args[args.length - 2] = "--receipt";
    args[args.length - 1] = receipt;
    run(args);
    out.getBuffer().setLength(0);
    assertEquals("", err.toString());
  }

  private int verify(String text, String... records) {
    String[] args = new String[records.length + 5];
    args[0] = "verify-receipt";
    args[1] = receipt;
    args[2] = "--article";
    args[3] = text;
    args[4] = "--record";
    System.arraycopy(records, 0, args, 5, records.length);
    return run(args);
  }

  private int run(String... args) {
    return new Main(InputStream.nullInputStream(), out, err, Terminal.NONE).run(args);
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
