package org.dixit.workbench;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dixit.workbench.http.Limits;

/**
 * How a workbench is set up.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param names other names under which it is asked, lower case
 * @param token what who asks must know
 * @param readOnly whether the library is only read
 * @param fetch hosts from which articles may be fetched, lower case; a full stop before a name
 *     stands for all names that end so
 * @param limits how much is taken at once
 */
public record Settings(
    String host,
    int port,
    Set<String> names,
    Optional<String> token,
    boolean readOnly,
    Set<String> fetch,
    Limits limits) {
  public Settings {
    Objects.requireNonNull(host, "host");
    names = Set.copyOf(names);
    Objects.requireNonNull(token, "token");
    fetch = Set.copyOf(fetch);
    Objects.requireNonNull(limits, "limits");
    if (token.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("an empty token");
    }
  }

  /** On this machine alone, at any free port. */
  public static Settings local() {
    return new Settings(
        "127.0.0.1", 0, Set.of(), Optional.empty(), false, Set.of(), Limits.standard());
  }
}
