package org.dixit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Span;
import org.dixit.Tagging;
import org.dixit.extract.Extractor;
import org.dixit.read.InputReader;
import org.dixit.segment.Segmenter;
import org.dixit.tag.Tagger;
import org.junit.jupiter.api.Test;

class LinkScorerTest {
  private static final String ARTICLE =
      """
      The ferry to the northern islands will stop in March, Ada Rowe, the harbour master, said on
      Monday. “We have no boat that can do it,” she told reporters, “and nobody has offered one.”

      Tom Ferrow, who owns the yard, called the decision “a disgrace” and said that he would sue.
      According to the council, the line lost money in nine of ten years.

      “It carried my children to school.”

      The owners had warned in May that the crossing “would not last,” a letter shows. Asked whether
      she had read it, Rowe said she had not. “Ask the clerk,” she added.
      """;

  private static Choice choice(String... features) {
    return new Choice(
        List.of(new Span(0, 1)),
        List.of(
            new Choice.Candidate(Optional.empty(), List.of("none")),
            new Choice.Candidate(Optional.of(new Span(2, 3)), List.of(features))));
  }

  @Test
  void theHeaviestCandidateIsChosen() {
    LinkScorer scorer =
        new LinkScorer(Map.of("cue", Map.of("none", 0.5, "near", 0.4, "tagged", 0.3)));
    assertEquals(Optional.empty(), scorer.best("cue", choice("near")));
    assertEquals(Optional.of(new Span(2, 3)), scorer.best("cue", choice("near", "tagged")));
    assertEquals(Optional.empty(), scorer.best("cue", choice("unheard of")));
    assertEquals(Optional.empty(), scorer.best("source", choice("near", "tagged")));
  }

  /** Features and weights are made apart: a feature that is renamed would lose its weight. */
  @Test
  void theTrainedWeightsKnowTheFeatures() throws Exception {
    LinkScorer scorer = LinkScorer.learned().orElseThrow();
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    Document document =
        new Segmenter()
            .segment(new InputReader().article(new ByteArrayInputStream(bytes), "a.txt"));
    Extraction marked = new Extractor().extract(document);
    Tagging tagging = Tagger.load().orElseThrow().tag(document, marked.quoted());
    Extraction extraction = new Extractor().extend(document, marked, tagging);
    Choices choices = new Choices(document, extraction, tagging);
    check(scorer, "cue", choices.cues());
    check(scorer, "source", choices.sources());
  }

  private static void check(LinkScorer scorer, String kind, List<Choice> choices) {
    Set<String> families = new TreeSet<>();
    Set<String> weighed = new TreeSet<>();
    int all = 0;
    int known = 0;
    for (Choice choice : choices) {
      for (Choice.Candidate candidate : choice.candidates()) {
        for (String feature : candidate.features()) {
          String family = feature.split(" ")[0];
          families.add(family);
          all++;
          if (scorer.knows(kind, feature)) {
            weighed.add(family);
            known++;
          }
        }
      }
    }
    assertEquals(families, weighed);
    assertTrue(known > 0.9 * all, kind + ": " + known + " of " + all + " features are weighed");
  }
}
