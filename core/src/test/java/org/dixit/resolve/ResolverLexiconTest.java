package org.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.Test;

class ResolverLexiconTest {
  @Test
  void everyCountryAnswersToItsAdjective() {
    for (Lexicon.Row row : Lexicon.of(Resolver.class, "countries.tsv")) {
      assertEquals("Greta Halden", name(row.get("example")), row.get("example"));
      assertEquals("", name(row.get("counterexample")), row.get("counterexample"));
    }
  }

  @Test
  void everyKindOfWordTellsItsExamplesApart() {
    for (Lexicon.Row row : Lexicon.of(Resolver.class, "words.tsv")) {
      if (row.get("kind").equals("question")) {
        assertEquals(Optional.of("question"), role(row.get("example")), row.get("example"));
        assertNotEquals(Optional.of("question"), role(row.get("counterexample")));
        continue;
      }
      String there = name(row.get("example"));
      assertTrue(!there.isEmpty(), row.get("example"));
      assertNotEquals(there, name(row.get("counterexample")), row.get("counterexample"));
    }
  }

  private static String name(String text) {
    List<Statement> all = Articles.statements(text, List.of());
    return all.get(all.size() - 1).speaker().map(Speaker::name).orElse("");
  }

  private static Optional<String> role(String label) {
    return Articles.speakers(label + ": Yes.").get(0).role();
  }
}
