package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Act;
import org.dixit.Attribution;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.SpeechAct;

/** Interprets one statement. */
final class Reading {
  private static final int MOST_WORDS = 80;

  private final Sentences sentences;
  private final Attribution attribution;
  private final CuePlace cue;
  private final Optional<Act> lemma;

  Reading(Sentences sentences, Attribution attribution) {
    this.sentences = sentences;
    this.attribution = attribution;
    this.cue = CuePlace.of(sentences, attribution);
    this.lemma = attribution.cue().flatMap(c -> ActLexicon.ENGLISH.of(c.lemma()));
  }

  SpeechAct speechAct() {
    Parties parties = new Parties(cue);
    List<Span> instruments = new ArrayList<>();
    for (Span content : attribution.quotation().content()) {
      instruments.addAll(Instruments.in(sentences, content));
    }
    Decided decided = act();
    return new SpeechAct(
        decided.act,
        Negation.polarity(cue),
        parties.addressees(),
        parties.targets(),
        instruments,
        decided.decidedBy);
  }

  private record Decided(Act act, String decidedBy) {}

  private Decided act() {
    Optional<Act> refused = Negation.refused(cue);
    if (refused.isPresent()) {
      return new Decided(refused.get(), "cue");
    }
    if (isQuestioning()) {
      return new Decided(Act.ASK, "cue");
    }
    Optional<Act> named = naming();
    if (named.isPresent()) {
      return new Decided(named.get(), "characterisation");
    }
    Optional<Act> own =
        cue.hit().map(h -> h.entry().act()).or(() -> lemma).filter(a -> !cue.isCarried());
    if (own.filter(this::isShown).isPresent()) {
      return new Decided(Act.ASSERT, "cue");
    }
    if (own.isPresent() && !isWeak(own.get())) {
      return new Decided(asksToAct() ? Act.URGE : own.get(), "cue");
    }
    if (asksToAct()) {
      return new Decided(Act.URGE, "infinitive");
    }
    Optional<Act> content = content();
    return content
        .map(act -> new Decided(act, "content"))
        .orElseGet(
            () ->
                own.map(act -> new Decided(act, "cue")).orElse(new Decided(Act.ASSERT, "default")));
  }

  /** "pressed on whether it rained": asked, not urged. */
  private boolean isQuestioning() {
    if (!cue.isPresent() || !cue.in("asked", cue.from())) {
      return false;
    }
    int content = sentences.at(attribution.quotation().extent().start());
    int object = NounPhrases.end(sentences, cue.to());
    return cue.in("topic", content) || cue.in("topic", cue.to() - 1) || cue.in("topic", object);
  }

  /** "A study suggests": things that show something propose nothing. */
  private boolean isShown(Act act) {
    return act == Act.PROPOSE
        && attribution
            .source()
            .filter(s -> sentences.of(s.span(), MOST_WORDS).stream().anyMatch(this::isEvidence))
            .isPresent();
  }

  private boolean isEvidence(Sentences.Form form) {
    return form.in(Texts.group("evidence"));
  }

  private Optional<Act> content() {
    boolean direct = attribution.quotation().form() == QuotationForm.DIRECT;
    List<Sentences.Form> words = words();
    Optional<Act> act = ContentActs.ENGLISH.of(words, direct);
    return act.isEmpty() && direct && isQuestion() ? Optional.of(Act.ASK) : act;
  }

  /** Whether what is said ends in a question mark. */
  private boolean isQuestion() {
    int i = sentences.from(attribution.quotation().extent().end()) - 1;
    for (int k = i; k > i - 3 && sentences.has(k); k--) {
      if (sentences.text(k).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content can say more than such a cue. */
  private static boolean isWeak(Act act) {
    return act == Act.ANNOUNCE || act == Act.SPEAK || act == Act.ANSWER || act == Act.ASSERT;
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
    if (!cue.isPresent() || !cue.in("addressing", cue.to() - 1)) {
      return false;
    }
    int end = NounPhrases.end(sentences, cue.to());
    boolean object = end > cue.to() && sentences.together(cue.to(), end);
    return object && sentences.text(end).equals("to");
  }

  /** "called the plan “a disgrace”": the words given to it tell praise from blame. */
  private Optional<Act> naming() {
    boolean naming = cue.isNaming() && cue.hit().map(h -> h.end() <= cue.to()).orElse(true);
    for (Sentences.Form form : naming ? words() : List.<Sentences.Form>of()) {
      if (form.in(Texts.group("good"))) {
        return Optional.of(Act.PRAISE);
      }
      if (form.in(Texts.group("bad"))) {
        return Optional.of(Act.CONDEMN);
      }
    }
    return Optional.empty();
  }
}
