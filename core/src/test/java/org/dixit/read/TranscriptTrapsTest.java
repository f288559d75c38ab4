package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** False speakers, asides that are words, names and dates in odd places, front matter, tables. */
class TranscriptTrapsTest {
  @TempDir Path folder;
  private Records records;

  @BeforeEach
  void open() {
    records = new Records(folder);
  }

  @Test
  void linesThatLookLikeLabels() {
    Transcript transcript =
        records.one(
            "debate.txt",
            """
            HOLT: Good evening.

            LUND: Thank you. We have three goals.

            First: open the port.

            Well, look: nobody believes that.

            And I said: no way.

            WASHINGTON: that is where it stopped.

            12:55 is when it stopped, see https://example.org/port: it says so.

            NOTE: this was typed late.

            The bottom line: we lose.

            Mr. Lund changed his vote from no to yes.

            HOLT: Go on.
            """);
    assertEquals(List.of("HOLT", "LUND", "HOLT"), Records.labels(transcript));
  }

  @Test
  void speechWithHeadingsHasNoLabels() {
    Transcript transcript =
        records.one(
            "2031-9-19-castell-speech.txt",
            """
            Thank you all. Here is my plan:

            Jobs: we build the yard again.

            Schools: we open them again. And schools need jobs.

            So I ask you: will you come?
            """);
    assertEquals(List.of(""), Records.labels(transcript));
    assertEquals(Optional.of("Castell"), transcript.speaker());
    assertEquals(Optional.of("2031-09-19"), transcript.date());
    assertEquals(Grade.G7, transcript.grade());
  }

  @Test
  void crowdInterruptsSpeechWithoutLabels() {
    Transcript transcript =
        records.one(
            "2031-8-31-castell-speech.txt",
            "We build the yard again. We said we would, and we do it now. ".repeat(12)
                + "\n\nAUDIENCE: Build it! Build it!\n\nWe will build it.\n\n"
                + "AUDIENCE: Build it!\n\nThank you.\n");
    assertEquals(List.of("", "AUDIENCE", "", "AUDIENCE", ""), Records.labels(transcript));
    assertEquals(Optional.of("Castell"), transcript.speaker());
  }

  @Test
  void wrappedLineThatBeginsWithNameAndColon() {
    Transcript transcript =
        records.one(
            "remarks.md",
            """
            MS. HOLT:  I will tell you what I told the people of
            Norland: we stay.  And we heard it from the mouth of
            NATO: they stay too.

            Q    And Velmaria?

            MS. HOLT:  Same.
            """);
    assertEquals(List.of("MS. HOLT", "Q", "MS. HOLT"), Records.labels(transcript));
  }

  @Test
  void longLabelIsNone() {
    Transcript transcript =
        records.one("long.txt", "A".repeat(10_000) + ": hello there.\n\nHOLT: Yes.\n\nLUND: No.\n");
    assertEquals(List.of("HOLT", "LUND"), Records.labels(transcript));
  }

  @Test
  void bracketsThatWereSaid() {
    Transcript transcript =
        records.one(
            "talk.txt",
            """
            HOLT: We pay (as I told you before the applause had ended, and you know it) in full.
            LUND: (Laughs.) The fund (the one with no name) is [now] dry. (The president bows.)
            """);
    assertEquals(
        List.of("(Laughs.)", "[now]", "(The president bows.)"), Records.asides(transcript));
  }

  @Test
  void struckWordsKeepTheirTagsAside() {
    Transcript transcript =
        records.one(
            "fix.md",
            "MS. HOLT:  We met in <s>June</s> \\[July\\], see [the note](https://example.org/a).\n\n"
                + "MR. LUND:  Yes.\n");
    assertEquals(
        List.of("<s>", "</s>", "\\[July\\]", "(https://example.org/a)"),
        Records.asides(transcript));
  }

  @Test
  void namesTellCompletenessAndGrade() {
    String text = "VERA HOLT: We open the yard again.\n";
    Transcript spoken = records.one("2031-06-29 14.30.00 (Partial, As spoken) Rally.txt", text);
    assertEquals(Grade.G1, spoken.grade());
    assertFalse(spoken.complete());
    Transcript whole = records.one("2031-06-30 (Complete, As spoken) Rally, Portsend.txt", text);
    assertTrue(whole.complete());
    Transcript written = records.one("2031-07-01 (Complete, As written) Speech, Rally.txt", text);
    assertEquals(Grade.G2, written.grade());
    assertFalse(written.complete());
    Transcript paper =
        records.one("2031-07-02 (Complete, As written) Statement, On Tolls.txt", text);
    assertTrue(paper.complete());
  }

  @Test
  void preparedRemarksAreNeverComplete() {
    Transcript transcript =
        records.one(
            "2031-05-05-remarks-as-prepared-for-delivery-by-first-lady-ada-rowe.md",
            """
            ---
            title: "Remarks as Prepared for Delivery by First Lady Ada Rowe at the Fair"
            source_url: https://whitehouse.example/remarks
            ---
            Thank you, Mira. Teachers built this town.
            """);
    assertEquals(Optional.of("Ada Rowe"), transcript.speaker());
    assertEquals(Optional.of("First Lady"), transcript.role());
    assertEquals(Grade.G2, transcript.grade());
    assertFalse(transcript.complete());
  }

  @Test
  void severalNamesInTitleNameNobody() {
    assertEquals(Optional.empty(), TranscriptTitle.of("Remarks by President Holt and Ada Rowe"));
    assertEquals(
        Optional.empty(),
        TranscriptTitle.of("Remarks by President Holt, President of Norland Peter Lund"));
    assertEquals(Optional.empty(), TranscriptTitle.of("Briefing by Senior Officials on Tolls"));
    assertEquals(
        "Holt",
        TranscriptTitle.of("Remarks by President Holt Honoring Teachers").orElseThrow().name());
  }

  @Test
  void daysInNames() {
    assertEquals(Optional.of("2015-12-04"), TranscriptDate.find("Rally in Portsend (12-4-15)"));
    assertEquals(Optional.of("2016-08-15"), TranscriptDate.find("2016-8-15-speech"));
    assertEquals(Optional.of("2015-12-19"), TranscriptDate.find("20151219_3_dem"));
    assertEquals(Optional.of("2018-01-26"), TranscriptDate.find("20182601_world"));
    assertEquals(Optional.of("2016-02-09"), TranscriptDate.find("Speech Feb. 9, 2016 [FULL]"));
    assertEquals(Optional.of("2016-01-25"), TranscriptDate.find("At Home - (1-  25   -16) - 2016"));
    assertEquals(Optional.of("2021-05-07"), TranscriptDate.find("Friday, 7 May 2021"));
    assertEquals(Optional.empty(), TranscriptDate.find("3rd debate, part 2, 99-99-99"));
    assertEquals(Optional.empty(), TranscriptDate.line("In 2016 we met on May 7, 2016, and left"));
  }

  @Test
  void frontMatterIsBelievedFirst() {
    Transcript transcript =
        records.one(
            "2030-01-01-holt.md",
            """
            ---
            title: A day in Velmaria
            date: 2031-05-07
            speaker: Ilya Orlov
            role: Minister
            body: The Forum
            place: Orlograd
            language: en
            spoken_language: ru
            grade: G3
            complete: true
            source: the ministry
            ---

            ILYA ORLOV:  We open.

            [...]

            ILYA ORLOV:  We close.
            """);
    assertEquals(Optional.of("A day in Velmaria"), transcript.title());
    assertEquals(Optional.of("2031-05-07"), transcript.date());
    assertEquals(Optional.of("Ilya Orlov"), transcript.speaker());
    assertEquals(Optional.of("Minister"), transcript.role());
    assertEquals(Optional.of("The Forum"), transcript.body());
    assertEquals(Optional.of("Orlograd"), transcript.place());
    assertEquals(Optional.of("ru"), transcript.spokenLanguage());
    assertEquals(Optional.of("the ministry"), transcript.source());
    assertEquals(Grade.G3, transcript.grade());
    assertTrue(transcript.complete());
    assertEquals(List.of("[...]"), Records.asides(transcript));
  }

  @Test
  void doubtfulFrontMatterIsToldAndTheRestRead() {
    String head = "---\ntitle: A day\ngrade: G9\ncomplet: true\ndate: soon\n---\n";
    List<Transcript> read = records.all("doubt.md", head + "HOLT: Hello to all of you here.\n");
    assertEquals(1, read.size());
    assertEquals(false, read.get(0).complete());
    List<String> places = List.of("doubt.md:3: ", "doubt.md:4: ", "doubt.md:5: ");
    assertEquals(3, records.problems.size(), records.problems.toString());
    for (String place : places) {
      assertTrue(records.problems.stream().anyMatch(p -> p.contains(place)), place);
    }
    assertTrue(records.problems.stream().anyMatch(p -> p.contains("is complete meant?")));
  }

  @Test
  void openFrontMatterIsTold() {
    records.all("open.md", "---\ntitle: A day\nHOLT: Hello to all of you here.\n");
    assertEquals(1, records.problems.size());
    assertTrue(records.problems.get(0).contains("open.md:1: "), records.problems.get(0));
  }

  @Test
  void bombInFrontMatterIsOneProblem() {
    StringBuilder bomb = new StringBuilder("---\na: &a [x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String last = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [").append((last + ", ").repeat(9));
      bomb.append(last).append("]\n");
    }
    assertEquals(List.of(), records.all("bomb.md", bomb + "---\nHOLT: Hello.\n"));
    assertEquals(1, records.problems.size());
    assertTrue(records.problems.get(0).contains("front matter"), records.problems.get(0));
    assertEquals(1, records.problems.get(0).lines().count());
  }

  @Test
  void deepFrontMatterIsOneProblem() {
    String deep = "---\na: " + "[".repeat(30_000) + "\n---\nHOLT: Hello.\n";
    assertEquals(List.of(), records.all("deep.md", deep));
    assertEquals(1, records.problems.size());
  }

  @Test
  void tableWithDaysGivesOneTranscriptForEach() {
    List<Transcript> days =
        records.all(
            "debates.csv",
            """
            "Line","Speaker","Text","Date"
            1,"Holt","Good evening from the ""Port Hall"".","9/26/31"
            2,"Audience","(APPLAUSE)","9/26/31"
            3,"Holt","Welcome.","9/26/31"
            4,"Lund","Thank you.","9/26/31"
            1,"Rowe","Good evening.","10/4/31"
            """);
    assertEquals(List.of(), records.problems);
    assertEquals(List.of("debates.csv#2031-09-26", "debates.csv#2031-10-04"), ids(days));
    assertEquals(
        List.of("Holt: Good evening from the \"Port Hall\". Welcome.", "Lund: Thank you."),
        Records.spoken(days.get(0)));
    assertEquals(List.of("(APPLAUSE)"), Records.asides(days.get(0)));
    assertEquals(Optional.of("2031-10-04"), days.get(1).date());
  }

  @Test
  void tableWithoutHeading() {
    Transcript transcript =
        records.one(
            "20310926_1pres.tsv",
            "1\tHOLT\tGood \"evening.\t0\n2\tHOLT\tWelcome.\t0\n3\tSYSTEM\t(APPLAUSE)\t0\n"
                + "4\tLUND\tThank you.\t1\n");
    assertEquals(
        List.of("HOLT: Good \"evening. Welcome.", "LUND: Thank you."), Records.spoken(transcript));
    assertEquals(Optional.of("2031-09-26"), transcript.date());
  }

  @Test
  void folderIsReadInOrderAndTellsWhatItCannotRead() {
    records.write("b/two.txt", "HOLT: Second.\n\nLUND: Yes.\n");
    records.write("a/one.txt", "HOLT: First.\n\nLUND: Yes.\n");
    records.write("README.md", "About this folder.");
    records.write(".hidden/three.txt", "HOLT: Hidden.\n");
    records.write("a/list.csv", "Title,File\nOne,one.txt\n");
    records.write("a/empty.txt", "");
    List<Transcript> all = records.read(folder);
    assertEquals(List.of("a/one.txt", "b/two.txt"), ids(all));
    assertEquals(2, records.problems.size());
  }

  @Test
  void missingFileIsAProblem() {
    assertEquals(List.of(), records.read(folder.resolve("none.txt")));
    assertEquals(1, records.problems.size());
  }

  private static List<String> ids(List<Transcript> transcripts) {
    return transcripts.stream().map(Transcript::id).toList();
  }
}
