package org.dixit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What Dixit has said of one article, with all that somebody else needs to find out whether it is
 * so: hashes instead of texts, and the words that a verdict rests on. Every offset lies inside the
 * text it counts in.
 *
 * @param provenance what the report was made of
 * @param lines the findings, in order of the text
 * @param seal the SHA-256 of the receipt's canonical form without the seal itself; it tells whether
 *     the receipt was changed since
 */
public record Receipt(Provenance provenance, List<Line> lines, String seal) {

  /**
   * One finding.
   *
   * @param statement its statement's name within the article: {@code s1}, {@code s2} and so on
   * @param quoted what stands in marks, marks included
   * @param speaker who is said to have said it, where one fits
   * @param candidates all that fit, where several do
   * @param linkedBy the rule that linked the words to their source
   * @param resolvedBy the rule that named the speaker
   * @param verdict the verdict; its edits are told apart, in {@code edits}
   * @param passages the places of the record that it rests on
   * @param edits the typed differences
   */
  public record Line(
      String statement,
      List<Words> quoted,
      Optional<String> speaker,
      List<String> candidates,
      String linkedBy,
      String resolvedBy,
      Verdict verdict,
      List<Place> passages,
      List<Change> edits) {
    public Line {
      Objects.requireNonNull(statement, "statement");
      quoted = List.copyOf(quoted);
      Objects.requireNonNull(speaker, "speaker");
      candidates = List.copyOf(candidates);
      Objects.requireNonNull(linkedBy, "linkedBy");
      Objects.requireNonNull(resolvedBy, "resolvedBy");
      passages = List.copyOf(passages);
      edits = List.copyOf(edits);
      if (!statement.matches("s[1-9][0-9]{0,8}")) {
        throw new IllegalArgumentException("not the name of a statement");
      }
      if (!verdict.edits().isEmpty()) {
        throw new IllegalArgumentException("the edits of a line stand beside its verdict");
      }
    }
  }

  /**
   * Words with their place.
   *
   * @param span where they stand
   * @param text the words
   */
  public record Words(Span span, String text) {
    public Words {
      if (span.length() != text.length()) {
        throw new IllegalArgumentException(
            "the words at "
                + span.start()
                + " have "
                + text.length()
                + " units, not as many as"
                + " their place, "
                + span.length());
      }
    }
  }

  /**
   * A place of the record.
   *
   * @param transcript the hash of its transcript's text
   * @param label who speaks there, as printed
   * @param words the words of the record
   */
  public record Place(String transcript, String label, Words words) {
    public Place {
      Exhibit.requireHash(transcript);
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(words, "words");
    }
  }

  /**
   * A typed difference.
   *
   * @param kind what was done
   * @param nature what kind of words it touches
   * @param meaning in what way it changes the meaning, where it does
   * @param passage which of the line's passages holds the record's words, from 0
   * @param record the words of the record
   * @param quotation the words of the copy
   */
  public record Change(
      EditKind kind,
      EditNature nature,
      Optional<MeaningKind> meaning,
      int passage,
      Words record,
      Words quotation) {
    public Change {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(nature, "nature");
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(quotation, "quotation");
    }
  }

  public Receipt {
    Objects.requireNonNull(provenance, "provenance");
    lines = List.copyOf(lines);
    Exhibit.requireHash(seal);
    Map<String, Integer> lengths = new HashMap<>();
    provenance.record().forEach(e -> lengths.merge(e.text(), e.length(), Math::min));
    for (Line line : lines) {
      line.quoted().forEach(words -> requireInside(words, provenance.article().length()));
      for (Place place : line.passages()) {
        if (!lengths.containsKey(place.transcript())) {
          throw new IllegalArgumentException(
              line.statement() + " rests on a transcript that is not in the record");
        }
        requireInside(place.words(), lengths.get(place.transcript()));
      }
      for (Change change : line.edits()) {
        if (change.passage() < 0 || change.passage() >= line.passages().size()) {
          throw new IllegalArgumentException(
              line.statement() + " has an edit of passage " + change.passage());
        }
        requireInside(change.quotation(), provenance.article().length());
        String transcript = line.passages().get(change.passage()).transcript();
        requireInside(change.record(), lengths.get(transcript));
      }
    }
  }

  private static void requireInside(Words words, int length) {
    if (words.span().end() > length) {
      throw new IllegalArgumentException(
          "the place "
              + words.span().start()
              + " to "
              + words.span().end()
              + " lies outside its text, which has "
              + length
              + " units");
    }
  }
}
