package org.dixit.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.QuotationForm;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.text.Names;
import org.dixit.text.Names.Gender;

/**
 * What the copy says of quoted words besides the words themselves.
 *
 * @param form how they stand in their sentence
 * @param speakers whose they may be; none if that is not known
 * @param named whether the copy itself names the speaker, so that other words than his are at fault
 *     rather than our reading of a pronoun
 * @param gender the gender of the pronoun that stands for the speaker, where a cue links it
 * @param nested whether the copy says that the speaker quotes another
 */
record Claim(
    QuotationForm form, List<Speaker> speakers, boolean named, Gender gender, boolean nested) {
  Claim {
    speakers = List.copyOf(speakers);
  }

  static Claim of(Document document, Statement statement) {
    Attribution attribution = statement.attribution();
    Optional<Mention> source = attribution.source();
    boolean named =
        statement.speaker().isPresent()
            && source.filter(m -> m.kind() == MentionKind.NAME).isPresent();
    return new Claim(
        statement.quotation().form(),
        speakers(statement),
        named,
        source
            .filter(m -> attribution.cue().isPresent())
            .map(m -> gender(m.span().in(document.text())))
            .orElse(Gender.UNKNOWN),
        attribution.quotedSource().isPresent());
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
    return named || theirs.isPresent() && !gender.agrees(Names.gender(theirs.get().name()));
  }
}
