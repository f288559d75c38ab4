package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A record of what was said.
 *
 * @param id stable between runs: the path below the folder that was read
 * @param title what was recorded
 * @param date the day it was said, as ISO 8601
 * @param body who met, for instance the Security Council
 * @param place where
 * @param language the language of this text, as BCP 47
 * @param spokenLanguage the language it was spoken in, where the whole text is a translation
 * @param speaker who speaks where turns have no label (front matter, or the file's name), and the
 *     full name behind the labels where there is one speaker only
 * @param role that speaker's office
 * @param grade how close the text is to what was spoken
 * @param complete whether all that was said is here, so that absence is evidence
 * @param source where the text comes from, in words
 * @param text the text as it stands in the file (read out of it, for HTML and PDF)
 * @param utterances the turns in order, none overlapping
 * @param milestones where its pages, columns and minutes begin, as far as it tells, in order
 */
public record Transcript(
    String id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> body,
    Optional<String> place,
    String language,
    Optional<String> spokenLanguage,
    Optional<String> speaker,
    Optional<String> role,
    Grade grade,
    boolean complete,
    Optional<String> source,
    String text,
    List<Utterance> utterances,
    List<Milestone> milestones) {
  public Transcript {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(spokenLanguage, "spokenLanguage");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    utterances = List.copyOf(utterances);
    milestones = List.copyOf(milestones);
  }

  /** The page, column or minute in which {@code offset} stands. */
  public Optional<String> milestone(Milestone.Kind kind, int offset) {
    Optional<String> last = Optional.empty();
    for (Milestone milestone : milestones) {
      if (milestone.offset() > offset) {
        break;
      }
      last = milestone.kind() == kind ? Optional.of(milestone.label()) : last;
    }
    return last;
  }

  /** Whether {@code utterance} was spoken in another language than this text's. */
  public boolean isTranslation(Utterance utterance) {
    String spoken = utterance.language().or(() -> spokenLanguage).orElse(language);
    return !spoken.equals(language);
  }

  /** Where {@code offset} stands, as people cite it: {@code page H6910}, {@code at 01:10}. */
  public Optional<String> locator(int offset) {
    return milestone(Milestone.Kind.PAGE, offset)
        .map(page -> "page " + page)
        .or(() -> milestone(Milestone.Kind.COLUMN, offset).map(column -> "column " + column))
        .or(() -> milestone(Milestone.Kind.TIME, offset).map(time -> "at " + time));
  }

  /** The same transcript with other turns. */
  public Transcript withUtterances(List<Utterance> turns) {
    return new Transcript(
        id,
        title,
        date,
        body,
        place,
        language,
        spokenLanguage,
        speaker,
        role,
        grade,
        complete,
        source,
        text,
        turns,
        milestones);
  }
}
