package org.dixit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.QuotationForm;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.Test;

class AttributorLexiconTest {
  @Test
  void everyCueLinksItsExampleAndLeavesItsCounterexample() {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Attributor.class, "cues.tsv")) {
      if (!isLinked(row.get("example"), row.get("lemma"))) {
        wrong.add(row.get("lemma") + ": " + row.get("example"));
      }
      if (isLinked(row.get("counterexample"), row.get("lemma"))) {
        wrong.add(row.get("lemma") + " NOT: " + row.get("counterexample"));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isLinked(String text, String lemma) {
    List<Attribution> all = Quotes.attributions(text);
    assertTrue(!all.isEmpty(), text);
    Attribution last = all.get(all.size() - 1);
    return last.source().isPresent() && last.cue().filter(c -> c.lemma().equals(lemma)).isPresent();
  }

  @Test
  void everyGrammarLineBoundsItsExamples() {
    for (Lexicon.Row row : Lexicon.of(Attributor.class, "grammar.tsv")) {
      assertEquals(row.get("source"), source(row.get("example")), row.get("example"));
      assertEquals(
          row.get("countersource"), source(row.get("counterexample")), row.get("counterexample"));
    }
  }

  private static String source(String text) {
    return Quotes.attributions(text).get(0).source().map(m -> m.span().in(text)).orElse("");
  }

  @Test
  void everyNarratedVerbTellsAnAct() {
    for (Lexicon.Row row : Lexicon.of(Attributor.class, "narrated.tsv")) {
      assertEquals(List.of(row.get("lemma")), narrated(row.get("example")), row.get("example"));
      assertEquals(List.of(), narrated(row.get("counterexample")), row.get("counterexample"));
    }
  }

  private static List<String> narrated(String text) {
    Document document = Quotes.document(text);
    Extraction nothing = new Extraction(List.of(), List.of(), List.of());
    return ToldActs.in(document, nothing, List.of()).stream()
        .filter(a -> a.quotation().form() == QuotationForm.NARRATED)
        .map(a -> a.cue().orElseThrow().lemma())
        .toList();
  }
}
