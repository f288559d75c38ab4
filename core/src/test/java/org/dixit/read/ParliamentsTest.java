package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Milestone;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Congressional Record, Hansard, and the records of the United Nations. */
class ParliamentsTest {
  private static final String CONGRESS =
      """
      [Congressional Record Volume 177, Number 54 (Tuesday, March 18, 2031)]
      [House]
      [Pages H2201-H2203]
      From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]

                                    {time}  1200
                           LIGHTHOUSE KEEPERS ACT

        Mr. ALDER of New Jersey. Mr. Speaker, I move to suspend the rules
      and pass the bill (H.R. 12) to keep the lighthouses lit.
        The Clerk read the title of the bill.
        The SPEAKER pro tempore (Mrs. Quill). The gentleman from New Jersey
      (Mr. Alder) is recognized.
        Mr. ALDER of New Jersey. My grandfather told me, ``A dark coast is a
      cruel coast.'' He was right.

      [[Page H2202]]

        We lost four boats. Mr. Speaker, that is four too many.
        Mr. McFARLANE (during the reading). Mr. Speaker, I ask unanimous
      consent that the amendment be considered as read.
        Miss ROSADO-COLON of Puerto Rico. Mr. Speaker, our island has storms.
        Ms. LINDA T. SALAS of California changed her vote from ``no'' to
      ``aye.''
        So the bill was passed.
        <bullet> Mr. OAKES. Mr. Speaker, had I been present, I would have
      voted ``aye.'' <bullet>
        Mr. VAN HOLT, Jr. I object.
        Ms. DelBRANDT. I do not.
        The Acting CHAIR. The gentlewoman will suspend.
      """;

  @TempDir Path folder;

  private Transcript read(String name, String text) throws Exception {
    List<String> problems = new ArrayList<>();
    Path file = Files.writeString(folder.resolve(name), text);
    List<Transcript> read = new InputReader().transcripts(file, p -> problems.add(p.getMessage()));
    assertEquals(List.of(), problems);
    return read.get(0);
  }

  private static List<String> turns(Transcript transcript) {
    return transcript.utterances().stream()
        .map(u -> u.label() + "|" + said(transcript, u))
        .toList();
  }

  /** The words of a turn without its asides. */
  private static String said(Transcript transcript, Utterance turn) {
    StringBuilder words = new StringBuilder();
    int at = turn.span().start();
    for (Span aside : turn.asides()) {
      words.append(transcript.text(), at, aside.start()).append(' ');
      at = aside.end();
    }
    words.append(transcript.text(), at, turn.span().end());
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static int at(Transcript transcript, String words) {
    return transcript.text().indexOf(words);
  }

  private static Utterance turn(Transcript transcript, String words) {
    int at = at(transcript, words);
    return transcript.utterances().stream()
        .filter(u -> u.span().start() <= at && at < u.span().end())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void congressionalRecord() throws Exception {
    Transcript record = read("day.txt", CONGRESS);
    assertEquals(
        List.of(
            "Mr. ALDER of New Jersey|Mr. Speaker, I move to suspend the rules and pass the bill"
                + " (H.R. 12) to keep the lighthouses lit.",
            "The SPEAKER pro tempore (Mrs. Quill)|The gentleman from New Jersey (Mr. Alder) is"
                + " recognized.",
            "Mr. ALDER of New Jersey|My grandfather told me, ``A dark coast is a cruel coast.'' He"
                + " was right. We lost four boats. Mr. Speaker, that is four too many.",
            "Mr. McFARLANE|Mr. Speaker, I ask unanimous consent that the amendment be considered"
                + " as read.",
            "Miss ROSADO-COLON of Puerto Rico|Mr. Speaker, our island has storms.",
            "The Clerk|Ms. LINDA T. SALAS of California changed her vote from ``no'' to ``aye.''",
            "Mr. OAKES|Mr. Speaker, had I been present, I would have voted ``aye.''",
            "Mr. VAN HOLT, Jr|I object.",
            "Ms. DelBRANDT|I do not.",
            "The Acting CHAIR|The gentlewoman will suspend."),
        turns(record));
    assertEquals(Optional.of("2031-03-18"), record.date());
    assertEquals(Optional.of("United States House of Representatives"), record.body());
  }

  @Test
  void congressionalRecordTellsPagesTimesAndWhatWasNotSpoken() throws Exception {
    Transcript record = read("day.txt", CONGRESS);
    assertEquals(Optional.of("page H2201"), record.locator(at(record, "I move to suspend")));
    assertEquals(Optional.of("page H2202"), record.locator(at(record, "We lost four")));
    assertEquals(
        Optional.of("12:00"), record.milestone(Milestone.Kind.TIME, at(record, "We lost four")));
    assertFalse(turn(record, "had I been present").delivered());
    assertFalse(turn(record, "changed her vote").delivered());
    assertTrue(turn(record, "our island").delivered());
  }

  @Test
  void whatExtendsRemarksWasNotSpoken() throws Exception {
    Transcript record =
        read(
            "day.htm",
            "<html><head><title>Record</title></head><body><pre>\n"
                + CONGRESS.replace("[House]", "[Extensions of Remarks]").replace("<b", "&lt;b")
                + "</pre></body></html>");
    assertEquals(10, record.utterances().size());
    assertTrue(record.utterances().stream().noneMatch(Utterance::delivered));
  }

  @Test
  void historicHansard() throws Exception {
    Transcript record =
        read(
            "debate.txt",
            """
            Lighthouses (Crews)

            HC Deb 05 February 1987 vol 103 cc288-90 288

            § 2. Mr. Arthur Penhale (Upper Tamar) asked the Secretary of State when the lamps will be lit.

            § The Minister of State, Department of Transport (Mr. Colin Drewe) I met the keepers on 3 January.

            § Mr. Penhale Why were they dark last year? We asked in 289 July.

            § Several Hon. Members: Oh.

            § Mr. Speaker Order. I cannot hear. [Interruption.]

            § Mr. Ian Roper (Bootle, North) rose—

            § Mr. Drewe I shall write to the hon. Gentleman.

            § Question put and agreed to.
            """);
    assertEquals(
        List.of(
            "Mr. Arthur Penhale (Upper Tamar)|asked the Secretary of State when the lamps will be"
                + " lit.",
            "The Minister of State, Department of Transport (Mr. Colin Drewe)|I met the keepers on"
                + " 3 January.",
            "Mr. Penhale|Why were they dark last year? We asked in July.",
            "Several Hon. Members|Oh.",
            "Mr. Speaker|Order. I cannot hear.",
            "Mr. Drewe|I shall write to the hon. Gentleman.",
            "|Question put and agreed to."),
        turns(record));
    assertEquals(Optional.of("1987-02-05"), record.date());
    assertEquals(Optional.of("House of Commons"), record.body());
    assertEquals(Optional.of("column 288"), record.locator(at(record, "I met the keepers")));
    assertEquals(Optional.of("column 289"), record.locator(at(record, "I cannot hear")));
    assertFalse(turn(record, "Question put").delivered());
  }

  @Test
  void hansardOfToday() throws Exception {
    Transcript record =
        read(
            "debate.txt",
            """
            Lighthouse Crews

            Volume 801: debated on Wednesday 12 March 2031

            [MR SPEAKER in the Chair]

            12.34 pm

            Mr John Spellbury (Warleigh) (Lab)

            I beg to move, That this House regrets the dark coast.

            The Prime Minister (Boris Jonquil)

            I am grateful. [Interruption.] Read the report.

            Several hon. Members

            rose—

            Madam Deputy Speaker (Dame Eleanor Lang)

            Order.

            John Spellbury

            Does the Prime Minister regret his words?

            The Prime Minister

            I do not. The Prime Minister of New Zealand
            (Jane Arden) told me that her lamps are lit.
            """);
    assertEquals(
        List.of(
            "Mr John Spellbury (Warleigh) (Lab)|I beg to move, That this House regrets the dark"
                + " coast.",
            "The Prime Minister (Boris Jonquil)|I am grateful. Read the report.",
            "Madam Deputy Speaker (Dame Eleanor Lang)|Order.",
            "John Spellbury|Does the Prime Minister regret his words?",
            "The Prime Minister|I do not. The Prime Minister of New Zealand (Jane Arden) told me"
                + " that her lamps are lit."),
        turns(record));
    assertEquals(Optional.of("at 12.34 pm"), record.locator(at(record, "Does the Prime")));
  }

  @Test
  void whoPresidesMayChange() throws Exception {
    Transcript record =
        read(
            "meeting.txt",
            """
            United Nations                                        A/86/PV.31
            General Assembly
            Eighty-sixth session
            31st plenary meeting
            Tuesday, 18 March 2031, 10 a.m.
            New York

            President: Ms. Oduya . . . . . (Kasambia)

            The meeting was called to order at 10.05 a.m.

            The President: I open the meeting (see A/86/PV.30).

            Mr. Orlov left the Assembly Hall, he told us.

            Mr. Abenov (Lusango), Vice-President, took the Chair.

            The Acting President: I call on the representative of Velmaria.

            Ms. Vane-
            Holt (Velmaria) (spoke in Spanish): We light our coast.

            2/9                         31-09471

            His Majesty King Tolu II (Lusango): We row in the dark.

            The meeting rose at 11 a.m.
            """);
    assertEquals(
        List.of(
            "The President|I open the meeting . Mr. Orlov left the Assembly Hall, he told us.",
            "The Acting President|I call on the representative of Velmaria.",
            "Ms. Vane-Holt (Velmaria)|We light our coast.",
            "His Majesty King Tolu II (Lusango)|We row in the dark."),
        turns(record));
    assertEquals(
        List.of("Oduya", "Abenov"),
        record.utterances().stream()
            .flatMap(u -> u.speaker().stream())
            .map(s -> s.name())
            .toList());
    assertEquals(Optional.of("page 3"), record.locator(at(record, "We row")));
  }

  @Test
  void statementsAnnexedToLetter() throws Exception {
    Transcript letter =
        read(
            "letter.txt",
            """
            United Nations                                        S/2031/903
            Security Council                                      Distr.: General

            Letter dated 26 October 2031 from the President of the Security Council addressed to the
            Secretary-General

            I enclose the statements of the video-teleconference convened on Friday, 22 October 2031.

            Annex I

            Briefing by the Special Envoy of the Secretary-General for the Strait, Lena Hallberg

            The lanes must stay open.

            S/2031/903

            Annex II

            Statement by the Permanent Representative of Velmaria to the United
            Nations, Ana Holt

            [Original: Spanish]

            We did not lay those buoys.

            Enclosure

            Every buoy shall carry a light.

            Annex III
            Statement by Ambassador Lazare Beaumont, Permanent Representative of Belgrovia

            We voted.

            Annex IV
            Statement of the Permanent Mission of Kasambia to the United Nations

            Kasambia regrets the seizure.
            """);
    assertEquals(
        List.of(
            "Lena Hallberg|The lanes must stay open.",
            "Ana Holt|We did not lay those buoys.",
            "Lazare Beaumont|We voted.",
            "Permanent Mission of Kasambia to the United Nations|Kasambia regrets the seizure."),
        letter.utterances().stream()
            .map(u -> u.speaker().orElseThrow().name() + "|" + said(letter, u))
            .toList());
    assertEquals(Optional.of("2031-10-22"), letter.date());
    assertEquals(Optional.of("es"), turn(letter, "We did not lay").language());
  }

  @Test
  void readoutIsNotWhatWasSpoken() throws Exception {
    Transcript readout =
        read(
            "readout.txt",
            """
            Shen Tao Meets with Foreign Minister of Velmaria

            On March 18, 2031, Foreign Minister Shen Tao met with Ana Holt.

            Shen Tao pointed out that the Strait is open to all. Shen Tao stressed that the two sides
            should respect each other. Ana Holt said that Velmaria values the ties.
            """);
    assertTrue(readout.utterances().stream().noneMatch(Utterance::delivered));
  }

  @Test
  void wordsInClipAreNotTheSpeakers() throws Exception {
    Transcript speech =
        read(
            "speech.txt",
            """
            ---
            speaker: Ada Brandt
            ---
            Listen to what they told us.

            (BEGIN VIDEO CLIP)

            The harbour was never open.

            (END VIDEO CLIP)

            That is not true.
            """);
    assertEquals(
        List.of(
            "|Listen to what they told us.",
            "(video clip)|The harbour was never open.",
            "|That is not true."),
        turns(speech));
  }

  @Test
  void aLayoutCanBeForced() throws Exception {
    String debate =
        """
        Ada Rowe (Warleigh) (Lab)

        The coast is dark.

        Tom Ferrow

        It is not.

        Ada Rowe

        Then light it.
        """;
    assertEquals(1, read("debate.txt", debate).utterances().size());
    assertEquals(
        List.of("Ada Rowe (Warleigh) (Lab)", "Ada Rowe"),
        read("forced.txt", "---\nlayout: hansard\n---\n" + debate).utterances().stream()
            .map(Utterance::label)
            .toList());
    Path file = Files.writeString(folder.resolve("told.txt"), debate);
    List<Transcript> told =
        new InputReader(java.util.Map.of("layout", "hansard")).transcripts(file, p -> {});
    assertEquals(2, told.get(0).utterances().size());
  }
}
