package org.dixit.app.polnear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.Span;

/**
 * A text as the scorer counts it: by words, so that marks, signs and white space never matter at
 * the ends of a span. A word is a run of letters and digits with the hyphens and apostrophes inside
 * it. Immutable.
 */
final class ScoredText {
  private static final Set<String> CUT =
      Set.of(
          ("of in for from at with on by to who whom which that whose and or as about near inside"
                  + " outside where")
              .split(" "));
  private static final Set<String> NOT_NAMES =
      Set.of(
          ("mr mrs ms dr sen rep gov the a an he she they it we i you who his her their its this"
                  + " that these those one some many others another both all in on at of and"
                  + " president senator secretary")
              .split(" "));
  private static final Pattern PAUSE = Pattern.compile("[,(;:—–]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final double MOSTLY = 0.8;

  private final String text;
  private final List<Span> words = new ArrayList<>();
  private final List<BitSet> regions = new ArrayList<>();
  private final BitSet quoted = new BitSet();

  ScoredText(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); ) {
      int end = wordEnd(i);
      if (end > i) {
        words.add(new Span(i, end));
      }
      i = Math.max(end, i + Character.charCount(text.codePointAt(i)));
    }
    for (Span region : QuotedRegions.of(text)) {
      BitSet inside = words(List.of(region));
      regions.add(inside);
      quoted.or(inside);
    }
  }

  private int wordEnd(int start) {
    int end = run(start);
    while (end > start && end < text.length() && "-'’".indexOf(text.charAt(end)) >= 0) {
      int next = run(end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int run(int start) {
    int i = start;
    while (i < text.length() && isWord(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || point == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The words that {@code spans} touch. */
  BitSet words(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      int i = Math.max(0, after(span.start()) - 1);
      for (; i < words.size() && words.get(i).start() < span.end(); i++) {
        if (words.get(i).end() > span.start()) {
          found.set(i);
        }
      }
    }
    return found;
  }

  /** How many words begin at or before {@code offset}. */
  private int after(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quoted stretches, each as its words. */
  List<BitSet> regions() {
    return regions;
  }

  String word(int i) {
    return words.get(i).in(text);
  }

  /** The words as text. */
  String in(BitSet set) {
    StringBuilder out = new StringBuilder();
    set.stream().forEach(i -> out.append(out.isEmpty() ? "" : " ").append(word(i)));
    return out.toString();
  }

  /** How much of {@code content} stands between marks. */
  Stratum stratum(BitSet content) {
    BitSet inside = (BitSet) content.clone();
    inside.and(quoted);
    if (inside.isEmpty()) {
      return Stratum.INDIRECT;
    }
    boolean mostly = inside.cardinality() >= MOSTLY * content.cardinality();
    boolean stretch = regions.stream().anyMatch(r -> shared(r, content) > 1);
    return mostly && stretch ? Stratum.DIRECT : Stratum.MIXED;
  }

  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** The head of a source by a crude rule: the last word before a sign or a small word. */
  int head(BitSet source) {
    int head = source.nextSetBit(0);
    int last = head;
    for (int i = source.nextSetBit(last + 1); i >= 0; i = source.nextSetBit(i + 1)) {
      String gap = text.substring(words.get(last).end(), words.get(i).start());
      if (PAUSE.matcher(gap).find() || CUT.contains(lower(i))) {
        break;
      }
      head = i;
      last = i;
    }
    return head;
  }

  private String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  /** The words of a source that look like names. */
  Set<String> names(BitSet source) {
    Set<String> names = new HashSet<>();
    source.stream()
        .filter(i -> Character.isUpperCase(word(i).codePointAt(0)))
        .filter(i -> !NOT_NAMES.contains(lower(i)))
        .forEach(
            i -> names.add(POSSESSIVE.matcher(word(i)).replaceFirst("").toLowerCase(Locale.ROOT)));
    return names;
  }

  /** The source without its leading article. */
  BitSet bare(BitSet source) {
    BitSet bare = (BitSet) source.clone();
    int first = bare.nextSetBit(0);
    if (bare.cardinality() > 1 && Set.of("the", "a", "an").contains(lower(first))) {
      bare.clear(first);
    }
    return bare;
  }
}
