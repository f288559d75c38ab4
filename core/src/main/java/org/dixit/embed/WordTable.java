package org.dixit.embed;

import java.nio.charset.StandardCharsets;

/**
 * The table of word vectors in the file of a network, read from its bytes: the field {@code
 * graph.initializer} named {@code words}, of whole numbers from 0 to 255 (ONNX, onnx.proto, IR
 * version 8; Protocol Buffers, wire format).
 */
final class WordTable {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DIMENSIONS = 1;
  private static final int NAME = 8;
  private static final int RAW = 9;
  private static final int BYTES = 2;

  private final byte[] file;
  private int at;
  private int rows;
  private int columns;
  private int from = -1;
  private int zero;

  private WordTable(byte... file) {
    this.file = file;
  }

  /**
   * The rows of the table in {@code file}.
   *
   * @throws IllegalArgumentException if it has none
   */
  static byte[][] read(byte[] file) {
    WordTable table = new WordTable(file);
    try {
      table.message(0, file.length, GRAPH);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not the file of a network", e);
    }
    if (table.from < 0 || (long) table.rows * table.columns > file.length) {
      throw new IllegalArgumentException("the network has no table of words");
    }
    return table.rows();
  }

  private byte[][] rows() {
    byte[][] all = new byte[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int value = Byte.toUnsignedInt(file[from + row * columns + column]) - zero;
        all[row][column] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, value));
      }
    }
    return all;
  }

  /** Walks over the fields in {@code [start, end)} and into those numbered {@code wanted}. */
  private void message(int start, int end, int wanted) {
    at = start;
    while (at < end) {
      long key = varint();
      int field = (int) (key >>> 3);
      int kind = (int) (key & 7);
      if (kind == BYTES) {
        int length = (int) varint();
        int body = at;
        if (field == wanted && wanted == GRAPH) {
          message(body, body + length, INITIALIZER);
        } else if (field == wanted) {
          tensor(body, body + length);
        }
        at = body + length;
      } else {
        skip(kind);
      }
    }
  }

  private void tensor(int start, int end) {
    int[] dimensions = {0, 0};
    int count = 0;
    String name = "";
    int raw = -1;
    at = start;
    while (at < end) {
      long key = varint();
      int field = (int) (key >>> 3);
      int kind = (int) (key & 7);
      if (kind != BYTES) {
        if (field == DIMENSIONS && kind == 0 && count < 2) {
          dimensions[count++] = (int) varint();
        } else {
          skip(kind);
        }
        continue;
      }
      int length = (int) varint();
      if (field == NAME) {
        name = new String(file, at, length, StandardCharsets.UTF_8);
      } else if (field == RAW) {
        raw = at;
      } else if (field == DIMENSIONS) {
        count = packed(dimensions, at + length);
        continue;
      }
      at += length;
    }
    if (name.equals("words")) {
      rows = dimensions[0];
      columns = dimensions[1];
      from = raw;
    } else if (name.equals("words.zero") && raw >= 0) {
      zero = Byte.toUnsignedInt(file[raw]);
    }
  }

  private int packed(int[] dimensions, int end) {
    int count = 0;
    while (at < end) {
      int value = (int) varint();
      if (count < dimensions.length) {
        dimensions[count++] = value;
      }
    }
    return count;
  }

  private void skip(int kind) {
    switch (kind) {
      case 0 -> varint();
      case 1 -> at += 8;
      case 5 -> at += 4;
      default -> throw new IllegalArgumentException("not the file of a network");
    }
  }

  private long varint() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = file[at++];
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0 && shift < 64);
    return value;
  }
}
