package org.dixit.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Spans;

/**
 * Finds by rules what the tagger does not look for: acts inside what somebody says ("his call for
 * talks"), what somebody did not say ("which she did not"), and acts that are told without what was
 * said ("he spoke at the fair"). One is made per document.
 */
final class ToldActs {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;
  private static final int NEAR = 8;
  private static final int LONGEST_HEARER = 6;
  private static final CueLexicon NARRATED = CueLexicon.of("narrated.tsv");

  private final Spans taken;
  private final Spans contents;
  private final Spans ownCues;
  private final Spans quoted;
  private final TreeMap<Integer, Attribution> byEnd = new TreeMap<>();
  private final List<Attribution> found = new ArrayList<>();

  private ToldActs(List<Attribution> known) {
    List<Span> said = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    for (Attribution attribution : known) {
      byEnd.put(attribution.quotation().extent().end(), attribution);
      said.addAll(attribution.quotation().content());
      marks.addAll(attribution.quotation().quoted());
      attribution.cue().ifPresent(c -> cues.add(c.span()));
    }
    contents = Spans.of(said);
    quoted = Spans.of(marks);
    ownCues = Spans.of(cues);
    cues.addAll(said);
    taken = Spans.of(cues);
  }

  /** The acts of {@code document} beside those {@code known}. */
  static List<Attribution> in(Document document, Extraction extraction, List<Attribution> known) {
    ToldActs acts = new ToldActs(known);
    for (Frame frame : Frame.of(document, quotedOnly(extraction))) {
      acts.read(frame);
    }
    return acts.found;
  }

  /** Only what stands inside marks is masked: indirect content is read. */
  private static Extraction quotedOnly(Extraction extraction) {
    List<Quotation> quoted =
        extraction.quotations().stream().filter(q -> !q.quoted().isEmpty()).toList();
    return new Extraction(quoted, extraction.terms(), List.of());
  }

  private void read(Frame frame) {
    if (frame.size() == 0) {
      return;
    }
    Subjects subjects = new Subjects(frame);
    for (CueHit hit : CueFinder.find(frame, CueLexicon.ENGLISH)) {
      if (hit.entry().kind() == CueEntry.Kind.NOUN) {
        inside(frame, subjects, hit);
      } else if (hit.entry().kind() == CueEntry.Kind.SAY) {
        reported(frame, subjects, hit);
        added(frame, hit);
      }
    }
    for (int i = 1; i < frame.size(); i++) {
      ellipsis(frame, subjects, i);
    }
    for (CueHit hit : CueFinder.find(frame, NARRATED)) {
      narrated(frame, subjects, hit);
    }
  }

  /** "Rowe welcomed Marsh's call for talks": Marsh called for talks. */
  private void inside(Frame frame, Subjects subjects, CueHit hit) {
    Span words = frame.span(hit.start(), hit.end());
    Optional<Span> content = contents.holding(words);
    Optional<Phrase> owner =
        subjects.of(hit).filter(f -> f.rule().equals("noun-of")).map(Subjects.Found::phrase);
    String next = frame.form(hit.end());
    boolean leads = next.equals("for") || next.equals("that") || next.equals("to");
    if (content.isEmpty() || owner.isEmpty() || !leads || quoted.touches(words)) {
      return;
    }
    int from = next.equals("to") ? hit.end() : hit.end() + 1;
    int to = from;
    while (to < frame.size()
        && frame.sentenceOf(to) == frame.sentenceOf(hit.start())
        && frame.get(to).kind() != Item.Kind.SIGN
        && frame.get(to).span().end() <= content.get().end()) {
      to++;
    }
    if (to > from && content.get().contains(frame.span(owner.get().start(), to))) {
      int end = next.equals("to") ? hit.end() : hit.end() + 1;
      add(frame, hit.entry().lemma(), hit.start(), end, owner.get(), from, to, Attribution.INSIDE);
    }
  }

  /** "Rowe recalled that Marsh had said that the well was dry": Marsh said so. */
  private void reported(Frame frame, Subjects subjects, CueHit hit) {
    Span words = frame.span(hit.start(), hit.end());
    Optional<Span> content = contents.holding(words);
    int that = that(frame, hit.end());
    if (content.isEmpty() || that < 0 || quoted.touches(words) || ownCues.touches(words)) {
      return;
    }
    Optional<Phrase> subject =
        frame.form(hit.end()).equals("by")
            ? subjects.phrases().startingAt(hit.end() + 1)
            : subjects.of(hit).filter(f -> f.rule().equals("subject")).map(Subjects.Found::phrase);
    int to = that + 1;
    while (to < frame.size()
        && frame.sentenceOf(to) == frame.sentenceOf(hit.start())
        && frame.get(to).span().end() <= content.get().end()) {
      to++;
    }
    boolean known = subject.filter(p -> isIn(content.get(), frame, p)).isPresent();
    if (known && to > that + 1) {
      String lemma = hit.entry().lemma();
      add(frame, lemma, hit.start(), hit.end(), subject.get(), that, to, Attribution.INSIDE);
    }
  }

  private static boolean isIn(Span content, Frame frame, Phrase phrase) {
    return content.contains(frame.span(phrase.start(), phrase.end()));
  }

  /** The place of the "that" which follows a verb, or its hearer in a few words; else -1. */
  private static int that(Frame frame, int from) {
    for (int i = from; i < Math.min(frame.size(), from + LONGEST_HEARER); i++) {
      if (frame.form(i).equals("that")) {
        return i;
      }
      if (!frame.get(i).isNounShaped()) {
        return -1;
      }
    }
    return -1;
  }

  /** "Rowe said that the well was dry, citing three reports": Rowe cites them. */
  private void added(Frame frame, CueHit hit) {
    Span words = frame.span(hit.start(), hit.end());
    boolean participle = frame.form(hit.start()).endsWith("ing");
    boolean free = !taken.touches(words) && !quoted.touches(words);
    if (!participle || !free || !frame.isSign(hit.start() - 1, ",") || !takesNoun(frame, hit)) {
      return;
    }
    Optional<Attribution> said = before(words.start()).filter(a -> a.source().isPresent());
    int to = clauseEnd(frame, hit.end());
    while (frame.isSign(to, ",")) {
      to = clauseEnd(frame, to + 1);
    }
    if (said.isPresent() && to > hit.end() && !taken.touches(frame.span(hit.end(), to))) {
      add(frame, said.get().source().get(), hit, frame.span(hit.end(), to));
    }
  }

  private static boolean takesNoun(Frame frame, CueHit hit) {
    if (hit.end() >= frame.size() || !frame.get(hit.end()).isWord()) {
      return false;
    }
    Item next = frame.get(hit.end());
    return GRAMMAR.is(next, Grammar.Class.DETERMINER)
        || GRAMMAR.is(next, Grammar.Class.POSSESSIVE)
        || frame.form(hit.end()).equals("that");
  }

  /** "…, which Rowe did not": what was said is what Rowe did not say. */
  private void ellipsis(Frame frame, Subjects subjects, int i) {
    int end = negatedAuxiliary(frame, i);
    if (end == i || !closes(frame, end)) {
      return;
    }
    Optional<Phrase> subject = subjects.phrases().endingAt(i - 1);
    int relative = subject.map(p -> p.start() - 1).orElse(-1);
    boolean which =
        frame.form(relative).equals("which") || frame.form(relative).equals("something");
    if (!which || frame.sentenceOf(relative) != frame.sentenceOf(i)) {
      return;
    }
    Span place = frame.span(relative, relative + 1);
    Optional<Cue> cue = before(place.start()).flatMap(Attribution::cue);
    if (cue.isPresent()) {
      String lemma = cue.get().lemma();
      add(frame, lemma, i, end, subject.get(), relative, relative + 1, "ellipsis");
    }
  }

  /** The item behind "did not", "didn't", "has not"; {@code i} where none begins there. */
  private static int negatedAuxiliary(Frame frame, int i) {
    if (!GRAMMAR.is(frame.get(i), Grammar.Class.AUXILIARY)) {
      return i;
    }
    if (frame.form(i).endsWith("n't")) {
      return i + 1;
    }
    return frame.form(i + 1).equals("not") ? i + 2 : i;
  }

  private static boolean closes(Frame frame, int end) {
    return end >= frame.size()
        || frame.get(end).kind() == Item.Kind.SIGN
        || frame.sentenceOf(end) != frame.sentenceOf(end - 1)
        || frame.form(end).equals("do");
  }

  /** The last statement that ends before {@code offset}, and not far from it. */
  private Optional<Attribution> before(int offset) {
    return Optional.ofNullable(byEnd.floorEntry(offset))
        .filter(e -> offset - e.getKey() < NEAR)
        .map(Map.Entry::getValue);
  }

  /** "Rowe spoke at the fair": an act is told, not what was said. */
  private void narrated(Frame frame, Subjects subjects, CueHit hit) {
    int sentence = frame.sentenceOf(hit.start());
    Span words = frame.span(hit.start(), hit.end());
    boolean free =
        !taken.touches(words) && !frame.hasQuote(frame.start(sentence), frame.end(sentence));
    boolean phrased =
        GRAMMAR.is(frame.get(Math.max(0, hit.group() - 1)), Grammar.Class.PREPOSITION);
    boolean voiced =
        hit.voice() == CueHit.Voice.ACTIVE || hit.voice() == CueHit.Voice.DEPENDENT && phrased;
    if (!free || !voiced || !takesObject(frame, hit)) {
      return;
    }
    Optional<Phrase> subject =
        phrased
            ? subjects.clause(hit.group(), "").map(Subjects.Found::phrase)
            : named(subjects, hit);
    int to = clauseEnd(frame, hit.end());
    if (subject.isPresent() && to > hit.end() && isSomebody(frame, subject.get())) {
      String lemma = hit.entry().lemma();
      add(frame, lemma, hit.start(), hit.end(), subject.get(), hit.end(), to, "narrated");
    }
  }

  private static Optional<Phrase> named(Subjects subjects, CueHit hit) {
    return subjects
        .of(hit)
        .filter(f -> f.rule().equals("subject") || f.rule().equals("apposition"))
        .map(Subjects.Found::phrase);
  }

  private static boolean isSomebody(Frame frame, Phrase phrase) {
    MentionKind kind = MentionKinds.of(frame, phrase);
    String form = frame.form(phrase.start());
    boolean person = form.equals("he") || form.equals("she") || form.equals("they");
    return kind == MentionKind.NAME || kind == MentionKind.PRONOUN && person;
  }

  /** Whether what the verb needs stands behind it: a place to speak at, somebody to attack. */
  private static boolean takesObject(Frame frame, CueHit hit) {
    if (hit.end() >= frame.size() || !frame.get(hit.end()).isWord()) {
      return false;
    }
    Item next = frame.get(hit.end());
    boolean preposition = GRAMMAR.is(next, Grammar.Class.PREPOSITION);
    boolean speaks = hit.entry().kind() == CueEntry.Kind.SAY;
    boolean noun = GRAMMAR.is(next, Grammar.Class.DETERMINER) || next.isCapital();
    return speaks ? preposition : noun || GRAMMAR.is(next, Grammar.Class.POSSESSIVE);
  }

  private static int clauseEnd(Frame frame, int from) {
    int to = from;
    while (to < frame.size()
        && frame.sentenceOf(to) == frame.sentenceOf(from)
        && frame.get(to).kind() != Item.Kind.SIGN) {
      to++;
    }
    return to;
  }

  private void add(
      Frame frame, String lemma, int cue, int cueEnd, Phrase subject, int from, int to, String by) {
    QuotationForm form = by.equals("narrated") ? QuotationForm.NARRATED : QuotationForm.INDIRECT;
    Span content = frame.span(from, to);
    found.add(
        new Attribution(
            new Quotation(form, List.of(content), List.of(), List.of()),
            Optional.of(new Cue(frame.span(cue, cueEnd), lemma)),
            Optional.of(
                new Mention(
                    frame.span(subject.start(), subject.end()), MentionKinds.of(frame, subject))),
            Optional.empty(),
            by));
  }

  private void add(Frame frame, Mention source, CueHit hit, Span content) {
    found.add(
        new Attribution(
            new Quotation(QuotationForm.INDIRECT, List.of(content), List.of(), List.of()),
            Optional.of(new Cue(frame.span(hit.start(), hit.end()), hit.entry().lemma())),
            Optional.of(source),
            Optional.empty(),
            "participle"));
  }

  /** The known attributions and the found ones in order of the text. */
  static List<Attribution> together(List<Attribution> known, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(known);
    all.addAll(found);
    all.sort(Comparator.comparing((Attribution a) -> a.quotation().extent()));
    return all;
  }
}
