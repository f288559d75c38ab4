package org.dixit.app;

/** When colours are used. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER
}
