package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dixit.Document;
import org.dixit.Statement;

/**
 * Tells what statements do: the act, whether it was done, to whom, against or about whom, what is
 * invoked, and which statement stands inside which. The categories are those of acts of speech
 * (Searle, 1976) as event data know them (CAMEO, PLOVER). Stateless, safe for any thread.
 */
public final class Interpreter {
  /**
   * The same statements, interpreted.
   *
   * @param statements of {@code document}, in order of the text
   */
  public List<Statement> interpret(Document document, List<Statement> statements) {
    Sentences sentences = new Sentences(document);
    List<OptionalInt> nesting = Nesting.of(statements);
    List<Statement> interpreted = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      interpreted.add(
          new Statement(
              statement.attribution(),
              statement.speaker(),
              statement.candidates(),
              statement.resolvedBy(),
              new Reading(sentences, statement.attribution()).speechAct(),
              nesting.get(i)));
    }
    return Askers.named(sentences, interpreted);
  }
}
