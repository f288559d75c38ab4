package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who, where and in what body from the head of a record. */
final class LayoutPlaces {
  private static final int MAX_PLACE_LINES = 4;
  private static final int MAX_LINE = 100;

  private final LayoutHead head;
  private final Layout layout;

  LayoutPlaces(LayoutHead head, Layout layout) {
    this.head = head;
    this.layout = layout;
  }

  /** Where it was said: the lines above the time, or beside the day. */
  Optional<String> place() {
    return switch (layout) {
      case WHITE_HOUSE -> above(head.clockLine());
      case STATE_DEPARTMENT -> stateDepartment();
      case UN_RECORD -> recordPlace();
      default -> Optional.empty();
    };
  }

  private Optional<String> above(int clock) {
    List<String> lines = new ArrayList<>();
    int limit = clock < 0 ? head.lines().size() : clock;
    for (String line : head.lines().subList(0, Math.min(limit, MAX_PLACE_LINES + 4))) {
      boolean notice =
          line.startsWith("(")
              || line.toLowerCase(Locale.ROOT).contains("release")
              || line.endsWith(".");
      if (!notice && line.length() < MAX_LINE && TranscriptDate.line(line).isEmpty()) {
        lines.add(line);
      }
    }
    boolean plausible = !lines.isEmpty() && lines.size() <= MAX_PLACE_LINES;
    return plausible ? Optional.of(String.join(", ", lines)) : Optional.empty();
  }

  private Optional<String> stateDepartment() {
    int date = head.dateLine();
    if (date < 1) {
      return Optional.empty();
    }
    String line = head.lines().get(date - 1);
    boolean place = line.length() < 60 && !line.toLowerCase(Locale.ROOT).contains("secretary");
    return place ? Optional.of(line) : Optional.empty();
  }

  private Optional<String> recordPlace() {
    int date = head.dateLine();
    if (date < 0 || date + 1 >= head.lines().size()) {
      return Optional.empty();
    }
    String line = head.lines().get(date + 1);
    return line.length() < 40 && line.indexOf(':') < 0 ? Optional.of(line) : Optional.empty();
  }

  /** Who met, for a paper of the United Nations or of a parliament. */
  Optional<String> body() {
    if (layout == Layout.CONGRESS) {
      return head.holds("[senate]")
          ? Optional.of("United States Senate")
          : Optional.of("United States House of Representatives");
    }
    if (layout == Layout.HANSARD) {
      boolean lords = head.holds("HL Deb") || head.holds("house of lords");
      boolean commons = head.holds("HC Deb") || head.holds("house of commons");
      return lords || commons
          ? Optional.of(lords ? "House of Lords" : "House of Commons")
          : Optional.empty();
    }
    if (layout != Layout.UN_RECORD && layout != Layout.COUNCIL_LETTER) {
      return Optional.empty();
    }
    return head.lines().stream()
        .map(l -> l.replaceFirst("\\s+(?:Distr[.]|Provisional|Official Records).*$", ""))
        .filter(l -> l.length() < 40)
        .filter(l -> l.endsWith("Council") || l.endsWith("Assembly") || l.endsWith("Commission"))
        .findFirst();
  }

  /** The speaker of {@code ANA HOLT, SECRETARY OF STATE}. */
  Optional<String> speaker() {
    return officeLine().map(line -> titleCase(line.substring(0, line.indexOf(','))));
  }

  /** The office of {@code ANA HOLT, SECRETARY OF STATE}. */
  Optional<String> role() {
    return officeLine().map(line -> titleCase(line.substring(line.indexOf(',') + 1).strip()));
  }

  private Optional<String> officeLine() {
    if (layout != Layout.STATE_DEPARTMENT) {
      return Optional.empty();
    }
    return head.lines().stream().filter(LayoutPlaces::isOfficeLine).findFirst();
  }

  private static boolean isOfficeLine(String line) {
    int comma = line.indexOf(',');
    if (comma < 4 || line.length() > MAX_LINE || TranscriptDate.line(line).isPresent()) {
      return false;
    }
    String office = line.substring(comma + 1).strip().toLowerCase(Locale.ROOT);
    boolean named = line.substring(0, comma).split(" ").length > 1;
    return named && (office.contains("secretary") || office.contains("spokesperson"));
  }

  private static String titleCase(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean capitals = TurnLabelScanner.isCapitals(words);
    for (String word : words.split(" ")) {
      boolean small =
          out.length() > 0 && (word.equals("OF") || word.equals("FOR") || word.equals("THE"));
      String lower = word.toLowerCase(Locale.ROOT);
      boolean keep = !capitals || word.length() < 2;
      out.append(out.length() > 0 ? " " : "");
      out.append(keep ? word : small ? lower : word.charAt(0) + lower.substring(1));
    }
    return out.toString();
  }

  /** The name after {@code President:} on the cover page, without title and country. */
  Optional<String> president() {
    for (int i = 0; i < head.lines().size(); i++) {
      String line = head.lines().get(i);
      if (line.startsWith("President:") || line.startsWith("Acting President:")) {
        String rest = line.substring(line.indexOf(':') + 1).strip();
        boolean below = rest.isEmpty() && i + 1 < head.lines().size();
        return coverName(below ? head.lines().get(i + 1) : rest);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> coverName(String line) {
    int end = line.length();
    for (String stop : List.of(" .", "..", "\u2026", "(")) {
      int at = line.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String name = line.substring(0, end).strip();
    int gap = name.indexOf(' ');
    boolean titled = gap > 0 && TurnLabelWords.isTitle(name.substring(0, gap));
    String bare = titled ? name.substring(gap + 1) : name;
    return bare.isEmpty() || bare.length() > 60 ? Optional.empty() : Optional.of(bare);
  }
}
