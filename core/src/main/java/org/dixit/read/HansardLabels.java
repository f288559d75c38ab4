package org.dixit.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Span;

/**
 * Finds who speaks in Hansard. Today's prints the name on a line of its own, with constituency and
 * party the first time and bare from then on; that of the last century opens a paragraph with a
 * section sign and the name, and the words follow on the same line or below. An office stands
 * before its holder in brackets.
 */
final class HansardLabels {
  private static final int LONGEST = 120;

  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019.-]*";
  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Earl|Rev|Professor|Colonel"
          + "|Major|Captain|The\\s+Duke|The\\s+Earl|The\\s+Marquess)\\.?";
  private static final String NAME = WORD + "(?:\\s+(?:of|de|van|von|" + WORD + ")){0,4}";
  private static final String OFFICE =
      "The\\s+[\\p{L}'\u2019-]+(?:,?\\s+[\\p{L}'\u2019-]+){0,14}"
          + "|(?:Mr\\.?|Madam)\\s+(?:Deputy\\s+)?Speaker";
  private static final String BRACKET = "\\s+\\(([^()\\n]{2,60})\\)";
  private static final String PARTY = "\\s+\\(([^()\\n]{2,30})\\)";

  /** {@code The Prime Minister (Boris Jonquil)}: what stands in brackets is a name. */
  private static final Pattern HOLDER =
      Pattern.compile(
          "(" + OFFICE + ")\\s+\\(((?:" + TITLE + "\\s+)?" + NAME + ")\\)(?:" + PARTY + ")?");

  /** {@code Mr John Spellbury (Warleigh) (Lab)}; a heading has no title, nor two brackets. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(" + TITLE + "\\s+" + NAME + ")" + BRACKET + "(?:" + PARTY + ")?|(" + NAME + ")"
              + BRACKET + PARTY);

  private static final Pattern TITLED = Pattern.compile(TITLE + "\\s+(" + WORD + ")");
  private static final Pattern NUMBER =
      Pattern.compile("(?:Q?\\d{1,3}\\.\\s*)?(?:\\[\\d+\\]\\.?\\s*)?");

  private static final Pattern ROSE =
      Pattern.compile(
          "\\s*+rose[ \\t]{0,9}+(?:[\u2014\u2013-]{1,3}+|to speak)?[.]?[ \\t]{0,9}+(?=\\R|$)");

  private static final Set<String> CHAIRS =
      Set.of(
          "Mr Speaker",
          "Mr. Speaker",
          "Madam Speaker",
          "Mr Deputy Speaker",
          "Mr. Deputy Speaker",
          "Madam Deputy Speaker",
          "Hon. Members",
          "Hon Members",
          "Several hon. Members",
          "Several Hon. Members",
          "Noble Lords");

  private final String text;
  private final Span body;
  private final Set<String> known = new HashSet<>(CHAIRS);
  private final List<TurnLabel> labels = new ArrayList<>();

  private HansardLabels(String text, Span body) {
    this.text = text;
    this.body = body;
  }

  /** The labels of {@code text} inside {@code body}, in order. */
  static List<TurnLabel> find(String text, Span body) {
    HansardLabels finder = new HansardLabels(text, body);
    int at = body.start();
    while (at < body.end()) {
      int end = TextLines.end(text, at, body.end());
      if (finder.labels.isEmpty() || finder.labels.get(finder.labels.size() - 1).end() <= at) {
        finder.line(at, end);
      }
      at = TextLines.next(text, end);
    }
    return finder.labels;
  }

  private void line(int start, int end) {
    int at = skip(start, end);
    boolean section = at < end && text.charAt(at) == '\u00a7';
    at = section ? skip(at + 1, end) : at;
    Matcher number = NUMBER.matcher(text).region(at, Math.min(end, at + 20));
    at = number.lookingAt() ? number.end() : at;
    if (at >= end || !Character.isUpperCase(text.charAt(at))) {
      if (section) {
        labels.add(label(start, at, ""));
      }
      return;
    }
    int name = nameEnd(at, end, section);
    if (name > at) {
      labels.add(label(start, afterRising(afterColon(name, end)), text.substring(at, name)));
    } else if (section) {
      labels.add(label(start, at, ""));
    }
  }

  /** Where the name that opens the line ends; {@code at} where none does. */
  private int nameEnd(int at, int end, boolean section) {
    int limit = Math.min(body.end(), at + LONGEST + LONGEST);
    Matcher holder = HOLDER.matcher(text).region(at, limit);
    if (holder.lookingAt() && (section || isAlone(holder.end()))) {
      learn(holder.group(1), holder.group(2));
      return holder.end();
    }
    Matcher member = MEMBER.matcher(text).region(at, limit);
    if (member.lookingAt() && (section || isAlone(member.end()))) {
      String name = member.group(1) == null ? member.group(4) : member.group(1);
      learn(name, name);
      return member.end();
    }
    String line = text.substring(at, Math.min(end, at + LONGEST));
    String longest = "";
    for (String name : known) {
      boolean opens = line.startsWith(name) && isWordEnd(line, name.length());
      longest = opens && name.length() > longest.length() ? name : longest;
    }
    int known = at + longest.length();
    if (!longest.isEmpty() && (section || isAlone(known))) {
      return known;
    }
    Matcher titled = TITLED.matcher(text).region(at, Math.min(end, at + LONGEST));
    return section && titled.lookingAt() ? titled.end() : at;
  }

  private static boolean isWordEnd(String line, int at) {
    return at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
  }

  /** The forms in which a person comes again: without brackets, by title and surname. */
  private void learn(String printed, String person) {
    known.add(printed);
    Matcher titled = TITLED.matcher(person);
    boolean withTitle = titled.lookingAt();
    String bare = withTitle ? person.substring(titled.start(1)) : person;
    if (bare.indexOf(' ') > 0) {
      known.add(bare);
    }
    if (withTitle) {
      String title = person.substring(0, titled.start(1));
      known.add(title + bare.substring(bare.lastIndexOf(' ') + 1));
    }
    known.add(person);
  }

  /** Whether nothing but a colon stands behind {@code at} on its line. */
  private boolean isAlone(int at) {
    int end = TextLines.end(text, at, body.end());
    int rest = skip(at, end);
    return rest >= end || text.charAt(rest) == ':' && skip(rest + 1, end) >= end;
  }

  private int afterColon(int at, int end) {
    int rest = skip(at, end);
    return rest < end && text.charAt(rest) == ':' ? rest + 1 : at;
  }

  /** Past "rose", which tells who stood up and did not speak. */
  private int afterRising(int at) {
    Matcher rose = ROSE.matcher(text).region(at, body.end());
    return rose.lookingAt() ? rose.end() : at;
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '*')) {
      at++;
    }
    return at;
  }

  private static TurnLabel label(int start, int end, String name) {
    return new TurnLabel(
        new Span(start, end),
        TextLines.collapse(name),
        TurnLabel.Form.TITLE_CASE,
        Optional.empty(),
        true,
        false,
        !name.isEmpty());
  }
}
