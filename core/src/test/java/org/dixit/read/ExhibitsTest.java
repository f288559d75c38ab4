package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Exhibit;
import org.dixit.Transcript;
import org.dixit.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitsTest {
  private final InputReader reader = new InputReader();
  private final List<Exhibit> exhibits = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void everyTranscriptOfATableHasItsOwnText() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("council.csv"),
            """
            date,speaker,text
            2031-03-04,Ada Lund,We will keep the tram.
            2031-03-05,Per Olander,We will sell the ferry.
            """);
    List<Transcript> transcripts = reader.transcripts(table, problem -> {}, exhibits::add);
    assertEquals(2, exhibits.size());
    for (int i = 0; i < 2; i++) {
      assertEquals(transcripts.get(i).id(), exhibits.get(i).id());
      assertEquals(transcripts.get(i).date(), exhibits.get(i).date());
      assertEquals(Sha256.of(transcripts.get(i).text()), exhibits.get(i).text());
      assertEquals(Sha256.of(Files.readAllBytes(table)), exhibits.get(i).file());
    }
    assertNotEquals(exhibits.get(0).text(), exhibits.get(1).text());
  }

  @Test
  void whatCannotBeReadIsNotTold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "ADA LUND: We will keep the tram.\n");
    Files.writeString(folder.resolve("b.txt"), "");
    List<ReadException> problems = new ArrayList<>();
    reader.transcripts(folder, problems::add, exhibits::add);
    assertEquals(1, problems.size());
    assertEquals(List.of("a.txt"), exhibits.stream().map(Exhibit::id).toList());
  }

  @Test
  void anArticleIsNamedWithoutItsFolder() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("page.html"), "<html><h1>Tram</h1><p>Nobody spoke.</p></html>");
    int length = reader.article(file, exhibits::add).text().length();
    Exhibit exhibit = exhibits.get(0);
    assertEquals("page.html", exhibit.id());
    assertEquals(Optional.of("Tram"), exhibit.title());
    assertEquals(length, exhibit.length());
    assertEquals(Sha256.of(Files.readAllBytes(file)), exhibit.file());
    assertNotEquals(exhibit.file(), exhibit.text());
  }
}
