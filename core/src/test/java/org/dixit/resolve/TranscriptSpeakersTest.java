package org.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.junit.jupiter.api.Test;

/** Who stands behind the labels of transcripts. */
class TranscriptSpeakersTest {
  private static Transcript transcript(String title, String... labels) {
    StringBuilder text = new StringBuilder();
    List<Utterance> turns = new ArrayList<>();
    for (String label : labels) {
      int start = text.length();
      text.append("So it was said.");
      Span span = new Span(start, text.length());
      turns.add(new Utterance(label, Optional.empty(), span, Optional.empty(), true, List.of()));
    }
    Optional<String> none = Optional.empty();
    return new Transcript(
        title,
        Optional.of(title),
        none,
        none,
        none,
        "en",
        none,
        none,
        none,
        Grade.G1,
        true,
        none,
        text.toString(),
        turns,
        List.of());
  }

  private static List<String> names(String title, String... labels) {
    return new Resolver()
        .resolve(List.of(transcript(title, labels))).get(0).utterances().stream()
            .map(u -> u.speaker().map(s -> s.name()).orElse("?"))
            .toList();
  }

  @Test
  void anOfficeIsWhoseNameStandsBehindItInTheTitle() {
    assertEquals(
        List.of("Brandt", "Kamal Ferrow", "Lena Brandt", "Lena Brandt"),
        names(
            "Remarks by President Brandt, Vice President Kamal Ferrow, and First Lady Lena Brandt"
                + " at the Harbour",
            "THE PRESIDENT",
            "THE VICE PRESIDENT",
            "THE FIRST LADY",
            "DR. BRANDT"));
  }

  @Test
  void aTitleThatGoesOnIsNoName() {
    assertEquals(
        List.of("Brandt"),
        names("Remarks by President Brandt Urging the Assembly to Vote", "THE PRESIDENT"));
  }

  @Test
  void whoHoldsAnOfficeIsToldOnceAndHoldsItAfterwards() {
    assertEquals(
        List.of("Boris Jonquil", "Ada Rowe", "Boris Jonquil", "Eleanor Lang", "Eleanor Lang"),
        names(
            "Debate",
            "The Prime Minister (Boris Jonquil)",
            "Ada Rowe (Warleigh) (Lab)",
            "The Prime Minister",
            "Madam Deputy Speaker (Dame Eleanor Lang)",
            "Madam Deputy Speaker"));
  }

  @Test
  void aStateIsNoPartOfTheName() {
    assertEquals(
        List.of("Smythe", "McNair", "Van Holt Jr.", "O'Hara-Dean"),
        names(
            "Debate",
            "Mr. SMYTHE of New Jersey",
            "Mr. McNAIR",
            "Mr. VAN HOLT, Jr",
            "Mrs. O'HARA-DEAN"));
  }

  @Test
  void numberedVoicesStayApart() {
    assertEquals(List.of("Speaker 00", "Speaker 01"), names("Talk", "SPEAKER_00", "SPEAKER_01"));
  }

  @Test
  void nobodyIsNamedForAClip() {
    assertEquals(List.of("?"), names("Speech by Ada Brandt", "(video clip)"));
  }

  @Test
  void aCountryHoldsNoOffice() {
    assertEquals(List.of("The Chair (South Africa)"), names("Meeting", "The Chair (South Africa)"));
  }
}
