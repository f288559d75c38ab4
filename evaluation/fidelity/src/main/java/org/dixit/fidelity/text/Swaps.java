package org.dixit.fidelity.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of pairs of words, each inflected: part of speech, word, other word, flags. Flags: {@code
 * >} one way only; {@code i}, {@code t}, {@code c}, {@code o} for what follows a verb (nothing,
 * "to", a clause, an object, which is the default), {@code a} for anything; {@code u} a noun that
 * is not counted, {@code d} a noun without an adjective before it.
 */
public final class Swaps {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * One place of a line where words can be put for others.
   *
   * @param from first word
   * @param to after the last word
   * @param with the other words
   */
  public record Swap(int from, int to, String with) {}

  private record Entry(List<String> from, String to, Slot slot, String flags) {}

  private Swaps() {}

  /** The pairs of the list {@code name}. */
  public static Swaps load(String name) {
    Swaps swaps = new Swaps();
    for (WordList.Row row : WordList.load(name).rows()) {
      swaps.add(row.get(0), row.get(1), row.get(2), row.get(3));
      if (!row.get(3).contains(">")) {
        swaps.add(row.get(0), row.get(2), row.get(1), row.get(3));
      }
    }
    return swaps;
  }

  private void add(String pos, String a, String b, String flags) {
    switch (pos) {
      case "v" -> addVerb(a, b, flags);
      case "n" -> {
        put(a, b, Slot.SINGULAR, flags);
        put(last(a, true), last(b, true), Slot.PLURAL, flags);
      }
      case "pl" -> put(a, b, Slot.PLURAL, flags);
      case "adj" -> put(a, b, Slot.ADJECTIVE, flags);
      case "adv" -> put(a, b, Slot.ADVERB, flags);
      case "x" -> put(a, b, Slot.ANY, flags);
      default -> throw new IllegalArgumentException("part of speech " + pos);
    }
  }

  private void addVerb(String a, String b, String flags) {
    String x = head(a);
    String y = head(b);
    put(a, b, Slot.BASE, flags);
    put(rest(a, Inflection.third(x)), rest(b, Inflection.third(y)), Slot.THIRD, flags);
    put(rest(a, Inflection.ing(x)), rest(b, Inflection.ing(y)), Slot.ING, flags);
    String past = Inflection.past(x);
    if (past.equals(x)) {
      return;
    }
    boolean same = past.equals(Inflection.participle(x));
    if (same && Inflection.past(y).equals(Inflection.participle(y))) {
      put(rest(a, past), rest(b, Inflection.past(y)), Slot.EITHER_PAST, flags);
    } else {
      put(rest(a, past), rest(b, Inflection.past(y)), Slot.PAST, flags);
      put(
          rest(a, Inflection.participle(x)),
          rest(b, Inflection.participle(y)),
          Slot.PARTICIPLE,
          flags);
    }
  }

  private static String head(String phrase) {
    return phrase.split(" ")[0];
  }

  private static String rest(String phrase, String head) {
    return head + phrase.substring(head(phrase).length());
  }

  private static String last(String phrase, boolean plural) {
    int space = phrase.lastIndexOf(' ') + 1;
    String word = phrase.substring(space);
    return phrase.substring(0, space) + (plural ? Inflection.plural(word) : word);
  }

  private void put(String from, String to, Slot slot, String flags) {
    List<String> words = List.of(from.split(" "));
    byFirst
        .computeIfAbsent(words.get(0), k -> new ArrayList<>())
        .add(new Entry(words, to, slot, flags));
  }

  /** All places of {@code line} where a pair fits, in order. */
  public List<Swap> in(Line line) {
    List<Swap> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      for (Entry entry : byFirst.getOrDefault(line.lower(i), List.of())) {
        int end = i + entry.from.size();
        if (end <= line.size()
            && line.matches(i, entry.from)
            && !(entry.to.startsWith("a ") && line.lower(i - 1).matches("an?"))
            && !(isParticle(entry.to) && line.lower(end).matches("it|them|us|me|him|her|you"))
            && Neighbours.allow(line, i, end, entry.slot, entry.flags)) {
          found.add(new Swap(i, end, entry.to));
        }
      }
    }
    return found;
  }

  /** Whether a pronoun would have to stand before the last word: "shore it up". */
  private static boolean isParticle(String phrase) {
    return phrase.matches("\\w+ (?:up|down|in|out|off|back|away|together|apart)");
  }
}
