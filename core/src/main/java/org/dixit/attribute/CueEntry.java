package org.dixit.attribute;

import java.util.List;

/**
 * One way to write one entry of the cue lexicon.
 *
 * @param lemma the entry
 * @param kind what it does to the words around it
 * @param words the forms of its words, in order
 * @param bare whether this is the plain form of a verb whose past is another word: say, not put
 */
record CueEntry(String lemma, Kind kind, List<String> words, boolean bare) {
  enum Kind {
    /** A verb whose subject speaks and that can stand behind the quotation: say, add. */
    SAY,
    /** A verb that gives something a name in the speaker's words: call, describe. */
    NAME,
    /** A verb that quotes another's words: recall, cite. */
    CITE,
    /** A verb of opinion: counts only where no verb of speech does. */
    WEAK,
    /** Words with the source after them: according to. */
    PHRASE,
    /** A noun whose owner speaks: warning, statement. */
    NOUN
  }

  boolean isVerb() {
    return kind != Kind.PHRASE && kind != Kind.NOUN;
  }
}
