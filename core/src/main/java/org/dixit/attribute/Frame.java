package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.text.Words;

/** A paragraph as a row of items: its quoted spans are one item each, all else is the frame. */
final class Frame {
  private static final int OUTSIDE = -1;

  /** No sentence of prose has so many items; a longer one is cut, to bound what the rules read. */
  static final int LONGEST_SENTENCE = 250;

  private final List<Item> items = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final int[] sentenceOf;
  private final int[] nextQuote;
  private final boolean[] bare;

  private Frame(Document document, Paragraph paragraph, List<Mask> masks) {
    int at = 0;
    boolean fresh;
    for (Sentence sentence : paragraph.sentences()) {
      fresh = true;
      for (Token token : sentence.tokens()) {
        while (at < masks.size() && masks.get(at).span().end() <= token.span().start()) {
          at++;
        }
        boolean masked = at < masks.size() && masks.get(at).span().overlaps(token.span());
        if (masked && isHeld(masks.get(at))) {
          fresh = false;
          continue;
        }
        if (fresh || items.size() - starts.get(starts.size() - 1) >= LONGEST_SENTENCE) {
          starts.add(items.size());
          fresh = false;
        }
        items.add(masked ? item(masks.get(at)) : item(token));
      }
    }
    sentenceOf = sentences();
    nextQuote = quotes();
    bare = bareSentences();
  }

  /** A stretch that the rules see as one item. */
  private record Mask(Span span, int quotation) {}

  /** One frame for each paragraph of {@code document}, in order. */
  static List<Frame> of(Document document, Extraction extraction) {
    List<Mask> masks = masks(extraction);
    List<Frame> frames = new ArrayList<>();
    int from = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      while (from < masks.size() && masks.get(from).span().end() <= paragraph.span().start()) {
        from++;
      }
      int to = from;
      while (to < masks.size() && masks.get(to).span().start() < paragraph.span().end()) {
        to++;
      }
      frames.add(new Frame(document, paragraph, masks.subList(from, to)));
    }
    return frames;
  }

  private static List<Mask> masks(Extraction extraction) {
    List<Mask> masks = new ArrayList<>();
    for (int i = 0; i < extraction.quotations().size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      List<Span> spans = quotation.quoted().isEmpty() ? quotation.content() : quotation.quoted();
      for (Span span : spans) {
        masks.add(new Mask(span, i));
      }
    }
    extraction.terms().forEach(t -> masks.add(new Mask(t, OUTSIDE)));
    masks.sort((a, b) -> a.span().compareTo(b.span()));
    List<Mask> apart = new ArrayList<>();
    for (Mask mask : masks) {
      boolean clear = apart.isEmpty() || !apart.get(apart.size() - 1).span().overlaps(mask.span());
      if (clear && !mask.span().isEmpty()) {
        apart.add(mask);
      }
    }
    return apart;
  }

  private boolean isHeld(Mask mask) {
    return !items.isEmpty() && items.get(items.size() - 1).span().equals(mask.span());
  }

  private static Item item(Mask mask) {
    Item.Kind kind = mask.quotation() == OUTSIDE ? Item.Kind.TERM : Item.Kind.QUOTE;
    return new Item(kind, mask.span(), "“", "", mask.quotation());
  }

  /** The items from {@code from} to before {@code to}. */
  List<Item> items(int from, int to) {
    return items.subList(from, to);
  }

  static Item item(Token token) {
    return switch (token.kind()) {
      case WORD ->
          new Item(Item.Kind.WORD, token.span(), token.text(), Words.fold(token.text()), OUTSIDE);
      case NUMBER -> new Item(Item.Kind.NUMBER, token.span(), token.text(), token.text(), OUTSIDE);
      default -> new Item(Item.Kind.SIGN, token.span(), token.text(), "", OUTSIDE);
    };
  }

  private int[] sentences() {
    int[] of = new int[items.size()];
    int sentence = -1;
    for (int i = 0; i < of.length; i++) {
      if (sentence + 1 < starts.size() && starts.get(sentence + 1) == i) {
        sentence++;
      }
      of[i] = sentence;
    }
    return of;
  }

  private int[] quotes() {
    int[] next = new int[items.size() + 1];
    next[items.size()] = items.size();
    for (int i = items.size() - 1; i >= 0; i--) {
      next[i] = items.get(i).isQuote() ? i : next[i + 1];
    }
    return next;
  }

  private boolean[] bareSentences() {
    boolean[] all = new boolean[starts.size()];
    for (int s = 0; s < all.length; s++) {
      all[s] = items.subList(start(s), end(s)).stream().noneMatch(Item::isNounShaped);
    }
    return all;
  }

  int size() {
    return items.size();
  }

  /** Whether a quoted span stands among the items from {@code from} to before {@code to}. */
  boolean hasQuote(int from, int to) {
    return from < to && from < items.size() && nextQuote[Math.max(0, from)] < to;
  }

  /** Whether sentence {@code s} has no words outside its quoted spans. */
  boolean isBare(int s) {
    return bare[s];
  }

  Item get(int i) {
    return items.get(i);
  }

  /** The folded word at {@code i}; empty outside the frame and for what is no word. */
  String form(int i) {
    return i >= 0 && i < items.size() ? items.get(i).form() : "";
  }

  boolean isSign(int i, String sign) {
    return i >= 0 && i < items.size() && items.get(i).isSign(sign);
  }

  boolean isQuote(int i) {
    return i >= 0 && i < items.size() && items.get(i).isQuote();
  }

  int sentenceCount() {
    return starts.size();
  }

  int sentenceOf(int i) {
    return sentenceOf[i];
  }

  /** The first item of sentence {@code s}. */
  int start(int s) {
    return starts.get(s);
  }

  /** The item after the last of sentence {@code s}. */
  int end(int s) {
    return s + 1 < starts.size() ? starts.get(s + 1) : items.size();
  }

  /** Whether most longer words of sentence {@code s} are capitalised. */
  boolean isHeadline(int s) {
    int capitals = 0;
    int words = 0;
    for (int i = start(s); i < end(s); i++) {
      if (get(i).isWord() && get(i).text().length() > 3) {
        words++;
        capitals += get(i).isCapital() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 5 >= words * 4;
  }

  /** The stretch of text from item {@code from} to before item {@code to}. */
  Span span(int from, int to) {
    return new Span(items.get(from).span().start(), items.get(to - 1).span().end());
  }
}
