package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Lexicon;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Runs every example and counter-example of the room's tables through the code they are for. */
class LexiconsTest {
  private final LineKinds kinds = new LineKinds();
  private final Captions captions = new Captions();
  private final HtmlNames names = new HtmlNames();

  @Test
  void linesAreOfTheKindTheirTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(LineKinds.class, "lines.tsv")) {
      boolean note = row.get("kind").equals("NOTE");
      for (String column : new String[] {"example", "counterexample"}) {
        String line = row.get(column);
        boolean is = note ? kinds.isNote(line, true) : kinds.isCredit(line);
        if (is != column.equals("example")) {
          wrong.add(row.get("phrase") + ": " + line);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void phrasesOfTheEndCountAtTheEndOnly() {
    for (Lexicon.Row row : Lexicon.of(LineKinds.class, "lines.tsv")) {
      if (row.get("where").equals("end") && !row.get("example").contains("Follow")) {
        assertFalse(kinds.isNote(row.get("example"), false), row.get("example"));
      }
    }
  }

  @Test
  void captionWordsAreWhatTheirTableSays() {
    for (Lexicon.Row row : Lexicon.of(Captions.class, "captions.tsv")) {
      String example = row.get("example");
      String counter = row.get("counterexample");
      if (row.get("role").equals("marker")) {
        assertTrue(captions.hasMarker(example), example);
        assertFalse(captions.hasMarker(counter), counter);
      } else {
        assertFalse(captions.showsVerb(example), example);
        assertTrue(captions.showsVerb(counter), counter);
      }
    }
  }

  @Test
  void namesOfElementsSayWhatTheirTableSays() {
    for (Lexicon.Row row : Lexicon.of(HtmlNames.class, "html.tsv")) {
      Optional<HtmlNames.Role> role = Optional.of(HtmlNames.Role.valueOf(row.get("role")));
      assertEquals(role, names.role(element(row.get("example"))), row.get("example"));
      assertNotEquals(role, names.role(element(row.get("counterexample"))), row.get("name"));
    }
  }

  private static Element element(String html) {
    return Jsoup.parseBodyFragment(html).body().child(0);
  }
}
