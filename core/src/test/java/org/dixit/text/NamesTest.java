package org.dixit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void everyLineOfTheLexiconHolds() {
    for (Lexicon.Row row : Lexicon.of(Names.class, "names.tsv")) {
      String[] same = row.get("example").split(" = ");
      String[] other = row.get("counterexample").split(" = ");
      assertTrue(Names.couldBeSame(same[0], same[1]), row.get("example"));
      assertFalse(Names.couldBeSame(other[0], other[1]), row.get("counterexample"));
    }
  }

  @Test
  void titlesAndOfficesAreLeftAside() {
    assertEquals("Ilya Marsh", Names.withoutTitles("Norlandian Foreign Minister Ilya Marsh"));
    assertEquals("Ada Rowe", Names.withoutTitles("President of Norland Ada Rowe"));
    assertEquals("JAKE TULLY", Names.withoutTitles("JAKE TULLY, NBN MODERATOR"));
    assertEquals("Marsh", Names.withoutTitles("Mr. Marsh (Norland)"));
    assertEquals("", Names.withoutTitles("THE PRESIDENT"));
    assertEquals("Reed", Names.withoutTitles("Reed’s"));
  }

  @Test
  void familyNames() {
    assertEquals("Rowe", Names.familyName("Ada M. Rowe Jr."));
    assertEquals("Wang", Names.familyName("Wang Qiao"));
    assertEquals("Wang", Names.familyName("Peter Wang"));
    assertEquals("", Names.familyName("The Prime Minister"));
  }

  @Test
  void namesThatCouldBeOnePerson() {
    assertTrue(Names.couldBeSame("SECRETARY MARSH", "Ilya B. Marsh"));
    assertTrue(Names.couldBeSame("I. Marsh", "Ilya Marsh"));
    assertTrue(Names.couldBeSame("Nuñez", "Ana Nunez"));
    assertTrue(Names.couldBeSame("Bill de Groot", "DE GROOT"));
    assertTrue(Names.couldBeSame("Ada Bell-Rowe", "Bell-Rowe"));
    assertTrue(Names.couldBeSame("Greta", "Greta Halden"));
  }

  @Test
  void namesThatCouldNot() {
    assertFalse(Names.couldBeSame("THE PRESIDENT", "THE PRESIDENT"));
    assertFalse(Names.couldBeSame("THE PRESIDENT", "Ada Rowe"));
    assertFalse(Names.couldBeSame("Ada Rowe", "Ada Bell"));
    assertFalse(Names.couldBeSame("Greta Halden", "Peter Halden"));
    assertFalse(Names.couldBeSame("", "Ada Rowe"));
    assertFalse(Names.couldBeSame("Halden", "Halden Marsh"));
  }

  @Test
  void genderByTitleOrGivenName() {
    assertEquals(Names.Gender.FEMALE, Names.gender("Mrs. Halden"));
    assertEquals(Names.Gender.MALE, Names.gender("Sen. Peter Halden"));
    assertEquals(Names.Gender.UNKNOWN, Names.gender("Robin Halden"));
  }

  @Test
  void noTextThrowsAndTheQuestionIsSymmetric() {
    long seed = 20210507L;
    Random random = new Random(seed);
    List<String> bits =
        List.of("Mr.", "Ada", "Rowe", ",", "(", "Jr.", "’s", "-", " ", "of", "Wang");
    for (int i = 0; i < 5000; i++) {
      StringBuilder a = new StringBuilder();
      StringBuilder b = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        a.append(bits.get(random.nextInt(bits.size()))).append(random.nextBoolean() ? " " : "");
        b.append(bits.get(random.nextInt(bits.size()))).append(random.nextBoolean() ? " " : "");
      }
      boolean there = Names.couldBeSame(a.toString(), b.toString());
      boolean back = Names.couldBeSame(b.toString(), a.toString());
      assertEquals(there, back, "seed " + seed + ": " + a + " | " + b);
    }
  }
}
