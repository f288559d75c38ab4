package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captions with times, and debates in XML. */
class CodedRecordTest {
  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();

  private List<Transcript> read(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return new InputReader().transcripts(file, p -> problems.add(p.getMessage()));
  }

  private Transcript one(String name, String text) throws Exception {
    List<Transcript> read = read(name, text);
    assertEquals(List.of(), problems);
    return read.get(0);
  }

  private static List<String> turns(Transcript transcript) {
    return transcript.utterances().stream()
        .map(u -> u.label() + "|" + u.span().in(transcript.text()))
        .toList();
  }

  @Test
  void webVtt() throws Exception {
    Transcript transcript =
        one(
            "2031-03-18 briefing.vtt",
            """
            WEBVTT - Briefing

            NOTE typed by hand

            STYLE
            ::cue { color: white }

            opening
            00:01.000 --> 00:04.500 align:left
            <v Ada Brandt>Good morning. <i>Nobody</i> will sell
            <v Ada Brandt>the harbour &amp; the mill.

            00:04.000 --> 00:06.000
            <v.loud Tom Ferrow>And the <00:05.000>toll?

            01:00:07.250 --> 01:00:09.000
            <v Ada Brandt>It stays.
            """);
    assertEquals(
        List.of(
            "Ada Brandt|Good morning. Nobody will sell the harbour & the mill.",
            "Tom Ferrow|And the toll?",
            "Ada Brandt|It stays."),
        turns(transcript));
    assertEquals(Grade.G6, transcript.grade());
    assertEquals(Optional.of("2031-03-18"), transcript.date());
    assertFalse(transcript.complete());
  }

  @Test
  void subRipWithNamesAndRollUp() throws Exception {
    Transcript transcript =
        one(
            "debate.srt",
            """
            1
            00:00:01,000 --> 00:00:03,000
            BRANDT: We have mended nine bridges

            2
            00:00:02,500 --> 00:00:05,000
            We have mended nine bridges
            and the tenth is under way.

            3
            00:00:05,000 --> 00:00:06,000
            >> FERROW: Since when?

            4
            00:00:04,000 --> 00:00:03,000
            - Since March.
            """);
    assertEquals(
        List.of(
            "BRANDT|We have mended nine bridges and the tenth is under way.",
            "FERROW|Since when?",
            "|Since March."),
        turns(transcript));
  }

  @Test
  void captionsWithoutNamesAreOneTurn() throws Exception {
    Transcript transcript =
        one(
            "talk.srt",
            """
            1
            00:00:01,000 --> 00:00:03,000
            the quay is old

            2
            00:00:03,000 --> 00:00:05,000
            and nobody mends it
            """);
    assertEquals(List.of("|the quay is old and nobody mends it"), turns(transcript));
  }

  @Test
  void timedText() throws Exception {
    Transcript transcript =
        one(
            "talk.ttml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en">
              <head><metadata><ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ada Brandt</ttm:name></ttm:agent></metadata></head>
              <body><div>
                <p begin="1s" end="2s" ttm:agent="a1">The lock <br/>is closed.</p>
                <p begin="2s" end="3s" ttm:agent="a1"><span>It opens in May.</span></p>
              </div></body>
            </tt>
            """);
    assertEquals(List.of("Ada Brandt|The lock is closed. It opens in May."), turns(transcript));
  }

  @Test
  void parlaMint() throws Exception {
    Transcript transcript =
        one(
            "ParlaMint-XX_2031-03-18.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="ParlaMint-XX_2031-03-18">
              <teiHeader><profileDesc>
                <settingDesc><setting><date when="2031-03-18">18 March 2031</date></setting></settingDesc>
                <particDesc><listPerson><person xml:id="BrandtAda"><persName><surname>Brandt</surname></persName></person></listPerson></particDesc>
              </profileDesc></teiHeader>
              <text><body><div type="debateSection">
                <head>Harbour</head>
                <note type="speaker">Madam Speaker</note>
                <u who="#EleanorRowe" ana="#chair"><seg>Order.</seg></u>
                <u who="#BrandtAda" ana="#regular"><seg>The toll stays.</seg>
                  <kinesic type="applause"><desc>Applause</desc></kinesic>
                  <seg>The ferry stays.</seg><vocal type="noise"><desc>Noise</desc></vocal></u>
              </div></body></text>
            </TEI>
            """);
    assertEquals(
        List.of("Eleanor Rowe|Order.", "Brandt|The toll stays. The ferry stays."),
        turns(transcript));
    assertEquals(Optional.of("2031-03-18"), transcript.date());
    assertEquals(Grade.G2, transcript.grade());
  }

  @Test
  void akomaNtoso() throws Exception {
    Transcript transcript =
        one(
            "debate.xml",
            """
            <?xml version="1.0"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
              <debate><meta><identification><FRBRWork><FRBRdate date="2031-03-18" name="debate"/></FRBRWork></identification></meta>
              <debateBody><debateSection name="bill"><heading>Bill</heading>
                <narrative>The assembly met at noon.</narrative>
                <speech by="#brandt"><from>Ms. Brandt:</from><p>We will mend the lock.</p><p>All of it.</p></speech>
                <scene>Applause</scene>
                <question by="#ferrow"><from>Mr. Ferrow</from><p>When?</p></question>
                <answer by="#brandt"><from>Ms. Brandt</from><p>In <remark type="phenomenon">(coughs)</remark> May.</p></answer>
              </debateSection></debateBody></debate>
            </akomaNtoso>
            """);
    assertEquals(
        List.of(
            "Ms. Brandt|We will mend the lock. All of it.",
            "Mr. Ferrow|When?",
            "Ms. Brandt|In May."),
        turns(transcript));
    assertEquals(Optional.of("2031-03-18"), transcript.date());
  }

  @Test
  void parlparse() throws Exception {
    Transcript transcript =
        one(
            "debates2031-03-18b.xml",
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <publicwhip>
            <major-heading id="uk.org.publicwhip/debate/2031-03-18b.1.0">Harbours</major-heading>
            <speech id="uk.org.publicwhip/debate/2031-03-18b.1.1" speakername="Ada Brandt" colnum="1"><p pid="b1.1/1">I beg to move.</p><p pid="b1.1/2">The toll is too high.</p></speech>
            <speech id="uk.org.publicwhip/debate/2031-03-18b.1.2" nospeaker="true" colnum="1"><p>Question put.</p></speech>
            </publicwhip>
            """);
    assertEquals("Ada Brandt|I beg to move. The toll is too high.", turns(transcript).get(0));
    assertEquals(Optional.of("2031-03-18"), transcript.date());
  }

  @Test
  void linesOfJson() throws Exception {
    List<Transcript> read =
        read(
            "turns.jsonl",
            """
            {"id": 1, "speaker": "Ada Brandt", "text": "The toll stays.", "date": "2031-03-18", "tags": ["a", {"text": "no"}]}
            {"id": 2, "speaker": "Ada Brandt", "text": "So does the ferry.", "date": "2031-03-18"}

            {"id": 3, "speaker": "Tom Ferrow", "text": "Does it?", "date": "2031-03-19"}
            """);
    assertEquals(List.of(), problems);
    assertEquals(2, read.size());
    assertEquals(List.of("Ada Brandt|The toll stays. So does the ferry."), turns(read.get(0)));
    assertEquals(Optional.of("2031-03-19"), read.get(1).date());
    read("bad.jsonl", "{\"speaker\": \"A\", \"text\": \"b\"}\n{\"speaker\": \n");
    assertTrue(problems.get(0).contains(":2: is not well-formed JSON"), problems.toString());
    problems.clear();
    read("deep.jsonl", "{\"a\":" + "[".repeat(50_000));
    assertEquals(1, problems.size());
  }

  @Test
  void entitiesAreNotReadAndBombsDoNotGoOff() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the key is under the mat");
    for (String document :
        List.of(
            "<?xml version=\"1.0\"?><!DOCTYPE publicwhip [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><publicwhip><speech speakername=\"A B\"><p>Hello &x; there.</p></speech>"
                + "</publicwhip>",
            "<?xml version=\"1.0\"?><!DOCTYPE publicwhip [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<publicwhip><speech speakername=\"A B\"><p>Hello &c;.</p></speech></publicwhip>")) {
      problems.clear();
      List<Transcript> read = read("hostile.xml", document);
      assertTrue(
          read.stream().noneMatch(t -> t.text().contains("mat") || t.text().contains("aaaa")),
          read.toString());
      assertTrue(!read.isEmpty() || problems.size() == 1, problems.toString());
    }
  }

  @Test
  void whatIsNestedTooDeepOrBreaksOffIsToldInOneLine() throws Exception {
    assertEquals(
        List.of(), read("deep.xml", "<?xml version=\"1.0\"?><TEI>" + "<div>".repeat(100_000)));
    assertTrue(problems.get(0).contains("nested too deep"), problems.toString());
    problems.clear();
    assertEquals(
        List.of(), read("broken.xml", "<?xml version=\"1.0\"?><publicwhip>\n<speech><p>We"));
    assertTrue(problems.get(0).contains("breaks off"), problems.toString());
    assertEquals(1, problems.size());
  }

  @Test
  void aLineOfAMillionSignsIsReadInTime() throws Exception {
    String line = "<v " + "x".repeat(500_000) + "<".repeat(500_000);
    List<Transcript> read = read("odd.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + line + "\n");
    assertTrue(read.size() + problems.size() == 1);
  }

  @Test
  void aVoiceEndsWithItsCueAndDashesOpenTurns() throws Exception {
    Transcript transcript =
        one(
            "talk.vtt",
            """
            WEBVTT

            00:01.000 --> 00:04.000
            <v Tom Ferrow>We spoke of it.

            00:04.000 --> 00:06.000
            Then the lamps went out.

            00:00:06.000 --> 00:00:08.000
            - Who is there?
            - It's me.

            00:08.000 --> 00:09.000
            TOM FERROW: Never.
            \u266a la la \u266a

            00:09.000 --> 00:10.000
            NOTE: this was loud
            """);
    assertEquals(
        List.of(
            "Tom Ferrow|We spoke of it.",
            "|Then the lamps went out.",
            "|Who is there?",
            "|It's me.",
            "TOM FERROW|Never. NOTE: this was loud"),
        turns(transcript));
    assertEquals(
        Optional.of("at 00:04"), transcript.locator(transcript.text().indexOf("the lamps")));
  }

  @Test
  void whatRollsUpOverThreeLinesIsReadOnce() throws Exception {
    Transcript transcript =
        one(
            "show.srt",
            """
            1
            00:00:01,000 --> 00:00:03,000
            >> TAMSIN: GOOD EVENING AND

            2
            00:00:03,000 --> 00:00:05,000
            >> TAMSIN: GOOD EVENING AND
            WELCOME TO THE HARBOUR

            3
            00:00:05,000 --> 00:00:07,000
            GOOD EVENING AND
            WELCOME TO THE HARBOUR
            WE TALK: LAMPS
            """);
    assertEquals(
        List.of("TAMSIN|GOOD EVENING AND WELCOME TO THE HARBOUR WE TALK: LAMPS"),
        turns(transcript));
  }

  @Test
  void theMeetingsOwnDayIsBelieved() throws Exception {
    Transcript transcript =
        one(
            "sitting.xml",
            """
            <?xml version="1.0"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
              <publicationStmt><date when="2032-01-15"/></publicationStmt>
              <settingDesc><setting><date when="2031-03-18"/></setting></settingDesc></teiHeader>
              <text><body><u who="#RoweAda.1950" xml:lang="cy"><seg>Trefn.</seg></u></body></text>
            </TEI>
            """);
    assertEquals(Optional.of("2031-03-18"), transcript.date());
    assertEquals(List.of("Rowe Ada|Trefn."), turns(transcript));
    assertEquals(Optional.of("cy"), transcript.utterances().get(0).language());
  }

  @Test
  void personsOfAkomaNtosoAndTheDayOfTheWork() throws Exception {
    Transcript transcript =
        one(
            "debate.xml",
            """
            <?xml version="1.0"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
              <debate><meta><identification>
                <FRBRWork><FRBRdate date="2031-03-18" name="debate"/></FRBRWork>
                <FRBRManifestation><FRBRdate date="2032-06-01" name="xml"/></FRBRManifestation>
                </identification>
                <references><TLCPerson eId="brandt" href="/x" showAs="Ada Brandt"/></references></meta>
              <debateBody><answer by="#brandt"><p>In May.</p></answer></debateBody></debate>
            </akomaNtoso>
            """);
    assertEquals(Optional.of("2031-03-18"), transcript.date());
    assertEquals(List.of("Ada Brandt|In May."), turns(transcript));
  }

  @Test
  void linesOfJsonWithPersonsNobodyAndTimes() throws Exception {
    Transcript transcript =
        one(
            "talk.jsonl",
            """
            {"speaker":{"name":"Tom Ferrow"},"text":"It is dark.","start":61.5}
            {"speaker":null,"text":"A bell rings."}
            {"speaker":"Tom Ferrow","text":"Light it."}
            """);
    assertEquals(
        List.of("Tom Ferrow|It is dark.", "|A bell rings.", "Tom Ferrow|Light it."),
        turns(transcript));
    assertEquals(Optional.of("at 0:01:01"), transcript.locator(transcript.text().indexOf("dark")));
  }

  @Test
  void theWholeColumnTellsWhetherDaysComeFirst() throws Exception {
    List<Transcript> days =
        read(
            "turns.csv",
            "Speaker Name;Speech Text;Date\n"
                + "Ada Brandt;The lamp is lit.;12/05/2031\n"
                + "Tom Ferrow;So it is.;13/05/2031\n");
    assertEquals(
        List.of(Optional.of("2031-05-12"), Optional.of("2031-05-13")),
        days.stream().map(Transcript::date).toList());
  }

  @Test
  void namesInsideSpeechAreSpoken() throws Exception {
    Transcript transcript =
        one(
            "sitting.xml",
            """
            <?xml version="1.0"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><particDesc><listPerson>
              <person xml:id="a"><persName>Ada Rowe</persName></person></listPerson></particDesc></teiHeader>
              <text><body><u who="#a"><seg>I thank <persName>John Holt</persName> for the lamp.</seg></u></body></text>
            </TEI>
            """);
    assertEquals(List.of("Ada Rowe|I thank John Holt for the lamp."), turns(transcript));
  }

  @Test
  void emptyCuesTwoVoicesAndBrokenLines() throws Exception {
    assertEquals(
        List.of("TAMSIN|The lamp is -- we will build it. Out of stone."),
        turns(
            one(
                "talk.srt",
                """
                1
                00:00:01,000 --> 00:00:03,000
                >> TAMSIN: The lamp is
                -- we will build it.

                2
                00:00:03,000 --> 00:00:04,000

                3
                00:00:04,000 --> 00:00:05,000
                Out of stone.
                """)));
    assertEquals(
        List.of("Ada Rowe|We will.", "Tom Ferrow|You never will."),
        turns(
            one(
                "talk.vtt",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Rowe>We will.</v> <v Tom Ferrow>You never"
                    + " will.</v>\n")));
  }

  @Test
  void linesOfJsonWithoutSpeakersAreNobodys() throws Exception {
    assertEquals(
        List.of("|The bell rings.", "Ada Rowe|It does \uFFFD.", "|Again."),
        turns(
            one(
                "talk.jsonl",
                """
                {"text":"The bell rings."}
                {"speaker":"Ada Rowe","text":"It does \\ud83d."}
                {"speaker":{"name":null},"text":"Again."}
                """)));
  }
}
