package org.dixit.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dixit.EditKind;
import org.dixit.MeaningKind;
import org.dixit.text.Lexicon;

/** What a clause depends on: "if it passes", "unless they pay". */
final class Conditions {
  private static final List<List<String>> HEADS = phrases("condition");

  /** "If you look at it" conditions nothing. */
  private static final List<List<String>> IDLE = phrases("idle");

  /** So few words may only suppose. */
  private static final int LONGEST = 7;

  private Conditions() {}

  private static List<List<String>> phrases(String kind) {
    List<List<String>> phrases = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Conditions.class, "conditions.tsv")) {
      if (row.get("kind").equals(kind)) {
        row.list("words").forEach(p -> phrases.add(List.of(p.split(" "))));
      }
    }
    return phrases;
  }

  /** Whether {@code forms} begin with a condition, a joint before it let aside. */
  static boolean leads(List<String> forms) {
    int at = 0;
    while (at < forms.size() && at < 2 && Transpositions.isJoint(forms.get(at))) {
      at++;
    }
    List<String> rest = forms.subList(at, forms.size());
    boolean whether =
        rest.contains("or")
            && rest.indexOf("or") + 1 < rest.size()
            && rest.get(rest.indexOf("or") + 1).equals("not");
    return begins(HEADS, rest) && !begins(IDLE, rest) && !whether;
  }

  /** Whether {@code forms} end with the word of a condition, whose clause then follows. */
  static boolean isBare(List<String> forms) {
    return HEADS.stream()
        .anyMatch(
            p ->
                p.size() <= forms.size()
                    && forms.subList(forms.size() - p.size(), forms.size()).equals(p));
  }

  /** Whether {@code forms} only suppose what follows: "suppose for a moment that". */
  static boolean isSupposing(List<String> forms) {
    return forms.size() <= LONGEST && leads(forms) && forms.get(forms.size() - 1).equals("that");
  }

  /** Whether a word of {@code forms} conditions. */
  static boolean any(List<String> forms) {
    for (int at = 0; at < forms.size(); at++) {
      if (begins(HEADS, forms.subList(at, forms.size())) || forms.get(at).equals("when")) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(List<List<String>> phrases, List<String> forms) {
    return phrases.stream()
        .anyMatch(p -> p.size() <= forms.size() && forms.subList(0, p.size()).equals(p));
  }

  /** The meaning test on a condition that was left out while what depends on it was kept. */
  static Optional<MeaningKind> test(Change change, Sides sides) {
    boolean removed = change.kind() == EditKind.DELETE && change.recordWords() > 2;
    boolean opens =
        removed
            && (change.recordFrom() == sides.match().recordFrom()
                || sides.clauseEndsAfter(change.recordFrom() - 1)
                || Transpositions.isJoint(sides.recordForm(change.recordFrom() - 1))
                || Transpositions.isJoint(sides.recordForm(change.recordFrom())));
    if (!opens || sides.spansSentences(change)) {
      return Optional.empty();
    }
    List<String> gone = new ArrayList<>(sides.recordForms(change));
    while (!gone.isEmpty() && Transpositions.isJoint(gone.get(0))) {
      gone.remove(0);
    }
    List<String> kept = sides.copyForms(sides.match().from(), sides.match().to());
    boolean again = Collections.indexOfSubList(kept, gone) >= 0;
    return !again && leads(gone) ? Optional.of(MeaningKind.HEDGE) : Optional.empty();
  }
}
