package org.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dixit.Document;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.attribute.Attributor;
import org.dixit.extract.Extractor;
import org.dixit.text.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
  private static final String ARTICLE =
      """
      HARBOR CITY — Governor Ada Rowe told the river council on Friday that the old dam “will not last another winter,” and asked for money to mend it.
      “We have been lucky for ten years,” she said. “Luck is no plan.”
      Norlandian Foreign Minister Ilya Marsh, who had come down the river with his staff, was more careful.
      He said his country would pay “its fair part,” and no more.
      “A river has two banks,” the minister said.
      Rowe answered that a flood “reads no treaties.”
      Hugh Hill, a farmer from Lower Weir, had listened from the back row.
      “My fields were under water twice,” Hill said. “Nobody came.”
      Marsh and Rowe stayed for tea. Both called the talk “useful to all.”
      A senior official said the money was “not there yet.”
      According to the Water Ministry, the dam is “sound for now.”
      """;

  @Test
  void aWholeArticle() {
    List<String> names =
        Articles.statements(ARTICLE, List.of()).stream().map(ResolverTest::name).toList();
    assertEquals(
        List.of(
            "Ada Rowe",
            "Ada Rowe",
            "Ada Rowe",
            "Ilya Marsh",
            "Ilya Marsh",
            "Ada Rowe",
            "Hugh Hill",
            "Hugh Hill",
            "Ilya Marsh and Ada Rowe",
            "senior official",
            "Water Ministry"),
        names);
  }

  private static String name(Statement statement) {
    return statement.speaker().map(Speaker::name).orElse("");
  }

  private static String first(String text, Speaker... roster) {
    return name(Articles.statements(text, List.of(roster)).get(0));
  }

  @Test
  void theRosterCompletesNamesAndAnswersDescriptions() {
    Speaker wang = Articles.speaker("Wang Qiao", "State Councillor and Foreign Minister of China");
    Speaker rowe = Articles.speaker("Ada Rowe", "Governor of Norland");
    assertEquals("Wang Qiao", first("Chinese Wang said the dam “will hold.”", wang, rowe));
    assertEquals("Wang Qiao", first("“It will hold,” said the Chinese minister.", wang, rowe));
    assertEquals("Ada Rowe", first("Rowe said the dam “will hold.”", wang, rowe));
    assertEquals("Wang", first("Chinese Wang said the dam “will hold.”"));
  }

  /** An office that too many hold names nobody, and keeps no list of them all. */
  @Test
  void aHundredMinistersAreNoCandidates() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String name = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "rim";
      text.append("The minister Ada ").append(name).append("son came to the dam. ");
    }
    text.append("“It will hold,” the minister said.");
    Statement statement = Articles.statements(text.toString(), List.of()).get(0);
    assertTrue(statement.speaker().isEmpty());
    assertTrue(statement.candidates().size() <= 12, "" + statement.candidates().size());
  }

  @Test
  void aBodyKeepsItsWholeName() {
    assertEquals("Ministry of Water", first("“No,” the Ministry of Water said."));
    assertEquals(
        "Department of Roads and Bridges",
        first("The Department of Roads and Bridges said the dam “will hold.”"));
  }

  @Test
  void aPronounFindsAStrangerWhoIsTheSubject() {
    String text = " came to the valley on Sunday. “Nobody will lose a house,” he said.";
    assertEquals("Paulo Renda", first("Paulo Renda" + text));
    assertEquals("Hugh Hill", first("Hugh Hill met Mr. Renda. Weir Castle" + text));
  }

  @Test
  void aQuotationGoesOnThroughThousandsOfParagraphs() {
    String text = "“On we go,” said Ada Rowe. " + "“We go on.\n".repeat(20_000) + "“The end.”";
    List<Statement> all = Articles.statements(text, List.of());
    assertEquals(2, all.size());
    assertEquals(20_001, all.get(1).attribution().quotation().quoted().size());
    assertEquals("Ada Rowe", name(all.get(1)));
  }

  @Test
  void aTextIsNobody() {
    Statement statement =
        Articles.statements("Rowe laughed at the headline “Would you swim here?”", List.of())
            .get(0);
    assertTrue(statement.speaker().isEmpty() && statement.candidates().isEmpty());
    assertEquals("inscription", statement.resolvedBy());
  }

  @ParameterizedTest
  @CsvSource({
    "ADA LUND,Ada Lund",
    "BEN CARVER,Ben Carver",
    "HUGH HILL JR.,Hugh Hill Jr.",
    "J.D. MARSH,J.D. Marsh",
    "JD MARSH,JD Marsh",
    "JO ANN LEE,Jo Ann Lee",
    "XI LAN,Xi Lan",
    "A. B. MARSH III,A. B. Marsh III",
    "ADA MCGEE,Ada McGee",
    "Hugh Hill Jr.,Hugh Hill Jr.",
    "ADA LUND Jr.,Ada Lund Jr.",
    "Ada LUND,Ada Lund",
    "Ada B. Lund,Ada B. Lund",
  })
  void namesInCapitalsGetSmallLetters(String label, String name) {
    assertEquals(name, Articles.speakers(label + ": It will hold.").get(0).name());
    assertEquals(name, Person.tidy(label));
  }

  @Test
  void twoOfOneNameStayTwo() {
    String text =
        "Greta Halden and Peter Halden came to the mill.\nThe dam, Halden said, “will hold.”";
    Statement statement = Articles.statements(text, List.of()).get(0);
    assertTrue(statement.speaker().isEmpty());
    assertEquals(2, statement.candidates().size());
    assertEquals("Greta Halden", first(text.replace("dam, Halden", "dam, Mrs. Halden")));
    assertEquals("Peter Halden", first(text.replace("dam, Halden", "dam, Mr. Halden")));
  }

  @Test
  void pronounsAgreeWithTheirPersons() {
    String text = "Greta Halden met Peter Finch at the mill.\n“It will hold,” %s said.";
    assertEquals("Greta Halden", first(text.formatted("she")));
    assertEquals("Peter Finch", first(text.formatted("he")));
    assertEquals("", first("The mill was closed. “It will hold,” he said."));
  }

  @Test
  void severalSpeakAsOne() {
    Statement statement =
        Articles.statements("Sens. Ada Rowe and Tom Ferrow called it “a good day.”", List.of())
            .get(0);
    Speaker speaker = statement.speaker().orElseThrow();
    assertEquals("Ada Rowe and Tom Ferrow", speaker.name());
    assertEquals(2, speaker.members().size());
  }

  @Test
  void aDescriptionWithoutPersonIsNotGuessed() {
    assertEquals("", first("Ada Rowe sat down. “It will hold,” the Peruvian ambassador said."));
  }

  @Test
  void transcriptLabels() {
    List<Transcript> all =
        List.of(
            Articles.transcript(
                "a",
                "Press Briefing by Press Secretary Jane Pask",
                "",
                "",
                "MS. PASK: Good day.\nQ: Why?\nMR. FINCH: Well."),
            Articles.transcript(
                "b",
                "Remarks by President Rowe",
                "",
                "",
                "THE PRESIDENT: Thank you.\nADA ROWE, PRESIDENT OF NORLAND: Again.\nROWE: Yes."),
            Articles.transcript(
                "c",
                "",
                "Ilya Marsh",
                "Foreign Minister of Norland",
                "Mr. Marsh (Norland): I agree.\nNo label"));
    assertEquals(
        List.of(
            "Jane Pask",
            "Question",
            "Finch",
            "Ada Rowe",
            "Ada Rowe",
            "Ada Rowe",
            "Ilya Marsh",
            "Ilya Marsh"),
        Articles.speakers(all).stream().map(Speaker::name).toList());
  }

  @Test
  void aSurnameOfTwoIsNobodys() {
    List<Speaker> all =
        Articles.speakers(
            "GRETA HALDEN: One.\nPETER HALDEN: Two.\nHALDEN: Three.\nMRS. HALDEN: Four.");
    assertEquals(
        List.of("Greta Halden", "Peter Halden", "Halden", "Greta Halden"),
        all.stream().map(Speaker::name).toList());
  }

  @Test
  void resolvedTranscriptsKeepTheirTurns() {
    Transcript before = Articles.transcript("t", "", "", "", "ADA ROWE: One.\nQ: Two.");
    Transcript after = new Resolver().resolve(List.of(before)).get(0);
    assertEquals(before.text(), after.text());
    for (int i = 0; i < before.utterances().size(); i++) {
      assertEquals(before.utterances().get(i).span(), after.utterances().get(i).span());
      assertEquals(before.utterances().get(i).label(), after.utterances().get(i).label());
    }
  }

  @Test
  void damagedArticlesNeverThrowAndTheAnswerIsTheSame() {
    long seed = 20160926L;
    Random random = new Random(seed);
    for (int round = 0; round < 120; round++) {
      StringBuilder damaged = new StringBuilder(ARTICLE);
      for (int n = random.nextInt(10); n >= 0; n--) {
        int at = random.nextInt(damaged.length() - 1);
        switch (random.nextInt(3)) {
          case 0 -> damaged.delete(at, Math.min(damaged.length() - 2, at + random.nextInt(40)));
          case 1 -> damaged.insert(at, "“”,.:;—()' \nX".charAt(random.nextInt(13)));
          default -> damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + 30)));
        }
      }
      String text = damaged.toString();
      Document document = Articles.document(text, Optional.of("By Mara Dell"));
      var attributions = new Attributor().attribute(document, new Extractor().extract(document));
      List<Statement> once = new Resolver().resolve(document, attributions, Roster.of(List.of()));
      assertEquals(attributions.size(), once.size(), "seed " + seed + ": " + text);
      assertEquals(
          once,
          new Resolver().resolve(document, attributions, Roster.of(List.of())),
          "seed " + seed);
    }
  }
}
