package org.dixit.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.fidelity.text.Inflection;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Swaps;
import org.dixit.fidelity.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {
  @ParameterizedTest
  @CsvSource({
    "synonyms, 250", "antonyms, 150", "prefixes, 80", "phrasal, 30", "terms, 40", "degrees, 60",
    "directions, 50", "quantifiers, 30", "negations, 30", "units, 15", "dates, 20", "function, 40"
  })
  void pairsDifferAndStandOnce(String name, int least) {
    Set<List<String>> seen = new HashSet<>();
    for (WordList.Row row : WordList.load(name).rows()) {
      assertTrue(row.cells().size() >= 3, name + ": " + row);
      assertNotEquals(row.get(1), row.get(2), name);
      assertTrue(seen.add(List.of(row.get(0), row.get(1), row.get(2))), name + " twice: " + row);
    }
    assertTrue(seen.size() >= least, name + " has " + seen.size());
    Swaps.load(name);
  }

  @Test
  void spellingPairsAreMany() {
    assertTrue(WordList.load("spelling").rows().size() >= 60);
  }

  @ParameterizedTest
  @CsvSource({
    "stop, stops, stopped, stopping",
    "carry, carries, carried, carrying",
    "give, gives, gave, giving",
    "have, has, had, having",
    "admit, admits, admitted, admitting"
  })
  void verbsAreInflected(String base, String third, String past, String ing) {
    assertEquals(third, Inflection.third(base));
    assertEquals(past, Inflection.past(base));
    assertEquals(ing, Inflection.ing(base));
  }

  @Test
  void articlesAgreeWithWhatFollowsThem() {
    Line line = Line.of("It was a fair deal.");
    assertEquals("It was an unfair deal.", line.replace(3, 4, "unfair"));
    assertEquals("It was a deal.", line.delete(3, 4));
    assertEquals("An honest man.", Line.of("A good man.").replace(1, 2, "honest"));
    assertEquals("A useful man.", Line.of("An honest man.").replace(1, 2, "useful"));
  }

  @Test
  void partsOfSpeechAreTold() {
    Swaps swaps = Swaps.load("antonyms");
    assertEquals(1, swaps.in(Line.of("We support the plan.")).size());
    assertEquals(0, swaps.in(Line.of("They gave us their support.")).size());
    assertEquals(0, swaps.in(Line.of("He lives close to the White House.")).size());
  }
}
