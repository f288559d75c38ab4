package org.dixit.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.text.Glyphs;

/** Finds differences of case and punctuation between words that are the same. */
final class Typography {
  private Typography() {}

  static List<Change> find(Match match) {
    Sides sides = new Sides(match);
    List<Change> changes = new ArrayList<>();
    Step before = null;
    for (Step step : match.steps()) {
      if (step.kind() == StepKind.MATCH) {
        if (isCase(step, sides) && before != null) {
          changes.add(change(EditNature.CASE, step.record(), step.quotation(), 1));
        }
        if (isDotted(step, sides)) {
          changes.add(change(EditNature.PUNCTUATION, step.record(), step.quotation(), 1));
        }
        if (before != null && follows(before, step) && isPunctuation(before, sides)) {
          changes.add(change(EditNature.PUNCTUATION, before.record(), before.quotation(), 2));
        }
        before = step;
      }
    }
    return changes;
  }

  private static Change change(EditNature nature, int position, int word, int length) {
    return Change.of(EditKind.SUBSTITUTE, nature, position, position + length, word, word + length);
  }

  private static boolean follows(Step before, Step step) {
    return step.record() == before.record() + 1 && step.quotation() == before.quotation() + 1;
  }

  private static boolean isCase(Step step, Sides sides) {
    String theirs = plain(sides.recordRaw(step.record()));
    String mine = plain(sides.copyRaw(step.quotation()));
    return !theirs.equals(mine) && theirs.equalsIgnoreCase(mine);
  }

  /** Whether only the stops of an abbreviation differ: FBI, F.B.I. */
  private static boolean isDotted(Step step, Sides sides) {
    String theirs = plain(sides.recordRaw(step.record()));
    String mine = plain(sides.copyRaw(step.quotation()));
    return !theirs.equalsIgnoreCase(mine)
        && theirs.replace(".", "").equalsIgnoreCase(mine.replace(".", ""));
  }

  private static boolean isPunctuation(Step before, Sides sides) {
    return !plain(sides.copyBetween(before.quotation()))
        .equals(plain(withoutAsides(sides, before.record())));
  }

  /** What the record prints between two words; nothing where only a stage note stands there. */
  private static String withoutAsides(Sides sides, int position) {
    String between = sides.recordBetween(position);
    boolean aside = between.chars().anyMatch(Character::isLetterOrDigit);
    return aside ? between.replaceAll("[\\p{L}\\p{N}()\\[\\]]", "") : between;
  }

  /** One glyph for each sign, no white space, no quotation marks. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Glyphs.isSpace(c) || Glyphs.isInvisible(c) || Glyphs.isDoubleMark(c)) {
        continue;
      }
      if (Glyphs.isApostrophe(c)) {
        plain.append('\'');
      } else if (c == '\u2026') {
        plain.append("...");
      } else if (Glyphs.isDash(c) || Glyphs.isHyphen(c)) {
        if (plain.length() == 0 || plain.charAt(plain.length() - 1) != '-') {
          plain.append('-');
        }
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
