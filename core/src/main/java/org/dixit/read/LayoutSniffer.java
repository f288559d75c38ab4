package org.dixit.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the layout of a text from its head, its end and its labels. */
final class LayoutSniffer {
  private static final int TAIL = 2_000;
  private static final int HEAD_LINES = 12;

  private static final Pattern HANSARD =
      Pattern.compile(
          "^H[CL] Deb\\b|\\bHansard\\b|^Volume \\d+(?:,|:)? (?:Column|debated on)|^House of (?:Commons"
              + "|Lords)(?: Debates?)?$");

  /** {@code Mr John Spellbury (Warleigh) (Lab)} on a line of its own. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019 .-]{3,50} \\([\\p{Lu}][^()]{2,50}\\) \\((?:Con|Lab|LD|SNP|DUP|PC|UUP"
              + "|SDLP|Alliance|Green|Ind|CB|Lab/Co-op|Reform|Non-Afl)\\)");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:^|[.\\n]\\s{0,20}+)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2} (?:said|noted|stressed|stated"
              + "|pointed out|emphasi[sz]ed|expressed|underlined|added|briefed)\\b");

  private static final Pattern MYSELF = Pattern.compile("(?<![\"\u201c.\\w])\\bI\\b(?!\\.)");
  private static final int READOUT = 8_000;
  private static final int FEWEST_TOLD = 3;

  private final String text;
  private final int start;
  private final String origin;
  private final Optional<Layout> forced;
  private final LayoutHead opening;

  /**
   * @param start where the text begins, after front matter
   * @param origin title, source and file name, where words on the origin are looked for
   * @param forced the layout, where somebody has said it
   */
  LayoutSniffer(String text, int start, String origin, Optional<Layout> forced) {
    this.forced = forced;
    this.text = text;
    this.start = start;
    this.origin = origin.toLowerCase(Locale.ROOT);
    this.opening = LayoutHead.of(text, start, text.length());
  }

  /** Whether this is a verbatim record, whose labels are in title case with a country. */
  boolean isVerbatimRecord() {
    if (forced.isPresent()) {
      return forced.get() == Layout.UN_RECORD;
    }
    boolean symbol = opening.lines().stream().anyMatch(LayoutSniffer::isSymbol);
    return (symbol && opening.holds("meeting")) || opening.holds("meeting was called to order");
  }

  /** Where turns may begin: in a verbatim record, after its cover page. */
  int turnsStart() {
    int order = isVerbatimRecord() ? text.indexOf("called to order", start) : -1;
    return order < 0 ? start : TextLines.end(text, order, text.length());
  }

  /** Whether this is from the Congressional Record. */
  boolean isCongress() {
    if (forced.isPresent()) {
      return forced.get() == Layout.CONGRESS;
    }
    return opening.holds("[congressional record volume")
        || opening.holds("from the congressional record online");
  }

  /** Whether nothing of it was spoken: the record's Extensions of Remarks. */
  boolean isExtended() {
    return opening.holds("[extensions of remarks]");
  }

  /** Whether this is from the debates of the British Parliament. */
  boolean isHansard() {
    if (forced.isPresent()) {
      return forced.get() == Layout.HANSARD;
    }
    return opening.lines().stream().limit(HEAD_LINES).anyMatch(l -> HANSARD.matcher(l).find())
        || opening.lines().stream().filter(l -> MEMBER.matcher(l).matches()).count() > 1;
  }

  /** Whether a ministry tells of a talk in its own words. */
  private boolean isReadout(List<TurnLabel> labels) {
    Matcher told = TOLD.matcher(text).region(start, Math.min(text.length(), start + READOUT));
    int count = 0;
    while (told.find()) {
      count++;
    }
    // Who speaks for himself says "I".
    Matcher myself = MYSELF.matcher(text).region(told.regionStart(), told.regionEnd());
    return labels.isEmpty() && count >= FEWEST_TOLD && !myself.find();
  }

  private Optional<String> datedHead() {
    return opening.lines().stream()
        .limit(HEAD_LINES)
        .filter(l -> l.indexOf("20") >= 0 || l.indexOf("19") >= 0)
        .flatMap(l -> TranscriptDate.named(l).stream())
        .findFirst();
  }

  /** Whether this is a letter with statements annexed. */
  boolean isCouncilLetter() {
    if (forced.isPresent()) {
      return forced.get() == Layout.COUNCIL_LETTER;
    }
    return opening.holds("letter dated") && text.indexOf("\nAnnex", start) > 0;
  }

  /** The day of the meeting that a letter tells of, which is not the letter's. */
  private Optional<String> meetingDate() {
    int limit = Math.min(text.length(), start + 6_000);
    for (String words : List.of("convened on", "held on")) {
      int at = text.indexOf(words, start);
      if (at >= 0 && at < limit) {
        return TranscriptDate.find(text.substring(at, Math.min(text.length(), at + 50)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSymbol(String line) {
    int at = line.indexOf("/PV.");
    return at > 0 && at < 8 && at + 4 < line.length() && Character.isDigit(line.charAt(at + 4));
  }

  /** What the text tells, given the labels found in it. */
  LayoutFacts facts(List<TurnLabel> labels) {
    int bodyEnd = bodyEnd(labels.isEmpty() ? start : labels.get(labels.size() - 1).end());
    int headEnd = labels.isEmpty() ? text.length() : labels.get(0).start();
    LayoutHead head = LayoutHead.of(text, start, headEnd);
    Layout layout = layout(head, labels, bodyEnd);
    boolean prepared = isPrepared(head);
    boolean whole = !prepared && isWhole(layout, head, labels, bodyEnd) && !hasGap();
    LayoutPlaces places = new LayoutPlaces(head, layout);
    return new LayoutFacts(
        layout,
        whole,
        prepared,
        bodyEnd,
        date(layout),
        places.place(),
        places.body(),
        places.speaker(),
        places.role(),
        layout == Layout.UN_RECORD ? places.president() : Optional.empty());
  }

  private Optional<String> date(Layout layout) {
    return switch (layout) {
      case COUNCIL_LETTER -> meetingDate().or(opening::date);
      case CONGRESS, HANSARD -> datedHead();
      default -> opening.date();
    };
  }

  private Layout layout(LayoutHead head, List<TurnLabel> labels, int bodyEnd) {
    if (forced.isPresent()) {
      return forced.get();
    }
    if (isVerbatimRecord()) {
      return Layout.UN_RECORD;
    }
    if (isCouncilLetter()) {
      return Layout.COUNCIL_LETTER;
    }
    if (isCongress()) {
      return Layout.CONGRESS;
    }
    if (isHansard()) {
      return Layout.HANSARD;
    }
    if (isReadout(labels)) {
      return Layout.READOUT;
    }
    if (isStateDepartment(head, labels)) {
      return Layout.STATE_DEPARTMENT;
    }
    if (isWhiteHouse(head, labels, bodyEnd)) {
      return Layout.WHITE_HOUSE;
    }
    if (!labels.isEmpty()) {
      return Layout.LABELLED;
    }
    return CaptionText.isCaptions(text, start) ? Layout.CAPTIONS : Layout.SPEECH;
  }

  private boolean isStateDepartment(LayoutHead head, List<TurnLabel> labels) {
    boolean office = head.holds("secretary of state") || head.holds("department of state");
    boolean origins = origin.contains("state.gov") || origin.contains("department of state");
    boolean titled =
        labels.stream()
            .map(TurnLabel::name)
            .anyMatch(
                n -> n.startsWith("SECRETARY ") || n.startsWith("MR ") || n.startsWith("MS "));
    return (office || origins) && (titled || (head.dateLine() >= 0 && isShort(head)));
  }

  private boolean isWhiteHouse(LayoutHead head, List<TurnLabel> labels, int bodyEnd) {
    boolean origins = origin.contains("whitehouse") || isHeaded(head);
    boolean clock = head.clockLine() >= 0 && head.clockLine() < HEAD_LINES;
    boolean titled =
        labels.stream()
            .map(TurnLabel::name)
            .anyMatch(n -> n.equals("Q") || n.startsWith("THE ") || n.indexOf(". ") > 0);
    boolean framed = (clock || bodyEnd < text.length()) && titled;
    return framed || (origins && (!labels.isEmpty() || clock));
  }

  /** Whether one of the first, short lines is the house's name. */
  private static boolean isHeaded(LayoutHead head) {
    return head.lines().stream()
        .limit(HEAD_LINES)
        .anyMatch(l -> l.length() < 40 && l.toLowerCase(Locale.ROOT).startsWith("the white house"));
  }

  private boolean isWhole(Layout layout, LayoutHead head, List<TurnLabel> labels, int bodyEnd) {
    return switch (layout) {
      case WHITE_HOUSE ->
          !labels.isEmpty() && (bodyEnd < text.length() || head.clockLine() >= 0) && !beginsLate();
      case STATE_DEPARTMENT -> head.dateLine() >= 0 && isShort(head);
      case UN_RECORD ->
          text.indexOf("called to order", start) >= 0 && text.indexOf("meeting rose", start) >= 0;
      default -> false;
    };
  }

  /** Whether a note says that the recording began when the words had begun. */
  private boolean beginsLate() {
    return text.indexOf("(In progress", start) >= 0 || text.indexOf("(in progress", start) >= 0;
  }

  private static boolean isShort(LayoutHead head) {
    return head.lines().size() < 40;
  }

  private boolean isPrepared(LayoutHead head) {
    return isPrepared(origin)
        || opening.lines().stream().limit(HEAD_LINES).anyMatch(LayoutSniffer::isPrepared)
        || head.lines().stream().limit(HEAD_LINES).anyMatch(LayoutSniffer::isPrepared);
  }

  private static boolean isPrepared(String words) {
    String folded = words.toLowerCase(Locale.ROOT).replace('-', ' ');
    return folded.contains("as prepared") || folded.contains("prepared for delivery");
  }

  private boolean hasGap() {
    return origin.contains("excerpt")
        || text.indexOf("[...]", start) >= 0
        || text.indexOf("[\u2026]", start) >= 0
        || text.indexOf("\\[...\\]", start) >= 0;
  }

  /** Where an end mark or closing time stands among the last lines; else the text's length. */
  private int bodyEnd(int lastLabel) {
    int from = Math.max(lastLabel, text.length() - TAIL);
    int at = TextLines.next(text, TextLines.end(text, from, text.length()));
    int mark = text.length();
    while (at < text.length()) {
      int end = TextLines.end(text, at, text.length());
      if (end - at < 120 && isClosing(text.substring(at, end))) {
        mark = Math.min(mark, at);
      }
      at = TextLines.next(text, end);
    }
    return mark;
  }

  private static boolean isClosing(String raw) {
    String line = TextLines.collapse(raw.replace("*", "").replace("\\", "").replace("_", ""));
    boolean clock = PageFurniture.isClock(line) && line.toUpperCase(Locale.ROOT).contains("M");
    return !line.isEmpty() && (clock || PageFurniture.isEndMark(line));
  }
}
