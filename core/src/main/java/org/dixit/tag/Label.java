package org.dixit.tag;

import java.util.List;
import java.util.Optional;
import org.dixit.Role;

/** The label of one token: outside every span, first of a span, or further inside it. */
public enum Label {
  O(null, false),
  B_SOURCE(Role.SOURCE, true),
  I_SOURCE(Role.SOURCE, false),
  B_CUE(Role.CUE, true),
  I_CUE(Role.CUE, false),
  B_CONTENT(Role.CONTENT, true),
  I_CONTENT(Role.CONTENT, false);

  /** All labels, in the order of the model's outputs. */
  public static final List<Label> ALL = List.of(values());

  private final Role role;
  private final boolean begins;

  Label(Role role, boolean begins) {
    this.role = role;
    this.begins = begins;
  }

  /** The role of the span that the token belongs to; empty outside every span. */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** Whether a span begins here. */
  public boolean begins() {
    return begins;
  }

  /** The label of the first token of a span of {@code role}. */
  public static Label first(Role role) {
    return ALL.get(1 + 2 * role.ordinal());
  }

  /** The label of the other tokens of a span of {@code role}. */
  public static Label inner(Role role) {
    return ALL.get(2 + 2 * role.ordinal());
  }

  /** Whether this label may stand right after {@code before}; {@code newParagraph} between them. */
  boolean follows(Label before, boolean newParagraph) {
    if (role == null || begins) {
      return true;
    }
    return before.role == role && (role == Role.CONTENT || !newParagraph);
  }
}
