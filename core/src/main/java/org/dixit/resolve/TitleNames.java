package org.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.text.Names;
import org.dixit.text.Words;

/** Reads the speakers out of a transcript's title: "Press Briefing by Press Secretary Ada Rowe". */
final class TitleNames {
  private static final List<String> SEPARATORS = List.of(" by ", " By ", " and ", " & ", ", ");
  private static final int SHORTEST_GERUND = 5;

  private TitleNames() {}

  /** The names behind "by", without their titles, in order. */
  static List<String> of(String title) {
    String[] words = title.split("\\s+");
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < words.length && !words[at].equalsIgnoreCase("by")) {
      at++;
    }
    StringBuilder name = new StringBuilder();
    for (at++; at < words.length; at++) {
      String word = words[at];
      boolean joint = word.equals("and") || word.equals("&");
      if (joint || !isNameWord(word, name)) {
        add(names, name);
        if (!joint) {
          break;
        }
        continue;
      }
      name.append(name.isEmpty() ? "" : " ").append(word);
      if (word.endsWith(",")) {
        add(names, name);
      }
    }
    add(names, name);
    return names;
  }

  /** The office that stands before {@code name} in {@code title}: "by Press Secretary Ada Rowe". */
  static Optional<String> office(String name, String title) {
    int at = (title + " ").replace(',', ' ').indexOf(" " + name + " ");
    if (at < 0 || !of(title).contains(name)) {
      return Optional.empty();
    }
    String before = title.substring(0, at) + " ";
    for (String separator : SEPARATORS) {
      int last = before.lastIndexOf(separator);
      before = last < 0 ? before : before.substring(last + separator.length());
    }
    String office = before.strip().replaceFirst(" ?(?:Dr|Mrs?|Ms)\\.?$", "");
    boolean whole = before.length() < at;
    return whole && office.length() > 2 && Character.isUpperCase(office.charAt(0))
        ? Optional.of(office)
        : Optional.empty();
  }

  private static boolean isNameWord(String word, StringBuilder before) {
    String form = Words.fold(word);
    String last = before.substring(before.lastIndexOf(" ") + 1);
    boolean office = NounWords.ENGLISH.isPerson(Words.fold(last));
    boolean small = form.equals("of") || form.equals("the") || form.equals("for") && office;
    if (isGerund(form) && isNamed(before.toString())) {
      return false;
    }
    boolean plain = NounWords.ENGLISH.isPlain(form) && !Names.isTitle(word);
    return small ? !before.isEmpty() : Character.isUpperCase(word.charAt(0)) && !plain;
  }

  /** "President Rowe Announcing": a title that capitalises every word goes on after the name. */
  private static boolean isGerund(String form) {
    return form.length() > SHORTEST_GERUND && form.endsWith("ing");
  }

  /** Whether a title and a name, or two names, were read. */
  private static boolean isNamed(String before) {
    String bare = Names.withoutTitles(before);
    boolean titled = bare.length() < before.length();
    boolean given = bare.indexOf(' ') < 0 && Names.isGivenName(bare);
    return !bare.isEmpty() && !given && (titled || bare.indexOf(' ') > 0);
  }

  private static void add(List<String> names, StringBuilder name) {
    String bare = personal(Names.withoutTitles(name.toString()));
    if (!bare.isEmpty()) {
      names.add(Person.cased(bare));
    }
    name.setLength(0);
  }

  /** The last two words, a middle initial between them kept: the rest is an office. */
  private static String personal(String whole) {
    int of = whole.indexOf(" of ");
    String name = of > 0 && !isOffice(whole.substring(0, of)) ? whole.substring(0, of) : whole;
    String[] words = name.split(" ");
    int start = 0;
    if (words.length > 3 || (words.length > 2 && isAcronym(words[0]))) {
      boolean initial = words[words.length - 2].length() < 3;
      start = words.length - (initial ? 3 : 2);
    }
    return String.join(" ", List.of(words).subList(start, words.length));
  }

  private static boolean isOffice(String words) {
    return NounWords.ENGLISH.isPerson(Words.fold(words.substring(words.lastIndexOf(' ') + 1)));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }
}
