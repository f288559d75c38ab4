package org.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.Span;
import org.dixit.text.Names.Gender;

/** Finds whom a pronoun stands for, by gender, recency and who was speaking. */
final class Pronouns {
  private static final int FARTHEST_PARAGRAPH = 4;
  private static final int MOST_PLACES = 60;
  private static final double TIE = 0.25;

  private final Cast cast;

  Pronouns(Cast cast) {
    this.cast = cast;
  }

  /** What was said last: who spoke, and where. */
  record Turn(Answer answer, Place place) {}

  /** The nearest name before "who". */
  Answer relative(Span span) {
    int at = cast.firstFrom(span.start()) - 1;
    if (at < 0 || span.start() - cast.named().get(at).run().span().end() > 60) {
      return Answer.none();
    }
    return Answer.among(cast.named().get(at).persons(), "relative");
  }

  /** Whom he or she is, at {@code place}. */
  Answer singular(Gender gender, Span span, Place place, Turn before) {
    Answer known = singular(gender, span, place, before, 1);
    return known.persons().isEmpty() ? singular(gender, span, place, before, 0) : known;
  }

  /** Looks only at persons of whom at least {@code evidence} shows that they are persons. */
  private Answer singular(Gender gender, Span span, Place place, Turn before, int evidence) {
    Map<Person, Double> scores = new LinkedHashMap<>();
    int seen = 0;
    for (int i = cast.firstFrom(span.start()) - 1; i >= 0 && seen < MOST_PLACES; i--, seen++) {
      Cast.Named named = cast.named().get(i);
      if (place.paragraph() - named.run().paragraph() > FARTHEST_PARAGRAPH) {
        break;
      }
      if (evidence > 0 || mayBePerson(named, place)) {
        score(named, place, gender, evidence, scores);
      }
    }
    if (before != null) {
      double bonus = speakerBonus(before.place(), place);
      for (Person person : before.answer().persons()) {
        if (fits(person, gender, evidence) && bonus > 0) {
          scores.merge(person, bonus, Double::sum);
        }
      }
    }
    return best(scores, gender);
  }

  /** A name of which nothing more is known stands for a person where it is a near subject. */
  private boolean mayBePerson(Cast.Named named, Place place) {
    boolean near = place.paragraph() - named.run().paragraph() < 2;
    near &= !cast.isPlace(named.run().words());
    return near && named.run().first() && !named.run().possessive() && !named.run().quoted();
  }

  private static boolean fits(Person person, Gender gender, int evidence) {
    return !person.isBody() && gender.agrees(person.gender()) && person.evidence() >= evidence;
  }

  private void score(
      Cast.Named named, Place place, Gender gender, int evidence, Map<Person, Double> scores) {
    NameRun run = named.run();
    if (gender != Gender.UNKNOWN && run.owner() == gender) {
      return; // "her coach, Dermot Hale" is not she
    }
    int distance = place.sentence() - run.sentence();
    double score = Math.max(0, 1.6 - 0.25 * distance);
    if (run.first() && distance <= 3) {
      score += distance == 0 ? 2.5 : 2.2 - 0.4 * distance;
    }
    if (run.paragraph() == place.paragraph()) {
      score += 0.5;
    }
    if (run.possessive()) {
      score *= 0.6;
    }
    if (run.quoted()) {
      score *= 0.25;
    }
    for (Person person : named.persons()) {
      if (fits(person, gender, evidence)) {
        scores.merge(person, score, Math::max);
      }
    }
  }

  private static double speakerBonus(Place said, Place now) {
    int paragraphs = now.paragraph() - said.paragraph();
    return switch (paragraphs) {
      case 0 -> 3.0;
      case 1 -> 2.2;
      case 2 -> 1.0;
      default -> 0;
    };
  }

  private static Answer best(Map<Person, Double> scores, Gender gender) {
    List<Map.Entry<Person, Double>> ranked = new ArrayList<>(scores.entrySet());
    for (Map.Entry<Person, Double> entry : ranked) {
      boolean known = entry.getKey().gender() == gender && gender != Gender.UNKNOWN;
      double often = Math.min(1.0, entry.getKey().evidence() / 20.0);
      entry.setValue(entry.getValue() + (known ? 0.7 : 0) + often);
    }
    ranked.sort(Comparator.comparing(e -> -e.getValue()));
    if (ranked.isEmpty()) {
      return Answer.none();
    }
    double top = ranked.get(0).getValue();
    List<Person> tied =
        ranked.stream().filter(e -> e.getValue() >= top - TIE).map(Map.Entry::getKey).toList();
    return Answer.among(tied, "pronoun");
  }
}
