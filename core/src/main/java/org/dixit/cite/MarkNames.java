package org.dixit.cite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what the words of a mark name. Each method gives the ids of the sources, none where the
 * mark surely is one but names nothing at hand, and an empty {@code Optional} where the words are
 * no mark at all.
 *
 * @param definitions what the answer says of its marks
 * @param sources the sources at hand
 */
record MarkNames(Definitions definitions, SourceNames sources) {
  private static final int LONGEST_RANGE = 20;
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s{0,2}[,;\\u2013-]\\s{0,2}\\d{1,3}){0,20}");
  private static final Pattern PART =
      Pattern.compile("(\\d{1,3})(?:\\s*[\\u2013-]\\s*(\\d{1,3}))?");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'\\u2019-]{0,40})[^\\d]{0,60} ?(?:1[5-9]|20)\\d\\d[a-z]?(?:[,:;].{0,30})?");
  private static final Pattern DAGGER = Pattern.compile("(\\d{1,3})(?::\\d{1,3})?(?:\\u2020(.*))?");

  /** Whether {@code inner} is a number, or several. */
  static boolean isNumber(String inner) {
    return NUMBERS.matcher(inner.strip()).matches();
  }

  /** {@code 1}, {@code 1, 3}, {@code 2-4}. */
  List<String> numbers(String inner) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = PART.matcher(inner);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      for (int n = first; n <= Math.min(last, first + LONGEST_RANGE); n++) {
        found.addAll(number(n));
      }
    }
    return List.copyOf(found);
  }

  private List<String> number(int number) {
    Optional<String> told = definitions.numbered(number);
    return told.map(this::described).orElseGet(() -> sources.numbered(number));
  }

  /** What an entry of a list, or a definition, stands for: a link in it says best. */
  private List<String> described(String words) {
    int open = words.indexOf("](");
    int close = open < 0 ? -1 : words.indexOf(')', open);
    if (close > 0) {
      List<String> linked = sources.linked(words.substring(open + 2, close));
      if (!linked.isEmpty()) {
        return linked;
      }
    }
    List<String> target = sources.linked(words.split("\\s", 2)[0]);
    if (!target.isEmpty()) {
      return target;
    }
    String bare = words.replaceAll("^[\\s>*+-]*[\\[(^]{0,2}\\d{1,3}[\\]).:]{1,2}", "");
    return sources.named(
        bare.replaceAll("\\]\\([^)]{0,300}\\)", " ").replaceAll("[*_`\\[\\]]", " "));
  }

  /** What stands in square brackets. */
  Optional<List<String>> bracketed(String words) {
    String inner = single(words);
    if (isNumber(inner)) {
      return Optional.of(numbers(inner));
    }
    if (inner.length() > 1 && inner.charAt(0) == '^') {
      return inner.indexOf(' ') < 0 ? Optional.of(footnote(inner)) : Optional.empty();
    }
    if (inner.startsWith("@") && inner.length() > 1) {
      return Optional.of(sources.named(inner.substring(1)));
    }
    Optional<String> defined = definitions.labelled(inner);
    if (defined.isPresent()) {
      return Optional.of(described(defined.get()));
    }
    return led(inner).or(() -> file(inner)).or(() -> author(inner)).or(() -> exact(inner));
  }

  /** Brackets doubled by some writers, {@code [[1]]}, taken off. */
  private static String single(String words) {
    String inner = words.strip();
    boolean doubled = inner.length() > 2 && inner.charAt(0) == '[' && inner.endsWith("]");
    return doubled ? inner.substring(1, inner.length() - 1).strip() : inner;
  }

  private List<String> footnote(String label) {
    Optional<String> told = definitions.labelled(label);
    if (told.isPresent()) {
      return described(told.get());
    }
    String bare = label.substring(1);
    return isNumber(bare) ? numbers(bare) : sources.named(bare);
  }

  /** "source: minutes.txt", "Source 2". */
  private Optional<List<String>> led(String inner) {
    int behind = MarkWords.behind("lead", inner);
    if (behind < 0 || behind >= inner.length()) {
      return Optional.empty();
    }
    String rest = inner.substring(behind);
    boolean told = inner.substring(0, behind).matches(".*[:.#]\\s*");
    if (isNumber(rest)) {
      return Optional.of(numbers(rest));
    }
    List<String> found = told ? described(rest) : sources.exactly(rest);
    return told || !found.isEmpty() ? Optional.of(found) : Optional.empty();
  }

  /** "minutes.txt", "minutes.txt, p. 3". */
  private Optional<List<String>> file(String inner) {
    String[] words = inner.split("[\\s,;:#]+");
    boolean file = words.length > 0 && words.length < 8 && MarkWords.isFile(words[0]);
    return file ? Optional.of(sources.named(inner)) : Optional.empty();
  }

  /** "Smith 2020", "Smith et al., 2020, p. 4". */
  private Optional<List<String>> author(String inner) {
    Matcher matcher = AUTHOR.matcher(inner);
    boolean author = matcher.matches() && !MarkWords.is("month", matcher.group(1));
    return author ? Optional.of(sources.named(inner)) : Optional.empty();
  }

  private Optional<List<String>> exact(String inner) {
    return Optional.of(sources.exactly(inner)).filter(found -> !found.isEmpty());
  }

  /** What stands in round brackets: a source only where it is told to be one, or is one's name. */
  Optional<List<String>> inParentheses(String words) {
    String inner = words.strip();
    Optional<List<String>> sure = led(inner).or(() -> file(inner));
    if (sure.isPresent()) {
      return sure;
    }
    int behind = MarkWords.behind("see", inner);
    String rest = behind < 0 ? inner : inner.substring(behind);
    return file(rest)
        .or(() -> exact(rest))
        .or(() -> author(rest))
        .filter(found -> !found.isEmpty());
  }

  /** What stands in lenticular brackets: {@code 1†source}, {@code 4:0†minutes.txt}. */
  List<String> daggered(String words) {
    Matcher matcher = DAGGER.matcher(words.strip());
    if (!matcher.matches()) {
      return sources.named(words);
    }
    String name = matcher.group(2) == null ? "" : matcher.group(2).strip();
    List<String> named = name.isEmpty() ? List.of() : new ArrayList<>(sources.exactly(name));
    return named.isEmpty() ? numbers(matcher.group(1)) : named;
  }

  /**
   * What a link claims. A link to some other page is no mark, unless its text is a number or it
   * leads to a file beside the answer.
   */
  Optional<List<String>> linked(String inner, String target) {
    List<String> found = sources.linked(target);
    if (!found.isEmpty()) {
      return Optional.of(found);
    }
    String label = single(inner);
    if (isNumber(label)) {
      return Optional.of(numbers(label));
    }
    Optional<List<String>> named = exact(label).or(() -> led(label));
    boolean beside = target.indexOf(':') < 0 && !target.startsWith("#") && !target.isBlank();
    return named.isPresent() || !beside ? named : Optional.of(List.of());
  }

  /** Whether a link's text only names the source and is no word of the sentence. */
  boolean isLabel(String inner) {
    String label = single(inner);
    boolean file = MarkWords.isFile(label) && label.indexOf(' ') < 0;
    return isNumber(label)
        || label.startsWith("^")
        || file
        || MarkWords.is("lead", label)
        || MarkWords.behind("lead", label) >= label.length()
        || led(label).isPresent();
  }
}
