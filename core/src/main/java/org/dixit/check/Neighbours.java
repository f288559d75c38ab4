package org.dixit.check;

import java.util.List;

/**
 * Reads what stands around a passage in the record's own sentence and in the next one: what makes
 * it conditional, gives it to others, or rejects it.
 */
final class Neighbours {
  private static final int LEAD = 16;
  private static final int REST = 14;
  private static final int HEAD = 4;

  /** "That's nonsense" behind what the speaker says of himself means what he speaks of. */
  private static final int SHORT_REJECTION = 4;

  private final Match match;
  private final Sides sides;

  private Neighbours(Match match) {
    this.match = match;
    this.sides = new Sides(match);
  }

  /** The record's words that turn a clause round; empty where none do, or the copy says so too. */
  static String turning(Match match, List<String> frame) {
    return match.isEmpty() ? "" : new Neighbours(match).turning(frame);
  }

  private String turning(List<String> frame) {
    int start = sentenceStart();
    List<String> lead = sides.recordForms(start, match.recordFrom());
    boolean then = !lead.isEmpty() && lead.get(lead.size() - 1).equals("then");
    boolean clauseBefore = then || !lead.isEmpty() && sides.clauseEndsAfter(match.recordFrom() - 1);
    if (clauseBefore && isOneClause(start) && Conditions.leads(lead) && !Conditions.any(frame)) {
      return String.join(" ", lead);
    }
    boolean supposed = Conditions.isSupposing(lead);
    if ((Conditions.isBare(lead) || supposed) && !Conditions.any(frame)) {
      return String.join(" ", lead);
    }
    if (!clauseBefore && isMainlyOneSentence() && isOthers(lead) && !tells(frame)) {
      return String.join(" ", lead);
    }
    List<String> rest = rest(match.recordTo());
    boolean open = !sides.sentenceEndsAfter(match.recordTo() - 1);
    if (open && Conditions.leads(rest) && !Conditions.any(frame)) {
      return String.join(" ", rest);
    }
    return isRejection(rest) && !tells(frame) ? String.join(" ", rest) : "";
  }

  /** Whether no clause ends before the one that stands right before the passage. */
  private boolean isOneClause(int start) {
    int end =
        match.recordFrom() - (sides.recordForm(match.recordFrom() - 1).equals("then") ? 1 : 0);
    for (int position = start + 1; position + 1 < end; position++) {
      if (sides.clauseEndsAfter(position)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what leads in the first sentence leads in most of the passage. */
  private boolean isMainlyOneSentence() {
    int end = match.recordFrom() + 1;
    while (end < match.recordTo() && !sides.sentenceEndsAfter(end - 1)) {
      end++;
    }
    return 2 * (end - match.recordFrom()) >= match.recordTo() - match.recordFrom();
  }

  private static boolean tells(List<String> frame) {
    return FrameWords.isNegative(frame) || FrameWords.any("other", frame);
  }

  private int sentenceStart() {
    int from = match.recordFrom();
    int turn = match.index().turn(from).from();
    while (from > turn && match.recordFrom() - from < LEAD && !sides.sentenceEndsAfter(from - 1)) {
      from--;
    }
    return from;
  }

  /** The words behind the passage to the end of their sentence. */
  private List<String> rest(int from) {
    int turn = from < match.index().size() ? match.index().turn(match.recordTo() - 1).to() : from;
    int to = from;
    while (to < turn && to - from < REST && (to == from || !sides.sentenceEndsAfter(to - 1))) {
      to++;
    }
    return sides.recordForms(from, to);
  }

  /** "It would be a lie to say that", "nobody has shown that", "my opponents keep telling you". */
  private static boolean isOthers(List<String> lead) {
    int end = lead.size();
    while (end > 0 && (lead.get(end - 1).equals("that") || lead.get(end - 1).equals("you"))) {
      end--;
    }
    int from = Math.max(0, end - HEAD);
    List<String> near =
        lead.subList(Math.max(from, lead.subList(0, end).lastIndexOf("but") + 1), end);
    boolean telling = end > 0 && near.stream().anyMatch(f -> FrameWords.is("thought", f));
    boolean claim = end < lead.size() && FrameWords.any("falsehood", near);
    boolean untrue = FrameWords.any("truth", near) && FrameWords.any("negator", near);
    if (!telling && !claim && !untrue) {
      return false;
    }
    List<String> head = lead.subList(lead.subList(0, end).lastIndexOf("but") + 1, end);
    boolean own = FrameWords.any("own-mouth", head);
    boolean denied = FrameWords.any("negator", head) || FrameWords.any("falsehood", head);
    boolean others = FrameWords.any("other", head) || FrameWords.any("opponent", head);
    return denied || others && !own && telling;
  }

  /** A negator right before a word for the truth, with two words between at most. */
  private static boolean isUntrue(List<String> said) {
    for (int i = 0; i < said.size(); i++) {
      boolean truth = FrameWords.is("truth", said.get(i));
      if (truth && FrameWords.any("negator", said.subList(Math.max(0, i - HEAD + 1), i))) {
        return true;
      }
    }
    return false;
  }

  /** "That is not true", "and there is nothing in it". */
  private boolean isRejection(List<String> rest) {
    int subject = 0;
    while (subject < Math.min(HEAD, rest.size())
        && !FrameWords.is("taking-up", rest.get(subject))) {
      subject++;
    }
    if (subject == Math.min(HEAD, rest.size())) {
      return false;
    }
    List<String> said = rest.subList(subject, Math.min(rest.size(), subject + 12));
    boolean untrue = isUntrue(said);
    int nothing = said.indexOf("nothing");
    boolean idle =
        nothing >= 0
            && nothing + 2 < said.size()
            && said.get(nothing + 1).equals("in")
            && FrameWords.is("taking-up", said.get(nothing + 2));
    List<String> passage = sides.recordForms(match.recordFrom(), match.recordTo());
    if (FrameWords.any("falsehood", passage) || isUntrue(passage)) {
      return false;
    }
    boolean own = passage.contains("i") && said.size() <= SHORT_REJECTION;
    return untrue || idle || !own && FrameWords.any("falsehood", said);
  }
}
