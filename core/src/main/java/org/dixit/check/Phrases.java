package org.dixit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.text.Lexicon;

/** One way of writing for each phrase: abbreviations in full, hyphens and spaces gone. */
final class Phrases {
  private static final Map<String, String> FULL = new HashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.of(Phrases.class, "spelling.tsv")) {
      if (row.get("scope").equals("word")) {
        FULL.put(row.get("from"), row.get("to"));
      }
    }
  }

  private Phrases() {}

  /** The same text for phrases that differ only in spelling: {@code health care, healthcare}. */
  static String canonical(List<String> forms) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < forms.size(); i++) {
      String pair = i + 1 < forms.size() ? forms.get(i) + " " + forms.get(i + 1) : "";
      if (FULL.containsKey(pair)) {
        text.append(oneSpelling(FULL.get(pair)));
        i++;
      } else {
        text.append(oneSpelling(FULL.getOrDefault(forms.get(i), forms.get(i))));
      }
    }
    return text.toString();
  }

  private static String oneSpelling(String phrase) {
    StringBuilder text = new StringBuilder();
    for (String word : phrase.split(" ")) {
      text.append(FULL.containsKey(word) ? word : Stems.spelling(word));
    }
    return text.toString();
  }
}
