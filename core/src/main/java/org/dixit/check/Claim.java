package org.dixit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.QuotationForm;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.text.Names;
import org.dixit.text.Names.Gender;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * What the copy says of quoted words besides the words themselves.
 *
 * @param form how they stand in their sentence
 * @param speakers whose they may be; none if that is not known
 * @param named whether the copy itself names the speaker, so that other words than his are at fault
 *     rather than our reading of a pronoun
 * @param gender the gender of the pronoun that stands for the speaker, where a cue links it
 * @param beside words of the sentence among which the true speaker's name may be; none where the
 *     cue or the source adjoins the quoted words
 * @param nested whether the copy says that the speaker quotes another
 */
record Claim(
    QuotationForm form,
    List<Speaker> speakers,
    boolean named,
    Gender gender,
    Set<String> beside,
    boolean nested) {
  /** With more words between, cue and quoted words do not adjoin. */
  private static final int ADJOINING = 5;

  Claim {
    speakers = List.copyOf(speakers);
    beside = Set.copyOf(beside);
  }

  static Claim of(Document document, Statement statement) {
    Attribution attribution = statement.attribution();
    Optional<Mention> source = attribution.source();
    boolean named =
        statement.speaker().isPresent()
            && source.filter(m -> m.kind() == MentionKind.NAME).isPresent()
            && isInOneSentence(document, attribution);
    return new Claim(
        statement.quotation().form(),
        speakers(statement),
        named,
        source
            .filter(m -> attribution.cue().isPresent())
            .map(m -> gender(m.span().in(document.text())))
            .orElse(Gender.UNKNOWN),
        beside(document, attribution),
        attribution.quotedSource().isPresent());
  }

  /**
   * Whether the cue, or where there is none the name, stands in a sentence with quoted words of its
   * statement. Those further off were taken for these words, and may belong to others.
   */
  private static boolean isInOneSentence(Document document, Attribution attribution) {
    return sentenceOf(document, attribution).isPresent() || isAdjoining(document, attribution);
  }

  /** The sentence that holds cue, or source, and quoted words. */
  private static Optional<Span> sentenceOf(Document document, Attribution attribution) {
    Optional<Span> lead = lead(attribution);
    return document.paragraphs().stream()
        .flatMap(p -> p.sentences().stream())
        .map(Sentence::span)
        .filter(s -> lead.filter(s::overlaps).isPresent())
        .filter(s -> attribution.quotation().quoted().stream().anyMatch(s::overlaps))
        .findFirst();
  }

  private static Optional<Span> lead(Attribution attribution) {
    return attribution.cue().map(Cue::span).or(() -> attribution.source().map(Mention::span));
  }

  private static Set<String> beside(Document document, Attribution attribution) {
    Optional<Span> sentence = sentenceOf(document, attribution);
    if (sentence.isEmpty() || isAdjoining(document, attribution)) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (Word word : Words.of(document.text(), sentence.get())) {
      boolean quoted = attribution.quotation().quoted().stream().anyMatch(word.span()::overlaps);
      boolean source =
          attribution.source().map(Mention::span).filter(word.span()::overlaps).isPresent();
      if (!quoted && !source) {
        words.add(word.form());
      }
    }
    return words;
  }

  /** Whether so few words stand between the quoted ones and their cue or source. */
  private static boolean isAdjoining(Document document, Attribution attribution) {
    return Stream.of(attribution.cue().map(Cue::span), attribution.source().map(Mention::span))
        .flatMap(Optional::stream)
        .anyMatch(
            span ->
                attribution.quotation().quoted().stream()
                    .anyMatch(q -> wordsBetween(document, span, q) < ADJOINING));
  }

  private static int wordsBetween(Document document, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    if (from >= to) {
      return 0;
    }
    boolean apart = document.text().substring(from, to).indexOf('\n') >= 0;
    return apart ? ADJOINING : Words.of(document.text(), new Span(from, to)).size();
  }

  /** Whose the words of {@code statement} may be. */
  static List<Speaker> speakers(Statement statement) {
    return statement.speaker().map(List::of).orElse(statement.candidates());
  }

  private static Gender gender(String mention) {
    return switch (mention.toLowerCase(Locale.ROOT)) {
      case "she" -> Gender.FEMALE;
      case "he" -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Whether these words cannot be {@code theirs}, whatever a pronoun was taken to mean. */
  boolean excludes(Optional<Speaker> theirs) {
    boolean meant =
        theirs.isPresent()
            && beside.contains(Names.familyName(theirs.get().name()).toLowerCase(Locale.ROOT));
    return named && !meant
        || theirs.isPresent() && !gender.agrees(Names.gender(theirs.get().name()));
  }
}
