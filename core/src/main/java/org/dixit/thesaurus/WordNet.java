package org.dixit.thesaurus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.dixit.thesaurus.Thesaurus.Relation;

/** Asks WordNet for the relation of two words. One question at a time. */
final class WordNet {
  /** Senses come in order of use; rare ones prove nothing. */
  private static final int SENSES = 6;

  /** Of a word's senses so many are usual. */
  private static final int USUAL = 3;

  /** Kinds so far below the root say something: buildings, not things. */
  private static final int DEEP = 5;

  private final Dictionary dictionary;

  WordNet(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  synchronized Relation relation(String a, String b) {
    try {
      Relation best = Relation.NONE;
      for (POS pos : List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE, POS.ADVERB)) {
        Relation relation = relation(a, b, pos);
        if (relation.ordinal() < best.ordinal()) {
          best = relation;
        }
      }
      return best;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
  }

  /** Whether every sense of {@code form} is written with a capital. */
  synchronized boolean isName(String form) {
    try {
      boolean known = false;
      for (IndexWord word : dictionary.lookupAllIndexWords(form).getIndexWordArray()) {
        for (Synset sense : word.getSenses()) {
          for (Word spelt : sense.getWords()) {
            boolean same = spelt.getLemma().equalsIgnoreCase(form);
            known |= same;
            if (same && Character.isLowerCase(spelt.getLemma().charAt(0))) {
              return false;
            }
          }
        }
      }
      return known;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
  }

  private Relation relation(String a, String b, POS pos) throws JWNLException {
    Set<String> left = lemmas(a, pos);
    Set<String> right = lemmas(b, pos);
    if (left.isEmpty() || right.isEmpty()) {
      return derived(left, b, pos) || derived(right, a, pos) ? Relation.DERIVED : Relation.NONE;
    }
    if (left.stream().anyMatch(right::contains)) {
      return Relation.SAME;
    }
    Set<Synset> mine = senses(left, pos);
    Set<Synset> theirs = senses(right, pos);
    if (areLike(mine, theirs)) {
      return Relation.LIKE;
    }
    if (areOpposite(mine, theirs)) {
      return Relation.OPPOSITE;
    }
    if (pos == POS.NOUN && areSiblings(left, right)) {
      return Relation.SIBLING;
    }
    return derived(left, b, pos) || derived(right, a, pos) ? Relation.DERIVED : Relation.NONE;
  }

  /** Whether a word derived from one of {@code lemmas} is a base form of {@code form}. */
  private boolean derived(Set<String> lemmas, String form, POS pos) throws JWNLException {
    for (Synset sense : senses(lemmas, pos)) {
      for (Word word : sense.getWords()) {
        if (!lemmas.contains(word.getLemma().toLowerCase(Locale.ROOT))) {
          continue;
        }
        for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
          if (pointer.getTarget() instanceof Word target
              && lemmas(form, target.getPOS()).contains(target.getLemma())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Set<String> lemmas(String form, POS pos) throws JWNLException {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String lemma : dictionary.getMorphologicalProcessor().lookupAllBaseForms(pos, form)) {
      lemmas.add(lemma.toLowerCase(Locale.ROOT));
    }
    return lemmas;
  }

  private Set<Synset> senses(Set<String> lemmas, POS pos) throws JWNLException {
    Set<Synset> senses = new LinkedHashSet<>();
    for (String lemma : lemmas) {
      IndexWord word = dictionary.getIndexWord(pos, lemma);
      if (word != null) {
        word.getSenses().stream().limit(SENSES).forEach(senses::add);
      }
    }
    return senses;
  }

  /** Whether they share a sense, or a sense of one is next to or right above one of the other. */
  private static boolean areLike(Set<Synset> mine, Set<Synset> theirs) throws JWNLException {
    for (Synset sense : mine) {
      if (theirs.contains(sense)) {
        return true;
      }
    }
    return touches(mine, theirs) || touches(theirs, mine);
  }

  private static boolean touches(Set<Synset> from, Set<Synset> to) throws JWNLException {
    for (Synset sense : from) {
      for (PointerType type :
          List.of(PointerType.SIMILAR_TO, PointerType.HYPERNYM, PointerType.ENTAILMENT)) {
        for (Pointer pointer : sense.getPointers(type)) {
          if (to.contains(pointer.getTargetSynset())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether both words, in a sense that is usual, are kinds of one thing that is no mere class. */
  private boolean areSiblings(Set<String> left, Set<String> right) throws JWNLException {
    Set<Synset> above = kindsAbove(left);
    above.retainAll(kindsAbove(right));
    for (Synset kind : above) {
      if (depth(kind) >= DEEP) {
        return true;
      }
    }
    return false;
  }

  private Set<Synset> kindsAbove(Set<String> lemmas) throws JWNLException {
    Set<Synset> kinds = new LinkedHashSet<>();
    for (String lemma : lemmas) {
      IndexWord word = dictionary.getIndexWord(POS.NOUN, lemma);
      List<Synset> senses = word == null ? List.of() : word.getSenses();
      for (Synset sense : senses.subList(0, Math.min(USUAL, senses.size()))) {
        for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
          kinds.add(pointer.getTargetSynset());
        }
      }
    }
    return kinds;
  }

  private static int depth(Synset sense) throws JWNLException {
    int depth = 0;
    Synset at = sense;
    List<Pointer> up = at.getPointers(PointerType.HYPERNYM);
    while (!up.isEmpty() && depth < DEEP) {
      at = up.get(0).getTargetSynset();
      up = at.getPointers(PointerType.HYPERNYM);
      depth++;
    }
    return depth;
  }

  /**
   * Whether a sense of one, or for adjectives the sense it clusters around, holds a word whose
   * antonym stands in a sense of the other or in the middle of its cluster.
   */
  private static boolean areOpposite(Set<Synset> mine, Set<Synset> theirs) throws JWNLException {
    Set<Synset> left = withCentres(mine);
    Set<Synset> right = withCentres(theirs);
    for (Synset sense : left) {
      for (Word word : sense.getWords()) {
        for (Pointer pointer : word.getPointers(PointerType.ANTONYM)) {
          PointerTarget target = pointer.getTarget();
          if (right.contains(target.getSynset())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<Synset> withCentres(Set<Synset> senses) throws JWNLException {
    Set<Synset> all = new LinkedHashSet<>(senses);
    for (Synset sense : senses) {
      for (Pointer pointer : sense.getPointers(PointerType.SIMILAR_TO)) {
        all.add(pointer.getTargetSynset());
      }
    }
    return all;
  }
}
