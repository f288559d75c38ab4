package org.dixit.library;

import java.util.ArrayList;
import java.util.List;

/**
 * Two words in a row as one term. A quotation shares most of its pairs with its passage and few
 * with any other, and a pair is rarer by far than its words, so that they are found at once.
 * Different pairs may share a term, one in some millions: what is found is aligned anyway.
 */
final class Pairs {
  private static final int BITS = 11;
  private static final int MASK = (1 << BITS) - 1;
  private static final char BASE = '\u4e00';

  private Pairs() {}

  static List<String> of(List<String> forms) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < forms.size(); i++) {
      pairs.add(of(forms.get(i - 1), forms.get(i)));
    }
    return pairs;
  }

  private static String of(String first, String second) {
    int hash = mixed(31 * mixed(first.hashCode()) + second.hashCode());
    char high = (char) (BASE + (hash >>> BITS & MASK));
    char low = (char) (BASE + (hash & MASK));
    return new String(new char[] {high, low});
  }

  private static int mixed(int value) {
    int hash = value * 0x9E3779B1;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA77;
    return hash ^ hash >>> 13;
  }
}
