package org.dixit.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.Act;
import org.dixit.text.Lexicon;

/**
 * Tells by the content what is done where the cue does not: "We will pay," he said. The patterns
 * are read from {@code content-acts.tsv}, whose first line explains them. Immutable.
 */
final class ContentActs {
  static final ContentActs ENGLISH =
      new ContentActs(Lexicon.of(ContentActs.class, "content-acts.tsv"));

  private static final int WILD = 3;
  private static final int ADVERBS = 2;

  private final List<Pattern> patterns = new ArrayList<>();

  private enum Kind {
    /** One of the words. */
    WORDS,
    /** None of the words stands here; takes no word itself. */
    NOT,
    /** Up to three words. */
    WILD,
    /** Up to two adverbs. */
    ADVERBS,
    /** A past participle. */
    PARTICIPLE
  }

  private record Slot(Kind kind, Set<String> words) {
    static Slot of(String written) {
      return switch (written) {
        case "*" -> new Slot(Kind.WILD, Set.of());
        case "~" -> new Slot(Kind.ADVERBS, Set.of());
        case "<done>" -> new Slot(Kind.PARTICIPLE, Set.of());
        default -> {
          boolean not = written.startsWith("!");
          String words = not ? written.substring(1) : written;
          yield new Slot(not ? Kind.NOT : Kind.WORDS, Set.of(words.split("\\|")));
        }
      };
    }
  }

  /**
   * One line of the data.
   *
   * @param self whether its pronouns are the speaker's only where they are quoted as his
   */
  private record Pattern(boolean start, boolean self, List<Slot> slots, Act act) {}

  private ContentActs(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      List<Slot> slots =
          Arrays.stream(row.get("pattern").split(" ")).map(Slot::of).collect(Collectors.toList());
      String place = row.get("place");
      patterns.add(
          new Pattern(
              !place.equals("any"), place.equals("told"), slots, Act.valueOf(row.get("act"))));
    }
  }

  /**
   * The act of content whose forms are {@code forms}; the first pattern that fits decides.
   *
   * @param direct whether all of them are the speaker's own words
   */
  Optional<Act> of(List<Sentences.Form> forms, boolean direct) {
    Words words = new Words(forms);
    for (Pattern pattern : patterns) {
      for (int i = 0; i < words.size() && !(pattern.self && direct); i++) {
        boolean here = pattern.start ? words.opens(i) : words.isFirstSentence(i);
        if (here && words.match(pattern.slots, 0, i)) {
          return Optional.of(pattern.act);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a content, with where signs part them. */
  private static final class Words {
    private final List<Sentences.Form> words = new ArrayList<>();

    /** Whether a sign stands before each word. */
    private final List<Boolean> parted = new ArrayList<>();

    Words(List<Sentences.Form> forms) {
      boolean sign = false;
      for (Sentences.Form form : forms) {
        if (form.isWord()) {
          words.add(form);
          parted.add(sign);
          sign = false;
        } else {
          sign |= ",;:.!?—–()".indexOf(form.text().charAt(0)) >= 0;
        }
      }
    }

    int size() {
      return words.size();
    }

    boolean isFirstSentence(int i) {
      return words.get(i).sentence() == words.get(0).sentence();
    }

    /** Whether a sentence, or the content, begins with word {@code i}. */
    boolean opens(int i) {
      if (i == 0 || words.get(i).sentence() != words.get(i - 1).sentence()) {
        return true;
      }
      String before = words.get(i - 1).text();
      boolean joint = before.equals("that") || before.equals("and") || before.equals("but");
      return joint && opens(i - 1);
    }

    boolean match(List<Slot> slots, int slot, int i) {
      if (slot == slots.size()) {
        return true;
      }
      Slot next = slots.get(slot);
      boolean has = i < words.size() && (slot == 0 || !parted.get(i));
      return switch (next.kind()) {
        case NOT ->
            !(has && next.words().contains(words.get(i).text())) && match(slots, slot + 1, i);
        case WORDS ->
            has && next.words().contains(words.get(i).text()) && match(slots, slot + 1, i + 1);
        case PARTICIPLE ->
            has && isParticiple(words.get(i).text()) && match(slots, slot + 1, i + 1);
        case WILD -> skip(slots, slot, i, WILD, false);
        case ADVERBS -> skip(slots, slot, i, ADVERBS, true);
      };
    }

    private boolean skip(List<Slot> slots, int slot, int i, int most, boolean adverbs) {
      for (int skipped = 0; skipped <= most && i + skipped < words.size(); skipped++) {
        if (match(slots, slot + 1, i + skipped)) {
          return true;
        }
        String word = words.get(i + skipped).text();
        if (parted.get(i + skipped) || adverbs && !isAdverb(word)) {
          return false;
        }
      }
      return false;
    }
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly") || Texts.group("adverb").contains(word);
  }

  private static boolean isParticiple(String word) {
    return word.length() > 3 && word.endsWith("ed") || Texts.group("participle").contains(word);
  }
}
