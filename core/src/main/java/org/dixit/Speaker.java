package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or body that speaks, or several that speak as one.
 *
 * @param id stable between runs: the name in lower case with hyphens, {@code antony-blinken}
 * @param name the fullest name known: {@code Antony Blinken}
 * @param aliases other forms in which the name was seen, sorted
 * @param role office or description: {@code United States Secretary of State}
 * @param members the speakers of a joint statement; empty for one speaker
 */
public record Speaker(
    String id, String name, List<String> aliases, Optional<String> role, List<Speaker> members) {
  public Speaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(role, "role");
    members = List.copyOf(members);
  }
}
