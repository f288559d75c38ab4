package org.dixit.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dixit.Act;
import org.dixit.Polarity;
import org.dixit.Span;
import org.dixit.SpeechAct;
import org.dixit.Statement;

/** Speech acts in words for a reader. Stateless. */
final class Acts {
  private Acts() {}

  /** {@code accuses Western nations}, {@code does not stress}, {@code says, to the Council}. */
  static String of(Statement statement, String text) {
    SpeechAct act = statement.speechAct();
    StringBuilder words = new StringBuilder(verb(act));
    List<Span> targets = act.targets();
    if (!targets.isEmpty()) {
      words.append(": ").append(names(targets, text));
    }
    List<Span> addressees = act.addressees().stream().filter(a -> !targets.contains(a)).toList();
    if (!addressees.isEmpty()) {
      words.append(", to ").append(names(addressees, text));
    }
    return words.toString();
  }

  /** The act's verb, as the copy's own words have it. */
  static String verb(SpeechAct act) {
    String verb = act.act() == Act.ASSERT ? "say" : act.act().name().toLowerCase(Locale.ROOT);
    return act.polarity() == Polarity.NEGATIVE ? "does not " + verb : third(verb);
  }

  private static String third(String verb) {
    if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + (verb.endsWith("ss") ? "es" : "s");
  }

  /** The words at {@code spans}, on one line. */
  static String names(List<Span> spans, String text) {
    return spans.stream()
        .map(s -> s.in(text).strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(", "));
  }
}
