package org.dixit.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Span;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.WordList;

/** Puts a quotation into prose. */
final class Frames {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+[,.]?)}");
  private static final Pattern PARTIAL =
      Pattern.compile(
          "We ((?:will|must|should|can|have|need|are|were|cannot|can['’]t|won['’]t) .*)");
  private final Map<String, List<String>> frames = grouped("frames");
  private final Map<String, List<String>> openers = grouped("openers");
  private final List<WordList.Row> closers = WordList.load("closers").rows();
  private final Map<String, WordList.Row> speakers = new LinkedHashMap<>();

  /**
   * An article and where its quotation stands.
   *
   * @param text the prose
   * @param spans marks included
   */
  record Prose(String text, List<Span> spans) {}

  Frames() {
    WordList.load("speakers").rows().forEach(row -> speakers.put(row.get(0), row));
  }

  private static Map<String, List<String>> grouped(String list) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (WordList.Row row : WordList.load(list).rows()) {
      groups.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
    }
    return groups;
  }

  /** Empty where no frame of the draft's group takes its words. */
  Optional<Prose> write(Draft draft, Random random) {
    Map<String, String> parts = new LinkedHashMap<>();
    String group = group(draft, random);
    String marks = random.nextInt(3) == 0 ? "\"\"" : "“”";
    if (!parts(draft.copy(), group, marks, parts, random)) {
      return Optional.empty();
    }
    WordList.Row known = speakers.get(draft.speaker().toLowerCase(Locale.ROOT));
    String name = known == null ? draft.speaker() : known.get(1);
    String role = known == null ? "" : known.get(2);
    parts.put("name", name);
    parts.put("last", Places.last(name));
    parts.put("role", role);
    String opener = pick(openers.get(random.nextInt(3) > 0 ? "named" : "plain"), random);
    if (opener.contains("{role}") && role.isEmpty()) {
      opener = opener.replace("{role} ", "");
    }
    if (!opener.contains("{name}")) {
      parts.put("last", role.isEmpty() ? name : role + " " + name);
    }
    return Optional.of(prose(opener, pick(frames.get(group), random), parts, random));
  }

  private static String group(Draft draft, Random random) {
    if (draft.frames().equals("bracket")) {
      return draft.copy().startsWith("[") && Character.isLowerCase(draft.copy().charAt(1))
          ? "that"
          : "plain";
    }
    boolean plain = draft.frames().equals("plain");
    boolean whole = draft.copy().equals(draft.said());
    return plain
            && !whole
            && random.nextInt(6) == 0
            && draft.copy().matches(".{20,}, .{20,}")
            && !draft.copy().matches(".*[.?!…\\]] .*")
        ? "split"
        : draft.frames();
  }

  private Prose prose(String opener, String frame, Map<String, String> parts, Random random) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    fill(opener, parts, text, spans);
    text.append(random.nextBoolean() ? " " : "\n\n");
    fill(frame, parts, text, spans);
    if (random.nextInt(4) > 0) {
      String closer = closers.get(random.nextInt(closers.size())).get(0);
      text.append(random.nextBoolean() ? " " : "\n\n").append(closer);
    }
    return new Prose(text.append('\n').toString(), spans);
  }

  private static void fill(
      String template, Map<String, String> parts, StringBuilder text, List<Span> spans) {
    Matcher matcher = PLACE.matcher(template);
    int at = 0;
    while (matcher.find()) {
      text.append(template, at, matcher.start());
      int start = text.length();
      text.append(parts.get(matcher.group(1)));
      if (matcher.group(1).matches("[qab][,.]?")) {
        spans.add(new Span(start, text.length()));
      }
      at = matcher.end();
    }
    text.append(template.substring(at));
  }

  private static boolean parts(
      String copy, String group, String marks, Map<String, String> parts, Random random) {
    String words = copy;
    if (group.equals("partial")) {
      Matcher matcher = PARTIAL.matcher(copy);
      if (!matcher.matches() || !copy.endsWith(".")) {
        return false;
      }
      words = matcher.group(1);
    }
    if (group.equals("split")) {
      return split(words, marks, parts, random);
    }
    String bare = words.replaceAll("\\.$", "");
    parts.put("q,", quoted(bare.matches(".*[?!]") ? bare : bare + ",", marks));
    parts.put("q.", quoted(bare.matches(".*[?!]") ? bare : bare + ".", marks));
    parts.put("q", quoted(bare, marks));
    return true;
  }

  private static boolean split(
      String words, String marks, Map<String, String> parts, Random random) {
    List<Integer> commas = new ArrayList<>();
    for (int i = words.indexOf(", "); i >= 0; i = words.indexOf(", ", i + 1)) {
      boolean enough =
          Line.of(words.substring(0, i)).size() >= 4 && Line.of(words.substring(i)).size() >= 4;
      if (enough) {
        commas.add(i);
      }
    }
    if (commas.isEmpty()) {
      return false;
    }
    int comma = commas.get(random.nextInt(commas.size()));
    parts.put("a,", quoted(words.substring(0, comma + 1), marks));
    parts.put("b.", quoted(words.substring(comma + 2), marks));
    return true;
  }

  private static String quoted(String words, String marks) {
    return marks.charAt(0) + words + marks.charAt(1);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
