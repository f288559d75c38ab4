package org.dixit.attribute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.Attribution;
import org.dixit.Mention;
import org.dixit.Quotation;
import org.dixit.Span;
import org.dixit.text.Lexicon;

/**
 * Tells who speaks where the cue is passive: who "was told" hears, who "was quoted as saying"
 * speaks. The tagger puts such a subject into the content, or takes it for the source. One is made
 * per document.
 */
final class Passives {
  private static final String QUOTED = "quoted";
  private static final String HEARING = "hearing";
  private static final int LONGEST_SUBJECT = 6;

  /** What the subject of each participle does. */
  private static final Map<String, String> KINDS =
      Lexicon.of(Passives.class, "passives.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.get("form"), row -> row.get("kind")));

  private final Row row;

  Passives(Row row) {
    this.row = row;
  }

  /** The same with its subject in the right place. */
  Attribution read(Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.quotation().content().isEmpty()) {
      return attribution;
    }
    Row.Run cue = row.run(attribution.cue().get().span());
    for (int i = cue.from(); i < cue.to(); i++) {
      String kind = KINDS.get(row.form(i));
      boolean passive = HEARING.equals(kind) || isPassive(i, cue) || isReduced(i, cue);
      // "was reported to have resigned" is about its subject.
      boolean reported = QUOTED.equals(kind) && !row.form(i + 1).equals("as");
      if (kind != null && passive && !reported) {
        return kind.equals(QUOTED) ? spoken(attribution, cue) : heard(attribution, cue);
      }
    }
    return attribution;
  }

  /** Whether a form of "be" stands before participle {@code i}, adverbs aside. */
  private boolean isPassive(int i, Row.Run cue) {
    int before = i - 1;
    while (before > 0 && Grammar.ENGLISH.isAdverb(row.item(before))) {
      before--;
    }
    boolean be = before >= 0 && Grammar.ENGLISH.is(row.item(before), Grammar.Class.BE);
    for (int k = cue.from(); k < before; k++) {
      Item word = row.item(k);
      be &= Grammar.ENGLISH.is(word, Grammar.Class.AUXILIARY) || Grammar.ENGLISH.isAdverb(word);
    }
    return be; // who "recalled being told" speaks
  }

  /** "The mill will close, jury told": nobody is told anything further. */
  private boolean isReduced(int i, Row.Run cue) {
    boolean alone = cue.to() - cue.from() == 1 && row.form(i).equals("told");
    boolean last = !row.has(i + 1) || row.startsSentence(i + 1);
    return alone && (last || ".?!".contains(row.text(i + 1)));
  }

  /** The subject hears; who speaks is named behind, or nowhere. */
  private Attribution heard(Attribution attribution, Row.Run cue) {
    int start = row.span(cue.from(), cue.from() + 1).start();
    Optional<Mention> source = attribution.source().filter(s -> s.span().start() > start);
    List<Span> content = attribution.quotation().content();
    boolean subject = content.size() > 1 && isSubject(content.get(0), cue);
    List<Span> rest = subject ? content.subList(1, content.size()) : content;
    return with(attribution, rest, source);
  }

  /** The subject speaks. */
  private Attribution spoken(Attribution attribution, Row.Run cue) {
    List<Span> content = attribution.quotation().content();
    if (attribution.source().isPresent()) {
      return attribution;
    }
    if (content.size() > 1 && isSubject(content.get(0), cue)) {
      return with(attribution, content.subList(1, content.size()), mention(content.get(0)));
    }
    int before = cue.from() - 1;
    boolean pronoun =
        row.has(before) && Grammar.ENGLISH.is(row.item(before), Grammar.Class.PRONOUN);
    return pronoun
        ? with(attribution, content, mention(row.span(before, before + 1)))
        : attribution;
  }

  private Optional<Mention> mention(Span span) {
    return Optional.of(new Mention(span, MentionKinds.of(row.items(span))));
  }

  /** Whether {@code span} is a short phrase right before the cue. */
  private boolean isSubject(Span span, Row.Run cue) {
    Row.Run run = row.run(span);
    boolean near = run.to() == cue.from() || row.form(run.to()).equals(",");
    return near && run.to() > run.from() && run.to() - run.from() <= LONGEST_SUBJECT;
  }

  private static Attribution with(
      Attribution attribution, List<Span> content, Optional<Mention> source) {
    Quotation quotation = Splitter.with(attribution, content).quotation();
    return new Attribution(
        quotation, attribution.cue(), source, attribution.quotedSource(), attribution.linkedBy());
  }
}
