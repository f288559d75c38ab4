package org.dixit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.MentionKind;
import org.dixit.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "“The dam will hold,” Ada Rowe said.#Ada Rowe#cue-after",
        "“The dam will hold,” she told reporters on Friday.#she#cue-after",
        "“Will the dam hold?” Rowe asked.#Rowe#cue-after",
        "“The dam will hold,” said the miller.#the miller#cue-after-inverted",
        "“The dam will hold,” said John Smit, a farmer from Lower Norland.#John Smit#cue-after-inverted",
        "“The dam will hold,” Hugh Hill, a doctor from Lower Norland, said.#Hugh Hill#cue-after-apposition",
        "Hugh Hill, a doctor, said the dam “will hold.”#Hugh Hill#cue-before-apposition",
        "Rowe said: “The dam will hold.”#Rowe#cue-before",
        "The governor warned that the dam “will not hold.”#The governor#cue-before",
        "The governor on Friday said the dam “will not hold.”#The governor#cue-before",
        "In a statement, Ada Rowe said the dam “will hold.”#Ada Rowe#cue-before",
        "In a statement Ada Rowe said the dam “will hold.”#Ada Rowe#cue-before",
        "A spokesman for Rowe said the dam “will hold.”#A spokesman for Rowe#cue-before",
        "Rowe told Marsh that the dam “will hold.”#Rowe#cue-before",
        "Rowe spoke of the need for stone and stressed that the dam “will hold.”#Rowe#coordination",
        "Rowe opened the sluice, noting that the dam “will hold.”#Rowe#participle",
        "The dam will hold, she said, noting that the stones “are sound.”#she#participle",
        "The vote was close, with Ada Rowe calling it “a warning.”#Ada Rowe#participle",
        "According to Ada Rowe, the dam “will hold.”#Ada Rowe#according-to",
        "The dam “will hold,” according to the governor.#the governor#according-to",
        "The plan, which he called “harmful,” was dropped.#he#cue-before",
        "Rowe, who called the plan “harmful,” left.#who#relative",
        "The plan was described by Rowe as “harmful.”#Rowe#passive",
        "Nobody heeded Ada Rowe’s warning that the dam “will not hold.”#Ada Rowe#noun",
        "The dam is a “danger to all” below it, the governor said.#the governor#sentence-end",
        "ROWE: “The dam will hold.”#ROWE#label",
        "“The dam will hold.” — Ada Rowe#Ada Rowe#signature",
        "“The dam will hold.” ― Ada & Hugh Rowe#Ada & Hugh Rowe#signature",
        "Calling the dam “a danger to all,” the governor left.#the governor#leading-participle",
        "“The dam will hold,” Rowe beamed at the crowd.#Rowe#cue-after",
        "“The dam will hold,” Rowe gestured to the crowd.#Rowe#subject-after",
        "“It will hold,” said its keeper, Mara Dell.#Mara Dell#cue-after-inverted",
        "On Monday its keeper, Mara Dell, said the dam “will hold.”#Mara Dell#cue-before-apposition",
        "The league ended what Hugh Hill, its head keeper, called “a waste of stone.”#Hugh Hill#cue-before-apposition",
        "The league ended the plan that Hugh Hill, its keeper, called “a waste.”#Hugh Hill#cue-before-apposition",
        "A spokesman for the governor, Ada Rowe, said the dam “will hold.”#A spokesman for the governor#cue-before-apposition",
        "When the rain hit Norland, the miller, a farmer, said it “will pass.”#the miller#cue-before-apposition",
        "The Weir Press said it would publish “every page.”#The Weir Press#cue-before",
        "According to Hill, it would call the dam “a danger.”#Hill#according-to",
        "Norland has a law by which it calls the dam “a danger.”#Norland#coordination",
        "Rowe said Marsh had told her that “nobody will come.”#Marsh#cue-before",
        "Rowe said Marsh had often called the dam “a danger.”#Rowe#cue-before",
        "He said the order that the Western Isles helped write “has held for all.”#He#cue-before",
        "She laughed at the Weir Times headline “Would you swim here?”#the Weir Times headline#inscription",
        "Rowe was met by signs reading “Go home.”#signs#inscription",
        "Rowe repeated her slogan “Stone by stone.”#Rowe#cue-before",
        "Harbor Town, May 7 (NPA) — Ada Rowe has closed the dam, saying it “will not hold.”#Ada Rowe#participle",
      })
  void oneQuotation(String text, String source, String rule) {
    Attribution attribution = Quotes.attributions(text).get(0);
    assertEquals(source, source(text, attribution), text);
    assertEquals(rule, attribution.linkedBy(), text);
  }

  @Test
  void theSpeakerGoesOnAcrossSentencesAndParagraphs() {
    String text =
        "“The dam will hold,” Ada Rowe said. “We checked it.”\n“Every stone of it.”\n"
            + "Marsh shook his head.\n“I saw water,” he said.";
    List<Attribution> all = Quotes.attributions(text);
    assertEquals(List.of("Ada Rowe", "Ada Rowe", "Ada Rowe", "he"), sources(text));
    assertEquals("continuation", all.get(1).linkedBy());
    assertEquals("paragraph-continuation", all.get(2).linkedBy());
  }

  @Test
  void aQuotationIsIntroducedByTheSentenceBefore() {
    String text = "Ada Rowe went to the dam on Friday.\n“It will hold for a century.”";
    assertEquals(List.of("Ada Rowe"), sources(text));
    assertEquals("paragraph-before", Quotes.attributions(text).get(0).linkedBy());
  }

  @Test
  void twoSpeakersInOneSentenceKeepTheirWords() {
    String text = "Rowe said “it will hold,” and the miller said “it will not.”";
    assertEquals(List.of("Rowe", "the miller"), sources(text));
  }

  @Test
  void aSpeakerMayQuoteAnother() {
    String recalled = "Rowe recalled the charter of the league that “no gate is closed”.";
    assertEquals(List.of("Rowe"), sources(recalled));
    assertEquals("the charter of the league", quoted(recalled));
    String put = "Rowe said peace, as Ilya Marsh put it, is “a slow river.”";
    assertEquals(List.of("Rowe"), sources(put));
    assertEquals("Ilya Marsh", quoted(put));
  }

  private static String quoted(String text) {
    return Quotes.attributions(text).get(0).quotedSource().orElseThrow().span().in(text);
  }

  @Test
  void scareQuotesHaveNoSpeaker() {
    Attribution attribution =
        Quotes.attributions("The so-called “dry dock” was full of water.").get(0);
    assertEquals("none", attribution.linkedBy());
    assertTrue(attribution.cue().isEmpty() && attribution.source().isEmpty());
  }

  @Test
  void whatWantsANounBehindItIsNoSubject() {
    String text = "Hill accused the isles of building their own “dams of straw” in May.";
    assertEquals(List.of("Hill"), sources(text));
    assertEquals(List.of(""), sources("Next: accuse western isles of building their own “dams”."));
  }

  @Test
  void mentionsHaveKinds() {
    assertEquals(MentionKind.NAME, kind("“Yes,” said Secretary of State Ada Rowe."));
    assertEquals(MentionKind.NOMINAL, kind("“Yes,” said the Norlandian minister."));
    assertEquals(MentionKind.PRONOUN, kind("“Yes,” she said."));
  }

  private static MentionKind kind(String text) {
    return Quotes.attributions(text).get(0).source().orElseThrow().kind();
  }

  private static String source(String text, Attribution attribution) {
    return attribution.source().map(m -> m.span().in(text)).orElse("");
  }

  private static List<String> sources(String text) {
    return Quotes.attributions(text).stream().map(a -> source(text, a)).toList();
  }

  /** What the rules read for one quotation is bounded, however long its sentence goes on. */
  @Test
  void anEndlessSentenceIsReadInPieces() {
    for (String piece : List.of("“Now,” ", "in the old mill said “hold on now” and ")) {
      Document document = Quotes.document(piece.repeat(20_000));
      Frame frame = Frame.of(document, Quotes.extraction(document)).get(0);
      for (int s = 0; s < frame.sentenceCount(); s++) {
        assertTrue(frame.end(s) - frame.start(s) <= Frame.LONGEST_SENTENCE, piece);
        assertEquals(s, frame.sentenceOf(frame.start(s)), piece);
      }
    }
  }

  @Test
  void theSpeakerGoesOnThroughThousandsOfQuotations() {
    List<String> sources = sources("“We start,” said Ada Rowe. " + "“On we go.” ".repeat(60_000));
    assertEquals(60_001, sources.size());
    assertTrue(sources.stream().allMatch("Ada Rowe"::equals));
  }

  @Test
  void damagedTextNeverThrowsAndSpansStayInside() {
    long seed = 7052021L;
    Random random = new Random(seed);
    String text =
        "In a statement, Ada Rowe, who leads the league, said the dam “will hold,” noting that"
            + " “every stone” was checked. “Will it?” asked Ilya Marsh (Norland) — and he left.\n"
            + "ROWE: “Yes.” According to the miller’s report: “No.”\n— Ada Rowe";
    for (int round = 0; round < 2000; round++) {
      StringBuilder damaged = new StringBuilder(text);
      for (int n = random.nextInt(8); n >= 0; n--) {
        int at = random.nextInt(Math.max(1, damaged.length() - 1));
        switch (random.nextInt(3)) {
          case 0 -> damaged.delete(at, at + 1);
          case 1 -> damaged.insert(at, "“”,.:;—()' \nX".charAt(random.nextInt(13)));
          default -> damaged.append(text, at % text.length(), text.length());
        }
      }
      Document document = Quotes.document(damaged.toString());
      List<Span> spans = new ArrayList<>();
      for (Attribution a : new Attributor().attribute(document, Quotes.extraction(document))) {
        a.cue().ifPresent(c -> spans.add(c.span()));
        a.source().ifPresent(m -> spans.add(m.span()));
        a.quotedSource().ifPresent(m -> spans.add(m.span()));
      }
      Span all = new Span(0, damaged.length());
      for (Span span : spans) {
        assertTrue(all.contains(span) && !span.isEmpty(), "seed " + seed + ": " + damaged);
      }
    }
  }
}
