package org.dixit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What can be told from a person's name as printed: which part is the family name, which words are
 * titles, whether two names may be one person's. Stateless, safe for any thread.
 */
public final class Names {
  private static final Pattern NUMBERED_VOICE =
      Pattern.compile("(?i)(?:speaker|spk|voice|person|participant)[ _-]?\\d{1,3}");

  private Names() {}

  /** What a title or a given name says of its bearer. */
  public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether the two can be one person's. */
    public boolean agrees(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /** A name in its parts, folded: given names, family name, suffix. */
  private record Parts(List<String> given, String family, String suffix, Gender gender) {}

  /**
   * Whether {@code a} and {@code b} could name the same person: one family name, and no given
   * names, initials or titles that contradict each other. Titles and offices are left aside; a
   * label that holds no name ("THE PRESIDENT", "Q") is nobody's.
   */
  public static boolean couldBeSame(String a, String b) {
    Parts left = parts(a);
    Parts right = parts(b);
    if (left == null || right == null || !left.gender().agrees(right.gender())) {
      return false;
    }
    if (!left.suffix().isEmpty() && !right.suffix().isEmpty()) {
      if (!left.suffix().equals(right.suffix())) {
        return false;
      }
    }
    if (left.family().equals(right.family())) {
      return givenAgree(left.given(), right.given());
    }
    return isGivenOf(left, right) || isGivenOf(right, left);
  }

  /**
   * The name without titles, offices and what stands in brackets or after a comma; as printed
   * otherwise. Empty where no name is left.
   */
  public static String withoutTitles(String name) {
    return String.join(" ", nameWords(name));
  }

  /** The family name as printed, suffix and particles left out; empty where there is no name. */
  public static String familyName(String name) {
    List<String> words = new ArrayList<>(nameWords(name));
    dropSuffix(words);
    if (words.isEmpty()) {
      return "";
    }
    return words.get(familyAt(words.stream().map(Names::plain).toList()));
  }

  /** What stands behind the name to tell it from another's, {@code jr} or {@code iii}; or empty. */
  public static String suffix(String name) {
    Parts parts = parts(name);
    return parts == null ? "" : parts.suffix();
  }

  /** How many words the name has without titles. */
  public static int length(String name) {
    return nameWords(name).size();
  }

  /** Whether {@code label} is a voice that a program has told apart: {@code SPEAKER_00}. */
  public static boolean isNumberedVoice(String label) {
    return NUMBERED_VOICE.matcher(label).matches();
  }

  /** Whether {@code word} is a title, an office or another word that stands before names. */
  public static boolean isTitle(String word) {
    return NameWords.ALL.isTitle(plain(word));
  }

  /** Whether {@code word} is a given name of the list. */
  public static boolean isGivenName(String word) {
    return NameWords.ALL.isGiven(plain(word));
  }

  /** Whether {@code word} is a particle inside family names (van, de, al). */
  public static boolean isParticle(String word) {
    return NameWords.ALL.isParticle(plain(word));
  }

  /** What titles and given names say of the bearer. */
  public static Gender gender(String name) {
    Parts parts = parts(name);
    return parts == null ? titleGender(NameWords.cut(name)) : parts.gender();
  }

  /** The word without accents, full stops and possessive, in lower case. */
  static String plain(String word) {
    String folded = Words.fold(word);
    if (folded.endsWith("'s")) {
      folded = folded.substring(0, folded.length() - 2);
    }
    if (!isAscii(folded)) {
      folded = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
    return folded.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static Parts parts(String name) {
    List<String> printed = new ArrayList<>(nameWords(name));
    String suffix = dropSuffix(printed);
    if (printed.isEmpty()) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (String word : printed) {
      words.addAll(List.of(plain(word).split("-")));
    }
    words.removeIf(String::isEmpty);
    if (words.isEmpty()) {
      return null;
    }
    int at = familyAt(words);
    String family = words.remove(at);
    Gender gender = titleGender(NameWords.cut(name));
    words.removeIf(w -> NameWords.ALL.isParticle(w) && !NameWords.ALL.isGiven(w));
    if (gender == Gender.UNKNOWN && !words.isEmpty()) {
      gender = NameWords.ALL.givenGender(words.get(0));
    }
    if (gender == Gender.UNKNOWN && words.isEmpty()) {
      gender = NameWords.ALL.givenGender(family);
      gender = at == 0 && printed.size() == 1 ? Gender.UNKNOWN : gender;
    }
    return new Parts(words, family, suffix, gender);
  }

  private static Gender titleGender(List<String> words) {
    for (String word : words) {
      Gender gender = NameWords.ALL.titleGender(plain(word));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  private static String dropSuffix(List<String> words) {
    String suffix = "";
    while (words.size() > 1 && NameWords.ALL.isSuffix(plain(words.get(words.size() - 1)))) {
      suffix = plain(words.remove(words.size() - 1));
    }
    return suffix;
  }

  /** Where the family name stands: first in Chinese, Korean and Vietnamese names, else last. */
  private static int familyAt(List<String> words) {
    int last = words.size() - 1;
    boolean first =
        last > 0
            && last < 3
            && NameWords.ALL.isFamilyFirst(words.get(0))
            && !NameWords.ALL.isGiven(words.get(0))
            && !(last == 1 && NameWords.ALL.hasVariants(words.get(0)))
            && words.stream().skip(1).noneMatch(NameWords.ALL::isGiven);
    return first ? 0 : last;
  }

  private static boolean givenAgree(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> NameWords.ALL.agree(x, y)));
  }

  /** Whether {@code short} is a given name alone, and the other bears it first. */
  private static boolean isGivenOf(Parts single, Parts full) {
    return single.given().isEmpty()
        && !full.given().isEmpty()
        && NameWords.ALL.isGiven(single.family())
        && single.family().equals(full.given().get(0));
  }

  /** The words of the name itself; a title's word behind a given name is a name: Charlie King. */
  private static List<String> nameWords(String name) {
    List<String> words = NameWords.cut(head(name));
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean family = i > start && i == words.size() - 1 && isGivenName(words.get(i - 1));
      if (!family && NameWords.ALL.isTitle(plain(words.get(i)))) {
        start = i + 1;
      }
    }
    start = afterOf(words, start);
    List<String> kept = new ArrayList<>();
    for (String word : words.subList(start, words.size())) {
      String bare = bare(word);
      if (!bare.isEmpty()) {
        kept.add(bare);
      }
    }
    return kept;
  }

  /** Steps over "of Russia", "for Wales" behind a title. */
  private static int afterOf(List<String> words, int start) {
    int at = start;
    while (at > 0 && at < words.size()) {
      String word = plain(words.get(at));
      if (!word.equals("of") && !word.equals("for") && !word.equals("and")) {
        break;
      }
      at = Math.min(words.size(), at + 2);
    }
    return at;
  }

  /** What stands before a bracket or a comma, unless the comma only sets off "Jr." */
  private static String head(String name) {
    int end = name.length();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '(' || c == '[' || c == ':' || c == ';') {
        end = i;
        break;
      }
      if (c == ',' && !NameWords.ALL.isSuffix(plain(name.substring(i + 1).strip()))) {
        end = i;
        break;
      }
    }
    return name.substring(0, end);
  }

  /** The word without the signs around it; empty where it has no letter. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetter(word.charAt(end - 1))
        && word.charAt(end - 1) != '.') {
      end--;
    }
    String kept = word.substring(start, end);
    if (kept.length() > 2 && Glyphs.isApostrophe(kept.charAt(kept.length() - 2))) {
      kept = kept.endsWith("s") ? kept.substring(0, kept.length() - 2) : kept;
    }
    return kept;
  }
}
