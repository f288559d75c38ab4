package org.dixit.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.segment.Segmenter;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {
  private static final Extraction NONE = new Extraction(List.of(), List.of(), List.of());

  private static Article article(String id, String text, List<Block> blocks) {
    Optional<String> none = Optional.empty();
    return new Article(id, none, none, none, none, blocks, text);
  }

  /** The blocks of a text whose paragraphs stand on lines of their own. */
  private static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length())));
      }
      at += line.length() + 1;
    }
    return blocks;
  }

  private static List<Notice> proofread(Article article, Extraction extraction) {
    Document document = new Segmenter().segment(article);
    return new Proofreader().proofread(document, extraction);
  }

  private static List<Notice> proofread(String text) {
    return proofread(article("copy.txt", text, lines(text)), NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPEATED_WORDS | the the | They met in the the old mill.",
        "REPEATED_WORDS | clean water clean water | The right to clean water clean water and air is old.",
        "REPEATED_WORDS | a a | It was in a a small town.",
        "REPEATED_ADJECTIVE | low-lying valley of low-lying | It is a low-lying valley of low-lying towns.",
        "DOUBLED_WORD_CLASS | spoke talked | At the mill, Renn spoke talked about water.",
        "SPLIT_SENTENCE | that. children | It was built for that. children play there.",
        "SPLIT_SENTENCE | course. Of the | It may change the course. Of the river.",
        "GRAMMAR | helped build and to defend | The wall that they helped build and to defend still stands.",
        "GRAMMAR | save time – save valuable | The pumps save time – save valuable water and run at night.",
        "SPACING | 3 + 3 | Envoys held a 3 + 3 meeting in Orsa.",
        "SPACING | March 3 2019 | The wall was finished on March 3 2019 in the rain.",
        "SPACING | wall , | It is an old wall , and it moves.",
        "NAME_VARIANT | Kiev | They flew to Kiev on Monday.",
        "UNREADABLE_CHARACTERS | \uFFFD\uFFFD | The caf\uFFFD\uFFFD is shut.",
        "BARE_NATIONALITY | French Moreau | Then Moreau said no, and French Moreau left the hall.",
      })
  void seesADefect(NoticeKind kind, String words, String text) {
    List<Notice> notices = proofread(text);
    assertEquals(1, notices.size(), notices.toString());
    assertEquals(kind, notices.get(0).kind());
    assertEquals(words, notices.get(0).span().in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said that that was all, and he had had enough.",
        "It rose again and again and again, year after year after year.",
        "They sang in Pago Pago and it was very, very loud.",
        "“I — I saw it,” he said.",
        "A long-term plan and a long-term budget are two things.",
        "The long-term plan, a long-term hope, was gone.",
        "Those who spoke said the wall was safe.",
        "The people Renn told said nothing.",
        "He met Lt. col. Bell at 5 p.m. on Friday.",
        "He works for Orlo Inc. in town.",
        "They will build and defend the wall.",
        "They went to Orsa and to Vessany.",
        "It is the end of it. Of course, nobody knew.",
        "Of the twelve pumps, nine run.",
        "He did it. Of the twelve pumps that they own, nine were saved.",
        "Two and two make four, and 2 + 2 = 4.",
        "It was finished on March 3, 2019, in the rain.",
        "It was finished in March 2019 in the rain.",
        "They ate chicken Kiev at the mill.",
        "The French minister said no. The Chinese Communist Party said yes.",
        "The American Parliament said so. Parliament said more.",
        "It is an old wall, and it moves … slowly.",
        "They wanted water – they got sand.",
      })
  void leavesSoundCopyAlone(String text) {
    assertEquals(List.of(), proofread(text));
  }

  @Test
  void seesWordsOfTheFrameInsideTheMarks() {
    String text = "She said the law binds everyone “and that there can be no exception” to it.";
    Span quoted = new Span(text.indexOf('“'), text.indexOf('”') + 1);
    for (QuotationForm form : List.of(QuotationForm.MIXED, QuotationForm.DIRECT)) {
      Quotation quotation = new Quotation(form, List.of(quoted), List.of(quoted), List.of());
      Extraction extraction = new Extraction(List.of(quotation), List.of(), List.of());
      List<Notice> notices = proofread(article("copy.txt", text, lines(text)), extraction);
      assertEquals(form == QuotationForm.MIXED ? 1 : 0, notices.size());
      for (Notice notice : notices) {
        assertEquals(NoticeKind.FRAME_IN_MARKS, notice.kind());
        assertEquals("“and that", notice.span().in(text));
      }
    }
  }

  @Test
  void seesWhatDoesNotBelongBetweenParagraphs() {
    String text = "The wall moved.\nMore on this page\nRenn at the wall\nPhoto: Bell\nIt was safe.";
    List<Block> blocks = new ArrayList<>(lines(text));
    List<BlockKind> kinds =
        List.of(
            BlockKind.PARAGRAPH,
            BlockKind.NOTE,
            BlockKind.CAPTION,
            BlockKind.CREDIT,
            BlockKind.PARAGRAPH);
    for (int i = 0; i < kinds.size(); i++) {
      blocks.set(i, new Block(kinds.get(i), blocks.get(i).span()));
    }
    List<NoticeKind> plain =
        proofread(article("copy.txt", text, blocks), NONE).stream().map(Notice::kind).toList();
    assertEquals(
        List.of(NoticeKind.BOILERPLATE, NoticeKind.CAPTION_IN_TEXT, NoticeKind.CREDIT_IN_TEXT),
        plain);
    List<NoticeKind> page =
        proofread(article("copy.html", text, blocks), NONE).stream().map(Notice::kind).toList();
    assertEquals(List.of(NoticeKind.BOILERPLATE), page);
  }

  @Test
  void leavesANoteAfterTheStoryAlone() {
    String text = "The wall moved.\nIt was safe.\nMore on this page";
    List<Block> blocks = new ArrayList<>(lines(text));
    blocks.set(2, new Block(BlockKind.NOTE, blocks.get(2).span()));
    assertEquals(List.of(), proofread(article("copy.txt", text, blocks), NONE));
  }

  @Test
  void seesABlankLineThatIsMissingAmongOthers() {
    String one = "The wall moved by a hand in the night, and nobody saw it.";
    String two = "The engineer came in the morning with a lamp and a rope.";
    String sound = String.join("\n\n", one, two, one, two, one, two);
    assertEquals(List.of(), proofread(sound));
    assertEquals(List.of(), proofread(sound.replace("\n\n", "\n")));
    String text = sound + "\n" + one;
    List<Notice> notices = proofread(text);
    assertEquals(1, notices.size());
    assertEquals(NoticeKind.MISSING_BREAK, notices.get(0).kind());
    assertEquals("rope.\nThe", notices.get(0).span().in(text));
  }

  @TestFactory
  Stream<DynamicTest> namesHoldInTheirExamples() {
    return Lexicon.of(Proofreader.class, "names.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("old"),
                    () -> {
                      assertEquals(1, proofread(row.get("example")).size());
                      assertEquals(List.of(), proofread(row.get("counterexample")));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> boilerplateHoldsInItsExamples() {
    return Lexicon.of(Proofreader.class, "boilerplate.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("opening"),
                    () -> {
                      assertEquals(
                          NoticeKind.BOILERPLATE, proofread(row.get("example")).get(0).kind());
                      assertEquals(List.of(), proofread(row.get("counterexample")));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> wordsDecideInTheirExamples() {
    return Stream.of("words.tsv", "repeats.tsv")
        .flatMap(table -> Lexicon.of(Proofreader.class, table).rows().stream())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () ->
                        assertFalse(
                            kinds(row.get("example")).equals(kinds(row.get("counterexample"))))));
  }

  private static List<NoticeKind> kinds(String text) {
    int open = text.indexOf('“');
    List<Quotation> quotations = new ArrayList<>();
    if (open >= 0) {
      List<Span> quoted = List.of(new Span(open, text.indexOf('”') + 1));
      quotations.add(new Quotation(QuotationForm.MIXED, quoted, quoted, List.of()));
    }
    Extraction extraction = new Extraction(quotations, List.of(), List.of());
    return proofread(article("copy.txt", text, lines(text)), extraction).stream()
        .map(Notice::kind)
        .toList();
  }

  @Test
  void readsAnyText() {
    long seed = 9;
    Random random = new Random(seed);
    String[] pieces = {
      "the ",
      "Of ",
      ". ",
      " – ",
      "2 ",
      "+ ",
      "May ",
      "said ",
      "Kiev ",
      "Chinese ",
      "Wen ",
      "and ",
      "to ",
      "will ",
      "\n",
      "\uFFFD",
      "low-key "
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String copy = text.toString();
      for (Notice notice : proofread(copy)) {
        assertTrue(notice.span().end() <= copy.length(), "seed " + seed + ": " + copy);
      }
    }
  }
}
