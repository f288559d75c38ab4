package org.dixit.pipeline;

import java.util.List;
import java.util.Optional;
import org.dixit.Finding;
import org.dixit.Statement;

/** Statements as they are asked for, and as they are told afterwards. Stateless. */
final class FoundStatements {
  private FoundStatements() {}

  /** The same statement with nobody as its speaker. */
  static Statement withoutSpeaker(Statement statement) {
    return new Statement(
        statement.attribution(),
        Optional.empty(),
        List.of(),
        statement.resolvedBy(),
        statement.speechAct(),
        statement.nestedIn());
  }

  /** {@code statement} with its speaker, read as {@code finding} reads its marks. */
  static Statement of(Statement statement, Finding finding) {
    return new Statement(
        finding.statement().attribution(),
        statement.speaker(),
        statement.candidates(),
        statement.resolvedBy(),
        statement.speechAct(),
        statement.nestedIn());
  }
}
