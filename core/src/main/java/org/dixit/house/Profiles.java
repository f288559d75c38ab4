package org.dixit.house;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dixit.Allowance;
import org.dixit.Edit;
import org.dixit.House;
import org.dixit.Standing;
import org.dixit.VerdictClass;
import org.dixit.text.Lexicon;

/** The rules of the houses, as {@code profiles.tsv} has them. Immutable. */
final class Profiles {
  static final Profiles ENGLISH = new Profiles(Lexicon.of(Profiles.class, "profiles.tsv"));

  private static final Rule SILENT = new Rule(Map.of(), true, "");

  private final Map<String, Rule> rules = new HashMap<>();

  /**
   * One line of the table.
   *
   * @param allowances what each house says; a house that does not decide is not there
   * @param isAlone whether the class decides whatever its edits are
   * @param words what decides, in a few words
   */
  record Rule(Map<House, Allowance> allowances, boolean isAlone, String words) {
    Rule {
      allowances = Map.copyOf(allowances);
    }

    Optional<Allowance> says(House house) {
      return Optional.ofNullable(allowances.get(house));
    }
  }

  private Profiles(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      Map<House, Allowance> allowances = new EnumMap<>(House.class);
      for (House house : House.values()) {
        allowance(row.get(house.id())).ifPresent(a -> allowances.put(house, a));
      }
      boolean alone = row.get("kind").equals("alone");
      String kind = alone ? "class" : row.get("kind");
      rules.put(kind + " " + row.get("what"), new Rule(allowances, alone, row.get("says")));
    }
  }

  static Optional<Allowance> allowance(String cell) {
    return switch (cell) {
      case "yes" -> Optional.of(Allowance.ALLOWED);
      case "flag" -> Optional.of(Allowance.FLAGGED);
      case "no" -> Optional.of(Allowance.NOT_ALLOWED);
      case "-" -> Optional.empty();
      default -> throw new IllegalArgumentException("neither yes, flag, no nor -: " + cell);
    };
  }

  /** The rule for a class; no house decides on what stands in no marks. */
  Rule of(VerdictClass verdictClass) {
    boolean indirect =
        verdictClass == VerdictClass.SUPPORTED || verdictClass == VerdictClass.UNSUPPORTED;
    return indirect ? SILENT : rule("class " + verdictClass);
  }

  /** The rule for an edit: any meaning outweighs what kind of words it touches. */
  Rule of(Edit edit) {
    return edit.meaning().isPresent() ? rule("meaning ANY") : rule("edit " + edit.nature());
  }

  Rule of(Standing standing) {
    return rule("source " + standing);
  }

  private Rule rule(String key) {
    Rule rule = rules.get(key);
    if (rule == null) {
      throw new IllegalStateException("profiles.tsv has no line for " + key);
    }
    return rule;
  }
}
