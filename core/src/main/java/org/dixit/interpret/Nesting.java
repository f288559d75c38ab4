package org.dixit.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Span;
import org.dixit.Statement;

/** Which statement stands inside the content of which. Stateless. */
final class Nesting {
  /** So many statements before one are looked at: content rarely holds more. */
  private static final int REACH = 40;

  private Nesting() {}

  /** For each statement the one that holds it most closely. */
  static List<OptionalInt> of(List<Statement> statements) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> statements.get(i).quotation().extent()));
    List<OptionalInt> nesting = new ArrayList<>(statements.size());
    statements.forEach(s -> nesting.add(OptionalInt.empty()));
    for (int k = 0; k < order.size(); k++) {
      nesting.set(order.get(k), holder(statements, order, k));
    }
    return nesting;
  }

  private static OptionalInt holder(List<Statement> statements, List<Integer> order, int k) {
    int inner = order.get(k);
    int best = -1;
    int least = Integer.MAX_VALUE;
    int high = Math.min(order.size(), k + REACH);
    for (int n = Math.max(0, k - REACH); n < high; n++) {
      int outer = order.get(n);
      int length = length(statements.get(outer), statements.get(inner));
      if (outer != inner && length < least) {
        least = length;
        best = outer;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** How long the content of {@code outer} is that holds all of {@code inner}'s cue and source. */
  private static int length(Statement outer, Statement inner) {
    Optional<Span> cue = inner.attribution().cue().map(c -> c.span());
    Optional<Span> source = inner.attribution().source().map(s -> s.span());
    if (cue.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    for (Span content : outer.quotation().content()) {
      boolean holds = content.contains(cue.get()) && source.map(content::contains).orElse(true);
      if (holds && !content.equals(inner.quotation().extent())) {
        return content.length();
      }
    }
    return Integer.MAX_VALUE;
  }
}
