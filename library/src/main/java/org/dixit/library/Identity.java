package org.dixit.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person across the transcripts of a library.
 *
 * @param id the slug of the name; where several people share it, with a number behind all but the
 *     first
 * @param name the fullest name
 * @param aliases other names under which transcripts have this person, sorted
 * @param roles offices and places that labels give, the most frequent first
 * @param keys the transcripts, sorted
 * @param first the first day of a transcript that has one
 * @param last the last day
 */
public record Identity(
    String id,
    String name,
    List<String> aliases,
    List<String> roles,
    List<String> keys,
    Optional<String> first,
    Optional<String> last) {
  public Identity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    keys = List.copyOf(keys);
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }
}
