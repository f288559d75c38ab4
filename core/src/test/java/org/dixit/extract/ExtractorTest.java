package org.dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dixit.BlockKind;
import org.dixit.Extraction;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

  private static List<String> quoted(String text) {
    return Copy.quoted(Copy.extract(text)).stream().map(s -> s.in(text)).toList();
  }

  private static List<String> content(String text) {
    return Copy.extract(text).quotations().stream()
        .map(q -> String.join(" / ", q.content().stream().map(s -> s.in(text)).toList()))
        .toList();
  }

  private static List<NoticeKind> notices(String text) {
    return Copy.extract(text).notices().stream().map(Notice::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{“The dam will hold,”} Minister Ada Renn said.",
        "{\"The dam will hold,\"} Minister Ada Renn said.",
        "{``The dam will hold,''} Minister Ada Renn said.",
        "{‘The dam will hold,’} Minister Ada Renn said.",
        "{'The dam will hold,'} Minister Ada Renn said.",
        "Renn said: {„Der Damm hält.“}",
        "Renn said: {« Le barrage tient. »}",
        "Renn said: {»Dæmningen holder.«}",
        "Renn called the dam {“safe”} and {“sound”} on Friday.",
        "{“The mayor told me, ‘Leave now,’ and I left,”} Renn said.",
        "{'The mayor told me, \"Leave now,\" and I left,'} Renn said.",
        "{'The workers' union won't move,'} Renn said.",
        "The workers' union met the farmers' union in the '90s.",
        "{“Why now?”} she asked. {“Who knows?”}",
        "She spoke of the {“great flood”} (a {“once-in-a-century event”}).",
        "He is 5'10\" tall and the pipe is 6\" wide.",
      })
  void findsWhatTheMarksHold(String marked) {
    String text = marked.replace("{", "").replace("}", "");
    List<String> expected =
        java.util.regex.Pattern.compile("\\{(.*?)\\}")
            .matcher(marked)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(expected, quoted(text));
    assertEquals(List.of(), notices(text));
  }

  @Test
  void joinsAQuotationThatItsAttributionSplits() {
    String text = "“The dam,” Renn said, “will hold for a hundred years.”";
    Quotation quotation = Copy.extract(text).quotations().get(0);
    assertEquals(2, quotation.quoted().size());
    assertEquals(QuotationForm.DIRECT, quotation.form());
  }

  @Test
  void keepsTwoSentencesApartWhenTheAttributionEndsTheFirst() {
    String text = "“The dam will hold,” Renn said. “It is built of granite.”";
    assertEquals(2, Copy.extract(text).quotations().size());
  }

  @Test
  void joinsAQuotationThatEveryParagraphTakesUpAgain() {
    String text =
        "“The dam will hold,” Renn said. “It is built of granite.\n\n“It was tested twice.\n\n"
            + "“It will be tested again.”\n\nThen she left.";
    List<Quotation> quotations = Copy.extract(text).quotations();
    assertEquals(2, quotations.size());
    assertEquals(3, quotations.get(1).quoted().size());
    assertEquals(List.of(), notices(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The dam will hold,” Renn said. | DIRECT | “The dam will hold,”",
        "Renn said: “The dam will hold.” | DIRECT | “The dam will hold.”",
        "Renn said the dam was in “grave danger”, and left. | MIXED | the dam was in “grave danger”",
        "Renn warned that “no dam, however strong, holds for ever” and left. | MIXED | “no dam, however strong, holds for ever”",
        "The town does not need this “monument to vanity,” Renn said. | MIXED | The town does not need this “monument to vanity,”",
        "Renn said the town has made “narrow deals” on water, power and fish that others made before. | MIXED | the town has made “narrow deals” on water, power and fish that others made before",
        "Renn called the plan “dull” and “dangerous.” | MIXED | the plan “dull” and “dangerous.”",
        "New “water banks” run by the state were built there. | MIXED | “water banks”",
        "Renn told a crowd of two hundred that they had “no choice” now. | MIXED | they had “no choice” now",
        "Renn called the dam “the heart of the valley” and left. | MIXED | the dam “the heart of the valley”",
        "Renn also called for “calm and patience,” adding that work goes on. | MIXED | “calm and patience,”",
      })
  void tellsFormAndContent(String text, QuotationForm form, String content) {
    assertEquals(List.of(content), content(text));
    assertEquals(form, Copy.extract(text).quotations().get(0).form());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amos “Shorty” Bell runs the dam.",
        "The word “dam” is older than the town.",
        "She appeared on “Valley Tonight” to talk of the dam.",
        "His film “The Long Wait” was shown in town.",
      })
  void setsTermsApart(String text) {
    Extraction extraction = Copy.extract(text);
    assertEquals(List.of(), extraction.quotations());
    assertEquals(1, extraction.terms().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He called the mayor “Lazy Bones” on Friday.",
        "Renn said the dam was “safe.”",
        "“Valley Tonight,” Renn said.",
      })
  void takesDoubtfulTermsForQuotations(String text) {
    assertEquals(List.of(), Copy.extract(text).terms());
    assertEquals(1, Copy.extract(text).quotations().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Renn said that “the dam must stay at the heart of the valley. “ | “the dam must stay at the heart of the valley. “ | SPACE_AT_MARK,WRONG_MARK",
        "”The dam will hold,” Renn said. | ”The dam will hold,” | WRONG_MARK",
        "Renn said it was a “double standard ”. | “double standard ” | SPACE_AT_MARK",
        "“The dam will hold, Renn said. | “The dam will hold, | MISSING_MARK",
        "Renn said: “The dam will hold. | “The dam will hold. | MISSING_MARK",
        "The dam will hold,” Renn said. | The dam will hold,” | MISSING_MARK",
      })
  void mendsMarksAndSaysSo(String text, String quoted, String kinds) {
    assertEquals(List.of(quoted), quoted(text));
    List<String> found =
        notices(text).stream()
            .filter(k -> k != NoticeKind.AMBIGUOUS_MARKS)
            .map(NoticeKind::name)
            .toList();
    assertEquals(List.of(kinds.split(",")), found);
  }

  @Test
  void leavesTheReportersOwnSentenceOutOfTheQuotation() {
    String own =
        "This was a clear reference to the mayor of Orsa, to the flood and,” to his cousin.";
    String text =
        "Renn warned of towns that “steal the water from another “valley, and lie about it. “"
            + own;
    Extraction extraction = Copy.extract(text);
    assertEquals(List.of("“steal the water from another “"), quoted(text));
    Notice narrator =
        extraction.notices().stream()
            .filter(n -> n.kind() == NoticeKind.NARRATOR_IN_MARKS)
            .findFirst()
            .orElseThrow();
    assertEquals(own, narrator.span().in(text));
    List<List<Span>> readings = extraction.quotations().get(0).readings();
    assertEquals(
        "“steal the water from another “valley, and lie about it.",
        readings.get(0).get(0).in(text).strip());
  }

  @Test
  void takesABlockQuotationWithoutMarksWhole() {
    String text = "The dam will hold. We tested it twice.";
    Extraction extraction =
        new Extractor().extract(new Segmenter().segment(Copy.article(text, BlockKind.BLOCK_QUOTE)));
    assertEquals(List.of(new Span(0, text.length())), Copy.quoted(extraction));
  }

  @Test
  void readsAnyText() {
    long seed = 4;
    Random random = new Random(seed);
    String[] pieces = {
      "“",
      "”",
      "\"",
      "''",
      "``",
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      " ",
      " ",
      ". ",
      ", ",
      "\n",
      "he said",
      "We",
      "the dam",
      "This was a clear reference to",
      "that",
      "and",
      "6",
      "U.S.",
      "…",
      "—",
      "?"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String copy = text.toString();
      int end = 0;
      for (Span span : Copy.quoted(Copy.extract(copy))) {
        assertTrue(
            span.start() >= end && span.end() <= copy.length(), "seed " + seed + ": " + copy);
        end = span.end();
      }
    }
  }

  @Test
  void readsAHundredThousandMarksInOneParagraph() {
    String copy = "“It holds,\" he said. ".repeat(50_000);
    assertEquals(50_000, Copy.quoted(Copy.extract(copy)).size());
    String frame = "Renn said “it” " + "and ".repeat(100_000);
    assertEquals(1, Copy.quoted(Copy.extract(frame)).size());
    String bare = "\"".repeat(100_000);
    assertTrue(Copy.quoted(Copy.extract(bare)).stream().allMatch(q -> q.end() <= bare.length()));
  }
}
