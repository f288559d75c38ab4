package org.dixit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.RecordFile;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is one person across transcripts, and who is two. */
class IdentitiesTest {
  @TempDir Path folder;

  private int number;

  /** A transcript of {@code body} in which each of {@code speakers}, "name/role", says a word. */
  private RecordFile file(String body, String... speakers) {
    StringBuilder text = new StringBuilder();
    List<Utterance> turns = new ArrayList<>();
    for (String each : speakers) {
      String[] parts = (each + "/").split("/", 2);
      String role = parts[1].replace("/", "");
      int start = text.length();
      text.append("Yes, number ").append(number).append(". ");
      Speaker speaker =
          new Speaker(
              parts[0].toLowerCase(Locale.ROOT).replace(' ', '-'),
              parts[0],
              List.of(),
              Optional.of(role).filter(r -> !r.isEmpty()),
              List.of());
      Span span = new Span(start, text.length() - 1);
      turns.add(
          new Utterance(parts[0], Optional.of(speaker), span, Optional.empty(), true, List.of()));
    }
    Optional<String> none = Optional.empty();
    String name = "t" + number++ + ".txt";
    Optional<String> met = Optional.of(body).filter(b -> !b.isEmpty());
    Transcript transcript =
        new Transcript(
            name,
            none,
            none,
            met,
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
    return new RecordFile(Path.of("/r/" + name), Sha256.of(text.toString()), List.of(transcript));
  }

  private List<String> people(RecordFile... files) throws Exception {
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      for (RecordFile file : files) {
        writer.add(file);
      }
    }
    try (Library library = Library.open(folder)) {
      return library.people().stream()
          .map(p -> p.id() + " " + p.keys().size() + " " + p.aliases())
          .toList();
    }
  }

  @Test
  void twoSmithsStayTwo() throws Exception {
    assertEquals(
        List.of("ada-smith 2 []", "tom-smith 1 []"),
        people(file("Council", "Ada Smith", "Tom Smith"), file("Council", "Ada Smith")));
  }

  @Test
  void oneNameInTwoOfficesOfTwoBodiesIsTwoPeople() throws Exception {
    assertEquals(
        List.of("john-smith 2 []", "john-smith-2 1 []"),
        people(
            file("House of Commons", "John Smith/Member for Warleigh"),
            file("House of Commons", "John Smith/Chancellor"),
            file("Harbour Board", "John Smith/Chief Engineer")));
  }

  @Test
  void aSurnameIsWhoBearsItInThatBody() throws Exception {
    assertEquals(
        List.of("ada-brandt 2 [Brandt]", "lena-brandt 1 []"),
        people(
            file("Council", "Ada Brandt"),
            file("Assembly", "Lena Brandt"),
            file("Council", "Brandt")));
  }

  @Test
  void aSurnameThatSeveralBearStaysAlone() throws Exception {
    assertEquals(
        List.of("ada-brandt 1 []", "brandt 1 []", "lena-brandt 1 []"),
        people(file("", "Ada Brandt"), file("", "Lena Brandt"), file("", "Brandt")));
  }

  @Test
  void juniorIsNotHisFather() throws Exception {
    assertEquals(
        List.of("tom-ferrow 1 []", "tom-ferrow-jr 1 []"),
        people(file("", "Tom Ferrow"), file("", "Tom Ferrow Jr.")));
  }

  @Test
  void whoAsksIsNobodyInParticular() throws Exception {
    assertEquals(List.of("ada-brandt 1 []"), people(file("", "Question/question", "Ada Brandt")));
  }

  @Test
  void aNumberedVoiceIsNobodyInAnotherRecording() throws Exception {
    assertEquals(
        List.of("ada-brandt 1 []"),
        people(file("", "Speaker 00", "Ada Brandt"), file("", "Speaker 00")));
  }
}
