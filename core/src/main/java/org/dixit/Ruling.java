package org.dixit;

import java.util.Objects;
import java.util.Optional;

/**
 * What one house says to one quotation.
 *
 * @param house whose rules
 * @param allowance what they say
 * @param edit the difference that decides; empty where the class or the source does, and where all
 *     is allowed
 * @param reason what decides, in a few words that can follow a colon; empty where all is allowed
 */
public record Ruling(House house, Allowance allowance, Optional<Edit> edit, String reason) {
  public Ruling {
    Objects.requireNonNull(house, "house");
    Objects.requireNonNull(allowance, "allowance");
    Objects.requireNonNull(edit, "edit");
    Objects.requireNonNull(reason, "reason");
    if (reason.isEmpty() != (allowance == Allowance.ALLOWED)) {
      throw new IllegalArgumentException("reason “" + reason + "” with " + allowance);
    }
  }
}
