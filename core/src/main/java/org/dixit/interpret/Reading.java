package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Act;
import org.dixit.Attribution;
import org.dixit.Polarity;
import org.dixit.Span;
import org.dixit.SpeechAct;

/** Interprets one statement. */
final class Reading {
  private static final int MOST_WORDS = 80;
  private static final int BEFORE_CUE = 5;

  private final Sentences sentences;
  private final Attribution attribution;
  private final int from;
  private final int to;
  private final Optional<ActLexicon.Hit> hit;
  private final Optional<Act> lemma;

  Reading(Sentences sentences, Attribution attribution) {
    this.sentences = sentences;
    this.attribution = attribution;
    Optional<Span> cue = attribution.cue().map(c -> c.span());
    this.from = cue.map(c -> sentences.at(c.start())).orElse(-1);
    this.to = cue.map(c -> sentences.from(c.end())).orElse(-1);
    this.hit = from < 0 ? Optional.empty() : ActLexicon.ENGLISH.in(sentences, from, to);
    this.lemma = attribution.cue().flatMap(c -> ActLexicon.ENGLISH.of(c.lemma()));
  }

  SpeechAct speechAct() {
    List<Span> addressees = new ArrayList<>();
    List<Span> targets = new ArrayList<>();
    parties(addressees, targets);
    List<Span> instruments = new ArrayList<>();
    for (Span content : attribution.quotation().content()) {
      instruments.addAll(Instruments.in(sentences, content));
    }
    Decided decided = act();
    return new SpeechAct(
        decided.act, polarity(), addressees, targets, instruments, decided.decidedBy);
  }

  private record Decided(Act act, String decidedBy) {}

  private Decided act() {
    Optional<Act> named = naming();
    if (named.isPresent()) {
      return new Decided(named.get(), "characterisation");
    }
    Optional<Act> cue = hit.map(h -> h.entry().act()).or(() -> lemma);
    if (cue.isPresent() && !isWeak(cue.get())) {
      return new Decided(asksToAct() ? Act.URGE : cue.get(), "cue");
    }
    if (asksToAct()) {
      return new Decided(Act.URGE, "infinitive");
    }
    Optional<Act> content = ContentActs.ENGLISH.of(words());
    return content
        .map(act -> new Decided(act, "content"))
        .orElseGet(
            () ->
                cue.map(act -> new Decided(act, "cue")).orElse(new Decided(Act.ASSERT, "default")));
  }

  /** Whether the content can say more than such a cue. */
  private static boolean isWeak(Act act) {
    return act == Act.ANNOUNCE || act == Act.SPEAK || act == Act.ANSWER;
  }

  private List<Sentences.Form> words() {
    List<Sentences.Form> words = new ArrayList<>();
    for (Span content : attribution.quotation().content()) {
      words.addAll(sentences.of(content, MOST_WORDS - words.size()));
    }
    return words;
  }

  /** "told the council to wait", "asked him to leave": who is told to do something. */
  private boolean asksToAct() {
    if (to < 0 || !in("addressing", to - 1)) {
      return false;
    }
    int end = NounPhrases.end(sentences, to);
    return end > to && sentences.text(end).equals("to") && sentences.together(to, end);
  }

  /** "called the plan “a disgrace”": the words given to it tell praise from blame. */
  private Optional<Act> naming() {
    if (to < 0 || !isNaming() || !hit.map(h -> h.end() <= to).orElse(true)) {
      return Optional.empty();
    }
    for (Sentences.Form form : words()) {
      if (form.in(Texts.group("good"))) {
        return Optional.of(Act.PRAISE);
      }
      if (form.in(Texts.group("bad"))) {
        return Optional.of(Act.CONDEMN);
      }
    }
    return Optional.empty();
  }

  private boolean isNaming() {
    String next = sentences.text(to);
    boolean particle = next.equals("for") || next.equals("on") || next.equals("upon");
    return in("naming", to - 1) && !particle;
  }

  private boolean in(String group, int i) {
    return Texts.group(group).contains(sentences.text(i));
  }

  private Polarity polarity() {
    if (from < 0) {
      return Polarity.POSITIVE;
    }
    int low = Math.max(0, from - BEFORE_CUE);
    for (int i = to - 1; i >= low && sentences.together(i, from); i--) {
      boolean cue = i >= from;
      if (!cue && isOutside(i)) {
        return Polarity.POSITIVE;
      }
      boolean only = sentences.text(i + 1).equals("only") || sentences.text(i + 1).equals("just");
      if (in("negator", i) && !only) {
        return Polarity.NEGATIVE;
      }
      if (in("declining", i) && sentences.text(i + 1).equals("to") && i < to - 1) {
        return Polarity.NEGATIVE;
      }
    }
    return Polarity.POSITIVE;
  }

  /** Whether place {@code i} belongs to the source, to the content, or to another clause. */
  private boolean isOutside(int i) {
    Span span = sentences.get(i).span();
    boolean source = attribution.source().map(s -> s.span().overlaps(span)).orElse(false);
    boolean content = attribution.quotation().content().stream().anyMatch(span::overlaps);
    return source || content || !sentences.get(i).isWord();
  }

  /** Whom the statement addresses and whom it is about, by the object of the cue. */
  private void parties(List<Span> addressees, List<Span> targets) {
    if (to < 0) {
      return;
    }
    boolean naming = isNaming();
    boolean addressing = hit.map(h -> h.entry().addressing()).orElse(in("addressing", to - 1));
    boolean targeting = hit.map(h -> h.entry().targeting()).orElse(false) || naming;
    int object = hit.map(ActLexicon.Hit::end).orElse(to);
    if (addressing || targeting) {
      List<NounPhrases.Phrase> phrases = objects(object);
      phrases.forEach(p -> add(addressing, targeting, p, addressees, targets));
    } else if (sentences.text(to).equals("to") && !isVerbPlace(to + 1)) {
      objects(to + 1).forEach(p -> addressees.add(sentences.span(p.from(), p.to())));
    }
    gathering(object, targets);
  }

  private void add(
      boolean addressing,
      boolean targeting,
      NounPhrases.Phrase phrase,
      List<Span> addressees,
      List<Span> targets) {
    Span span = sentences.span(phrase.from(), phrase.to());
    if (addressing) {
      addressees.add(span);
    }
    if (targeting) {
      targets.add(span);
    }
  }

  private List<NounPhrases.Phrase> objects(int at) {
    boolean here = sentences.together(from, at) && !isSource(at);
    return here ? NounPhrases.list(sentences, at) : List.of();
  }

  private boolean isSource(int at) {
    Span span = sentences.get(at).span();
    return attribution.source().map(s -> s.span().overlaps(span)).orElse(false);
  }

  private boolean isVerbPlace(int i) {
    Set<String> determiners = Texts.group("determiner");
    boolean noun =
        sentences.has(i)
            && (sentences.get(i).capital()
                || determiners.contains(sentences.text(i))
                || Texts.group("pronoun").contains(sentences.text(i))
                || sentences.text(i).endsWith("s"));
    return !noun;
  }

  /** "call for a summit of democracies": those who are to gather. */
  private void gathering(int object, List<Span> targets) {
    boolean calls = hit.map(h -> h.entry().words().contains("for")).orElse(false);
    if (!calls || !sentences.together(from, object)) {
      return;
    }
    int end = NounPhrases.end(sentences, object);
    String joint = sentences.text(end);
    if (end > object && in("gathering", end - 1) && (joint.equals("of") || joint.equals("with"))) {
      objects(end + 1).forEach(p -> targets.add(sentences.span(p.from(), p.to())));
    }
  }
}
