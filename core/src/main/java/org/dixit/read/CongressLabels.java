package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Span;

/**
 * Finds who speaks in the Congressional Record. A paragraph opens with two spaces, a title, the
 * surname in capitals and a full stop; the state stands only where two members share a surname, an
 * aside such as {@code (during the reading)} may follow. What a bullet opens was not spoken, nor
 * what the section "Extensions of Remarks" holds. (Layout as in the text files of the Government
 * Publishing Office.)
 */
final class CongressLabels {
  private static final int REACH = 160;
  private static final String BULLET = "<bullet>";

  private static final String CAPITALS =
      "(?:\\p{Lu}\\p{Ll}{1,3}){0,2}\\p{Lu}(?:[\\p{Lu}'\u2019-]+)";
  private static final String SURNAME =
      "(?:(?:" + CAPITALS + "|\\p{Lu}\\.)\\s+){0,4}" + CAPITALS + "(?:,?\\s+(?:Jr|Sr|II|III|IV))?";
  private static final String STATE =
      "(?:\\s+of\\s+(?:the\\s+)?\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+){0,3})?";
  private static final String NOTE = "(?:\\s+\\([^()]{1,60}\\))?";
  private static final Pattern MEMBER =
      Pattern.compile(
          "((?:(?:Mr|Mrs|Ms|Dr)\\.|Miss)\\s+" + SURNAME + STATE + ")" + NOTE + "\\.(?=\\s)");
  private static final Pattern OFFICER =
      Pattern.compile(
          "(The\\s+(?:(?:ACTING|Acting)\\s+)?(?:SPEAKER|PRESIDENT|PRESIDING\\s+OFFICER|VICE\\s+PRESIDENT|CHAIR"
              + "|CHAIRMAN|CHAIRWOMAN|CHIEF\\s+JUSTICE)(?:\\s+pro\\s+tempore)?"
              + NOTE
              + ")\\.(?=\\s)");

  /** What the clerk reads is nobody's speech: a paragraph that opens so ends the turn. */
  private static final Pattern CLERK =
      Pattern.compile(
          "(The\\s+(?:\\w+\\s+){0,3}[Cc]lerk)\\s+(?:read|called|proceeded|will\\s+(?:read|report))\\b"
              + "[^.:]{0,120}([.:])");

  /** So the list of votes goes on; the member does not speak. */
  private static final Pattern VOTE =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Dr)\\.|Miss|Messrs\\.|Mmes\\.)\\s+[^.]{2,100}?(?:\\p{Lu}\\.[^.]{2,60})?"
              + "\\s+changed\\s+(?:his|her|their)\\s+vote");

  private static final Pattern TEXT_FOLLOWS =
      Pattern.compile("(The\\s+text\\s+of\\s+the\\s+[^.:]{0,80})\\s+is\\s+as\\s+follows:");

  private final String text;
  private final Span body;
  private final boolean extended;
  private final List<TurnLabel> labels = new ArrayList<>();

  private CongressLabels(String text, Span body, boolean extended) {
    this.text = text;
    this.body = body;
    this.extended = extended;
  }

  /**
   * The labels of {@code text} inside {@code body}, in order.
   *
   * @param extended whether nothing of it was spoken
   */
  static List<TurnLabel> find(String text, Span body, boolean extended) {
    CongressLabels finder = new CongressLabels(text, body, extended);
    int at = body.start();
    while (at < body.end()) {
      int end = TextLines.end(text, at, body.end());
      finder.line(at, end);
      at = TextLines.next(text, end);
    }
    return finder.labels;
  }

  private void line(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    boolean inserted = text.startsWith(BULLET, at);
    int from = inserted ? skip(at + BULLET.length(), end) : at;
    boolean opens = inserted || at - start == 2;
    if (!opens || from >= end) {
      return;
    }
    for (Pattern pattern : List.of(MEMBER, OFFICER)) {
      Matcher matcher = matcher(pattern, from);
      if (matcher.lookingAt()) {
        add(start, matcher.end(), matcher.group(1), !inserted && !extended);
        return;
      }
    }
    if (matcher(VOTE, from).lookingAt()) {
      add(start, from, "The Clerk", false);
      return;
    }
    for (Pattern pattern : List.of(CLERK, TEXT_FOLLOWS)) {
      Matcher matcher = matcher(pattern, from);
      if (matcher.lookingAt()) {
        add(start, matcher.end(), pattern == CLERK ? matcher.group(1) : "The Clerk", false);
        return;
      }
    }
  }

  private Matcher matcher(Pattern pattern, int from) {
    return pattern
        .matcher(text)
        .region(from, Math.min(body.end(), from + REACH))
        .useTransparentBounds(true);
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private void add(int start, int end, String name, boolean delivered) {
    labels.add(
        new TurnLabel(
            new Span(start, end),
            TextLines.collapse(name),
            TurnLabel.Form.CAPITALS,
            Optional.empty(),
            true,
            false,
            delivered));
  }
}
