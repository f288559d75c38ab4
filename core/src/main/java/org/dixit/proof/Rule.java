package org.dixit.proof;

import java.util.List;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Span;
import org.dixit.text.Tokens;

/** One kind of defect, looked for in one paragraph. Stateless, linear in the paragraph. */
interface Rule {
  /** Adds to {@code notices} what is wrong in {@code tokens}. */
  void check(Tokens tokens, List<Notice> notices);

  /** A notice over the tokens from {@code first} to {@code last}, both included. */
  static Notice notice(NoticeKind kind, Tokens tokens, int first, int last, String message) {
    return new Notice(kind, new Span(tokens.start(first), tokens.end(last)), message);
  }
}
