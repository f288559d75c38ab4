package org.dixit.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.text.Lexicon;

/** All cues by the word they begin with, the longest first; read from {@code cues.tsv}. */
final class CueLexicon {
  static final CueLexicon ENGLISH = of("cues.tsv");

  private static final Set<String> EVIDENCE = evidence();

  private final Map<String, List<CueEntry>> byFirstWord = new HashMap<>();

  private CueLexicon(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      CueEntry.Kind kind = CueEntry.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      boolean past = hasPast(row);
      for (String form : row.list("forms")) {
        List<String> words = List.of(form.split(" "));
        byFirstWord
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(
                new CueEntry(row.get("lemma"), kind, words, past && form.equals(row.get("lemma"))));
      }
    }
    for (List<CueEntry> entries : byFirstWord.values()) {
      if (entries.size() > 1) {
        entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
      }
    }
  }

  static CueLexicon of(String name) {
    return new CueLexicon(Lexicon.of(CueLexicon.class, name));
  }

  private static Set<String> evidence() {
    Set<String> forms = new HashSet<>();
    Lexicon.of(CueLexicon.class, "evidence.tsv").forEach(row -> forms.add(row.get("form")));
    return forms;
  }

  /** Whether some form is neither the plain one nor it with -s nor with -ing. */
  private static boolean hasPast(Lexicon.Row row) {
    for (String form : row.list("forms")) {
      int end = form.indexOf(' ');
      String verb = end < 0 ? form : form.substring(0, end);
      if (!verb.equals(row.get("lemma")) && !verb.endsWith("s") && !verb.endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** The longest entry that begins at item {@code i}, verbs before nouns. */
  Optional<CueEntry> at(Frame frame, int i) {
    for (CueEntry entry : byFirstWord.getOrDefault(frame.form(i), List.of())) {
      if (matches(frame, i, entry.words())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The noun entry at item {@code i}, where the verb of the same form is ruled out. */
  Optional<CueEntry> nounAt(Frame frame, int i) {
    return byFirstWord.getOrDefault(frame.form(i), List.of()).stream()
        .filter(e -> e.kind() == CueEntry.Kind.NOUN && matches(frame, i, e.words()))
        .findFirst();
  }

  /**
   * How many words the verb of saying has that begins at token {@code i} of {@code row}; 0 where
   * none does, or where things rather than persons do it: showing, suggesting.
   */
  int saying(Row row, int i) {
    for (CueEntry entry : byFirstWord.getOrDefault(row.form(i), List.of())) {
      boolean person = !EVIDENCE.contains(row.form(i));
      boolean says = entry.kind() == CueEntry.Kind.SAY || entry.kind() == CueEntry.Kind.CITE;
      if (person && says && matches(row, i, entry.words())) {
        return entry.words().size();
      }
    }
    return 0;
  }

  private static boolean matches(Row row, int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!row.form(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The lemma of a verb of one word that gives things a name; empty where the form is none. */
  Optional<String> named(String form) {
    return byFirstWord.getOrDefault(form, List.of()).stream()
        .filter(e -> e.kind() == CueEntry.Kind.NAME && e.words().size() == 1)
        .map(CueEntry::lemma)
        .findFirst();
  }

  /** Whether {@code form} is a form of some verb of the lexicon that is one word. */
  boolean isVerb(String form) {
    for (CueEntry entry : byFirstWord.getOrDefault(form, List.of())) {
      if (entry.isVerb() && entry.words().size() == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Frame frame, int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!frame.form(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
