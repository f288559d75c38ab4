package org.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleNamesTest {
  @Test
  void officesWithForAreNoNames() {
    assertEquals(
        List.of("Ada Rowe", "Tom Ferrow"),
        TitleNames.of(
            "Briefing by Press Secretary Ada Rowe and Coordinator for Harbour Affairs Tom Ferrow"));
  }

  @Test
  void aTitleGoesOnAfterTheName() {
    assertEquals(
        List.of("Brandt"), TitleNames.of("Remarks by President Brandt Announcing a New Lock"));
    assertEquals(
        List.of("Ada Brandt"), TitleNames.of("Remarks by Ada Brandt Opening the Old Mill"));
    assertEquals(
        List.of("Brandt"), TitleNames.of("Remarks by President Brandt for the Harbour Fair"));
  }

  @Test
  void namesThatEndLikeVerbsStay() {
    assertEquals(List.of("Vera Manning"), TitleNames.of("Statement by Vera Manning on Tolls"));
    assertEquals(List.of("Manning"), TitleNames.of("Statement by Secretary Manning on Tolls"));
  }
}
