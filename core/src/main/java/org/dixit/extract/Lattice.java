package org.dixit.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dixit.Span;
import org.dixit.text.Tokens;

/**
 * All readings of the marks of one paragraph, and the cheapest of them. Each mark opens, closes or
 * does neither; between two marks one may be missing. The cheapest path through the states costs
 * time linear in the number of marks (Viterbi). Not safe for several threads; one is made per
 * paragraph.
 */
final class Lattice {
  private static final int NARRATOR_PAIR = 15;
  private static final int NESTED_ALIKE = 30;
  private static final int SINGLE_OUTSIDE = 8;
  private static final int SINGLE_UNCLOSED = 25;
  private static final int NARRATOR_UNCLOSED = 15;
  private static final int GOES_ON = 8;
  private static final int NEVER = 1_000_000_000;

  /** Inside what the words stand. */
  private enum State {
    OUT,
    DOUBLE,
    NARRATOR,
    SINGLE,
    SINGLE_IN_DOUBLE,
    DOUBLE_IN_SINGLE,
    DOUBLE_IN_DOUBLE;

    static final State[] ALL = values();

    int index() {
      return ordinal();
    }
  }

  /** A step of a path: in which state it came, and whether a mark was put in. */
  private record Step(State from, State to, Gap.Place placed) {
    private static final Step[][] PLAIN = plain();

    private static Step[][] plain() {
      Step[][] plain = new Step[State.ALL.length][State.ALL.length];
      for (State from : State.ALL) {
        for (State to : State.ALL) {
          plain[from.index()][to.index()] = new Step(from, to, null);
        }
      }
      return plain;
    }

    /** The step at which no mark was put in: one object for all, as there are many. */
    static Step of(State from, State to) {
      return PLAIN[from.index()][to.index()];
    }
  }

  private final Tokens tokens;
  private final List<Mark> marks;
  private final MarkCosts costs;
  private final Gap[] gaps;
  private final boolean singleFree;
  private final boolean nextReopens;

  /**
   * @param singleFree whether quotations may well stand in single marks
   * @param nextReopens whether the next paragraph begins with an opening mark
   */
  Lattice(Tokens tokens, List<Mark> marks, boolean singleFree, boolean nextReopens) {
    this.tokens = tokens;
    this.marks = marks;
    this.costs = new MarkCosts(tokens);
    this.singleFree = singleFree;
    this.nextReopens = nextReopens;
    this.gaps = new Gap[marks.size() + 1];
    for (int g = 0; g <= marks.size(); g++) {
      int from = g == 0 ? 0 : marks.get(g - 1).token() + 1;
      boolean last = g == marks.size();
      gaps[g] = new Gap(tokens, from, last ? tokens.size() : marks.get(g).token(), last);
    }
  }

  /** One reading: its cost, its regions and the marks that it makes nothing of. */
  record Reading(int cost, List<Region> regions, List<Mark> strays) {}

  /** The cheapest of all readings. */
  Reading best() {
    return best(-1, null);
  }

  /** The cheapest reading that begins {@code region} where it begins and ends it elsewhere. */
  Reading bestEndingElsewhere(Region region) {
    return best(region.span().end(), region.open());
  }

  /**
   * @param barred no region ends at this offset; -1 bars none
   * @param held this mark is not passed over; null holds none
   */
  private Reading best(int barred, Mark held) {
    int n = marks.size();
    int states = State.ALL.length;
    Step[][] inGap = new Step[n + 1][states];
    Step[][] atMark = new Step[n][states];
    int[] cost = new int[states];
    Arrays.fill(cost, NEVER);
    cost[State.OUT.index()] = 0;
    for (int g = 0; g <= n; g++) {
      cost = throughGap(g, cost, inGap[g], barred);
      if (g < n) {
        cost = overMark(g, cost, atMark[g], barred, held);
      }
    }
    State end = State.OUT;
    if (nextReopens && cost[State.DOUBLE.index()] + GOES_ON < cost[end.index()]) {
      end = State.DOUBLE;
    }
    return new Trace(inGap, atMark).reading(cost[end.index()], end);
  }

  private int[] throughGap(int g, int[] before, Step[] steps, int barred) {
    int[] after = new int[before.length];
    Arrays.fill(after, NEVER);
    Gap gap = gaps[g];
    for (State s : State.ALL) {
      int at = before[s.index()];
      if (at >= NEVER) {
        continue;
      }
      relax(after, steps, at + stay(gap, s), Step.of(s, s));
      if (s == State.OUT && gap.missingOpen != null) {
        relax(
            after, steps, at + gap.missingOpen.cost(), new Step(s, State.DOUBLE, gap.missingOpen));
      }
      Gap.Place close = gap.missingClose;
      if (s == State.NARRATOR && g == marks.size()) {
        int unclosed = gap.narrated + NARRATOR_UNCLOSED;
        relax(after, steps, at + unclosed, new Step(s, State.OUT, close));
      } else if (s == State.SINGLE_IN_DOUBLE) {
        relax(after, steps, at + SINGLE_UNCLOSED, Step.of(s, State.DOUBLE));
      } else if (isClosable(s) && close != null && tokens.end(close.token()) != barred) {
        State to = s == State.DOUBLE || s == State.SINGLE ? State.OUT : outer(s);
        relax(after, steps, at + gap.insideAtStart + close.cost(), new Step(s, to, close));
      }
    }
    return after;
  }

  private static boolean isClosable(State s) {
    return s != State.OUT && s != State.NARRATOR;
  }

  private static int stay(Gap gap, State s) {
    return switch (s) {
      case OUT -> gap.outside;
      case NARRATOR -> gap.narrated;
      default -> gap.inside;
    };
  }

  private static State outer(State s) {
    return switch (s) {
      case SINGLE_IN_DOUBLE, DOUBLE_IN_DOUBLE -> State.DOUBLE;
      case DOUBLE_IN_SINGLE -> State.SINGLE;
      default -> State.OUT;
    };
  }

  private int[] overMark(int m, int[] before, Step[] steps, int barred, Mark held) {
    int[] after = new int[before.length];
    Arrays.fill(after, NEVER);
    Mark mark = marks.get(m);
    int open = costs.opening(mark);
    int close = costs.closing(mark);
    int neither = mark.equals(held) ? NEVER : costs.neither(mark, gaps[m + 1].opensWithNarrator);
    boolean mayEnd = tokens.end(mark.token()) != barred;
    for (State s : State.ALL) {
      int at = before[s.index()];
      if (at >= NEVER) {
        continue;
      }
      int lead = s == State.OUT ? 0 : gaps[m].leadIn;
      relax(after, steps, at + lead + neither, Step.of(s, s));
      if (closes(s, mark) && (mayEnd || outer(s) != State.OUT)) {
        relax(after, steps, at + lead + close, Step.of(s, outer(s)));
      }
      for (State to : State.ALL) {
        int extra = opens(s, to, mark);
        if (extra < NEVER) {
          relax(after, steps, at + open + extra, Step.of(s, to));
        }
      }
    }
    return after;
  }

  private static boolean closes(State s, Mark mark) {
    return switch (s) {
      case OUT -> false;
      case SINGLE, SINGLE_IN_DOUBLE -> mark.single();
      default -> !mark.single();
    };
  }

  /** What it costs beyond the mark's own evidence to go from one state into a deeper one. */
  private int opens(State from, State to, Mark mark) {
    if (mark.single()) {
      return switch (to) {
        case SINGLE -> from == State.OUT ? (singleFree ? 0 : SINGLE_OUTSIDE) : NEVER;
        case SINGLE_IN_DOUBLE -> from == State.DOUBLE ? 0 : NEVER;
        default -> NEVER;
      };
    }
    return switch (to) {
      case DOUBLE -> from == State.OUT ? 0 : NEVER;
      case NARRATOR -> from == State.OUT ? NARRATOR_PAIR : NEVER;
      case DOUBLE_IN_SINGLE -> from == State.SINGLE ? 0 : NEVER;
      case DOUBLE_IN_DOUBLE -> from == State.DOUBLE ? NESTED_ALIKE : NEVER;
      default -> NEVER;
    };
  }

  private static void relax(int[] cost, Step[] steps, int candidate, Step step) {
    int to = step.to().index();
    if (candidate < cost[to]) {
      cost[to] = candidate;
      steps[to] = step;
    }
  }

  /** Walks the kept steps back and reads the regions off. */
  private final class Trace {
    private final Step[][] inGap;
    private final Step[][] atMark;

    Trace(Step[][] inGap, Step[][] atMark) {
      this.inGap = inGap;
      this.atMark = atMark;
    }

    Reading reading(int cost, State end) {
      int n = marks.size();
      Step[] gapSteps = new Step[n + 1];
      Step[] markSteps = new Step[n];
      State state = end;
      for (int g = n; g >= 0; g--) {
        gapSteps[g] = inGap[g][state.index()];
        state = gapSteps[g].from();
        if (g > 0) {
          markSteps[g - 1] = atMark[g - 1][state.index()];
          state = markSteps[g - 1].from();
        }
      }
      return new Builder().build(cost, gapSteps, markSteps);
    }
  }

  /** Turns the steps of one path, from left to right, into regions. */
  private final class Builder {
    private final List<Region> regions = new ArrayList<>();
    private final List<Mark> strays = new ArrayList<>();
    private Mark open;
    private int first;
    private int start;
    private boolean narrator;

    Reading build(int cost, Step[] gapSteps, Step[] markSteps) {
      for (int g = 0; g < gapSteps.length; g++) {
        fill(gapSteps[g]);
        if (g < markSteps.length) {
          take(marks.get(g), markSteps[g]);
        }
      }
      if (gapSteps[gapSteps.length - 1].to() != State.OUT) {
        end(tokens.size(), tokens.end(tokens.size() - 1), null, true);
      }
      return new Reading(cost, regions, strays);
    }

    private void fill(Step step) {
      if (step.from() == State.OUT && step.to() != State.OUT) {
        begin(null, step.placed().token(), tokens.start(step.placed().token()), false);
      } else if (step.from() != State.OUT && step.to() == State.OUT) {
        int last = step.placed() == null ? tokens.size() - 1 : step.placed().token();
        end(last + 1, tokens.end(last), null, false);
      }
    }

    private void take(Mark mark, Step step) {
      int token = mark.token();
      if (step.from() == State.OUT && step.to() != State.OUT) {
        begin(mark, token + 1, tokens.start(token), step.to() == State.NARRATOR);
      } else if (step.from() != State.OUT && step.to() == State.OUT) {
        end(token, tokens.end(token), mark, false);
      } else if (step.from() == step.to() && !mark.single() && !costs.isMeasure(mark)) {
        strays.add(mark);
      }
    }

    private void begin(Mark mark, int token, int offset, boolean reporters) {
      open = mark;
      first = token;
      start = offset;
      narrator = reporters;
    }

    private void end(int token, int offset, Mark mark, boolean goesOn) {
      Span span = new Span(start, Math.max(start, offset));
      regions.add(new Region(span, first, token, open, mark, narrator, goesOn));
    }
  }
}
