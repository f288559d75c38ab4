package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Mention;
import org.dixit.Quotation;

/**
 * Links each quotation to its cue and its source, by ordered rules over the words outside the
 * marks; {@link Attribution#linkedBy()} names the rule. Stateless, safe for any thread.
 */
public final class Attributor {
  /**
   * Who is named as the speaker of each quotation.
   *
   * @param document the article cut up
   * @param extraction the quotations of the same document
   * @return one attribution for each quotation, in the same order; cue and source stay empty where
   *     the words name nobody
   */
  public List<Attribution> attribute(Document document, Extraction extraction) {
    List<Optional<Link>> links = new ArrayList<>();
    extraction.quotations().forEach(q -> links.add(Optional.empty()));
    ParagraphLinker before = null;
    for (Frame frame : Frame.of(document, extraction)) {
      ParagraphLinker linker = new ParagraphLinker(document.text(), frame, before);
      linker.run(links);
      before = linker;
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      attributions.add(attribution(extraction.quotations().get(i), links.get(i)));
    }
    return List.copyOf(attributions);
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
