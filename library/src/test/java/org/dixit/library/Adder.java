package org.dixit.library;

import java.nio.file.Path;

/** Adds file after file in commands of three, and says when one has finished; to be killed. */
final class Adder {
  static final int FILES = 3;

  private Adder() {}

  /** Arguments: the library's folder, the number of the first command. */
  public static void main(String[] args) throws Exception {
    for (int command = Integer.parseInt(args[1]); ; command++) {
      try (LibraryWriter writer = LibraryWriter.open(Path.of(args[0]))) {
        for (int file = 0; file < FILES; file++) {
          writer.add(Books.random((long) command * FILES + file));
        }
      }
      System.out.println(command);
      System.out.flush();
    }
  }
}
