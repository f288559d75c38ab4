package org.dixit.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dixit.Span;
import org.dixit.library.Hit;

/** What a search found, for other programs. Stateless. */
public final class Passages {
  private static final int AROUND = 300;

  private Passages() {}

  /** Its key, words and neighbours, who said it when and where, as JSON may have it. */
  public static Map<String, Object> of(Hit hit) {
    Map<String, Object> passage = new LinkedHashMap<>();
    passage.put("key", hit.key());
    passage.put("text", hit.span().in(hit.transcript().text()));
    passage.put("around", around(hit));
    hit.utterance().speaker().ifPresent(s -> passage.put("speaker", s.name()));
    hit.transcript().title().ifPresent(t -> passage.put("title", t));
    hit.transcript().date().ifPresent(d -> passage.put("date", d));
    hit.transcript().locator(hit.span().start()).ifPresent(l -> passage.put("place", l));
    passage.put("grade", hit.transcript().grade().name());
    passage.put("delivered", hit.utterance().delivered());
    return passage;
  }

  /** The words with those that stand around them in the turn, on one line. */
  public static String around(Hit hit) {
    Span turn = hit.utterance().span();
    int from = Math.max(turn.start(), hit.span().start() - AROUND);
    int to = Math.min(turn.end(), hit.span().end() + AROUND);
    return hit.transcript().text().substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
