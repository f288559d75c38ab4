package org.dixit.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.Act;
import org.dixit.Statement;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.Test;

/** Runs the example and the counterexample of every line of this room's data. */
class InterpretLexiconTest {
  private static Act act(String text) {
    return Articles.first(Articles.marked(text)).orElseThrow(() -> new AssertionError(text)).act();
  }

  @Test
  void everyCueDoesItsAct() {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Interpreter.class, "acts.tsv")) {
      Act wanted = Act.valueOf(row.get("act"));
      Act got = Articles.withCue(row.get("example"), forms(row)).act();
      if (got != wanted) {
        wrong.add(wanted + " expected, " + got + ": " + row.get("example"));
      }
      if (act(row.get("counterexample")) == wanted) {
        wrong.add(wanted + " not expected: " + row.get("counterexample"));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Set<String> forms(Lexicon.Row row) {
    return row.get("class").equals("noun")
        ? Inflection.noun(row.get("lemma"))
        : Inflection.verb(row.get("lemma"), row.list("irregular"));
  }

  @Test
  void everyPatternOfContentDoesItsAct() {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Interpreter.class, "content-acts.tsv")) {
      Act wanted = Act.valueOf(row.get("act"));
      boolean told = row.get("place").equals("told");
      for (String cell : List.of("example", "counterexample")) {
        Act got =
            told ? Articles.tagged(row.get(cell)).get(0).speechAct().act() : act(row.get(cell));
        if ((got == wanted) != cell.equals("example")) {
          wrong.add(wanted + ", got " + got + " in the " + cell + ": " + row.get(cell));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyHeadNamesAnInstrument() {
    for (Lexicon.Row row : Lexicon.of(Interpreter.class, "instruments.tsv")) {
      assertTrue(instruments(row.get("example")) > 0, row.get("example"));
      assertEquals(0, instruments(row.get("counterexample")), row.get("counterexample"));
    }
  }

  /** How many instruments stand in what was said. */
  private static int instruments(String sentence) {
    String quoted = sentence.replaceFirst(" said ", " said, “").replaceFirst("\\.$", ".”");
    return Articles.marked(quoted).stream().mapToInt(s -> s.speechAct().instruments().size()).sum();
  }

  @Test
  void everyGroupOfWordsDecidesSomething() {
    for (Lexicon.Row row : Lexicon.of(Interpreter.class, "words.tsv")) {
      assertNotEquals(
          reading(row.get("example")), reading(row.get("counterexample")), row.get("group"));
    }
  }

  private static List<String> reading(String text) {
    List<String> reading = new ArrayList<>();
    List<Statement> all = new ArrayList<>(Articles.marked(text));
    all.addAll(Articles.tagged(text));
    for (Statement s : all) {
      reading.add(s.speechAct().act() + " " + s.speechAct().polarity());
      reading.add("to " + Articles.words(text, s.speechAct().addressees()));
      reading.add("against " + Articles.words(text, s.speechAct().targets()));
    }
    return reading;
  }
}
