package org.dixit.thesaurus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dixit.thesaurus.Thesaurus.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {
  @ParameterizedTest
  @CsvSource({
    "rose, climbed, LIKE",
    "rose, fell, OPPOSITE",
    "accepts, rejected, OPPOSITE",
    "reluctant, eager, OPPOSITE",
    "cheap, expensive, OPPOSITE",
    "widened, narrowed, OPPOSITE",
    "strength, weakness, OPPOSITE",
    "children, child, SAME",
    "went, go, SAME",
    "country, nation, LIKE",
    "turn down, accept, OPPOSITE",
    "harbour, lantern, NONE",
    "qwertz, lantern, NONE"
  })
  void tellsHowWordsStand(String a, String b, Relation relation) {
    assertEquals(relation, Thesaurus.english().relation(a, b));
    assertEquals(relation, Thesaurus.english().relation(b, a));
  }

  @ParameterizedTest
  @CsvSource({"russia, true", "texas, true", "harbour, false", "turkey, false", "qwertz, false"})
  void knowsNames(String form, boolean name) {
    assertEquals(name, Thesaurus.english().isName(form));
  }
}
