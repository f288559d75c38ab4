package org.dixit.attribute;

import java.util.Optional;
import org.dixit.Span;
import org.dixit.attribute.Subjects.Found;

/** Links a quoted span to a cue and a source inside its own sentence, by ordered rules. */
final class ClauseLinker {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;

  private final String text;
  private final Frame frame;
  private final Subjects subjects;
  private final CueReadings cues;
  private final BareNames bare;

  ClauseLinker(String text, Frame frame) {
    this.text = text;
    this.frame = frame;
    this.subjects = new Subjects(frame);
    this.cues = new CueReadings(frame, subjects);
    this.bare = new BareNames(text, frame, subjects);
  }

  Frame frame() {
    return frame;
  }

  BareNames bare() {
    return bare;
  }

  CueReadings cues() {
    return cues;
  }

  Subjects subjects() {
    return subjects;
  }

  /** The subject of the cue at {@code span}; empty where the lexicon has no such cue. */
  Optional<Rules.Subject> subject(Span span) {
    return cues.at(span)
        .map(
            i ->
                new Rules.Subject(
                    cues.hasSubject(i)
                        ? Optional.of(frame.span(cues.phrase(i).start(), cues.phrase(i).end()))
                        : Optional.empty(),
                    cues.hasSubject(i) ? cues.rule(i) : "none",
                    cues.hit(i).entry().lemma()));
  }

  /** The link of the quoted span at item {@code q}, where its own sentence has one. */
  Optional<Link> link(int q) {
    return bare.label(q)
        .or(() -> after(q))
        .or(() -> sentenceAfter(q))
        .or(() -> bare.signature(q))
        .or(() -> new Inscriptions(frame).before(q))
        .or(() -> before(q))
        .or(() -> contact(q))
        .or(() -> sentenceEnd(q))
        .or(() -> noun(q))
        .or(() -> weak(q))
        .or(() -> bare.verbBefore(q))
        .or(() -> isMarked(q) ? bare.verbAfter(q, afterSigns(q)) : Optional.empty());
  }

  /** "…," she said; "…," said the mayor. */
  private Optional<Link> after(int q) {
    if (!isMarked(q)) {
      return Optional.empty();
    }
    int from = afterSigns(q);
    return directlyAfter(from, frame.end(frame.sentenceOf(q)))
        .map(i -> Link.of(frame, cues.hit(i), cues.phrase(i), afterRule(i), Link.EXPLICIT));
  }

  /** "…." She said. A sentence of its own that has nothing but the subject and the cue. */
  private Optional<Link> sentenceAfter(int q) {
    int next = frame.sentenceOf(q) + 1;
    boolean last = endsSentence(q) && q + 1 == frame.end(frame.sentenceOf(q));
    if (!last || next >= frame.sentenceCount()) {
      return Optional.empty();
    }
    return directlyAfter(frame.start(next), frame.end(next))
        .filter(i -> frame.isSign(Math.max(cues.hit(i).end(), cues.phrase(i).end()), "."))
        .map(i -> Link.of(frame, cues.hit(i), cues.phrase(i), afterRule(i), Link.EXPLICIT));
  }

  private String afterRule(int i) {
    return switch (cues.rule(i)) {
      case "inverted" -> "cue-after-inverted";
      case "apposition" -> "cue-after-apposition";
      case "phrase" -> "according-to";
      default -> "cue-after";
    };
  }

  private boolean endsSentence(int q) {
    Span span = frame.get(q).span();
    int at = span.end() - 1;
    while (at > span.start() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (".?!…".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return false;
  }

  /**
   * The first cue from item {@code from} to before {@code high} whose subject stands right there,
   * by its place.
   */
  private Optional<Integer> directlyAfter(int from, int high) {
    for (int i = cues.firstFrom(from); i < cues.size() && cues.hit(i).start() < high; i++) {
      if (frame.hasQuote(from, cues.hit(i).start())) {
        return Optional.empty();
      }
      if (cues.hasSubject(i) && opens(i, from)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether the clause of hit {@code i} begins at {@code from}. */
  private boolean opens(int i, int from) {
    CueHit hit = cues.hit(i);
    String rule = cues.rule(i);
    int start =
        switch (rule) {
          case "inverted" -> hit.group();
          case "phrase" -> hit.start();
          case "subject", "apposition" -> cues.phrase(i).start();
          default -> -1;
        };
    for (int k = from; k < start; k++) {
      boolean loose = GRAMMAR.isAdverb(frame.get(k)) || frame.isSign(k, ",");
      if (!loose && !frame.form(k).equals("as")) {
        return false;
      }
    }
    return start >= from;
  }

  /** Behind a span with no comma: "the “wall” Rowe proposed". */
  private Optional<Link> contact(int q) {
    return directlyAfter(afterSigns(q), frame.end(frame.sentenceOf(q)))
        .map(i -> Link.of(frame, cues.hit(i), cues.phrase(i), "cue-after", Link.CLAUSE));
  }

  /** The nearest cue before the span in its sentence that has a subject. */
  private Optional<Link> before(int q) {
    int low = frame.start(frame.sentenceOf(q));
    for (int k = cues.firstFrom(q) - 1; k >= 0 && cues.hit(k).start() >= low; k--) {
      int i = k;
      CueEntry.Kind kind = cues.kind(i);
      if (kind == CueEntry.Kind.WEAK || kind == CueEntry.Kind.NOUN || !cues.hasSubject(i)) {
        continue;
      }
      int outer = outer(i);
      Optional<Phrase> named = outer == i ? named(i) : Optional.empty();
      if (named.isPresent()) {
        return named.map(p -> Link.of(frame, cues.hit(i), p, "coordination", Link.CLAUSE));
      }
      Link link = Link.of(frame, cues.hit(i), cues.phrase(outer), beforeRule(outer), Link.CLAUSE);
      return Optional.of(outer == i ? nested(i, q, link) : link);
    }
    return Optional.empty();
  }

  /**
   * "Rowe said that she hoped": a pronoun inside what somebody says most often is that somebody,
   * and the outer mention says more.
   */
  private int outer(int inner) {
    int subject = cues.phrase(inner).start();
    boolean pronoun = subjects.phrases().isSubjectPronoun(subject);
    int first = frame.start(frame.sentenceOf(subject));
    boolean main =
        frame.isSign(subject - 1, ",") && GRAMMAR.is(frame.get(first), Grammar.Class.SUBORDINATOR);
    if (pronoun ? main : !isReported(inner, subject)) {
      return inner;
    }
    for (int k = inner - 1; k >= 0; k--) {
      CueHit hit = cues.hit(k);
      boolean here = frame.sentenceOf(hit.start()) == frame.sentenceOf(cues.hit(inner).start());
      if (!here || frame.hasQuote(hit.end(), cues.hit(inner).start())) {
        return inner;
      }
      CueEntry.Kind kind = hit.entry().kind();
      boolean speech = kind != CueEntry.Kind.NOUN && kind != CueEntry.Kind.WEAK;
      if (speech && cues.hasSubject(k) && hit.end() <= cues.phrase(inner).start()) {
        return k;
      }
    }
    return inner;
  }

  /** "Rowe said Marsh had spoken of": what others do is part of what Rowe said. */
  private boolean isReported(int inner, int subject) {
    int said = frame.form(subject - 1).equals("that") ? subject - 2 : subject - 1;
    boolean speaks = frame.form(said).equals("said") || frame.form(said).equals("says");
    String lemma = cues.hit(inner).entry().lemma();
    return speaks && !lemma.equals("say") && !lemma.equals("tell");
  }

  /** "Castellan has plans by which it will call": the sentence's subject says more than "it". */
  private Optional<Phrase> named(int i) {
    int pronoun = cues.phrase(i).start();
    return !frame.form(pronoun).equals("it")
        ? Optional.empty()
        : subjects.clause(pronoun, "").map(Found::phrase).filter(subjects.phrases()::isPersonal);
  }

  private String beforeRule(int i) {
    return switch (cues.rule(i)) {
      case "participle" -> "participle";
      case "coordination", "clause" -> "coordination";
      case "relative" -> "relative";
      case "agent" -> "passive";
      case "phrase" -> "according-to";
      case "apposition" -> "cue-before-apposition";
      default -> "cue-before";
    };
  }

  /** Whom the speaker quotes: "recalled the declaration that “…”", "as Rowe put it". */
  private Link nested(int i, int q, Link link) {
    CueHit hit = cues.hit(i);
    if (hit.entry().kind() == CueEntry.Kind.CITE) {
      return subjects
          .phrases()
          .startingAt(hit.end())
          .filter(p -> p.end() <= q && isQuotable(p, q))
          .map(link::quoting)
          .orElse(link);
    }
    boolean asPut = frame.form(cues.phrase(i).start() - 1).equals("as");
    if (asPut && !subjects.phrases().isSubjectPronoun(cues.phrase(i).start())) {
      for (int k = i - 1; k >= 0; k--) {
        if (cues.sameSentence(k, q) && cues.hasSubject(k) && cues.hit(k).entry().isVerb()) {
          return Link.of(frame, cues.hit(k), cues.phrase(k), "nested", Link.CLAUSE)
              .quoting(cues.phrase(i));
        }
      }
    }
    return link;
  }

  /** Whether words can be quoted from what the phrase names: a text, or a person by name. */
  private boolean isQuotable(Phrase phrase, int q) {
    for (int k = phrase.start(); k < phrase.end(); k++) {
      if (GRAMMAR.is(frame.get(k), Grammar.Class.DOCUMENT)) {
        return true;
      }
    }
    boolean close = phrase.end() == q || frame.form(q - 1).equals("that");
    boolean introduced = frame.isSign(q - 1, ":") || frame.isSign(q - 1, ",");
    return frame.get(phrase.end() - 1).isCapital() && (close || introduced);
  }

  /** "The plan is a “mess” for all, the mayor said." */
  private Optional<Link> sentenceEnd(int q) {
    for (int i = cues.firstFrom(q + 1); i < cues.size() && cues.sameSentence(i, q); i++) {
      if (!cues.hasSubject(i) || cues.kind(i) == CueEntry.Kind.NOUN) {
        continue;
      }
      boolean phrase = cues.kind(i) == CueEntry.Kind.PHRASE;
      int start =
          phrase ? cues.hit(i).start() : Math.min(cues.phrase(i).start(), cues.hit(i).group());
      boolean setOff = start > q && (phrase || cues.isSetOff(start));
      if (setOff) {
        return Optional.of(
            Link.of(frame, cues.hit(i), cues.phrase(i), "sentence-end", Link.CLAUSE));
      }
    }
    return leadingParticiple(q);
  }

  /** "Calling it “a shame,” the mayor left": the subject follows the participle's comma. */
  private Optional<Link> leadingParticiple(int q) {
    int low = frame.start(frame.sentenceOf(q));
    for (int i = cues.firstFrom(q) - 1; i >= 0 && cues.hit(i).start() >= low; i--) {
      CueHit hit = cues.hit(i);
      if (hit.voice() == CueHit.Voice.DEPENDENT && hit.start() - low < 3) {
        int from = nextClause(q);
        return subjects
            .phrases()
            .startingAt(from)
            .map(p -> Link.of(frame, hit, p, "leading-participle", Link.CLAUSE));
      }
    }
    return Optional.empty();
  }

  private int nextClause(int q) {
    int high = frame.end(frame.sentenceOf(q));
    if (isMarked(q)) {
      return afterSigns(q);
    }
    for (int i = q + 1; i < high; i++) {
      if (frame.isSign(i, ",")) {
        return i + 1;
      }
    }
    return high;
  }

  /** "the mayor's warning that “…”". */
  private Optional<Link> noun(int q) {
    return ofKind(q, CueEntry.Kind.NOUN, "noun");
  }

  /** A verb of opinion with a subject: "the mayor mocked the “experts”". */
  private Optional<Link> weak(int q) {
    return ofKind(q, CueEntry.Kind.WEAK, "opinion");
  }

  private Optional<Link> ofKind(int q, CueEntry.Kind kind, String rule) {
    int low = frame.start(frame.sentenceOf(q));
    for (int i = cues.firstFrom(q) - 1; i >= 0 && cues.hit(i).start() >= low; i--) {
      if (cues.kind(i) == kind && cues.hasSubject(i)) {
        return Optional.of(Link.of(frame, cues.hit(i), cues.phrase(i), rule, Link.WEAK));
      }
    }
    return Optional.empty();
  }

  private int afterSigns(int q) {
    int at = q + 1;
    while (at < frame.size() && (frame.isSign(at, ",") || isMarkOrDash(at))) {
      at++;
    }
    return at;
  }

  private boolean isMarkOrDash(int at) {
    Item item = frame.get(at);
    return item.isDash() || (item.kind() == Item.Kind.SIGN && "'’\"”".contains(item.text()));
  }

  /** Whether a comma, a question or a dash stands at the end of the span or behind it. */
  boolean isMarked(int q) {
    if (frame.isSign(q + 1, ",") || (q + 1 < frame.size() && frame.get(q + 1).isDash())) {
      return true;
    }
    int at = frame.get(q).span().end() - 1;
    int start = frame.get(q).span().start();
    while (at > start && !Character.isLetterOrDigit(text.charAt(at))) {
      if (",?!…-–—".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return false;
  }
}
