package org.dixit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.text.Lexicon;
import org.dixit.text.Names;
import org.dixit.thesaurus.Thesaurus;

/** The meaning tests on numbers and on proper names. */
final class NamesAndNumbers {
  private static final int LARGE = 8;
  private static final Map<String, String> VARIANTS = variants();

  private NamesAndNumbers() {}

  private static Map<String, String> variants() {
    Map<String, String> first = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(NamesAndNumbers.class, "name-variants.tsv")) {
      for (String name : row.list("names")) {
        first.put(name, row.list("names").get(0));
      }
    }
    return first;
  }

  static Optional<MeaningKind> number(Change change, Sides sides) {
    boolean other =
        isPassedOver(change, sides)
            || isShort(change)
                && (isOtherNumber(change, sides)
                    || isPartOfNumber(change, sides)
                    || isShareOfPoints(sides.recordForms(change), sides.copyForms(change)));
    return other ? Optional.of(MeaningKind.NUMBER) : Optional.empty();
  }

  static Optional<MeaningKind> name(Change change, Sides sides) {
    boolean other = isShort(change) && !sides.spansSentences(change) && isOtherName(change, sides);
    return other ? Optional.of(MeaningKind.NAME) : Optional.empty();
  }

  /** "North Ferrow" given as "South Ferrow": a word of a name is that, whatever else it means. */
  static Optional<MeaningKind> partOfName(Change change, Sides sides) {
    boolean one = change.recordWords() == 1 && change.copyWords() == 1;
    boolean inside =
        one
            && change.copyTo() < sides.match().to()
            && change.recordTo() < sides.match().recordTo()
            && !sides.sentenceEndsAfter(change.recordFrom())
            && isCapital(sides.copyRaw(change.copyTo()))
            && isCapital(sides.recordRaw(change.recordTo()))
            && isCapital(sides.copyRaw(change.copyFrom()))
            && isCapital(sides.recordRaw(change.recordFrom()));
    return inside ? name(change, sides) : Optional.empty();
  }

  private static boolean isCapital(String raw) {
    return Character.isUpperCase(raw.codePointAt(0));
  }

  private static boolean isShort(Change change) {
    return change.recordWords() <= LARGE
        && change.copyWords() <= LARGE
        && change.nature() != EditNature.NUMBER_FORM;
  }

  /** "Forty thousand" given as "forty": only a part of the number was left out, or added. */
  private static boolean isPartOfNumber(Change change, Sides sides) {
    List<String> theirs = sides.recordForms(change);
    List<String> mine = sides.copyForms(change);
    List<String> only = theirs.isEmpty() ? mine : theirs;
    boolean numbers =
        (theirs.isEmpty() || mine.isEmpty()) && only.stream().allMatch(Numerals::isNumber);
    boolean beside =
        change.copyFrom() > sides.match().from()
            && Numerals.isNumber(sides.copyForm(change.copyFrom() - 1));
    return numbers && beside;
  }

  /**
   * "It grew by 30 percent here and by 50 percent there" given as "it grew by 50 percent": a gap
   * that nothing marks, and behind it another number, or another measure, than the one it took.
   */
  private static boolean isPassedOver(Change change, Sides sides) {
    boolean gap =
        change.kind() == EditKind.DELETE
            && change.nature() != EditNature.MARKED_GAP
            && change.copyTo() < sides.match().to();
    if (!gap) {
      return false;
    }
    String gone = sides.recordForm(change.recordFrom());
    String next = sides.copyForm(change.copyTo());
    boolean number = Numerals.isNumber(gone) && Numerals.isNumber(next);
    boolean measure =
        change.copyFrom() > sides.match().from()
            && Numerals.isNumber(sides.copyForm(change.copyFrom() - 1))
            && !Numerals.isNumber(gone)
            && isShareOfPoints(List.of(gone), List.of(next));
    return !gone.equals(next) && (number || measure);
  }

  /** "Up by 5%" given as "up by 5 percentage points", or the other way round. */
  private static boolean isShareOfPoints(List<String> theirs, List<String> mine) {
    return isPercent(theirs) && hasPoints(mine) || isPercent(mine) && hasPoints(theirs);
  }

  private static boolean isPercent(List<String> forms) {
    return !hasPoints(forms)
        && forms.stream().anyMatch(f -> f.endsWith("%") || f.equals("percent"));
  }

  private static boolean hasPoints(List<String> forms) {
    return forms.contains("points") || forms.contains("point");
  }

  private static boolean isOtherNumber(Change change, Sides sides) {
    OptionalDouble theirs = Numerals.value(numbers(sides.recordForms(change)));
    OptionalDouble mine = Numerals.value(numbers(sides.copyForms(change)));
    return theirs.isPresent() && mine.isPresent() && !theirs.equals(mine);
  }

  private static List<String> numbers(List<String> forms) {
    return forms.stream().filter(Numerals::isNumber).toList();
  }

  private static boolean isOtherName(Change change, Sides sides) {
    if (variant(sides.recordForms(change)).equals(variant(sides.copyForms(change)))) {
      return false;
    }
    List<String> theirs = new ArrayList<>();
    for (int p = change.recordFrom(); p < change.recordTo(); p++) {
      boolean first = p == sides.match().recordFrom() || sides.sentenceEndsAfter(p - 1);
      if (isCapitalised(sides.recordRaw(p), sides.recordForm(p))
          && (!first || isSurelyName(sides.recordRaw(p), sides.recordForm(p)))) {
        theirs.add(sides.recordForm(p));
      }
    }
    List<String> mine = new ArrayList<>();
    for (int w = change.copyFrom(); w < change.copyTo(); w++) {
      boolean first = w == sides.match().from() || sides.copySentenceEndsAfter(w - 1);
      if (isCapitalised(sides.copyRaw(w), sides.copyForm(w))
          && (!first || isSurelyName(sides.copyRaw(w), sides.copyForm(w)))) {
        mine.add(sides.copyForm(w));
      }
    }
    return !theirs.isEmpty()
        && !mine.isEmpty()
        && !isSameName(theirs, mine)
        && !isOnePerson(change, theirs, mine, sides);
  }

  /** Whether a name beside the change, or a speaker of the record, makes both one person's. */
  private static boolean isOnePerson(
      Change change, List<String> theirs, List<String> mine, Sides sides) {
    boolean surnameFollows =
        change.copyTo() < sides.match().to()
            && isCapitalised(sides.copyRaw(change.copyTo()), sides.copyForm(change.copyTo()))
            && change.recordTo() < sides.match().recordTo()
            && isCapitalised(
                sides.recordRaw(change.recordTo()), sides.recordForm(change.recordTo()));
    if (surnameFollows) {
      return theirs.stream().allMatch(Names::isTitle) || mine.stream().allMatch(Names::isTitle);
    }
    return sides.match().index().roster().speakers().stream()
        .map(s -> List.of(s.name().toLowerCase(Locale.ROOT).split(" ")))
        .filter(n -> !untitled(theirs).isEmpty() || !untitled(mine).isEmpty())
        .anyMatch(n -> n.containsAll(untitled(theirs)) && n.containsAll(untitled(mine)));
  }

  private static List<String> untitled(List<String> names) {
    return names.stream().filter(n -> !Names.isTitle(n)).toList();
  }

  private static String variant(List<String> forms) {
    String name = String.join(" ", forms.stream().filter(f -> !f.equals("the")).toList());
    return VARIANTS.getOrDefault(name, name);
  }

  /** Whether a word is a name even where every word has a capital: Russia, NATO. */
  private static boolean isSurelyName(String raw, String form) {
    return raw.equals(raw.toUpperCase(Locale.ROOT))
        || Names.isGivenName(form)
        || Thesaurus.english().isName(form);
  }

  private static boolean isCapitalised(String raw, String form) {
    return Character.isUpperCase(raw.charAt(0))
        && raw.length() > 1
        && !FunctionWords.contains(form)
        && !raw.startsWith("I'")
        && !raw.startsWith("I\u2019");
  }

  private static boolean isSameName(List<String> theirs, List<String> mine) {
    return theirs.stream().anyMatch(t -> mine.stream().anyMatch(m -> isLike(t, m)));
  }

  /** Whether two words could be one name misheard or misspelt, or a name and its adjective. */
  private static boolean isLike(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 || a.equals(b);
  }
}
