package org.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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

  @Test
  void officesStandBeforeNames() {
    String title =
        "Press Briefing by Press Secretary Ada Rowe and Harbour Coordinator for Lamps Tom Ferrow";
    assertEquals(Optional.of("Press Secretary"), TitleNames.office("Ada Rowe", title));
    assertEquals(
        Optional.of("Harbour Coordinator for Lamps"), TitleNames.office("Tom Ferrow", title));
    assertEquals(Optional.empty(), TitleNames.office("Vera Lund", title));
    assertEquals(Optional.empty(), TitleNames.office("Lund", "A Talk with Lund"));
  }

  @Test
  void aCountryIsNoPartOfTheName() {
    assertEquals(
        List.of("Rowe", "Gustav Orlo"),
        TitleNames.of("Remarks by President Rowe and President Gustav Orlo of Velmaria at Dawn"));
  }
}
