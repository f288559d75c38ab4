package org.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.attribute.Attributor;
import org.dixit.extract.Extractor;
import org.dixit.segment.Segmenter;
import org.dixit.text.Roster;
import org.dixit.text.Slugs;

/** Articles and transcripts of the tests, through the real rooms. */
final class Articles {
  private Articles() {}

  static Document document(String text, Optional<String> byline) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length())));
      }
      at += line.length() + 1;
    }
    Optional<String> none = Optional.empty();
    return new Segmenter().segment(new Article("t", none, byline, none, none, blocks, text));
  }

  static List<Statement> statements(String text, List<Speaker> roster) {
    Document document = document(text, Optional.empty());
    List<Attribution> all = new Attributor().attribute(document, new Extractor().extract(document));
    return new Resolver().resolve(document, all, Roster.of(roster));
  }

  static Speaker speaker(String name, String role) {
    return new Speaker(Slugs.of(name), name, List.of(), Optional.of(role), List.of());
  }

  /** A transcript with a turn for each line "LABEL: words". */
  static Transcript transcript(String id, String title, String speaker, String role, String text) {
    List<Utterance> turns = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int colon = line.indexOf(": ");
      String label = colon < 0 ? "" : line.substring(0, colon);
      int start = colon < 0 ? at : at + colon + 2;
      Span span = new Span(start, at + line.length());
      turns.add(new Utterance(label, Optional.empty(), span, Optional.empty(), true, List.of()));
      at += line.length() + 1;
    }
    Optional<String> none = Optional.empty();
    return new Transcript(
        id,
        told(title),
        none,
        none,
        none,
        "en",
        none,
        told(speaker),
        told(role),
        Grade.G2,
        true,
        none,
        text,
        turns,
        List.of());
  }

  private static Optional<String> told(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The speakers of a transcript of its own. */
  static List<Speaker> speakers(String text) {
    return speakers(List.of(transcript("t", "", "", "", text)));
  }

  static List<Speaker> speakers(List<Transcript> transcripts) {
    return new Resolver()
        .resolve(transcripts).stream()
            .flatMap(t -> t.utterances().stream())
            .flatMap(u -> u.speaker().stream())
            .toList();
  }
}
