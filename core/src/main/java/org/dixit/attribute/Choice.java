package org.dixit.attribute;

import java.util.List;
import java.util.Optional;
import org.dixit.Span;

/**
 * One decision of the linker: which cue belongs to a quotation, or which source to a cue.
 *
 * @param of what is to be linked: the spans of a quotation, or those of a cue
 * @param candidates what may be chosen; the first is always "none of them"
 */
public record Choice(List<Span> of, List<Candidate> candidates) {
  public Choice {
    of = List.copyOf(of);
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty() || candidates.get(0).span().isPresent()) {
      throw new IllegalArgumentException("the first candidate must be none");
    }
  }

  /**
   * One answer that may be chosen.
   *
   * @param span the words chosen; empty for "none"
   * @param features what speaks for it or against it, by name; {@code links.tsv} weighs them
   */
  public record Candidate(Optional<Span> span, List<String> features) {
    public Candidate {
      features = List.copyOf(features);
    }
  }
}
