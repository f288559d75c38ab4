package org.dixit.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Tag;
import org.dixit.Tagging;
import org.dixit.extract.Extractor;
import org.dixit.read.InputReader;
import org.dixit.segment.Segmenter;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Tagger TAGGER = Tagger.load().orElseThrow();

  private static Tagging tag(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var article = new InputReader().article(new ByteArrayInputStream(bytes), "article.txt");
    Document document = new Segmenter().segment(article);
    Extraction extraction = new Extractor().extract(document);
    return TAGGER.tag(document, extraction.quoted());
  }

  private static String outline(String text) throws Exception {
    return tag(text).tags().stream()
        .map(t -> t.role() + " " + t.span().in(text))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void itSeesSourcesCuesAndContents() throws Exception {
    assertEquals(
        "SOURCE The mayor | CUE said | CONTENT the bridge would open in May",
        outline("The mayor said the bridge would open in May."));
    assertEquals(
        "CONTENT “The bridge is safe,” | CUE said | SOURCE Ada Lund, who built it",
        outline("“The bridge is safe,” said Ada Lund, who built it."));
    assertEquals(
        "CONTENT The bridge will open in May | CUE according to | SOURCE city officials",
        outline("The bridge will open in May, according to city officials."));
  }

  @Test
  void whatNobodySaysHasNoTags() throws Exception {
    assertEquals("", outline("The bridge is made of stone. It was built in 1891."));
  }

  @Test
  void confidenceIsAProbability() throws Exception {
    for (Tag tag : tag("The mayor said the bridge would open in May.").tags()) {
      assertTrue(tag.confidence() > 0.5 && tag.confidence() <= 1, tag.toString());
    }
  }

  @Test
  void longTextsAreReadInWindows() throws Exception {
    String sentence = "The mayor said the bridge would open in May. ";
    String text = (sentence.repeat(6).strip() + "\n\n").repeat(30);
    List<Tag> tags = tag(text).tags();
    long cues = tags.stream().filter(t -> t.span().in(text).equals("said")).count();
    assertEquals(180, cues);
  }

  @Test
  void severalThreadsGetWhatOneGets() throws Exception {
    String text = "Ada Lund warned on Monday that “no bridge is safe,” and asked for time.";
    String alone = outline(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        answers.add(threads.submit(() -> outline(text)));
      }
      for (Future<String> answer : answers) {
        assertEquals(alone, answer.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    List<String> vocabulary = List.of("[UNK]", "[CLS]", "[SEP]");
    assertThrows(
        IllegalArgumentException.class, () -> new Tagger(new byte[100], vocabulary, Chain.plain()));
  }
}
