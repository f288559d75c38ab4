package org.dixit.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.text.Lexicon;

/**
 * Finds two runs of words that have changed places, and tells what that does: items of a list are
 * only in another order; who acts and who is acted on, or from and to, are turned round.
 */
final class Transpositions {
  /** Runs that have changed places lie within so many words, and make so many changes. */
  private static final int LONGEST = 60;

  private static final int MOST = 8;

  private static final Map<String, Set<String>> WORDS = load();

  private final Sides sides;

  private Transpositions(Sides sides) {
    this.sides = sides;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Transpositions.class, "order-words.tsv")) {
      words.put(row.get("kind"), Set.copyOf(row.list("words")));
    }
    return words;
  }

  /** Whether {@code form} joins what stands side by side: and, or. */
  static boolean isJoint(String form) {
    return WORDS.get("joint").contains(form);
  }

  /** The changes in order, those that put two runs in each other's place made one move. */
  static List<Change> join(Collection<Change> changes, Sides sides) {
    return new Transpositions(sides).join(changes);
  }

  private List<Change> join(Collection<Change> changes) {
    List<Change> all = new ArrayList<>(changes);
    all.sort(Change.ORDER);
    List<Change> joined = new ArrayList<>();
    int at = 0;
    while (at < all.size()) {
      int end = Math.min(all.size(), at + MOST);
      Optional<Change> move = Optional.empty();
      while (end > at && move.isEmpty()) {
        move = move(all.subList(at, end));
        end--;
      }
      joined.add(move.orElse(all.get(at)));
      at = move.isPresent() ? end + 1 : at + 1;
    }
    return joined;
  }

  private Optional<Change> move(List<Change> changes) {
    boolean plain =
        changes.stream().noneMatch(c -> c.nature() == EditNature.GLOSS || c.isTypographic());
    int from = changes.stream().mapToInt(Change::recordFrom).min().orElseThrow();
    int to = changes.stream().mapToInt(Change::recordTo).max().orElseThrow();
    int copyFrom = changes.stream().mapToInt(Change::copyFrom).min().orElseThrow();
    int copyTo = changes.stream().mapToInt(Change::copyTo).max().orElseThrow();
    int n = to - from;
    if (!plain || n < 2 || n > LONGEST || n != copyTo - copyFrom) {
      return Optional.empty();
    }
    List<String> record = sides.recordForms(from, to);
    List<String> copy = sides.copyForms(copyFrom, copyTo);
    for (int x = 1; x < n && copy.size() == n; x++) {
      for (int y = 1; x + y <= n; y++) {
        if (isSwap(record, copy, x, y) && !isNegation(record, x, y)) {
          Change move = Change.of(EditKind.MOVE, EditNature.CONTENT, from, to, copyFrom, copyTo);
          return Optional.of(kind(record, x, y, from).map(move::meaning).orElse(move));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code copy} is {@code record} with its first x and last y words exchanged. */
  private static boolean isSwap(List<String> record, List<String> copy, int x, int y) {
    int n = record.size();
    return record.subList(0, x).equals(copy.subList(n - x, n))
        && record.subList(n - y, n).equals(copy.subList(0, y))
        && record.subList(x, n - y).equals(copy.subList(y, n - x));
  }

  /** A negator that goes from one clause to another is no matter of order. */
  private static boolean isNegation(List<String> record, int x, int y) {
    int n = record.size();
    long first = FrameWords.negators(record.subList(0, x));
    return first != FrameWords.negators(record.subList(n - y, n)) && Math.min(x, y) <= 2;
  }

  /** "We will win the first vote, and we will win the last vote": two clauses of one build. */
  private boolean isParallel(List<String> between, int from) {
    for (int i = 0; i < between.size(); i++) {
      List<String> tail = between.subList(i + 1, between.size());
      int start = from - tail.size();
      if (isJoint(between.get(i))
          && tail.size() >= 2
          && start >= sides.match().recordFrom()
          && sides.recordForms(start, from).equals(tail)) {
        return true;
      }
    }
    return false;
  }

  private Optional<MeaningKind> kind(List<String> record, int x, int y, int from) {
    List<String> first = record.subList(0, x);
    List<String> last = record.subList(record.size() - y, record.size());
    List<String> between = record.subList(x, record.size() - y);
    if (isContrast(between)) {
      return Optional.of(MeaningKind.POLARITY);
    }
    boolean listed = between.isEmpty() || isJoint(between.get(0)) || isParallel(between, from);
    if (listed) {
      return Optional.empty();
    }
    String before = from > sides.match().recordFrom() ? sides.recordForm(from - 1) : "";
    boolean course = before.equals("from") || WORDS.get("course").contains(between.get(0));
    boolean content = !FunctionWords.containsAll(first) && !FunctionWords.containsAll(last);
    if (course && content) {
      return Optional.of(MeaningKind.DIRECTION);
    }
    if (areNumbers(first) && areNumbers(last)) {
      return Optional.of(MeaningKind.NUMBER);
    }
    return content ? Optional.of(MeaningKind.ROLE) : Optional.empty();
  }

  /**
   * "Four million, not nine", "for the tram, not for the tunnel": the one is said, the other
   * denied. A negator stands before the second, with nothing but small words after it.
   */
  private static boolean isContrast(List<String> between) {
    for (int i = between.size() - 1; i >= 0; i--) {
      List<String> word = between.subList(i, i + 1);
      if (FrameWords.negators(word) > 0) {
        return i == 0 || !FunctionWords.isAuxiliary(between.get(i - 1));
      }
      if (!FunctionWords.containsAll(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean areNumbers(List<String> forms) {
    return forms.stream().allMatch(Numerals::isNumber);
  }
}
