package org.dixit.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Citation;
import org.dixit.Grade;
import org.dixit.House;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is a citation mark, what it names, and which quotation it belongs to. */
class CitationMarksTest {
  private static final List<Transcript> SOURCES =
      List.of(
          source("minutes.txt", "Minutes of the Skerry harbour council", "2031-05-12", ""),
          source("papers/survey.md", "Survey of the north quay", "2031-04-02", "Wen Castor"),
          source("letter.txt", "Open letter of the fishers", "2031-05-20", "Tomas Hale"),
          source("4-tariff.txt", "Harbour tariff", "2030-01-01", ""));

  private static final String LIST =
      "\n\n## Sources\n\n1. [Minutes](https://skerry.example/minutes.txt)\n2. survey.md\n"
          + "3. “Open letter of the fishers”, May 2031\n";

  /** The text before the bar; behind it the marks and what they name. */
  private static final String[][] MARKS = {
    {"A [1].", "[1] = minutes.txt"},
    {"A [1][3].", "[1] = minutes.txt; [3] = letter.txt"},
    {"A [1, 3].", "[1, 3] = minutes.txt letter.txt"},
    {"A [1-3].", "[1-3] = minutes.txt papers/survey.md letter.txt"},
    {"A [[2]].", "[[2]] = papers/survey.md"},
    {"A [[2]](https://other.example/x).", "[[2]](https://other.example/x) = papers/survey.md"},
    {"A [4].", "[4] = 4-tariff.txt"},
    {"A [9].", "[9] = "},
    {"A<sup>2</sup> “b”³", "<sup>2</sup> = papers/survey.md; ³ = letter.txt"},
    {"10 m² [^n] b\n\n[^n]: letter.txt, p. 2", "[^n] = letter.txt"},
    {"A [^1].", "[^1] = minutes.txt"},
    {"A 【2†source】.", "【2†source】 = papers/survey.md"},
    {"A 【4:0†letter.txt】.", "【4:0†letter.txt】 = letter.txt"},
    {"A (source: minutes.txt).", "(source: minutes.txt) = minutes.txt"},
    {
      "A (Source: Survey of the north quay, p. 4).",
      "(Source: Survey of the north quay, p. 4) = papers/survey.md"
    },
    {"A [source: lost.txt].", "[source: lost.txt] = "},
    {"A [Source 3].", "[Source 3] = letter.txt"},
    {"A [Castor 2031].", "[Castor 2031] = papers/survey.md"},
    {"A [Hale, 2031, p. 3].", "[Hale, 2031, p. 3] = letter.txt"},
    {"A [Smith 2020].", "[Smith 2020] = "},
    {"A (Hale 2031).", "(Hale 2031) = letter.txt"},
    {"A [survey.md].", "[survey.md] = papers/survey.md"},
    {"A [minutes, p. 3].", "[minutes, p. 3] = minutes.txt"},
    {
      "A [the survey](papers/survey.md#quay).",
      "[the survey](papers/survey.md#quay) = papers/survey.md"
    },
    {"A [here][s].\n\n[s]: ./letter.txt", "[here][s] = letter.txt"},
    {"A ([minutes](minutes.txt)).", "[minutes](minutes.txt) = minutes.txt"},
    {"A [notes](lost.md).", "[notes](lost.md) = "},
    {"A [Skerry](https://skerry.example/about) b.", ""},
    {"A [sic] and […] and [T]he [x] (in May 2031) (see above) [May 2031].", ""},
    {"A `[1]` and \\[1\\] and ![1](minutes.png).", ""},
    {"- [ ] one\n- [x] two", ""},
    {"A [1", ""},
    {"A 1] and (source: minutes.txt", ""},
    {"A [[[[1]]", "[[1]] = minutes.txt"},
  };

  @TestFactory
  Stream<DynamicTest> marks() {
    return Stream.of(MARKS)
        .map(pair -> DynamicTest.dynamicTest(pair[0], () -> assertEquals(pair[1], told(pair[0]))));
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return Lexicon.of(Citer.class, "marks.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("kind"),
                    () -> {
                      assertTrue(isMark(row, row.get("example")), row.get("example"));
                      assertFalse(isMark(row, row.get("counterexample")), "counter-example");
                    }));
  }

  private static boolean isMark(Lexicon.Row row, String words) throws IOException {
    return row.get("kind").equals("heading")
        ? MarkWords.isHeading(words)
        : !told("A " + words + " b.").isEmpty();
  }

  @Test
  void aNumberedListWithoutHeadingIsNoList() throws IOException {
    List<Citation> citations = read("“A” [1].\n\n1. minutes.txt\n2. letter.txt\n").citations();
    assertEquals(List.of(), citations.get(0).sources());
  }

  @Test
  void aNameThatFitsTwoSourcesGivesBoth() throws IOException {
    List<Transcript> two =
        List.of(
            source("a.txt", "Minutes of May", "2031-05-01", "Hale"),
            source("b.txt", "Minutes of June", "2031-06-01", "Hale"));
    Citer.Answer answer = new Citer().read(article("“A” [Hale 2031]."), two);
    assertEquals(List.of("a.txt", "b.txt"), answer.citations().get(0).sources());
  }

  /** The quotation before the bar claims the sources behind it. */
  private static final String[][] CLAIMS = {
    {"She said “one two three four five” [1] and “six seven eight nine ten” [2].", "1 | 2"},
    {"She said “one two three four five” and “six seven eight nine ten” [2].", "2 | 2"},
    {"She said “one two three four five.” [1] He said “six seven eight nine ten.” [3]", "1 | 3"},
    {"In [2], she said “one two three four five”. He said “six seven eight nine ten”.", "2 | -"},
    {"She said “one two three four five”. The plan is old [2].", "-"},
    {"She said “one two three four five” [1][2].", "1 2"},
    {"As [3] has it:\n\n> one two three four five", "3"},
    {"> one two three four five\n> — Tomas Hale [3]", "3"},
    {"> one two three four five\n>\n> six seven eight nine ten [3]", "3 | 3"},
    {"> one two three four five\n\n(Source: minutes.txt)", "1"},
    {"[“one two three four five”](letter.txt) she said.", "3"},
    {"“one two three four five,” she said, “six seven eight nine ten.”[1]", "1 | 1"},
  };

  @TestFactory
  Stream<DynamicTest> claims() {
    return Stream.of(CLAIMS)
        .map(
            pair ->
                DynamicTest.dynamicTest(pair[0], () -> assertEquals(pair[1], claimed(pair[0]))));
  }

  private static String claimed(String text) throws IOException {
    List<String> ids = SOURCES.stream().map(Transcript::id).toList();
    Pipeline pipeline = new Pipeline();
    Report report = pipeline.check(article(text + LIST), pipeline.index(SOURCES), House.LLM);
    return report.entries().stream()
        .map(entry -> entry.sourcing().orElseThrow().claimed())
        .map(
            all ->
                all.isEmpty()
                    ? "-"
                    : all.stream()
                        .map(id -> "" + (ids.indexOf(id) + 1))
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void whatIsReadHasTheSameLength() throws IOException {
    String text = "**“A [1]”** said *she*; `x` > [b](c) 【1†s】\n\n> c\n> — D [2]" + LIST;
    Citer.Answer answer = read(text);
    assertEquals(text.length(), answer.plain().text().length());
    for (int i = 0; i < text.length(); i++) {
      char c = answer.plain().text().charAt(i);
      assertTrue(c == ' ' || c == text.charAt(i), "at " + i);
    }
  }

  @Test
  void hostileMarksCostNoMoreThanTheirLength() {
    List<String> bad =
        List.of(
            "[",
            "(",
            "]",
            ")",
            "【",
            "<",
            "<a",
            "`",
            "[^",
            "[1](",
            "[](",
            "[1]",
            "\\",
            "*",
            "_*",
            "![",
            "(source: ",
            "[^1]: ",
            "> ",
            "“a” [",
            "[[1]](",
            "“a b c d e” [1] ");
    for (String part : bad) {
      for (String between : List.of("", " ", "\n")) {
        String text = (part + between).repeat(60_000 / (part.length() + between.length()));
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new Citer().read(article("x " + text), SOURCES), part);
      }
    }
  }

  @Test
  void randomMarksNeverFail() throws IOException {
    long seed = 20310512;
    Random random = new Random(seed);
    String[] dirt = {
      "[",
      "]",
      "(",
      ")",
      "[1]",
      "[^1]",
      "[^1]:",
      "【1†",
      "】",
      "`",
      "*",
      "**",
      "\n",
      "\n\n",
      "> ",
      "“",
      "”",
      "\"",
      "— Ada",
      "## Sources\n",
      "1. minutes.txt\n",
      "<sup>",
      "</sup>",
      "²",
      "said",
      " she said. ",
      "one two three four five",
      "\\",
      "\uD83D\uDE00",
      "\uD83D",
      "\r\n",
      "[a](b)",
      "|",
      "\u0000"
    };
    Pipeline pipeline = new Pipeline();
    var index = pipeline.index(SOURCES);
    for (int round = 0; round < 1_500; round++) {
      StringBuilder text = new StringBuilder("x ");
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(dirt[random.nextInt(dirt.length)]);
      }
      String name = "seed " + seed + " round " + round + ": " + text;
      Report report = pipeline.check(article(text.toString()), index, House.LLM);
      for (Report.Entry entry : report.entries()) {
        for (Citation citation : entry.sourcing().map(s -> s.citations()).orElse(List.of())) {
          assertTrue(citation.span().end() <= report.article().text().length(), name);
        }
      }
    }
  }

  private static String told(String text) throws IOException {
    String whole = text + LIST;
    List<String> told = new ArrayList<>();
    for (Citation citation : read(whole).citations()) {
      told.add(citation.span().in(whole) + " = " + String.join(" ", citation.sources()));
    }
    return String.join("; ", told);
  }

  private static Citer.Answer read(String text) throws IOException {
    return new Citer().read(article(text), SOURCES);
  }

  private static Article article(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new InputReader().article(new ByteArrayInputStream(bytes), "answer.md");
  }

  private static Transcript source(String id, String title, String date, String speaker) {
    String text = "one two three four five and then six seven eight nine ten";
    Optional<String> none = Optional.empty();
    return new Transcript(
        id,
        Optional.of(title),
        Optional.of(date),
        none,
        none,
        "en",
        none,
        Optional.of(speaker).filter(s -> !s.isEmpty()),
        none,
        Grade.G7,
        false,
        none,
        text,
        List.of(
            new Utterance("", Optional.empty(), new Span(0, text.length()), none, true, List.of())),
        List.of());
  }
}
