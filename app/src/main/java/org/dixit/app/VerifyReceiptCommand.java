package org.dixit.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.House;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.Report;
import org.dixit.desk.Evidence;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.receipt.Receipts;
import org.dixit.tag.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the findings of a receipt again and compares them. */
@Command(
    name = "verify-receipt",
    mixinStandardHelpOptions = true,
    description = {
      "Finds out whether a receipt holds: whether article and record are the files it was made",
      "of, and whether reading and checking them again gives every finding again."
    },
    footer = {
      "",
      "Nothing is asked of a network. The receipt says whether only quotations in marks were read;",
      "it is read again in the same way. What is in the files matters, not where they stand; only",
      "what they do not say (title, date, speaker) is read from the names of files and folders.",
      "",
      "Examples:",
      "  dixit check article.txt --record speeches/ --receipt article.receipt.json",
      "  dixit verify-receipt article.receipt.json --article article.txt --record speeches/",
      "",
      "What differs is told in a line each:",
      "  article article.txt: file was 9f86d081…, is 60303ae2…        another file",
      "  record hart.txt: is not among the files given (…)            give it with --record",
      "  s7 “We will raise fares”: outcome was CHANGED, is FAITHFUL   another finding",
      "",
      "Exit codes:",
      "  0  the same files, and the same findings",
      "  1  something differs",
      "  2  the command line is wrong",
      "  3  the receipt, the article or the record could not be read"
    })
final class VerifyReceiptCommand implements Callable<Integer> {
  private final Console console;
  private final Receipts receipts = new Receipts();
  private final InputReader reader = new InputReader();

  @Spec private CommandSpec spec;
  @Mixin private RecordFiles record;

  @Parameters(paramLabel = "RECEIPT", description = "what --receipt of dixit check has written")
  private Path file;

  @Option(
      names = "--article",
      required = true,
      paramLabel = "FILE",
      description = "the article that the receipt is about, or - for stdin")
  private String article;

  VerifyReceiptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    record.validate(spec);
    if (!article.equals("-") && !Files.exists(Path.of(article))) {
      throw new ParameterException(spec.commandLine(), "no such article: " + article);
    }
    try {
      return verify();
    } catch (ReadException e) {
      console.problem(e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private int verify() throws ReadException {
    Receipt given = receipt();
    requireKnown(given.provenance());
    boolean quotedOnly = has(given.provenance(), Provenance.QUOTED_ONLY);
    boolean answer = has(given.provenance(), Provenance.ANSWER);
    List<Exhibit> exhibits = new ArrayList<>();
    Article read = article(exhibits);
    Problems problems = new Problems(console);
    RecordFiles.Given files = record.read(console, problems, true, answer);
    if (files.transcripts().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    files = files.inOrderOf(given.provenance().record());
    Optional<Tagger> tagger = quotedOnly ? Optional.empty() : tagger();
    boolean bySense = !has(given.provenance(), Provenance.NO_VECTORS);
    Pipeline pipeline = new Pipeline(tagger, bySense);
    Provenance provenance =
        Evidence.of(tagger.isPresent(), answer, bySense, files.exhibits()).with(exhibits.get(0));
    RecordIndex index = pipeline.index(files.transcripts());
    Report report = answer ? pipeline.check(read, index, House.LLM) : pipeline.check(read, index);
    Receipt again = receipts.of(report, provenance);
    Receipts.Comparison comparison = receipts.compare(given, again);
    tell(comparison, again);
    if (!comparison.complete() && problems.any()) {
      return ExitCode.UNREADABLE;
    }
    return comparison.isSame() ? ExitCode.FINE : ExitCode.FOUND;
  }

  private Receipt receipt() throws ReadException {
    if (Files.isDirectory(file)) {
      throw new ReadException(file.toString(), 0, "is a folder; name a receipt in it");
    }
    if (!Files.exists(file)) {
      throw new ReadException(file.toString(), 0, "no such file; check the path");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return receipts.read(in, file.toString());
    } catch (ReadException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(file.toString(), 0, "may not be read; check its permissions");
    }
  }

  /** Options that are not known are those of other versions. */
  private void requireKnown(Provenance provenance) throws ReadException {
    for (Map.Entry<String, String> option : provenance.options().entrySet()) {
      boolean known =
          option.getKey().equals(Provenance.QUOTED_ONLY)
              || option.getKey().equals(Provenance.NO_VECTORS)
              || option.getKey().equals(Provenance.ANSWER);
      if (!known || !option.getValue().matches("true|false")) {
        throw new ReadException(
            file.toString(),
            0,
            "was made with an option that this Dixit does not know; use the version that wrote it");
      }
    }
  }

  private static boolean has(Provenance provenance, String option) {
    return provenance.options().getOrDefault(option, "false").equals("true");
  }

  private Article article(List<Exhibit> exhibits) throws ReadException {
    return article.equals("-")
        ? reader.article(console.in(), "standard input", exhibits::add)
        : reader.article(Path.of(article), exhibits::add);
  }

  private Optional<Tagger> tagger() throws ReadException {
    try {
      return Tagger.load();
    } catch (UnsupportedOperationException e) {
      throw new ReadException(
          file.toString(), 0, "was made with the tagger, and " + e.getMessage());
    }
  }

  private void tell(Receipts.Comparison comparison, Receipt again) {
    comparison.differences().forEach(console.out()::println);
    comparison.notes().forEach(note -> console.out().println("note: " + note));
    int count = comparison.differences().size();
    console
        .out()
        .println(
            file
                + (comparison.isSame()
                    ? ": the same: "
                        + many(again.lines().size(), "finding")
                        + ", "
                        + many(again.provenance().record().size(), "transcript")
                    : ": " + many(count, "difference")));
  }

  private static String many(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
