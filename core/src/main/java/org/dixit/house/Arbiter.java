package org.dixit.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Allowance;
import org.dixit.Edit;
import org.dixit.Finding;
import org.dixit.House;
import org.dixit.Ruling;
import org.dixit.Sourcing;

/**
 * Tells what a house allows. The edits of a finding are computed once, by the checker; a house only
 * weighs them. Stateless, safe for any thread.
 */
public final class Arbiter {
  private static final Profiles PROFILES = Profiles.ENGLISH;

  /** What each of {@code houses} says to {@code finding}; those that do not decide are left out. */
  public List<Ruling> rule(Finding finding, List<House> houses) {
    List<Ruling> rulings = new ArrayList<>();
    houses.forEach(house -> rule(finding, Optional.empty(), house).ifPresent(rulings::add));
    return rulings;
  }

  /**
   * What {@code house} says to {@code finding}; empty where it does not decide.
   *
   * @param sourcing which source the quotation claims, where that was asked
   */
  public Optional<Ruling> rule(Finding finding, Optional<Sourcing> sourcing, House house) {
    Profiles.Rule rule = PROFILES.of(finding.verdict().verdictClass());
    Optional<Allowance> told = rule.says(house);
    Optional<Ruling> ruling = told.map(a -> ruling(house, a, Optional.empty(), rule.words()));
    if (ruling.isPresent() && !rule.isAlone()) {
      for (Edit edit : finding.verdict().edits()) {
        Optional<Allowance> allowance = PROFILES.of(edit).says(house);
        ruling = graver(ruling, allowance.map(a -> byEdit(house, a, edit)));
      }
    }
    if (sourcing.isPresent()) {
      Profiles.Rule source = PROFILES.of(sourcing.get().standing());
      Optional<Allowance> allowance = source.says(house);
      ruling =
          graver(ruling, allowance.map(a -> ruling(house, a, Optional.empty(), source.words())));
    }
    return ruling;
  }

  /** The graver of two rulings; an edit rather than the class that it makes. */
  private static Optional<Ruling> graver(Optional<Ruling> first, Optional<Ruling> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    int more = second.get().allowance().compareTo(first.get().allowance());
    return more > 0 || more == 0 && isPlainer(second.get(), first.get()) ? second : first;
  }

  /** Whether {@code second} says better what is wrong. */
  private static boolean isPlainer(Ruling second, Ruling first) {
    if (second.edit().isEmpty() || second.allowance() == Allowance.ALLOWED) {
      return false;
    }
    return first.edit().isEmpty() || meant(second) && !meant(first);
  }

  private static boolean meant(Ruling ruling) {
    return ruling.edit().flatMap(Edit::meaning).isPresent();
  }

  private static Ruling byEdit(House house, Allowance allowance, Edit edit) {
    return ruling(house, allowance, Optional.of(edit), Telling.of(edit));
  }

  private static Ruling ruling(House house, Allowance allowance, Optional<Edit> edit, String why) {
    boolean allowed = allowance == Allowance.ALLOWED;
    return new Ruling(house, allowance, allowed ? Optional.empty() : edit, allowed ? "" : why);
  }
}
