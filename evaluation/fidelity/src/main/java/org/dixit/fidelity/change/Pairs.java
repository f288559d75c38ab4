package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.WordList;

/** A list of two ways to write the same; each may stand for the other. */
final class Pairs {
  private final List<Pair> pairs = new ArrayList<>();

  private record Pair(Pattern from, String to) {}

  private Pairs() {}

  static Pairs load(String name) {
    Pairs pairs = new Pairs();
    for (WordList.Row row : WordList.load(name).rows()) {
      boolean beforeName = row.get(2).contains("n");
      pairs.add(row.get(0), row.get(1), beforeName);
      if (!row.get(2).contains(">")) {
        pairs.add(row.get(1), row.get(0), beforeName);
      }
    }
    return pairs;
  }

  static Pairs oneWay(String name, int from, int to) {
    Pairs pairs = new Pairs();
    WordList.load(name).rows().forEach(row -> pairs.add(row.get(from), row.get(to), false));
    return pairs;
  }

  private void add(String from, String to, boolean beforeName) {
    String end =
        Character.isLetterOrDigit(from.charAt(from.length() - 1))
            ? "(?![\\p{L}\\p{N}.]\\p{L}|[\\p{L}\\p{N}'’-])"
            : "(?= )";
    String quoted = Pattern.quote(from).replace("'", "\\E['’]\\Q");
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}'’.-])(?i:"
                + quoted
                + ")"
                + end
                + (to.endsWith(".") ? "(?!\\.)" : "")
                + (beforeName ? "(?= \\p{Lu})" : ""),
            Pattern.UNICODE_CASE);
    pairs.add(new Pair(pattern, to));
  }

  /** Every way to put one for the other once. */
  List<String> in(String text) {
    List<String> out = new ArrayList<>();
    for (Pair pair : pairs) {
      Matcher matcher = pair.from.matcher(text);
      if (matcher.find()) {
        boolean capital = Character.isUpperCase(matcher.group().charAt(0));
        String to = capital ? Letters.upperFirst(pair.to) : pair.to;
        out.add(text.substring(0, matcher.start()) + to + text.substring(matcher.end()));
      }
    }
    return out;
  }
}
