package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.WordList;

/** The same words written otherwise. */
public final class Forms {
  private static final Pairs SPELLING = Pairs.load("spelling");
  private static final Pairs COMPOUNDS = Pairs.load("compounds");
  private static final Pairs ABBREVIATIONS = Pairs.load("abbreviations");
  private static final Set<String> CAPITALS = new LinkedHashSet<>();
  private static final Pattern SERIAL = Pattern.compile("(\\w+, \\w+), (and|or) (?=\\w+[.,;])");
  private static final Pattern LIST = Pattern.compile("(\\w+, \\w+) (and|or) (?=\\w+[.,;])");
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)(%| per ?cent)(?![\\w-])");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d.,])(\\d{1,3}),(\\d{3})(?![\\d,])");

  static {
    WordList.load("capitals").rows().forEach(row -> CAPITALS.add(row.get(0)));
  }

  private Forms() {}

  /** A capital inside the sentence. */
  public static List<Rewrite> innerCase(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      String word = line.word(i);
      boolean alone = !Character.isUpperCase(line.word(i - 1).charAt(0)) || i == 1;
      boolean last =
          line.word(i + 1).isEmpty() || !Character.isUpperCase(line.word(i + 1).charAt(0));
      if (CAPITALS.contains(line.lower(i)) && alone && last) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String other = capital ? Letters.lowerFirst(word) : Letters.upperFirst(word);
        Line.Word place = line.words().get(i);
        String text = line.text();
        out.add(
            Rewrite.of(
                scene,
                text.substring(0, place.start()) + other + text.substring(place.end()),
                true));
      }
    }
    return out;
  }

  /** The comma before the last of a list. */
  public static List<Rewrite> serialComma(Scene scene) {
    String text = scene.line().text();
    String without = SERIAL.matcher(text).replaceFirst("$1 $2 ");
    String with = LIST.matcher(text).replaceFirst("$1, $2 ");
    return different(scene, List.of(without, with));
  }

  /** A comma, semicolon or full stop more or less. */
  public static List<Rewrite> punctuation(Scene scene) {
    String text = scene.line().text();
    List<String> out = new ArrayList<>();
    out.add(text.replaceFirst(", (and|but) (?=(?:we|they|you|I|he|she|it) )", "; $1 "));
    out.add(text.replaceFirst("(?<=\\w{3}), (and|but) (?=(?:we|they|you|I|he|she|it) )", " $1 "));
    out.add(text.replaceFirst("; ", " — "));
    out.add(text.replaceFirst("; (and|but) ", ", $1 "));
    out.add(text.replaceFirst(" — ", ", "));
    return different(scene, out);
  }

  /** Hyphen, space or neither. */
  public static List<Rewrite> hyphens(Scene scene) {
    return different(scene, COMPOUNDS.in(scene.line().text()));
  }

  /** American and British spelling. */
  public static List<Rewrite> spelling(Scene scene) {
    return different(scene, SPELLING.in(scene.line().text()));
  }

  /** Listed abbreviations, per cent. */
  public static List<Rewrite> abbreviations(Scene scene) {
    String text = scene.line().text();
    List<String> out = new ArrayList<>(ABBREVIATIONS.in(text));
    Matcher matcher = PERCENT.matcher(text);
    if (matcher.find()) {
      out.add(matcher.replaceFirst(matcher.group().equals("%") ? " percent" : "%"));
    }
    return different(scene, out);
  }

  /** Numerals and words. */
  public static List<Rewrite> numerals(Scene scene) {
    Line line = scene.line();
    List<String> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      Line.Word place = line.words().get(i);
      String other = NumberWords.other(line.lower(i));
      boolean bare =
          !line.after(i).startsWith("-") && !line.lower(i + 1).matches("hundred|of|and|or|to");
      boolean plain =
          !NumberWords.isNumber(line.lower(i - 1)) && !NumberWords.isNumber(line.lower(i + 1));
      if (!other.isEmpty() && bare && plain) {
        out.add(
            line.text().substring(0, place.start()) + other + line.text().substring(place.end()));
      }
    }
    out.add(THOUSANDS.matcher(line.text()).replaceFirst("$1$2"));
    return different(scene, out);
  }

  static List<Rewrite> different(Scene scene, List<String> copies) {
    String text = scene.line().text();
    return copies.stream()
        .filter(c -> !c.equals(text))
        .distinct()
        .map(c -> Rewrite.of(scene, c, true))
        .toList();
  }
}
