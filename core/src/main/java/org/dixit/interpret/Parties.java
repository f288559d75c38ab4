package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dixit.Span;

/**
 * Whom a statement addresses and whom it is about, by what stands around its cue. One is made per
 * statement.
 */
final class Parties {
  private final CuePlace cue;
  private final Sentences sentences;
  private final List<Span> addressees = new ArrayList<>();
  private final List<Span> targets = new ArrayList<>();

  Parties(CuePlace cue) {
    this.cue = cue;
    this.sentences = cue.sentences();
    if (cue.isPresent()) {
      read();
    }
  }

  List<Span> addressees() {
    return addressees;
  }

  List<Span> targets() {
    return targets;
  }

  private void read() {
    boolean addressing = cue.hit().map(h -> h.entry().addressing()).orElse(false) || isAddressing();
    boolean naming = cue.isNaming() || cue.hit().map(h -> h.entry().targeting()).orElse(false);
    boolean targeting = naming && !cue.isCarried();
    int object = cue.hit().map(ActLexicon.Hit::end).orElse(cue.to());
    OptionalInt subject = cue.passive();
    if (hears()) {
      int start = NounPhrases.start(sentences, cue.from());
      if (start < cue.from() && !cue.isOutside(start)) {
        add(true, false, new NounPhrases.Phrase(start, cue.from()));
      }
      return;
    }
    if ((addressing || targeting) && subject.isPresent()) {
      subject(subject.getAsInt()).ifPresent(phrase -> add(addressing, targeting, phrase));
    } else if (addressing || targeting) {
      objects(object).forEach(phrase -> add(addressing, targeting, phrase));
    } else if (sentences.text(cue.to()).equals("to") && !isVerbPlace(cue.to() + 1)) {
      objects(cue.to() + 1).forEach(phrase -> add(true, false, phrase));
    }
    gathering(object);
  }

  /** "The court heard that", "jury told": the subject is whom it is said to. */
  private boolean hears() {
    boolean nobody = cue.attribution().source().isEmpty() && cue.passive().isEmpty();
    boolean told = sentences.text(cue.to() - 1).equals("told");
    boolean last = !sentences.together(cue.from(), cue.to()) || isSign(cue.to());
    return nobody && (cue.in("hearing", cue.to() - 1) || told && last);
  }

  private boolean isSign(int i) {
    return sentences.has(i) && !sentences.get(i).isWord();
  }

  /** The subject that ends before place {@code end}, or begins what is said before the cue. */
  private Optional<NounPhrases.Phrase> subject(int end) {
    Span first = cue.attribution().quotation().content().get(0);
    int content = sentences.at(first.start());
    boolean before = content < end && sentences.together(content, end);
    int from = before ? content : NounPhrases.start(sentences, end);
    int to = before ? NounPhrases.end(sentences, content) : end;
    return from < to && !cue.isSource(from)
        ? Optional.of(new NounPhrases.Phrase(from, to))
        : Optional.empty();
  }

  private boolean isAddressing() {
    return cue.in("addressing", cue.to() - 1);
  }

  private void add(boolean addressing, boolean targeting, NounPhrases.Phrase phrase) {
    Span span = sentences.span(phrase.from(), phrase.to());
    if (addressing) {
      addressees.add(span);
    }
    if (targeting) {
      targets.add(span);
    }
  }

  private List<NounPhrases.Phrase> objects(int at) {
    if (!sentences.together(cue.from(), at) || cue.isSource(at)) {
      return List.of();
    }
    List<NounPhrases.Phrase> phrases = NounPhrases.list(sentences, at);
    if (!cue.isNaming() || phrases.isEmpty()) {
      return phrases;
    }
    if (cue.in("pronoun", at)) {
      return List.of(new NounPhrases.Phrase(at, at + 1)); // "called her loyal" is of her
    }
    int end = phrases.get(phrases.size() - 1).to();
    boolean last = !sentences.together(at, end) || ".!?,;".contains(sentences.text(end));
    return last ? List.of() : phrases; // in "what he called absurd" nothing else is named
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
  private void gathering(int object) {
    boolean calls = cue.hit().map(h -> h.entry().words().contains("for")).orElse(false);
    if (!calls || !sentences.together(cue.from(), object)) {
      return;
    }
    int end = NounPhrases.end(sentences, object);
    String joint = sentences.text(end);
    boolean gathers = end > object && cue.in("gathering", end - 1);
    if (gathers && (joint.equals("of") || joint.equals("with"))) {
      objects(end + 1).forEach(p -> targets.add(sentences.span(p.from(), p.to())));
    }
  }
}
