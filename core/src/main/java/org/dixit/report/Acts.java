package org.dixit.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.Act;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Polarity;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.SpeechAct;
import org.dixit.Statement;

/** Speech acts in words for a reader. Stateless. */
final class Acts {
  /** Whose hearer is the verb's object: warns jurors, but says to jurors. */
  private static final Set<Act> WITH_OBJECT =
      EnumSet.of(Act.ASK, Act.URGE, Act.WARN, Act.DEMAND, Act.THANK, Act.ANSWER, Act.THREATEN);

  private Acts() {}

  /** {@code accuses Western nations}, {@code does not stress}, {@code says to the Council}. */
  static String of(Statement statement, String text) {
    SpeechAct act = statement.speechAct();
    StringBuilder words = new StringBuilder(verb(statement, text));
    words.append(particle(statement, text));
    List<Span> targets = outside(statement, act.targets());
    List<Span> addressees =
        outside(statement, act.addressees()).stream().filter(a -> !targets.contains(a)).toList();
    if (!targets.isEmpty()) {
      words.append(' ').append(names(targets, text));
    }
    if (!addressees.isEmpty()) {
      boolean object = WITH_OBJECT.contains(act.act()) && targets.isEmpty();
      words.append(object ? " " : " to ").append(names(addressees, text));
    }
    return words.toString();
  }

  /** Those of {@code spans} that the content does not tell anyway. */
  private static List<Span> outside(Statement statement, List<Span> spans) {
    List<Span> content = statement.quotation().content();
    return spans.stream().filter(s -> content.stream().noneMatch(s::overlaps)).toList();
  }

  private static String verb(Statement statement, String text) {
    SpeechAct act = statement.speechAct();
    boolean plural = isPlural(statement, text);
    boolean infinitive = statement.quotation().extent().in(text).startsWith("to ");
    if (infinitive && act.act() == Act.ASSERT && act.polarity() == Polarity.NEGATIVE) {
      return plural ? "decline" : "declines";
    }
    if (infinitive && act.act() == Act.REJECT && act.polarity() == Polarity.POSITIVE) {
      return plural ? "refuse" : "refuses";
    }
    String verb = act.act() == Act.ASSERT ? "say" : act.act().name().toLowerCase(Locale.ROOT);
    if (act.polarity() == Polarity.NEGATIVE) {
      return (plural ? "do not " : "does not ") + verb;
    }
    return plural ? verb : third(verb);
  }

  /** "warns against", "warns of": what is warned of is not what is said. */
  private static String particle(Statement statement, String text) {
    String cue = statement.attribution().cue().map(c -> c.span().in(text)).orElse("");
    String last = cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean topic = last.equals("of") || last.equals("against") || last.equals("about");
    boolean told = statement.quotation().form() != QuotationForm.DIRECT;
    return statement.speechAct().act() == Act.WARN && topic && told ? " " + last : "";
  }

  /** Whether several speak: two persons, "officials", "they". */
  private static boolean isPlural(Statement statement, String text) {
    if (statement.speaker().filter(s -> s.members().size() > 1).isPresent()) {
      return true;
    }
    Optional<Mention> source = statement.attribution().source();
    if (source.isEmpty() || source.get().kind() == MentionKind.NAME) {
      return false;
    }
    String words = source.get().span().in(text).toLowerCase(Locale.ROOT);
    if (source.get().kind() == MentionKind.PRONOUN) {
      return words.equals("they") || words.equals("we");
    }
    String head = words.split("\\s*,|\\s+(of|in|from|for|at|with|who|that|on|to|by|close)\\s")[0];
    return head.endsWith("s")
            && !head.endsWith("ss")
            && !head.endsWith("’s")
            && !head.endsWith("'s")
        || head.endsWith("people")
        || head.endsWith("police");
  }

  private static String third(String verb) {
    if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + (verb.endsWith("ss") ? "es" : "s");
  }

  /** What is invoked: {@code , invoking the Water Act}; empty where nothing is. */
  static String invoked(Statement statement, String text) {
    List<Span> instruments = statement.speechAct().instruments();
    return instruments.isEmpty() ? "" : ", invoking " + names(instruments, text);
  }

  /** The words at {@code spans}, on one line. */
  static String names(List<Span> spans, String text) {
    return spans.stream()
        .map(s -> s.in(text).strip().replaceAll("\\s+", " "))
        .map(s -> s.startsWith("The ") ? "the" + s.substring(3) : s)
        .collect(Collectors.joining(", "));
  }
}
