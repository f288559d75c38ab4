package org.dixit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.index.RecordIndex.Candidate;
import org.dixit.text.Word;
import org.dixit.text.Words;
import org.junit.jupiter.api.Test;

class RecordIndexTest {
  private static final String[] VOCABULARY =
      ("the of and to a in harbour council bridge toll ferry we they will not pay river mayor"
              + " tunnel crane dock pilot grain fee vote budget seat island storm winter lamp")
          .split(" ");

  private static Transcript transcript(String id, String text, List<Utterance> turns) {
    return new Transcript(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grade.G1,
        true,
        Optional.empty(),
        text,
        turns,
        List.of());
  }

  private static Utterance turn(String label, int from, int to, Span... asides) {
    Speaker speaker =
        new Speaker(
            label.toLowerCase(java.util.Locale.ROOT),
            label,
            List.of(),
            Optional.empty(),
            List.of());
    return new Utterance(
        label, Optional.of(speaker), new Span(from, to), Optional.empty(), true, List.of(asides));
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }

  @Test
  void leavesOutWhatNobodySpoke() {
    String text = "We shall build it. (Applause.) And soon.";
    RecordIndex index =
        RecordIndex.of(
            List.of(
                transcript("t", text, List.of(turn("Ohm", 0, text.length(), new Span(19, 30))))));
    List<String> spoken = IntStream.range(0, index.size()).mapToObj(index::form).toList();
    assertEquals(List.of("we", "shall", "build", "it", "and", "soon"), spoken);
    assertEquals("And", index.span(4).in(text));
  }

  @Test
  void tellsTurnsOfOnePersonFromOthers() {
    String text = "We will pay. They will not.";
    RecordIndex index =
        RecordIndex.of(
            List.of(
                transcript(
                    "t", text, List.of(turn("Ohm", 0, 12), turn("Weir", 13, text.length())))));
    BitSet weir = index.turnsOf("Weir", s -> s.name().equals("Weir"));
    assertEquals(BitSet.valueOf(new long[] {2}), weir);
    assertEquals(List.of(), index.candidates(forms("we will pay"), new BitSet(), 3));
    assertEquals(1, index.turnNumber(index.size() - 1));
  }

  @Test
  void findsNothingInAnEmptyRecord() {
    RecordIndex index = RecordIndex.of(List.of());
    assertEquals(0, index.size());
    assertEquals(List.of(), index.candidates(List.of("word"), null, 3));
  }

  /** Any run of words of a random record must lie in its first candidates. */
  @Test
  void findsEveryRunOfWords() {
    long seed = 42;
    Random random = new Random(seed);
    List<Transcript> transcripts = new ArrayList<>();
    for (int t = 0; t < 20; t++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 50 + random.nextInt(400); w++) {
        text.append(VOCABULARY[random.nextInt(VOCABULARY.length)]).append(' ');
      }
      transcripts.add(transcript("t" + t, text.toString(), List.of(turn("Ohm", 0, text.length()))));
    }
    RecordIndex index = RecordIndex.of(transcripts);
    for (int round = 0; round < 300; round++) {
      int length = 5 + random.nextInt(30);
      int from = random.nextInt(index.size() - length);
      if (index.turnNumber(from) != index.turnNumber(from + length - 1)) {
        continue;
      }
      List<String> run = IntStream.range(from, from + length).mapToObj(index::form).toList();
      List<Candidate> found = index.candidates(run, null, 12);
      boolean inside = found.stream().anyMatch(c -> c.from() <= from && from + length <= c.to());
      assertTrue(inside, "seed " + seed + " round " + round + " " + run + " in " + found);
    }
  }

  @Test
  void keepsCandidatesInsideOneTranscript() {
    String one = "The toll on the old bridge will rise.";
    String two = "The toll on the old bridge will fall.";
    RecordIndex index =
        RecordIndex.of(
            List.of(
                transcript("a", one, List.of(turn("Ohm", 0, one.length()))),
                transcript("b", two, List.of(turn("Ohm", 0, two.length())))));
    List<Candidate> found = index.candidates(forms("toll on the old bridge"), null, 5);
    assertEquals(2, found.size());
    for (Candidate c : found) {
      assertEquals(index.turnNumber(c.from()), index.turnNumber(c.to() - 1));
    }
    assertFalse(found.get(0).from() == found.get(1).from());
  }
}
