package org.dixit.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dixit.Speaker;
import org.dixit.text.Names;
import org.dixit.text.Names.Gender;
import org.dixit.text.Slugs;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** What is known of one person or body while one article is read. */
final class Person {
  /** So many forms and roles are enough to know anybody by; more are noise. */
  private static final int MOST_KEPT = 24;

  /** A row of more words is a headline with a name in it. */
  private static final int LONGEST = 5;

  private final Map<String, Integer> forms = new TreeMap<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> roleWords = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private String name;
  private Gender gender = Gender.UNKNOWN;
  private Optional<String> rosterRole = Optional.empty();
  private int evidence;
  private int fullMentions;
  private final boolean body;

  Person(String name, boolean body) {
    this.name = body ? name : tidy(name);
    this.body = body;
    this.gender = body ? Gender.UNKNOWN : Names.gender(name);
  }

  /** Sees the person under {@code form}, a name without titles. */
  void seen(String form, Gender told, int weight) {
    String tidy = body ? form : tidy(form);
    if (forms.size() < MOST_KEPT || forms.containsKey(tidy)) {
      forms.merge(tidy, 1, Integer::sum);
    }
    if (isBetter(tidy, name)) {
      name = tidy;
    }
    if (words(tidy) > 1) {
      fullMentions++;
    }
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
    evidence += weight;
  }

  /** Whether {@code form} is the fuller name, a headline's words before a name left aside. */
  private boolean isBetter(String form, String than) {
    boolean whole = words(form) > 1;
    if (!whole || words(than) < 2) {
      return words(form) > words(than);
    }
    int more = forms.getOrDefault(form, 0) - forms.getOrDefault(than, 0);
    boolean given = body || Names.isGivenName(form.split(" ")[0]);
    boolean thanGiven = body || Names.isGivenName(than.split(" ")[0]);
    if (given != thanGiven) {
      return given;
    }
    boolean initial = form.contains(".") && words(form) == words(than) + 1;
    return initial || more > 0 || more == 0 && words(form) > words(than) && words(form) < LONGEST;
  }

  /** Learns an office or a description from the words beside a name. */
  void learn(String role) {
    if (role.isBlank() || roles.size() >= MOST_KEPT || !roles.add(role)) {
      return;
    }
    for (Word word : Words.of(role)) {
      roleWords.add(word.form());
      if (gender == Gender.UNKNOWN && !body) {
        gender = NounWords.ENGLISH.gender(word.form());
      }
    }
    countries.addAll(Countries.ALL.in(role));
  }

  void comesFrom(String country) {
    countries.add(country);
  }

  /** Joins what the record says of its speaker. */
  void join(Speaker speaker) {
    if (words(tidy(speaker.name())) >= words(name)) {
      forms.merge(name, 1, Integer::sum);
      name = tidy(speaker.name());
    }
    speaker.aliases().forEach(alias -> forms.merge(alias, 1, Integer::sum));
    if (gender == Gender.UNKNOWN) {
      gender = Names.gender(speaker.name());
    }
    rosterRole = speaker.role();
    rosterRole.ifPresent(this::learn);
  }

  /** Learns from a pronoun that can mean nobody else. */
  void tell(Gender told) {
    if (!body && gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  boolean isBody() {
    return body;
  }

  /** How much speaks for this being a person at all: given name, title, having spoken. */
  int evidence() {
    return evidence;
  }

  int fullMentions() {
    return fullMentions;
  }

  Set<String> roleWords() {
    return roleWords;
  }

  boolean hasRoles() {
    return !roleWords.isEmpty();
  }

  Set<String> countries() {
    return countries;
  }

  Speaker speaker() {
    Optional<String> role = rosterRole.or(() -> roles.stream().findFirst());
    List<String> aliases = forms.keySet().stream().filter(f -> !f.equals(name)).toList();
    return new Speaker(Slugs.of(name), name, aliases, role, List.of());
  }

  private static int words(String name) {
    return name.isEmpty() ? 0 : name.split(" ").length;
  }

  /** One space between words; a name all in capitals gets small letters. */
  static String tidy(String name) {
    String[] words = name.strip().split("\\s+");
    boolean shout = words.length > 1 || name.strip().length() > 3;
    if (shout && words.length == 1) {
      return titleCase(words[0]);
    }
    return each(words);
  }

  /** Small letters behind the first of every word. */
  static String cased(String name) {
    String[] words = name.strip().split("\\s+");
    boolean shout = name.equals(name.toUpperCase(Locale.ROOT));
    return shout && words.length > 1 ? each(words) : String.join(" ", titleCased(words));
  }

  private static List<String> titleCased(String[] words) {
    return Arrays.stream(words).map(Person::titleCase).toList();
  }

  /** Where one long word is all in capitals the short ones are no initials: ADA LUND. */
  private static String each(String[] words) {
    boolean all = words.length > 1 && Arrays.stream(words).allMatch(Person::isShout);
    boolean shout = all || Arrays.stream(words).anyMatch(w -> w.length() > 3 && isShout(w));
    List<String> cased = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean last = i + 1 == words.length;
      boolean kept = last ? isNumeral(words[i]) : isInitials(words[i]);
      cased.add(shout && !kept ? titleCase(words[i]) : words[i]);
    }
    return String.join(" ", cased);
  }

  /** The III of Hugh Hill III. */
  private static boolean isNumeral(String word) {
    return word.equals("II") || word.equals("III") || word.equals("IV");
  }

  private static boolean isShout(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** JD and AJ, but not JO, XI and ED. */
  private static boolean isInitials(String word) {
    return word.length() == 2
        && "AEIOUY".indexOf(word.charAt(1)) < 0
        && !Names.isGivenName(word)
        && isShout(word);
  }

  private static String titleCase(String word) {
    boolean scot = word.length() > 4 && word.startsWith("Mc") && isShout(word.substring(2));
    boolean shout = word.length() > 1 && isShout(word) || scot;
    int stop = word.indexOf('.');
    boolean initials = stop >= 0 && (stop < word.length() - 1 || word.length() < 3);
    if (!shout || initials || isNumeral(word) || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    StringBuilder cased = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < cased.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(cased.charAt(i - 1));
      boolean scots = i == 2 && cased.length() > 3 && cased.indexOf("Mc") == 0;
      if (first || scots) {
        cased.setCharAt(i, Character.toTitleCase(cased.charAt(i)));
      }
    }
    return cased.toString();
  }
}
