package org.dixit.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.text.Spans;

/** Which statement stands inside the content of which. Stateless. */
final class Nesting {
  private Nesting() {}

  /** For each statement the one that holds it most closely. */
  static List<OptionalInt> of(List<Statement> statements) {
    Map<Span, Integer> holders = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      for (Span content : statements.get(i).quotation().content()) {
        holders.putIfAbsent(content, i);
      }
    }
    Spans contents = Spans.of(holders.keySet());
    List<OptionalInt> nesting = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      nesting.add(holder(statements.get(i), i, contents, holders));
    }
    return nesting;
  }

  /** The nearest content that holds all of the statement's cue and source, and is not its own. */
  private static OptionalInt holder(
      Statement inner, int number, Spans contents, Map<Span, Integer> holders) {
    Optional<Span> cue = inner.attribution().cue().map(c -> c.span());
    if (cue.isEmpty()) {
      return OptionalInt.empty();
    }
    Span whole = inner.attribution().source().map(s -> s.span().union(cue.get())).orElse(cue.get());
    Optional<Integer> holder = contents.holding(whole).map(holders::get);
    boolean other = holder.isPresent() && holder.get() != number;
    return other ? OptionalInt.of(holder.get()) : OptionalInt.empty();
  }
}
