package org.dixit.report;

/** How words look on a terminal. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GOOD("32"),
  MILD("33"),
  BAD("1;31"),
  WRONG_PLACE("1;35"),
  UNKNOWN("36"),
  RECORD("9;31"),
  COPY("1;4;32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The escape sequence that turns the style on, all others off. */
  String sequence() {
    return "\u001B[0" + (code.isEmpty() ? "" : ";" + code) + "m";
  }
}
