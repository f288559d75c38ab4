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

/** One invented record for each layout that is read. */
class TranscriptLayoutsTest {
  @TempDir Path folder;
  private Records records;

  @BeforeEach
  void open() {
    records = new Records(folder);
  }

  @Test
  void pressBriefingWithPlaceTimeAndUnlabelledPress() {
    Transcript transcript =
        records.one(
            "2031-03-04-press-briefing.md",
            """
            ---
            date: '2031-03-04'
            title: "Press Briefing by Press Secretary Dana\\_Whitlock, March 4,\\_2031"
            ---

            *Room 12
            Harbour House*

            1:05 P.M. EDT

            MS. WHITLOCK:  Good afternoon.  The bridge opens on Monday.
            It was built for one reason: people asked.  (Laughter.)

            Q    Thank you, Dana.  On the tolls: will they
            rise?

            MS. WHITLOCK:  They will not.

            Q    Ever?

            MS. WHITLOCK:  I won’t go beyond that.

                          END             1:29 P.M. EDT

            *A correction was made on the next day.
            """);
    assertEquals(
        List.of(
            "MS. WHITLOCK: Good afternoon. The bridge opens on Monday. It was built for one reason:"
                + " people asked.",
            "Q: Thank you, Dana. On the tolls: will they rise?",
            "MS. WHITLOCK: They will not.",
            "Q: Ever?",
            "MS. WHITLOCK: I won’t go beyond that."),
        Records.spoken(transcript));
    assertEquals(Optional.of("Room 12, Harbour House"), transcript.place());
    assertEquals(Optional.of("2031-03-04"), transcript.date());
    assertEquals(Optional.of("Dana Whitlock"), transcript.speaker());
    assertEquals(Optional.of("Press Secretary"), transcript.role());
    assertEquals(Grade.G1, transcript.grade());
    assertTrue(transcript.complete());
  }

  @Test
  void recordingThatBeginsLateIsNotComplete() {
    Transcript transcript =
        records.one(
            "arrival.md",
            """
            Presidential Palace

            10:42 A.M. EEST

            PRESIDENT ORLOV:  (In progress.)  And so we are glad that you came.

            PRESIDENT DUARTE:  Thank you.

            10:50 A.M. EEST
            """);
    assertFalse(transcript.complete());
    assertEquals(
        List.of(
            "PRESIDENT ORLOV: And so we are glad that you came.", "PRESIDENT DUARTE: Thank you."),
        Records.spoken(transcript));
  }

  @Test
  void stateDepartmentRemarks() {
    Transcript transcript =
        records.one(
            "harbour-forum.txt",
            """
            Secretary Ana R. Holt Remarks at the Harbour Forum
            REMARKS
            ANA R. HOLT, SECRETARY OF STATE
            GENEVA, SWITZERLAND
            MAY 7, 2031
            SECRETARY HOLT:  Well, good morning.  Let me say this:  we are here.  (Applause.)
            Well, look:  we stay.

            QUESTION:  Will you go back?  (Inaudible.)
            MR ROWE:  Last one.
            SECRETARY HOLT:  No.
            ###
            """);
    assertEquals(
        List.of(
            "SECRETARY HOLT: Well, good morning. Let me say this: we are here. Well, look: we stay.",
            "QUESTION: Will you go back?",
            "MR ROWE: Last one.",
            "SECRETARY HOLT: No."),
        Records.spoken(transcript));
    assertEquals(Optional.of("2031-05-07"), transcript.date());
    assertEquals(Optional.of("GENEVA, SWITZERLAND"), transcript.place());
    assertEquals(Grade.G1, transcript.grade());
    assertTrue(transcript.complete());
  }

  @Test
  void broadcastWithClip() {
    Transcript transcript =
        records.one(
            "hall.txt",
            """
            Aired March 4, 2031 - 21:00 ET
            THIS IS A RUSH TRANSCRIPT.

            [21:00:05] VERA HOLT, NNB MODERATOR: Welcome. [21:05:12] We begin.

            (BEGIN VIDEO CLIP)

            PETER LUND, PRESIDENT OF NORLAND: We never agreed.

            (END VIDEO CLIP)

            And that was last year.

            HOLT: Mr. Lund?

            LUND: I never said so. (CROSSTALK) HOLT: You did. (APPLAUSE) LUND: I did not.

            LUND (through translator): I repeat: no.
            """);
    assertEquals(
        List.of(
            "VERA HOLT, NNB MODERATOR: Welcome. We begin.",
            "PETER LUND, PRESIDENT OF NORLAND: We never agreed.",
            "VERA HOLT, NNB MODERATOR: And that was last year.",
            "HOLT: Mr. Lund?",
            "LUND: I never said so.",
            "HOLT: You did.",
            "LUND: I did not.",
            "LUND: I repeat: no."),
        Records.spoken(transcript));
    assertEquals(Optional.of("und"), transcript.utterances().get(7).language());
    assertEquals(Optional.of("2031-03-04"), transcript.date());
    assertFalse(transcript.complete());
  }

  @Test
  void timesBesideNames() {
    Transcript after =
        records.one(
            "after.txt",
            """
            Vera Holt: (01:10)
            Good evening. [crosstalk 00:12:33] Mr. Lund, you begin.

            Peter Lund: (01:55)
            Thank you, Vera.

            Vera Holt: (02:20)
            [inaudible 00:12:50] two minutes.
            """);
    assertEquals(
        List.of(
            "Vera Holt: Good evening. Mr. Lund, you begin.",
            "Peter Lund: Thank you, Vera.",
            "Vera Holt: two minutes."),
        Records.spoken(after));
    Transcript before =
        records.one(
            "before.txt",
            """
            01:40 HOLT
            Good evening. It is 12:55 now.
            01:55 LUND
            Thank you.
            """);
    assertEquals(
        List.of("HOLT: Good evening. It is 12:55 now.", "LUND: Thank you."),
        Records.spoken(before));
  }

  @Test
  void ministryPage() {
    Transcript transcript =
        records.one(
            "meeting-with-editors.md",
            """
            Meeting with editors

            May 12, 2031
            18:30
            The Palace

            **President of Velmaria Ilya Orlov:** Good evening.

            Note: the sound was poor.

            **Question:** Will you stay?

            **Ilya Orlov:** Of course <…> we will. [Of the treaty. – Ed.]

            Question: And then?

            Ilya Orlov: Then we see: I hope soon.
            """);
    assertEquals(
        List.of(
            "President of Velmaria Ilya Orlov: Good evening. Note: the sound was poor.",
            "Question: Will you stay?",
            "Ilya Orlov: Of course we will.",
            "Question: And then?",
            "Ilya Orlov: Then we see: I hope soon."),
        Records.spoken(transcript));
    assertEquals(Optional.of("2031-05-12"), transcript.date());
  }

  @Test
  void ministryPageAsHtml() {
    Transcript transcript =
        records.one(
            "page.html",
            """
            <html><body><article><h1>Meeting with editors</h1><p>May 12, 2031</p>
            <p><b>President of Velmaria Ilya Orlov:</b> Good evening.</p><p>We begin.</p>
            <p><b>Question:</b> Will you stay?</p>
            <p><b>Ilya Orlov:</b> Of course &lt;…&gt; we will.</p>
            <p><b>Question:</b> And then?</p><p><b>Ilya Orlov:</b> Then we see.</p>
            </article></body></html>
            """);
    assertEquals(
        List.of(
            "President of Velmaria Ilya Orlov: Good evening. We begin.",
            "Question: Will you stay?",
            "Ilya Orlov: Of course we will.",
            "Question: And then?",
            "Ilya Orlov: Then we see."),
        Records.spoken(transcript));
  }

  @Test
  void unitedNationsRecord() {
    Transcript transcript = records.one("record.txt", RECORD);
    assertEquals(
        List.of(
            "The President: I give the floor to Mr. Orlov.",
            "Mr. Orlov (Velmaria): We thank you, Madam President. The talks failed for one reason:"
                + " nobody came. We shall come again.",
            "Sir Peter Lunde (Norland): First, ships must pass.",
            "The Secretary-General: I thank the Council.",
            "The President: There are 2 votes in favour."),
        Records.spoken(transcript));
    assertEquals(Optional.of("fr"), transcript.utterances().get(0).language());
    assertEquals(Optional.of("ru"), transcript.utterances().get(1).language());
    assertEquals(Optional.empty(), transcript.utterances().get(2).language());
    assertEquals("Adeyemi", transcript.utterances().get(0).speaker().orElseThrow().name());
    assertEquals(Optional.of("Security Council"), transcript.body());
    assertEquals(Optional.of("New York"), transcript.place());
    assertEquals(Optional.of("2031-03-04"), transcript.date());
    assertTrue(transcript.complete());
    assertEquals(Grade.G2, transcript.grade());
  }

  private static final String RECORD =
      """
      United Nations
      S/PV.9999
      Security Council
      Eightieth year
      9999th meeting
      Tuesday, 4 March 2031, 10 a.m.
      New York

      President:
      Ms. Adeyemi . . . . . . . . . . . (Oranda)
      Members:
      Velmaria . . . . . . . Mr. Orlov
      Norland . . . . . . . . Sir Peter Lunde

      25-01234 (E)
      *2501234*

      The meeting was called to order at 10.05 a.m.

      Adoption of the agenda

      The agenda was adopted.

      The President (spoke in French): I give the floor
      to Mr. Orlov.

      Mr. Orlov (Velmaria) (spoke in
      Russian): We thank you, Madam President. The talks failed for one reason: nobody came.
      2/12 25-01234
      S/PV.9999 The situation in the Straits 04/03/2031
      We shall come again.

      Sir Peter Lunde (Norland): First, ships must pass.

      The Secretary-General: I thank the Council.

      A vote was taken by show of hands.

      In favour:
      Norland, Oranda

      Against:
      Velmaria

      The President (spoke in French): There are 2 votes in favour.

      The meeting rose at 11.20 a.m.
      """;

  @Test
  void letterWithAnnexes() {
    Transcript transcript =
        records.one(
            "letter.txt",
            """
            United Nations S/2031/999
            Security Council Distr.: General
            10 March 2031

            Letter dated 7 March 2031 from the President of the Security Council

            I have the honour to enclose the statements of the videoconference convened on
            Wednesday, 5 March 2031.

            Annex I
            Statement by the Minister for Foreign Affairs of Velmaria,
            Ilya Orlov

            [Original: Russian and English]

            We meet at a hard hour.

            The straits must stay open.

            Annex II

            Briefing by the Special Envoy, Grace Adeyemi

            I saw the camps myself.
            """);
    assertEquals(
        List.of(
            "Minister for Foreign Affairs of Velmaria, Ilya Orlov: We meet at a hard hour. The"
                + " straits must stay open.",
            "Special Envoy, Grace Adeyemi: I saw the camps myself."),
        Records.spoken(transcript));
    assertEquals(Optional.of("ru"), transcript.utterances().get(0).language());
    assertEquals(Optional.of("2031-03-05"), transcript.date());
    assertEquals(Optional.of("Security Council"), transcript.body());
  }

  @Test
  void interpretedTurnsChangeTheirLanguage() {
    Transcript transcript =
        records.one(
            "joint.txt",
            """
            PRESIDENT HOLT:  Welcome.
            PREMIER DUARTE:  (As interpreted.)  We thank you.  (In English.)  And I am glad.
            PRESIDENT HOLT:  So am I.
            """);
    assertEquals(
        List.of("PRESIDENT HOLT", "PREMIER DUARTE", "PREMIER DUARTE", "PRESIDENT HOLT"),
        Records.labels(transcript));
    assertTrue(transcript.isTranslation(transcript.utterances().get(1)));
    assertFalse(transcript.isTranslation(transcript.utterances().get(2)));
    assertFalse(transcript.isTranslation(transcript.utterances().get(3)));
  }

  @Test
  void whoAnswersIsWhoWasNamedLastBefore() {
    for (String[] marks :
        List.of(
            new String[] {"Q. ", "A. "},
            new String[] {"Q: ", "A: "},
            new String[] {"**Q.** ", "**A.** "},
            new String[] {"QUESTION: ", "ANSWER: "})) {
      String text =
          """
          DIRECTOR AALTO: Good morning. The work begins in June.

          Q. What about the cranes?
          A. We have lost three. Robert
          A. Cooper saw it.

          Q. And the cost?

          A. Four million, not nine.
          """
              .replace("\nQ. ", "\n" + marks[0])
              .replace("\nA. We", "\n" + marks[1] + "We")
              .replace("\nA. Four", "\n" + marks[1] + "Four");
      Transcript transcript = records.one("press.txt", text);
      String asks = marks[0].replaceAll("[*.: ]", "");
      assertEquals(
          List.of("DIRECTOR AALTO", asks, "DIRECTOR AALTO", asks, "DIRECTOR AALTO"),
          Records.labels(transcript));
    }
  }

  @Test
  void whoAnswersIsNobodyWhereNobodyWasNamed() {
    Transcript transcript =
        records.one("talk.txt", "Q. Is it stone?\n\nA. It is stone.\n\nQ. All of it?\n\nA. All.\n");
    assertEquals(List.of("Q", "", "Q", ""), Records.labels(transcript));
  }

  @Test
  void anInitialAsksNothing() {
    Transcript transcript =
        records.one(
            "board.txt",
            "MR HOLT: We begin at nine.\n\nQ. B. ROWE: Is it shut?\n\nMR HOLT: It is shut.\n");
    assertEquals(List.of("MR HOLT", "Q. B. ROWE", "MR HOLT"), Records.labels(transcript));
  }

  @Test
  void captionsAreTold() {
    Transcript transcript =
        records.one(
            "Mira Castell/12. Mira Castell Full Speech in Portsend (2-9-31).txt",
            "and so my friends we went down\nto the harbour and we saw the\nboats\n".repeat(20));
    assertEquals(Grade.G6, transcript.grade());
    assertEquals(Optional.of("Mira Castell"), transcript.speaker());
    assertEquals(Optional.of("2031-02-09"), transcript.date());
    assertEquals(List.of(""), Records.labels(transcript));
    assertFalse(transcript.complete());
  }
}
