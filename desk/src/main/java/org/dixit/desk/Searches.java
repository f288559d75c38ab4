package org.dixit.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.Grade;
import org.dixit.library.Search;

/** Reads what is to be searched for. Stateless. */
final class Searches {
  private Searches() {}

  static Search of(Request request, int longest) {
    Search words = Search.of(request.required("query", longest));
    if (words.isEmpty()) {
      throw new Refusal("query has no word");
    }
    return new Search(
        words.words(),
        words.phrases(),
        request.text("speaker"),
        request.text("body"),
        request.day("since"),
        request.day("until"),
        request.text("language"),
        grade(request.text("grade")));
  }

  private static Optional<Grade> grade(Optional<String> name) {
    return name.map(
        n ->
            Stream.of(Grade.values())
                .filter(g -> g.name().equals(n.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("grade must be one of G1 to G7")));
  }
}
