package org.dixit.fidelity.text;

import java.util.HashSet;
import java.util.Set;

/** Whether a word can be the part of speech that a list takes it for, by what stands beside it. */
final class Neighbours {
  private static final Set<String> IDIOMS = new HashSet<>();

  static {
    WordList.load("idioms").rows().forEach(row -> IDIOMS.add(row.get(0)));
  }

  private Neighbours() {}

  /** Whether the words {@code [from, to)} of {@code line} stand in {@code slot}. */
  static boolean allow(Line line, int from, int to, Slot slot, String flags) {
    if (inIdiom(line, from, to) || isName(line, from, to)) {
      return false;
    }
    String before = before(line, from, slot);
    String next = line.joined(to - 1) ? line.lower(to) : "";
    return switch (slot) {
      case BASE, THIRD, PAST, PARTICIPLE, EITHER_PAST, ING ->
          verb(before, slot) && complement(next, flags, slot);
      case SINGULAR, PLURAL -> noun(line, from, before, next, slot, flags);
      case ADJECTIVE -> adjective(before, next);
      case ADVERB -> !line.after(to - 1).startsWith("-");
      case ANY -> true;
    };
  }

  private static String before(Line line, int from, Slot slot) {
    int i = from - 1;
    boolean verb = slot.ordinal() <= Slot.ING.ordinal();
    while (verb && i > 0 && line.joined(i) && Sets.ADVERBS.contains(line.lower(i))) {
      i--;
    }
    return i >= 0 && line.joined(i) ? line.lower(i) : "";
  }

  private static boolean verb(String before, Slot slot) {
    boolean perfect =
        Sets.HAVE.contains(before) || Sets.BE.contains(before) || before.endsWith("'ve");
    return switch (slot) {
      case BASE ->
          before.equals("to")
              || Sets.MODALS.contains(before)
              || before.endsWith("'ll")
              || Sets.PLURAL_SUBJECTS.contains(before);
      case THIRD -> Sets.SINGULAR_SUBJECTS.contains(before);
      case PAST -> Sets.SUBJECTS.contains(before);
      case PARTICIPLE -> perfect;
      case EITHER_PAST -> perfect || Sets.SUBJECTS.contains(before);
      case ING -> Sets.BE.contains(before) || before.endsWith("'re") || before.equals("i'm");
      default -> false;
    };
  }

  /**
   * Without a flag a verb takes an object; {@code i}: none; {@code t}: "to"; {@code c}: a clause.
   */
  private static boolean complement(String next, String flags, Slot slot) {
    if (flags.contains("a")) {
      return true;
    }
    boolean end = next.isEmpty() || Sets.PREPOSITIONS.contains(next) && !next.equals("to");
    return flags.contains("i") && (end || Sets.CONJUNCTIONS.contains(next))
        || flags.contains("t") && next.equals("to")
        || flags.contains("c") && (next.equals("that") || Sets.SUBJECTS.contains(next))
        || !flags.matches(".*[itc].*") && Sets.OBJECTS.contains(next)
        || flags.contains("o") && Sets.OBJECTS.contains(next);
  }

  private static boolean noun(
      Line line, int from, String before, String next, Slot slot, String flags) {
    boolean indefinite = before.equals("a") || before.equals("an");
    if (flags.contains("u") && (slot == Slot.PLURAL || indefinite || isCounted(before))) {
      return false;
    }
    boolean adjective =
        Sets.ADJECTIVES.contains(before)
            && line.joined(from - 2)
            && !(flags.contains("u") && line.lower(from - 2).matches("an?|every|each|one"));
    boolean opened =
        Sets.DETERMINERS.contains(before)
            || adjective
            || (slot == Slot.PLURAL && (before.equals("of") || before.equals("many")));
    boolean closed =
        next.isEmpty()
            || Sets.PREPOSITIONS.contains(next)
            || Sets.CONJUNCTIONS.contains(next)
            || Sets.AUXILIARIES.contains(next)
            || Sets.SUBJECTS.contains(next);
    return opened && closed && !(flags.contains("d") && adjective);
  }

  private static boolean isCounted(String before) {
    return Set.of("every", "each", "these", "those", "one", "many").contains(before);
  }

  private static boolean adjective(String before, String next) {
    boolean predicative =
        (Sets.BE.contains(before) || Sets.DEGREES.contains(before))
            && (next.isEmpty()
                || next.equals("and")
                || next.equals("for")
                || next.equals("in")
                || next.equals("that"));
    boolean attributive =
        Sets.DETERMINERS.contains(before)
            && !next.isEmpty()
            && !Sets.PREPOSITIONS.contains(next)
            && !Sets.CONJUNCTIONS.contains(next)
            && !Sets.AUXILIARIES.contains(next)
            && !Sets.SUBJECTS.contains(next);
    return predicative || attributive;
  }

  private static boolean inIdiom(Line line, int from, int to) {
    StringBuilder around = new StringBuilder(" ");
    for (int i = Math.max(0, from - 2); i < Math.min(line.size(), to + 2); i++) {
      around.append(line.lower(i)).append(' ');
    }
    String words = around.toString();
    return IDIOMS.stream().anyMatch(idiom -> words.contains(" " + idiom + " "));
  }

  private static boolean isName(Line line, int from, int to) {
    boolean capital = false;
    for (int i = Math.max(from, 1); i < to; i++) {
      capital |= Character.isUpperCase(line.word(i).charAt(0));
    }
    boolean nextCapital = line.joined(to - 1) && Character.isUpperCase(line.word(to).charAt(0));
    return capital || nextCapital && !line.word(to).matches("I|I['’].*");
  }
}
