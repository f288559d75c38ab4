package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * A mark that names a source: {@code [1]}, {@code [^2]}, {@code (source: minutes.txt)}.
 *
 * @param span where it stands in the article's text
 * @param sources the transcripts it can mean, by their ids, in order; none where it names nothing
 *     that is at hand, several where the name fits more than one
 */
public record Citation(Span span, List<String> sources) {
  public Citation {
    Objects.requireNonNull(span, "span");
    sources = List.copyOf(sources);
  }
}
