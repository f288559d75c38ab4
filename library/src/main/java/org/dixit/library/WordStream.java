package org.dixit.library;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dixit.text.Sha256;

/** Terms as Lucene takes them, one position each. */
final class WordStream extends TokenStream {
  /** A longer term is kept by its beginning and its hash; Lucene takes none of 32,766 bytes. */
  private static final int LONGEST = 200;

  private final List<String> terms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Iterator<String> next;

  WordStream(List<String> terms) {
    this.terms = List.copyOf(terms);
    this.next = this.terms.iterator();
  }

  @Override
  public void reset() {
    next = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    term.setEmpty().append(key(next.next()));
    return true;
  }

  /** The term under which {@code form} is found. */
  static String key(String form) {
    return form.length() <= LONGEST ? form : form.substring(0, LONGEST) + Sha256.of(form);
  }
}
