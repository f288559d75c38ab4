package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;

/**
 * The tokens of a document by place, with their forms: lower case, straight apostrophes, short
 * forms cut in two ({@code don't} is {@code do n't}). Immutable.
 */
final class Sentences {
  private static final List<String> SHORT = List.of("n't", "'ll", "'re", "'ve", "'m", "'d", "'s");

  private final List<Form> forms = new ArrayList<>();

  /**
   * One form.
   *
   * @param span the token it comes from
   * @param text the form
   * @param capital whether it begins with a capital
   * @param sentence the number of its sentence
   */
  record Form(Span span, String text, boolean capital, int sentence) {
    boolean isWord() {
      return Character.isLetterOrDigit(text.charAt(0))
          || text.charAt(0) == '\'' && text.length() > 1;
    }

    boolean is(String other) {
      return text.equals(other);
    }

    boolean in(Set<String> words) {
      return words.contains(text);
    }
  }

  Sentences(Document document) {
    int number = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        for (Token token : sentence.tokens()) {
          add(token, number);
        }
        number++;
      }
    }
  }

  private void add(Token token, int sentence) {
    String text = Texts.folded(token.text());
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    if (text.equals("cannot")) {
      forms.add(new Form(token.span(), "can", capital, sentence));
      forms.add(new Form(token.span(), "not", false, sentence));
      return;
    }
    for (String ending : SHORT) {
      if (token.isWord() && text.endsWith(ending) && text.length() > ending.length()) {
        String stem = text.substring(0, text.length() - ending.length());
        forms.add(new Form(token.span(), stem, capital, sentence));
        forms.add(new Form(token.span(), ending, false, sentence));
        return;
      }
    }
    forms.add(new Form(token.span(), text, capital, sentence));
  }

  /** The place of the first form that ends behind {@code offset}. */
  int at(int offset) {
    int low = 0;
    int high = forms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (forms.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place of the first form that begins at or behind {@code offset}. */
  int from(int offset) {
    int i = at(offset);
    while (has(i) && forms.get(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  boolean has(int i) {
    return i >= 0 && i < forms.size();
  }

  Form get(int i) {
    return forms.get(i);
  }

  /** The form at {@code i}; empty outside the document. */
  String text(int i) {
    return has(i) ? forms.get(i).text() : "";
  }

  /** Whether places {@code i} and {@code k} lie in one sentence. */
  boolean together(int i, int k) {
    return has(i) && has(k) && forms.get(i).sentence() == forms.get(k).sentence();
  }

  /** The forms of {@code span}, at most {@code most} of them. */
  List<Form> of(Span span, int most) {
    List<Form> found = new ArrayList<>();
    for (int i = at(span.start()); has(i) && found.size() < most; i++) {
      if (forms.get(i).span().start() >= span.end()) {
        break;
      }
      found.add(forms.get(i));
    }
    return found;
  }

  /** The stretch of text from place {@code from} to before place {@code to}. */
  Span span(int from, int to) {
    return new Span(forms.get(from).span().start(), forms.get(to - 1).span().end());
  }
}
