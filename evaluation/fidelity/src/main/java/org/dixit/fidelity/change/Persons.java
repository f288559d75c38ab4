package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;

/** Who does it, and to whom. */
public final class Persons {
  private static final Map<String, String> TO_THEY =
      Map.ofEntries(
          Map.entry("we", "they"),
          Map.entry("us", "them"),
          Map.entry("our", "their"),
          Map.entry("ours", "theirs"),
          Map.entry("ourselves", "themselves"),
          Map.entry("we're", "they're"),
          Map.entry("we've", "they've"),
          Map.entry("we'll", "they'll"),
          Map.entry("we'd", "they'd"));
  private static final Map<String, String> TO_YOU =
      Map.ofEntries(
          Map.entry("we", "you"),
          Map.entry("us", "you"),
          Map.entry("our", "your"),
          Map.entry("ours", "yours"),
          Map.entry("ourselves", "yourselves"),
          Map.entry("we're", "you're"),
          Map.entry("we've", "you've"),
          Map.entry("we'll", "you'll"),
          Map.entry("we'd", "you'd"));
  private static final Map<String, String> TO_WE =
      Map.ofEntries(
          Map.entry("they", "we"),
          Map.entry("them", "us"),
          Map.entry("their", "our"),
          Map.entry("theirs", "ours"),
          Map.entry("themselves", "ourselves"),
          Map.entry("they're", "we're"),
          Map.entry("they've", "we've"),
          Map.entry("they'll", "we'll"),
          Map.entry("they'd", "we'd"));
  private static final Map<String, String> I_TO_WE =
      Map.ofEntries(
          Map.entry("i", "we"),
          Map.entry("me", "us"),
          Map.entry("my", "our"),
          Map.entry("myself", "ourselves"),
          Map.entry("i'm", "we're"),
          Map.entry("am", "are"),
          Map.entry("i've", "we've"),
          Map.entry("i'll", "we'll"),
          Map.entry("i'd", "we'd"),
          Map.entry("mine", "ours"));
  private static final Map<String, String> OBJECT =
      Map.of("i", "me", "we", "us", "they", "them", "he", "him", "she", "her", "you", "you");
  private static final Map<String, String> SUBJECT =
      Map.of("me", "I", "us", "we", "them", "they", "him", "he");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(I|we|they|he|she)( (?:never |also |still )?(?:told|asked|helped|warned|fought|beat|met|knew|gave"
              + "|trusted|paid|sold|sent|saw|chose|defeated|invited|supported|attacked|attacks|will \\w+|did not \\w+|can \\w+"
              + "|betrayed|protected|thanked|called|hired|followed|endorsed|taught|offered))"
              + " (me|us|them|him)\\b(?! (?:and|to be|up|down|out|off|back)\\b)",
          Pattern.CASE_INSENSITIVE);

  private Persons() {}

  /** All of "we" becomes "they", "you" and so on. */
  public static List<Rewrite> person(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (Map<String, String> map : List.of(TO_THEY, TO_YOU, TO_WE, I_TO_WE)) {
      boolean subject =
          line.hasAny(
              map.keySet().stream()
                  .filter(w -> w.matches("we|they|i|we're|they're|we've|i've|we'll|i'll|i'm"))
                  .collect(java.util.stream.Collectors.toSet()));
      boolean mixed =
          map.values().stream().anyMatch(v -> line.hasAny(java.util.Set.of(v)) && !v.equals("are"));
      boolean singular =
          map == I_TO_WE
              && line.text().matches("(?i).*\\b(?:was|a|an|am|been|myself|man|woman)\\b.*");
      if (subject && !mixed && !singular) {
        out.add(Rewrite.of(scene, mapped(line, map), line.isMain(1)));
      }
    }
    return out;
  }

  private static String mapped(Line line, Map<String, String> map) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Line.Word word : line.words()) {
      String other = map.get(word.lower());
      if (other != null) {
        boolean capital = word.start() == 0;
        out.append(line.text(), at, word.start())
            .append(capital ? Letters.upperFirst(other) : other);
        at = word.end();
      }
    }
    return out.append(line.text().substring(at)).toString();
  }

  /** Agent and patient swapped. */
  public static List<Rewrite> roles(Scene scene) {
    String text = scene.line().text();
    Matcher matcher = BOTH.matcher(text);
    List<Rewrite> out = new ArrayList<>();
    while (matcher.find()) {
      String agent = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
      String patient = matcher.group(3).toLowerCase(java.util.Locale.ROOT);
      String subject = SUBJECT.get(patient);
      String object = OBJECT.get(agent);
      if (!object.equals(patient)) {
        String start = matcher.start() == 0 ? Letters.upperFirst(subject) : subject;
        boolean main =
            Line.of(text.substring(0, matcher.end()))
                .isMain(Line.of(text.substring(0, matcher.start())).size());
        out.add(
            Rewrite.of(
                scene,
                text.substring(0, matcher.start())
                    + start
                    + matcher.group(2)
                    + " "
                    + object
                    + text.substring(matcher.end()),
                main));
      }
    }
    return out;
  }
}
