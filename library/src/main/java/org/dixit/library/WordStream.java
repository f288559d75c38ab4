package org.dixit.library;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dixit.text.Word;

/** Words as Lucene takes them, folded as everywhere in Dixit, one position each. */
final class WordStream extends TokenStream {
  /** A longer word is kept by its beginning; Lucene takes none of more than 32,766 bytes. */
  private static final int LONGEST = 200;

  private final List<Word> words;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Iterator<Word> next;

  WordStream(List<Word> words) {
    this.words = List.copyOf(words);
    this.next = this.words.iterator();
  }

  @Override
  public void reset() {
    next = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    term.setEmpty().append(key(next.next().form()));
    return true;
  }

  /** The term under which {@code form} is found. */
  static String key(String form) {
    return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
  }
}
