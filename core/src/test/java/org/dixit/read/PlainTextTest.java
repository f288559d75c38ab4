package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static Article read(String text) throws ReadException {
    return new InputReader().article(Samples.in(text), "2021-03-09_harbour.txt");
  }

  /** The blocks as {@code KIND words}, long ones cut. */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(b -> b.kind() + " " + article.text(b).replaceAll("\\s+", " "))
        .map(b -> b.length() > 40 ? b.substring(0, 40) : b)
        .toList();
  }

  @Test
  void aScrapedCopyIsCutAtItsSingleBreaks() throws Exception {
    Article article =
        read(
            """
            Harbour fund was emptied in a week, auditors tell parliament
            By Ilse Brandt and Tom Okoro
            March 8, 2021
            PORT SEL, Orland (NNA) — The fund that was to pay for the new harbour was emptied within a week, auditors told parliament on Monday.
            “We found the drawers open and the books gone,” said Maren Holt, who led the audit. “Nobody could tell us who had the keys.”
            The ministry said it “regrets the impression”
            that this has made.

            For more on the audit, see our live page.

            Auditor Maren Holt
            Auditor Maren Holt speaks to reporters outside the parliament in Port Sel, Orland on March 8, 2021. The audit took two years.
            Jon Aalto / Northern Tide

            Sailors wait on the quay in Port Sel, Monday, March 8, 2021. (NNA Photo/Jon Aalto)

            A long silence
            Minister Ada Lund has not spoken in public since the report was printed, and her office would not say where she was.
            (Reporting by Ilse Brandt; Editing by Tom Okoro)
            """);
    assertEquals(
        List.of(
            "TITLE Harbour fund was emptied in a week",
            "BYLINE By Ilse Brandt and Tom Okoro",
            "DATELINE March 8, 2021",
            "DATELINE PORT SEL, Orland (NNA) —",
            "PARAGRAPH The fund that was to pay for t",
            "PARAGRAPH “We found the drawers open and",
            "PARAGRAPH The ministry said it “regrets ",
            "NOTE For more on the audit, see our live",
            "CAPTION Auditor Maren Holt",
            "CAPTION Auditor Maren Holt speaks to rep",
            "CREDIT Jon Aalto / Northern Tide",
            "CAPTION Sailors wait on the quay in Port",
            "CREDIT (NNA Photo/Jon Aalto)",
            "HEADING A long silence",
            "PARAGRAPH Minister Ada Lund has not spok",
            "NOTE (Reporting by Ilse Brandt; Editing "),
        blocks(article));
    assertEquals(Optional.of("2021-03-08"), article.date());
    assertEquals(Optional.of("Ilse Brandt and Tom Okoro"), article.byline());
  }

  @Test
  void wrappedTextIsNotCut() throws Exception {
    Article article =
        read(
            """
            The minister said on Tuesday that the harbour would be built after all.
            She spoke for an hour. Nobody in the hall had expected to hear her say
            it. Asked who would pay, she answered that the fund would be filled by
            June.
              Her party was less sure. "We have heard June before," said its leader
            in the islands, Tom Okoro. "We shall see which June." The vote is to be
            held on Friday.
            """);
    assertEquals(2, article.blocks().size(), () -> "" + blocks(article));
    assertTrue(article.text(article.blocks().get(1)).startsWith("Her party"));
  }

  @Test
  void linesBrokenAtLinksAreNotCut() throws Exception {
    Article article =
        read("The minister\nregularly\nvisits the harbour, which she calls\nhome.\n\nShe left.");
    assertEquals(2, article.blocks().size());
  }

  @Test
  void aQuotationAfterAColonIsItsOwnParagraph() throws Exception {
    Article article =
        read("The minister wrote to the auditors last week:\n“Come and see for yourselves.”\n");
    assertEquals(2, article.blocks().size());
  }

  @Test
  void listsAreItems() throws Exception {
    Article article =
        read(
            """
            The auditors found three faults in the way that the fund was kept for years.

            • No book was closed at the end of the year.
            • The keys were kept by one man,
            who has since died.

            They ask that parliament do this:

            Close the books each year
            Keep two keys
            Ask the bank
            """);
    assertEquals(
        List.of(
            "PARAGRAPH The auditors found three fault",
            "LIST_ITEM • No book was closed at the en",
            "LIST_ITEM • The keys were kept by one ma",
            "PARAGRAPH They ask that parliament do th",
            "LIST_ITEM Close the books each year",
            "LIST_ITEM Keep two keys",
            "LIST_ITEM Ask the bank"),
        blocks(article));
  }

  @Test
  void aFirstParagraphIsNoTitle() throws Exception {
    Article article =
        read(
            "The harbour was closed on Monday, the ministry said.\n\nNobody was told, and forty"
                + " ships had to turn around in the night.");
    assertEquals(Optional.empty(), article.title());
    assertEquals(Optional.of("2021-03-09"), article.date());
  }

  @Test
  void aHeadlineMayEndInAStop() throws Exception {
    Article article =
        read(
            "Minister leaves harbour to its fate.\n\nThe minister who had promised the islands a"
                + " harbour let them know on Monday that there would be none, and left.");
    assertEquals(Optional.of("Minister leaves harbour to its fate."), article.title());
  }

  @Test
  void aHeadlineMayHaveADeckAndAnEnd() throws Exception {
    String story = "The minister who had promised the islands a harbour let them know on Monday.";
    Article decked = read("Minister leaves harbour;\nShe had promised it for years.\n\n" + story);
    assertTrue(decked.title().isPresent());
    Article over = read("The minister leaves.\n\nIslands must wait again.\n\n" + story);
    assertEquals(Optional.of("The minister leaves."), over.title());
  }

  @Test
  void signedSayingsAreApart() throws Exception {
    Article article =
        read(
            "We asked readers on the islands what they make of the minister and of her fund.\n\n"
                + "“She has lied to us for years.” ― Jon Aalto\n“She has not.” ― Ada Lund");
    assertEquals(3, article.blocks().size());
  }

  @Test
  void runInHeadingsAreNoDatelines() throws Exception {
    String text =
        "The fund is empty, and five questions are left for the court to answer this week.\n\n"
            + "One is who had the keys, and when, and who else knew of it, the judge said.\n\n"
            + "Another is what the bank knew, and why it was never asked, the judge said.\n\n"
            + "THE LAST BOOK — It was found in a boat by a boy, the judge said.";
    assertTrue(blocks(read(text)).get(3).startsWith("PARAGRAPH THE LAST BOOK — It"));
  }

  @Test
  void offsetsMeanTheFile() throws Exception {
    String text = "\uFEFFFirst one here.\r\n\r\n\u201CSecond,\u201D she said.\r\n";
    Article article = read(text);
    assertEquals(text.substring(1), article.text());
    assertEquals("\u201CSecond,\u201D she said.", article.text(article.blocks().get(1)));
  }
}
