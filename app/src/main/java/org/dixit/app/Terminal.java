package org.dixit.app;

import java.util.Map;

/**
 * What the process's streams are connected to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param plain whether the user asked for no colours ({@code NO_COLOR}, {@code TERM=dumb})
 */
record Terminal(boolean out, boolean err, boolean plain) {
  static final Terminal NONE = new Terminal(false, false, true);

  /**
   * What {@code environment} says. The start script tests both streams and passes on what it found;
   * without it both are taken for terminals where the JVM has a console.
   */
  static Terminal of(Map<String, String> environment) {
    boolean console = System.console() != null;
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Terminal(
        flag(environment.get("DIXIT_TTY_OUT"), console),
        flag(environment.get("DIXIT_TTY_ERR"), console),
        plain);
  }

  private static boolean flag(String value, boolean otherwise) {
    return value == null ? otherwise : value.equals("1");
  }

  boolean colourOut() {
    return out && !plain;
  }
}
