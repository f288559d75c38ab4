package org.dixit.attribute;

import java.util.List;
import org.dixit.MentionKind;

/** Tells names, descriptions and pronouns apart. */
final class MentionKinds {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;

  private MentionKinds() {}

  static MentionKind of(Frame frame, Phrase phrase) {
    return of(frame.items(phrase.start(), phrase.end()));
  }

  /** The kind of a mention whose words are {@code items}. */
  static MentionKind of(List<Item> items) {
    if (items.size() == 1 && isPronoun(items.get(0))) {
      return MentionKind.PRONOUN;
    }
    Item head = head(items);
    boolean named = head.isCapital() && !GRAMMAR.is(head, Grammar.Class.DETERMINER);
    return named && !isKind(items, head) || hasApposedName(items)
        ? MentionKind.NAME
        : MentionKind.NOMINAL;
  }

  /** "the Irishman": a capital letter that comes from a country's name. */
  private static boolean isKind(List<Item> items, Item head) {
    boolean definite = items.get(0).form().equals("the") || items.get(0).form().equals("a");
    boolean one = items.size() == 2 && items.get(1) == head;
    return definite && one && (head.form().endsWith("man") || head.form().endsWith("woman"));
  }

  /** "a safety inspector, Raymond Thole,": two capitals or more between commas. */
  private static boolean hasApposedName(List<Item> items) {
    int at = 0;
    while (at < items.size() && !items.get(at).isSign(",")) {
      at++;
    }
    int end = at + 1;
    while (end < items.size() && items.get(end).isCapital()) {
      end++;
    }
    return end > at + 2 && (end >= items.size() || items.get(end).isSign(","));
  }

  private static boolean isPronoun(Item item) {
    return GRAMMAR.is(item, Grammar.Class.PRONOUN)
        || GRAMMAR.is(item, Grammar.Class.RELATIVE)
        || GRAMMAR.is(item, Grammar.Class.POSSESSIVE);
  }

  /** The last word before a preposition or a sign: what the phrase is about. */
  private static Item head(List<Item> items) {
    Item head = items.get(0);
    for (Item item : items) {
      boolean cut =
          item.kind() == Item.Kind.SIGN
              || GRAMMAR.is(item, Grammar.Class.PREPOSITION)
              || GRAMMAR.is(item, Grammar.Class.RELATIVE);
      if (cut && item != items.get(0)) {
        break;
      }
      if (item.isWord() && !item.form().equals("'s")) {
        head = item;
      }
    }
    return head;
  }
}
