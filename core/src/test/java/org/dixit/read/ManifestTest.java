package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table in a folder tells of the files beside it. */
class ManifestTest {
  @TempDir Path outside;

  private final List<String> problems = new ArrayList<>();

  private List<Transcript> read(String manifest) throws Exception {
    Path folder = Files.createDirectories(outside.resolve("records"));
    Files.createDirectories(folder.resolve("spring"));
    Files.writeString(folder.resolve("Manifest.csv"), manifest);
    Files.writeString(folder.resolve("spring/first.txt"), "The lamps will be lit by May.\n");
    Files.writeString(
        folder.resolve("second.txt"),
        "---\ndate: 2031-04-02\n---\nADA BRANDT: We lit them.\n\nTOM FERROW: You did.\n");
    Files.writeString(outside.resolve("secret.txt"), "Nobody is to read this.\n");
    return new InputReader().transcripts(folder, p -> problems.add(p.getMessage()));
  }

  @Test
  void tellsWhatFilesDoNot() throws Exception {
    List<Transcript> read =
        read(
            "file,Title,date,speaker,role,grade,complete,body\n"
                + "spring/first.txt,\"Lamps, again\",2031-03-18,Ada Brandt,Mayor,G2,yes,Council\n"
                + "second.txt,,2031-01-01,,,,,Council\n");
    assertEquals(List.of(), problems);
    Transcript second = read.get(0);
    Transcript first = read.get(1);
    assertEquals(Optional.of("Lamps, again"), first.title());
    assertEquals(Optional.of("2031-03-18"), first.date());
    assertEquals(Optional.of("Ada Brandt"), first.speaker());
    assertEquals(Optional.of("Mayor"), first.role());
    assertEquals(Grade.G2, first.grade());
    assertEquals(true, first.complete());
    assertEquals(Optional.of("Council"), second.body());
    assertEquals(Optional.of("2031-04-02"), second.date(), "front matter is believed first");
  }

  @Test
  void namesNoFileOutsideItsFolder() throws Exception {
    Path link = outside.resolve("records");
    Files.createDirectories(link);
    Files.createSymbolicLink(link.resolve("linked.txt"), outside.resolve("secret.txt"));
    read(
        "file,title\n../secret.txt,Stolen\n"
            + outside.resolve("secret.txt")
            + ",Stolen\nlinked.txt,Stolen\nnowhere.txt,Lost\n");
    assertEquals(4, problems.size(), problems.toString());
    assertEquals(
        3, problems.stream().filter(p -> p.contains("outside its folder")).count(), problems + "");
    assertEquals(1, problems.stream().filter(p -> p.contains("not there")).count(), problems + "");
  }

  @Test
  void aManifestWithoutFilesIsTold() throws Exception {
    read("name,title\nfirst,Lamps\n");
    assertEquals(1, problems.size(), problems.toString());
  }
}
