package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Span;
import org.dixit.SpeechAct;
import org.dixit.Statement;

/** Tells whom "Asked whether it rained, Rowe said" has asked. Stateless. */
final class Askers {
  private Askers() {}

  /** The same statements, each question with whom it was put to. */
  static List<Statement> named(Sentences sentences, List<Statement> statements) {
    List<Statement> named = new ArrayList<>(statements);
    for (int i = 0; i + 1 < statements.size(); i++) {
      Statement question = statements.get(i);
      Optional<Span> asked = answers(sentences, question, statements.get(i + 1));
      if (asked.isPresent()) {
        named.set(i, to(question, asked.get()));
      }
    }
    return named;
  }

  /** Who answers in the same sentence a question that opens it and names nobody asked. */
  private static Optional<Span> answers(Sentences sentences, Statement question, Statement next) {
    Attribution asked = question.attribution();
    if (asked.cue().isEmpty() || !question.speechAct().addressees().isEmpty()) {
      return Optional.empty();
    }
    int cue = sentences.at(asked.cue().get().span().start());
    boolean opens = cue == 0 || !sentences.together(cue, cue - 1);
    boolean asks = Texts.group("asked").contains(sentences.text(cue));
    return next.attribution()
        .source()
        .map(s -> s.span())
        .filter(s -> opens && asks && sentences.together(cue, sentences.at(s.start())));
  }

  private static Statement to(Statement question, Span addressee) {
    SpeechAct act = question.speechAct();
    return new Statement(
        question.attribution(),
        question.speaker(),
        question.candidates(),
        question.resolvedBy(),
        new SpeechAct(
            act.act(),
            act.polarity(),
            List.of(addressee),
            act.targets(),
            act.instruments(),
            act.decidedBy()),
        question.nestedIn());
  }
}
