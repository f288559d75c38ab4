package org.dixit.interpret;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dixit.Act;
import org.dixit.Polarity;

/** Tells what was not said: "did not say", "nobody said", "declined to comment". Stateless. */
final class Negation {
  private static final int BEFORE_CUE = 5;
  private static final int LONGEST_VERB = 3;
  private static final int BEFORE_VERB = 3;

  /** What one can refuse to say; to refuse to accept, or to rule out, is to reject. */
  private static final Set<Act> SAYING =
      EnumSet.of(
          Act.ASSERT,
          Act.STRESS,
          Act.RECALL,
          Act.CITE,
          Act.SPEAK,
          Act.ANNOUNCE,
          Act.ANSWER,
          Act.ADMIT,
          Act.DENY,
          Act.ASK,
          Act.PRAISE,
          Act.ENDORSE,
          Act.CRITICISE,
          Act.CONDEMN);

  private Negation() {}

  static Polarity polarity(CuePlace cue) {
    if (!cue.isPresent()) {
      return Polarity.POSITIVE;
    }
    boolean negative = isNegated(cue) || nobody(cue) || refused(cue).isPresent();
    return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private static boolean isNegated(CuePlace cue) {
    Sentences sentences = cue.sentences();
    int low = Math.max(0, cue.from() - BEFORE_CUE);
    for (int i = cue.to() - 1; i >= low && sentences.together(i, cue.from()); i--) {
      boolean inside = i >= cue.from();
      if (!inside && cue.isOutside(i)) {
        return false;
      }
      boolean only = sentences.text(i + 1).equals("only") || sentences.text(i + 1).equals("just");
      if (cue.in("negator", i) && !only || inside && sentences.text(i).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody is the source. */
  private static boolean nobody(CuePlace cue) {
    return cue.attribution()
        .source()
        .map(s -> cue.sentences().at(s.span().start()))
        .filter(i -> cue.in("nobody", i) || isNoOne(cue.sentences(), i))
        .isPresent();
  }

  private static boolean isNoOne(Sentences sentences, int i) {
    return sentences.text(i).equals("no") && sentences.text(i + 1).equals("one");
  }

  /**
   * The act that somebody declines to do: to comment, to confirm. Empty where nothing is declined,
   * or what is declined is no act of speech: "refused to leave".
   */
  static Optional<Act> refused(CuePlace cue) {
    Sentences sentences = cue.sentences();
    for (int i = Math.max(cue.from() - BEFORE_VERB, 0); i < cue.to(); i++) {
      boolean stopped = cue.in("stopping", i) && sentences.text(i + 1).equals("short");
      if (!cue.in("declining", i) && !stopped) {
        continue;
      }
      int verb = stopped ? i + 3 : i + 2;
      boolean leads = sentences.text(verb - 1).equals(stopped ? "of" : "to");
      if (sentences.text(i + 1).equals("comment")) {
        return Optional.of(Act.ASSERT);
      }
      if (leads && sentences.together(i, verb)) {
        return verb(cue, verb);
      }
    }
    return Optional.empty();
  }

  private static Optional<Act> verb(CuePlace cue, int i) {
    if (cue.in("disclosing", i)) {
      return Optional.of(Act.ASSERT);
    }
    return ActLexicon.ENGLISH
        .in(cue.sentences(), i, i + LONGEST_VERB)
        .filter(hit -> hit.end() - hit.entry().words().size() == i)
        .map(hit -> hit.entry().act())
        .filter(SAYING::contains);
  }
}
