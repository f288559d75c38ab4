package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * What a statement does, and to whom. All spans are of the article's text.
 *
 * @param act what is done by saying it
 * @param polarity whether it was said
 * @param addressees whom it is said to, where the words name them: "told the council"
 * @param targets against whom or about whom it is said: the accused, the praised, those called upon
 * @param instruments what is invoked: a charter, a law, a resolution, an institution
 * @param decidedBy the name of the rule that told the act: {@code cue}, its verb; {@code
 *     infinitive}, "asked him to leave"; {@code characterisation}, "called it a disgrace"; {@code
 *     content}, "we promise to pay"; {@code default} where nothing did
 */
public record SpeechAct(
    Act act,
    Polarity polarity,
    List<Span> addressees,
    List<Span> targets,
    List<Span> instruments,
    String decidedBy) {
  /** What is known before a statement is interpreted. */
  public static final SpeechAct PLAIN =
      new SpeechAct(Act.ASSERT, Polarity.POSITIVE, List.of(), List.of(), List.of(), "default");

  public SpeechAct {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(polarity, "polarity");
    addressees = List.copyOf(addressees);
    targets = List.copyOf(targets);
    instruments = List.copyOf(instruments);
    Objects.requireNonNull(decidedBy, "decidedBy");
  }
}
