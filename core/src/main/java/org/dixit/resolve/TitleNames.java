package org.dixit.resolve;

import java.util.Optional;
import org.dixit.text.Names;

/** Reads the speaker out of a transcript's title: "Press Briefing by Press Secretary Ada Rowe". */
final class TitleNames {
  private TitleNames() {}

  /** The name behind "by", without its titles. */
  static Optional<String> of(String title) {
    String[] words = title.split("\\s+");
    for (int i = 0; i + 1 < words.length; i++) {
      if (words[i].equalsIgnoreCase("by")) {
        return name(words, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String[] words, int from) {
    StringBuilder name = new StringBuilder();
    boolean of = false;
    for (int i = from; i < words.length; i++) {
      String word = words[i];
      boolean joint = word.equals("of") || word.equals("the") && of;
      of = word.equals("of");
      if (!joint && !Character.isUpperCase(word.charAt(0))) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(word);
      if (word.endsWith(",") || word.endsWith(":") || word.endsWith(";")) {
        break;
      }
    }
    String bare = Person.cased(Names.withoutTitles(name.toString()));
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }
}
