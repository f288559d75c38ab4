package org.dixit;

import java.util.List;

/**
 * The sources, cues and contents that the tagger sees in one document, before anything links them.
 *
 * @param tags in order of the text; none overlap
 */
public record Tagging(List<Tag> tags) {
  public Tagging {
    tags = List.copyOf(tags);
    for (int i = 1; i < tags.size(); i++) {
      if (tags.get(i).span().start() < tags.get(i - 1).span().end()) {
        throw new IllegalArgumentException("tags out of order: " + tags.get(i));
      }
    }
  }
}
