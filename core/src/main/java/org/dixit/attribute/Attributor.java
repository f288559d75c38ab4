package org.dixit.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Role;
import org.dixit.Span;
import org.dixit.Tag;
import org.dixit.Tagging;
import org.dixit.text.Spans;

/**
 * Links each quotation to its cue and its source, by ordered rules over the words outside the
 * marks; {@link Attribution#linkedBy()} names the rule. Stateless, safe for any thread.
 */
public final class Attributor {
  private static final int LONGEST_PHRASE = 5;

  /** Who is named as the speaker of each quotation, by rules alone. */
  public List<Attribution> attribute(Document document, Extraction extraction) {
    return attribute(document, extraction, Optional.empty());
  }

  /**
   * Who is named as the speaker of each quotation.
   *
   * @param document the article cut up
   * @param extraction the quotations of the same document
   * @param tagging the sources and cues that the tagger saw in it; empty without a tagger
   * @return the attributions in order of the text; cue and source stay empty where the words name
   *     nobody. Content outside marks that no cue signals is left out, and so are a few words in
   *     marks that nobody is said to say
   */
  public List<Attribution> attribute(
      Document document, Extraction extraction, Optional<Tagging> tagging) {
    Rules rules = new Rules(document, extraction);
    Row row = new Row(document);
    List<Attribution> attributions = new ArrayList<>();
    Splitter splitter = new Splitter(row);
    Relatives relatives = new Relatives(row);
    Passives passives = new Passives(row);
    Optional<Spans> contents = contents(tagging);
    Map<Span, Span> labels = new HashMap<>();
    extraction.turns().forEach(turn -> labels.put(turn.words(), turn.label()));
    for (Pieces.Piece piece : new Pieces(row).together(pieces(row, rules, extraction, tagging))) {
      Quotation quotation = piece.quotation();
      Optional<Span> label = Optional.ofNullable(labels.get(quotation.content().get(0)));
      if (label.isPresent()) {
        attributions.add(turn(row, quotation, label.get()));
      } else if (piece.linked().isPresent() && !isByLayout(piece.rule())) {
        for (Attribution part : relatives.split(passives.read(attribution(row, rules, piece)))) {
          attributions.addAll(splitter.split(part));
        }
      } else if (quotation.form() != QuotationForm.INDIRECT
          && !isPhrase(row, quotation, piece.rule(), contents)) {
        attributions.add(attribution(quotation, piece.rule()));
      }
    }
    return tagging.isEmpty()
        ? List.copyOf(attributions)
        : ToldActs.together(attributions, ToldActs.in(document, extraction, attributions));
  }

  /** A turn of a transcript: its label names the speaker, or tells question from answer. */
  private static Attribution turn(Row row, Quotation quotation, Span label) {
    List<Item> items = row.items(label);
    String form = items.get(0).form();
    boolean letter = items.size() == 1 && form.length() <= 1;
    Mention source = new Mention(label, letter ? MentionKind.NOMINAL : MentionKinds.of(items));
    String rule = !letter ? "label" : form.equals("q") ? "question-label" : "answer-label";
    return new Attribution(
        quotation, Optional.empty(), Optional.of(source), Optional.empty(), rule);
  }

  /** A label before the words, or a signature behind them, says whose they are. */
  private static boolean isByLayout(Optional<Link> link) {
    return link.filter(l -> l.strength() == Link.EXPLICIT && l.hit().isEmpty()).isPresent();
  }

  /**
   * Whether a few words in marks are a phrase rather than a statement: nobody is said to say them,
   * and the tagger sees no content there. So-called "experts", the "Buffett rule".
   */
  private static boolean isPhrase(
      Row row, Quotation quotation, Optional<Link> link, Optional<Spans> contents) {
    boolean linked = link.map(l -> l.strength() > Link.CARRIED).orElse(false);
    if (linked || contents.isEmpty()) {
      return false;
    }
    int words = 0;
    for (Span span : quotation.quoted()) {
      words += (int) row.items(span).stream().filter(Item::isNounShaped).count();
    }
    return words <= LONGEST_PHRASE
        && quotation.quoted().stream().noneMatch(contents.get()::touches);
  }

  /** What the tagger saw as content; empty without a tagger. */
  private static Optional<Spans> contents(Optional<Tagging> tagging) {
    return tagging.map(
        t ->
            Spans.of(
                t.tags().stream().filter(g -> g.role() == Role.CONTENT).map(Tag::span).toList()));
  }

  private static List<Pieces.Piece> pieces(
      Row row, Rules rules, Extraction extraction, Optional<Tagging> tagging) {
    List<Optional<TagLinker.Linked>> tagged = tagged(row, rules, extraction, tagging);
    List<Pieces.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      pieces.add(new Pieces.Piece(quotation, tagged.get(i), rules.links().get(i)));
    }
    return pieces;
  }

  private static List<Optional<TagLinker.Linked>> tagged(
      Row row, Rules rules, Extraction extraction, Optional<Tagging> tagging) {
    Optional<LinkScorer> scorer = tagging.flatMap(t -> LinkScorer.learned());
    if (scorer.isEmpty()) {
      return Collections.nCopies(extraction.quotations().size(), Optional.empty());
    }
    return TagLinker.links(scorer.get(), new Choices(row, rules, extraction, tagging.get()));
  }

  private static Attribution attribution(Row row, Rules rules, Pieces.Piece piece) {
    TagLinker.Linked linked = piece.linked().orElseThrow();
    String words =
        row.items(linked.cue()).stream().map(Item::form).collect(Collectors.joining(" "));
    String lemma = rules.subject(linked.cue()).map(Rules.Subject::lemma).orElse(words);
    return new Attribution(
        piece.quotation(),
        Optional.of(new Cue(linked.cue(), lemma)),
        linked.source().map(s -> new Mention(s, MentionKinds.of(row.items(s)))),
        quotedSource(linked, piece.rule()),
        "tagged");
  }

  /** Whom the speaker quotes, where a rule has seen it at the same cue. */
  private static Optional<Mention> quotedSource(TagLinker.Linked linked, Optional<Link> rule) {
    return rule.filter(r -> r.cueSpan().map(linked.cue()::overlaps).orElse(false))
        .flatMap(r -> r.quotedSource().map(p -> mention(r.frame(), p)));
  }

  private static Attribution attribution(Quotation quotation, Optional<Link> link) {
    return new Attribution(
        quotation,
        link.flatMap(l -> l.hit().map(h -> cue(l.frame(), h))),
        link.flatMap(l -> l.source().map(p -> mention(l.frame(), p))),
        link.flatMap(l -> l.quotedSource().map(p -> mention(l.frame(), p))),
        link.map(Link::rule).orElse("none"));
  }

  private static Cue cue(Frame frame, CueHit hit) {
    return new Cue(frame.span(hit.start(), hit.end()), hit.entry().lemma());
  }

  private static Mention mention(Frame frame, Phrase phrase) {
    return new Mention(frame.span(phrase.start(), phrase.end()), MentionKinds.of(frame, phrase));
  }
}
