package org.dixit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.Extraction;
import org.dixit.Span;
import org.dixit.text.Tokens;

/**
 * Tells the turns of a transcript inside an article by their labels: "WARD: The line stays open.",
 * "Ward: It does.", "Q. Will you come?" Words before a colon are a label only where the rest of the
 * article bears it out: it comes again, or names somebody whom the story names. One is made per
 * article.
 */
final class SpeakerLabels {
  private static final int LONGEST = 5;
  private static final int FEWEST = 2;

  private final List<Optional<Candidate>> candidates = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** The words that the article has with a first capital only, and those without capitals. */
  private final Set<String> names = new HashSet<>();

  private final Set<String> plain = new HashSet<>();
  private final boolean transcript;

  /** How a label is printed. */
  private enum Form {
    CAPITALS,
    NAME,
    LETTER
  }

  /**
   * What may be a label.
   *
   * @param from its first token
   * @param to the first token behind it and its sign
   */
  private record Candidate(Form form, String key, String last, int from, int to) {}

  SpeakerLabels(List<Tokens> rows) {
    for (Tokens row : rows) {
      candidates.add(candidate(row));
      candidates.get(candidates.size() - 1).ifPresent(c -> counts.merge(c.key, 1, Integer::sum));
      learn(row);
    }
    Set<String> labels = new HashSet<>();
    int turns = 0;
    for (Optional<Candidate> candidate : candidates) {
      if (candidate.filter(this::isBorneOut).isPresent()) {
        labels.add(candidate.get().key);
        turns++;
      }
    }
    transcript = turns >= FEWEST && (labels.size() >= FEWEST || turns > FEWEST);
  }

  private void learn(Tokens row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.isWord(i)) {
        String word = row.get(i).text();
        boolean small = word.chars().anyMatch(Character::isLowerCase);
        if (!row.isCapitalised(i)) {
          plain.add(row.lower(i));
        } else if (small && !row.lower(i + 1).equals(":")) {
          names.add(row.lower(i));
        }
      }
    }
  }

  /** The turn that paragraph {@code i} is, whose tokens are {@code row}. */
  Optional<Extraction.Turn> turn(int i, Tokens row) {
    return candidates.get(i).filter(c -> transcript && isBorneOut(c)).map(c -> turn(c, row));
  }

  private static Extraction.Turn turn(Candidate label, Tokens row) {
    int last = row.size() - 1;
    boolean closed = label.from > 0 && row.isMark(last) && last > label.to;
    Span words = new Span(row.start(label.to), row.end(closed ? last - 1 : last));
    return new Extraction.Turn(new Span(row.start(label.from), labelEnd(label, row)), words);
  }

  /** The end of the label's last word: "Q." may be one token with its sign. */
  private static int labelEnd(Candidate label, Tokens row) {
    boolean letter = label.form == Form.LETTER;
    return letter ? row.start(label.from) + label.key.length() : row.end(label.to - 2);
  }

  private boolean isBorneOut(Candidate candidate) {
    boolean again = counts.get(candidate.key) > 1;
    return switch (candidate.form) {
      case CAPITALS -> again || names.contains(candidate.last);
      case NAME -> again && !plain.contains(candidate.last);
      case LETTER -> again || counts.containsKey("q") && counts.containsKey("a");
    };
  }

  private static Optional<Candidate> candidate(Tokens row) {
    int from = row.isMark(0) ? 1 : 0;
    if (Frame.in("question_label", row.lower(from)) && row.isCapitalised(from)) {
      return letter(row, from);
    }
    int to = from;
    boolean capitals = true;
    while (to < from + LONGEST && isNamePart(row, to, from)) {
      capitals &= row.get(to).text().chars().noneMatch(Character::isLowerCase);
      to++;
    }
    if (to == from || !row.lower(to).equals(":") || !row.has(to + 1) || isSection(row, from, to)) {
      return Optional.empty();
    }
    String key = row.text(row.start(from), row.end(to - 1));
    Form form = capitals ? Form.CAPITALS : Form.NAME;
    return Optional.of(
        new Candidate(form, key.toLowerCase(Locale.ROOT), row.lower(to - 1), from, to + 1));
  }

  /** "Q:", "A.", "Question:"; the full stop may be a token of its own or not. */
  private static Optional<Candidate> letter(Tokens row, int from) {
    boolean stopped = row.lower(from).endsWith(".");
    boolean sign = row.lower(from + 1).equals(":") || row.lower(from + 1).equals(".");
    int to = stopped ? from + 1 : from + 2;
    if (!stopped && !sign || !row.has(to)) {
      return Optional.empty();
    }
    String key = row.lower(from).substring(0, 1);
    return Optional.of(new Candidate(Form.LETTER, key, key, from, to));
  }

  private static boolean isNamePart(Tokens row, int i, int from) {
    boolean stop = i > from && row.lower(i).equals(".") && !row.spaceBefore(i);
    return stop || row.isCapitalised(i);
  }

  private static boolean isSection(Tokens row, int from, int to) {
    return Frame.in("section", row.lower(from)) || Frame.in("section", row.lower(to - 1));
  }
}
