package org.dixit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Grade;
import org.dixit.MeaningKind;

/** Runs the meaning tests over the changes of one match. */
final class Meanings {
  /**
   * What can be said of a translation: another rendering is free to choose its modals, tenses and
   * terms, but not to reverse the sense or to change a number.
   */
  private static final Set<MeaningKind> OF_TRANSLATIONS =
      EnumSet.of(
          MeaningKind.POLARITY,
          MeaningKind.NUMBER,
          MeaningKind.DATE,
          MeaningKind.NAME,
          MeaningKind.DIRECTION);

  private Meanings() {}

  /** The same changes, each with the way in which it changes the meaning. */
  static List<Change> test(List<Change> changes, Sides sides, boolean translation) {
    if (isMisheard(sides)) {
      return changes;
    }
    List<Change> reversed = Reversals.mark(changes, sides);
    return reversed.stream()
        .map(change -> test(change, sides, translation))
        .sorted(Change.ORDER)
        .toList();
  }

  /** Captions mishear single words all the time: a word of theirs proves no change. */
  private static boolean isMisheard(Sides sides) {
    Match match = sides.match();
    return match.index().transcript(match.turn()).grade() == Grade.G6;
  }

  private static Change test(Change change, Sides sides, boolean translation) {
    if (change.nature() == EditNature.GLOSS && change.kind() == EditKind.INSERT) {
      return Glosses.test(change, sides).map(change::meaning).orElse(change);
    }
    if (change.meaning().isPresent() || isHarmless(change)) {
      return change;
    }
    Optional<MeaningKind> kind =
        NamesAndNumbers.number(change, sides)
            .or(() -> NamesAndNumbers.partOfName(change, sides))
            .or(() -> Oppositions.test(change, sides))
            .or(() -> Senses.test(change, sides))
            .or(() -> Conditions.test(change, sides))
            .or(() -> Tenses.test(change, sides))
            .or(() -> NamesAndNumbers.name(change, sides))
            .or(() -> Senses.kind(change, sides));
    return kind.filter(k -> !translation || OF_TRANSLATIONS.contains(k))
        .map(change::meaning)
        .orElse(change);
  }

  private static boolean isHarmless(Change change) {
    return change.isTypographic()
        || change.kind() == EditKind.MOVE
        || change.nature() == EditNature.GLOSS
        || change.nature() == EditNature.GRAMMAR
        || change.nature() == EditNature.CONTRACTION
        || change.nature() == EditNature.FILLER;
  }

  /** How grave a change of meaning of this kind is when it touches the main claim. */
  static int severity(MeaningKind kind) {
    return switch (kind) {
      case POLARITY, NUMBER, DATE, NAME, DIRECTION -> 4;
      default -> 3;
    };
  }
}
