package org.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Names;
import org.dixit.text.Words;

/** Tells what a row of capitalised words names: the person in it, his office, or a body. */
final class RunNames {
  private static final NounWords WORDS = NounWords.ENGLISH;

  private RunNames() {}

  /** What stands before the name in the run, courtesy titles left out. */
  static String office(String words, String name) {
    int at = words.lastIndexOf(name);
    String office = at <= 0 ? "" : words.substring(0, at).strip();
    String form = Words.fold(office);
    return switch (form) {
      case "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "madam", "the", "a", "an" -> "";
      default -> Countries.ALL.isCountry(office) ? "" : singular(office);
    };
  }

  /** "Residents Ada Rowe and Hugh Hill": each is one resident. */
  private static String singular(String office) {
    boolean plural = office.endsWith("s") && WORDS.isPerson(withoutS(office));
    return plural ? withoutS(office) : office;
  }

  private static String withoutS(String word) {
    return Words.fold(word.substring(0, word.length() - 1));
  }

  private static boolean isPersonNoun(String word) {
    return WORDS.isPerson(Words.fold(word)) || word.endsWith("s") && WORDS.isPerson(withoutS(word));
  }

  /** The name in a run, without titles and adjectives of country before it. */
  static String personName(NameRun run) {
    if (run.words().contains(" & ")) {
      return run.words(); // a firm
    }
    List<String> words = new ArrayList<>(List.of(run.words().split(" ")));
    boolean whole = Countries.ALL.isCountry(run.words()); // Saudi Arabia
    while (!whole && words.size() > 1 && Countries.ALL.isCountry(words.get(0))) {
      words.remove(0);
    }
    String name = Names.withoutTitles(String.join(" ", words));
    String[] left = name.split(" ");
    boolean kind = left.length > 2 && isPersonNoun(left[0]) && !Names.isGivenName(left[0]);
    return kind ? name.substring(left[0].length() + 1) : name;
  }

  static boolean looksPersonal(NameRun run, String name, boolean source) {
    String[] words = name.split(" ");
    boolean titled = Names.length(run.words()) < run.words().split(" ").length;
    if (Names.isGivenName(words[0]) || !run.role().isEmpty()) {
      return !WORDS.isBody(Words.fold(words[words.length - 1])) || titled;
    }
    for (String word : words) {
      String form = Words.fold(word);
      boolean common = WORDS.isBody(form) || WORDS.isPlain(form);
      if (common || WORDS.isPlace(form) || Countries.ALL.isCountry(word)) {
        return false;
      }
    }
    return !Countries.ALL.isCountry(name) && (titled || source || words.length < 4);
  }

  static boolean isBody(String name) {
    String[] words = name.split(" ");
    for (String word : words) {
      if (WORDS.isBody(Words.fold(word)) || word.equals("&")) {
        return true;
      }
    }
    boolean acronym = words.length == 1 && name.length() < 6 && name.length() > 1;
    return acronym && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
