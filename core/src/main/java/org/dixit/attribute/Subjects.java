package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who speaks by a cue: its subject, before it, behind it, or that of its clause. */
final class Subjects {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;

  private final Frame frame;
  private final Phrases phrases;
  private final Appositions appositions;

  Subjects(Frame frame) {
    this.frame = frame;
    this.phrases = new Phrases(frame);
    this.appositions = new Appositions(frame);
  }

  Phrases phrases() {
    return phrases;
  }

  /** A subject and the name of the construction it was read from. */
  record Found(Phrase phrase, String rule) {}

  /** The subject of {@code hit}, read from what stands before it and then behind it. */
  Optional<Found> of(CueHit hit) {
    return switch (hit.entry().kind()) {
      case PHRASE -> phrases.startingAt(hit.end()).map(p -> new Found(p, "phrase"));
      case NOUN -> owner(hit);
      default -> ofVerb(hit);
    };
  }

  private Optional<Found> ofVerb(CueHit hit) {
    if (hit.voice() == CueHit.Voice.PASSIVE) {
      return agent(hit);
    }
    if (hit.voice() == CueHit.Voice.DEPENDENT) {
      return absolute(hit).or(() -> clause(hit.group(), "participle"));
    }
    int low = frame.start(frame.sentenceOf(hit.start()));
    int at = skipTimes(hit.group() - 1, low);
    if (isBare(hit) && absolute(hit).isPresent()) {
      return Optional.empty();
    }
    boolean opening = frame.isQuote(at) || isClosing(hit, at);
    Optional<Found> inverted = opening ? after(hit) : Optional.empty();
    return inverted.or(() -> before(at, low)).or(() -> after(hit).filter(f -> isSetOff(f)));
  }

  /** "Said Rowe: “…”", but not "accused the isles of": a sign or a quotation follows. */
  private boolean isSetOff(Found found) {
    int next = found.phrase().end();
    return next >= frame.size()
        || frame.get(next).kind() == Item.Kind.SIGN
        || frame.isQuote(next)
        || frame.sentenceOf(next) != frame.sentenceOf(next - 1);
  }

  /** Whether nothing but adverbs stands in the verb's group: "with aides worried" has no verb. */
  private boolean isBare(CueHit hit) {
    for (int i = hit.group(); i < hit.start(); i++) {
      if (!GRAMMAR.isAdverb(frame.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "with Ada Rowe saying": the participle has a subject of its own. */
  private Optional<Found> absolute(CueHit hit) {
    int at = hit.group() - 1;
    int low = frame.start(frame.sentenceOf(hit.start()));
    if (at <= low || !frame.get(at).isNounShaped() || phrases.isVerb(frame.get(at))) {
      return Optional.empty();
    }
    return phrases
        .endingAt(at)
        .filter(p -> frame.form(p.start() - 1).equals("with"))
        .map(p -> new Found(p, "participle"));
  }

  /** ", said Ada Rowe." and ", said Ada Rowe, a farmer": nothing but the speaker follows. */
  private boolean isClosing(CueHit hit, int before) {
    if (!frame.isSign(before, ",") || hit.group() != hit.start()) {
      return false;
    }
    return after(hit)
        .map(f -> f.phrase().end())
        .filter(e -> e >= frame.size() || frame.get(e).kind() == Item.Kind.SIGN)
        .isPresent();
  }

  /** "by the mayor" behind a passive verb. */
  private Optional<Found> agent(CueHit hit) {
    int high = Math.min(frame.end(frame.sentenceOf(hit.start())), hit.end() + 8);
    for (int i = hit.end(); i < high; i++) {
      if (frame.form(i).equals("by")) {
        return phrases.startingAt(i + 1).map(p -> new Found(p, "agent"));
      }
    }
    return Optional.empty();
  }

  /** The subject that ends at {@code at}, the item before the verb group. */
  private Optional<Found> before(int at, int low) {
    if (at < low) {
      return Optional.empty();
    }
    Item item = frame.get(at);
    if (phrases.isSubjectPronoun(at)) {
      return Optional.of(new Found(new Phrase(at, at + 1), "subject"));
    }
    if (phrases.isRelative(at)) {
      return relative(at, low);
    }
    if (item.isSign(",") || item.isDash()) {
      return pastInsertion(at, low);
    }
    if (GRAMMAR.is(item, Grammar.Class.CONJUNCTION)) {
      return clause(at, "coordination");
    }
    if (item.isNounShaped() || item.isSign(")")) {
      return phrases.endingAt(at).map(p -> new Found(p, "subject"));
    }
    return Optional.empty();
  }

  /** "who" stands for the words before it; alone it is the mention. */
  private Optional<Found> relative(int at, int low) {
    String form = frame.form(at);
    if (form.equals("who")) {
      return Optional.of(new Found(new Phrase(at, at + 1), "relative"));
    }
    int end = at > low && frame.isSign(at - 1, ",") ? at - 2 : at - 1;
    return end < low || !frame.get(end).isNounShaped()
        ? Optional.empty()
        : phrases.endingAt(end).map(p -> new Found(p, "relative"));
  }

  /** Steps over "on Friday", "Friday morning", "last week" before a verb. */
  private int skipTimes(int at, int low) {
    int i = at;
    while (i >= low && GRAMMAR.isTime(frame.get(i)) && !phrases.isSubjectPronoun(i)) {
      i--;
    }
    if (i < at && i >= low && GRAMMAR.is(frame.get(i), Grammar.Class.PREPOSITION)) {
      i--;
    }
    return i;
  }

  /** The subject before a comma: an apposition or a clause stands between it and its verb. */
  private Optional<Found> pastInsertion(int comma, int low) {
    List<Phrase> chunks = chunks(comma, low);
    Phrase best = null;
    for (Phrase chunk : chunks) {
      if (best == chunks.get(0) && appositions.isDescription(best) && endsInName(chunk)) {
        return phrases.endingAt(chunk.end() - 1).map(p -> new Found(p, "apposition"));
      }
      if (opensLoose(chunk) || GRAMMAR.is(frame.get(chunk.start()), Grammar.Class.CONJUNCTION)) {
        if (best != null) {
          break;
        }
        continue;
      }
      if (hasVerb(chunk)) {
        return best == null ? clause(comma, "clause") : found(best, "apposition");
      }
      best = best != null && appositions.isNamed(chunk, best) ? best : chunk;
    }
    return best == null ? clause(comma, "clause") : found(best, "apposition");
  }

  /** "what Ada Rowe", "the plan that Ada Rowe": the end of a longer clause is a name. */
  private boolean endsInName(Phrase chunk) {
    int last = chunk.end() - 1;
    return last - 1 > chunk.start()
        && frame.get(last).isCapital()
        && frame.get(last - 1).isCapital()
        && (opensLoose(chunk) || hasVerb(chunk));
  }

  private Optional<Found> found(Phrase chunk, String rule) {
    if (phrases.isSubjectPronoun(chunk.start())) {
      return Optional.of(new Found(new Phrase(chunk.start(), chunk.start() + 1), rule));
    }
    return phrases.endingAt(chunk.end() - 1).map(p -> new Found(p, rule));
  }

  /** What commas and dashes cut the words left of {@code comma} into, the nearest first. */
  private List<Phrase> chunks(int comma, int low) {
    List<Phrase> chunks = new ArrayList<>();
    int end = comma;
    int i = comma - 1;
    for (; i >= low && chunks.size() < 6; i--) {
      Item item = frame.get(i);
      boolean stop = item.isQuote() || item.isSign(";") || item.isSign(":");
      if (stop || item.isSign(",") || item.isDash()) {
        if (end > i + 1) {
          chunks.add(new Phrase(i + 1, end));
        }
        end = i;
        if (stop) {
          return chunks;
        }
      }
    }
    if (i < low && end > low) {
      chunks.add(new Phrase(low, end));
    }
    return chunks;
  }

  /** Whether the chunk begins as an adjunct does: with a preposition, "who", "speaking". */
  private boolean opensLoose(Phrase chunk) {
    Item first = frame.get(chunk.start());
    return GRAMMAR.is(first, Grammar.Class.PREPOSITION)
        || GRAMMAR.is(first, Grammar.Class.SUBORDINATOR)
        || GRAMMAR.is(first, Grammar.Class.RELATIVE)
        || GRAMMAR.isAdverb(first)
        || first.kind() == Item.Kind.NUMBER
        || (first.form().endsWith("ing") && !first.isCapital())
        || (first.form().endsWith("ed") && first.form().length() > 4 && !first.isCapital())
        || isOpeningParticiple(chunk.start());
  }

  private boolean isOpeningParticiple(int i) {
    return frame.form(i).endsWith("ing") && i == frame.start(frame.sentenceOf(i));
  }

  private boolean hasVerb(Phrase chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (phrases.isRelative(i)) {
        return false;
      }
      if (i > chunk.start() && phrases.isVerb(frame.get(i)) && frame.form(i - 1).length() > 1) {
        return !GRAMMAR.is(frame.get(i - 1), Grammar.Class.DETERMINER);
      }
    }
    return false;
  }

  /** The subject of the clause that {@code before} stands in: the first of the sentence. */
  Optional<Found> clause(int before, String rule) {
    if (before <= 0) {
      return Optional.empty();
    }
    int low = frame.start(frame.sentenceOf(Math.min(before, frame.size() - 1)));
    int at = mainStart(low, before);
    if (at > low && at < before && frame.isQuote(at - 1) && phrases.isVerb(frame.get(at))) {
      at++;
    }
    return at >= before
        ? Optional.empty()
        : phrases.startingAt(at).filter(p -> p.start() < before).map(p -> new Found(p, rule));
  }

  /** Where the main clause begins: behind conjunctions, adverbs and a leading adjunct. */
  private int mainStart(int low, int before) {
    int at = pastDateline(low, before);
    for (int turn = 0; turn < 4 && at < before; turn++) {
      while (at < before && isLead(at)) {
        at++;
      }
      if (at >= before || !opensLoose(new Phrase(at, at + 1)) || isName(at)) {
        return at;
      }
      int comma = at;
      while (comma < before && !frame.isSign(comma, ",")) {
        comma++;
      }
      if (comma >= before) {
        return afterAdjunct(at, before);
      }
      at = pastPlace(comma + 1, before);
    }
    return at;
  }

  /** Steps over "HARBOR CITY, May 7 (NPA) —" at the head of a paragraph. */
  private int pastDateline(int low, int before) {
    for (int i = low + 1; i < Math.min(before, low + 12); i++) {
      boolean capitals = frame.get(low).text().length() > 2 && isShout(frame.get(low).text());
      if (frame.get(i).isDash() && (capitals || frame.isSign(i - 1, ")"))) {
        return i + 1;
      }
    }
    return low;
  }

  private static boolean isShout(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Steps over the second half of "in Salem, New Norland," where a name or pronoun follows. */
  private int pastPlace(int at, int before) {
    int end = at;
    while (end < before && frame.get(end).isCapital()) {
      end++;
    }
    boolean place =
        end > at
            && end + 1 < before
            && frame.isSign(end, ",")
            && (frame.get(end + 1).isCapital() || phrases.isSubjectPronoun(end + 1));
    return place ? end + 1 : at;
  }

  /** Without a comma a leading adjunct ends where a pronoun or a name begins. */
  private int afterAdjunct(int at, int before) {
    for (int i = at + 1; i < before; i++) {
      boolean name = frame.get(i).isCapital() && !frame.get(i - 1).isCapital();
      boolean free = !GRAMMAR.is(frame.get(i - 1), Grammar.Class.PREPOSITION);
      if (phrases.isSubjectPronoun(i) || (name && free && !GRAMMAR.isTime(frame.get(i)))) {
        return i;
      }
    }
    return before;
  }

  private boolean isName(int at) {
    return frame.get(at).kind() == Item.Kind.WORD
        && frame.get(at).isCapital()
        && frame.form(at).endsWith("ed")
        && at + 1 < frame.size()
        && frame.get(at + 1).isCapital();
  }

  private boolean isLead(int at) {
    Item item = frame.get(at);
    return item.kind() == Item.Kind.SIGN
        || item.isQuote()
        || GRAMMAR.is(item, Grammar.Class.CONJUNCTION)
        || GRAMMAR.isAdverb(item)
        || (item.form().length() > 5 && item.form().endsWith("ly"))
        || GRAMMAR.isTime(item) && !frame.form(at + 1).equals("'s");
  }

  /** "said the mayor": the subject behind the verb. */
  private Optional<Found> after(CueHit hit) {
    int at = hit.end();
    if (at >= frame.size() || frame.sentenceOf(at) != frame.sentenceOf(hit.start())) {
      return Optional.empty();
    }
    Item first = frame.get(at);
    boolean object = GRAMMAR.is(first, Grammar.Class.OBJECT) || first.form().equals("that");
    return object || first.kind() == Item.Kind.SIGN
        ? Optional.empty()
        : phrases.startingAt(at).map(p -> new Found(appositions.nameBehind(p), "inverted"));
  }

  /** "the mayor's warning", "a statement from the mayor", "his warning". */
  private Optional<Found> owner(CueHit hit) {
    int after = hit.end();
    String next = frame.form(after);
    if (next.equals("from") || next.equals("by")) {
      return phrases.startingAt(after + 1).map(p -> new Found(p, "noun-from"));
    }
    int low = frame.start(frame.sentenceOf(hit.start()));
    for (int i = hit.start() - 1; i >= Math.max(low, hit.start() - 3); i--) {
      if (GRAMMAR.is(frame.get(i), Grammar.Class.POSSESSIVE)) {
        return Optional.of(new Found(new Phrase(i, i + 1), "noun-of"));
      }
      if (frame.form(i).equals("'s") && i > low) {
        return phrases.endingAt(i - 1).map(p -> new Found(p, "noun-of"));
      }
    }
    return Optional.empty();
  }
}
