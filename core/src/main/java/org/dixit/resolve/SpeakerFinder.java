package org.dixit.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Mention;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.text.Names;
import org.dixit.text.Names.Gender;
import org.dixit.text.Roster;
import org.dixit.text.Words;

/** Names the speakers of one article, statement by statement. Built for one article. */
final class SpeakerFinder {
  private final Document document;
  private final Cast cast;
  private final Places places;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final Map<Span, Answer> known = new LinkedHashMap<>();
  private final int firstQuestion;
  private Pronouns.Turn last;

  SpeakerFinder(Document document, List<Attribution> attributions, Roster roster) {
    this.document = document;
    this.cast = new Cast(document, attributions, roster);
    this.places = new Places(document);
    this.pronouns = new Pronouns(cast);
    this.descriptions = new Descriptions(cast);
    this.firstQuestion =
        attributions.stream()
            .filter(a -> a.linkedBy().equals("question-label"))
            .mapToInt(a -> a.source().orElseThrow().span().start())
            .min()
            .orElse(0);
  }

  Statement statement(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return new Statement(attribution, Optional.empty(), List.of(), "none");
    }
    if (attribution.linkedBy().equals("inscription")) {
      return new Statement(attribution, Optional.empty(), List.of(), "inscription");
    }
    if (attribution.linkedBy().equals("question-label")) {
      return new Statement(attribution, Optional.empty(), List.of(), "question");
    }
    Mention source = attribution.source().get();
    Answer answer = known.get(source.span());
    if (answer == null) {
      boolean answers = attribution.linkedBy().equals("answer-label");
      answer = answers ? interviewed() : answer(source);
      known.put(source.span(), answer);
    }
    if (answer.isDecided()) {
      last = new Pronouns.Turn(answer, places.at(attribution.quotation().extent().start()));
    }
    List<Speaker> candidates =
        answer.isDecided() ? List.of() : answer.persons().stream().map(Person::speaker).toList();
    return new Statement(attribution, answer.speaker(), candidates, answer.rule());
  }

  /** Who answers where nobody else is named before the first question. */
  private Answer interviewed() {
    List<Person> named =
        cast.in(new Span(0, firstQuestion)).stream()
            .flatMap(n -> n.persons().stream())
            .filter(p -> !p.isBody() && p.evidence() > 0)
            .distinct()
            .toList();
    return named.size() == 1 ? Answer.one(named.get(0), "interviewed") : Answer.none();
  }

  private Answer answer(Mention source) {
    return switch (source.kind()) {
      case PRONOUN -> pronoun(source.span());
      case NAME -> name(source.span());
      case NOMINAL -> nominal(source.span());
    };
  }

  private Answer pronoun(Span span) {
    return switch (Words.fold(document.text(span))) {
      case "he", "his", "him" -> pronoun(Gender.MALE, span);
      case "she", "her" -> pronoun(Gender.FEMALE, span);
      case "who", "whose", "which", "that" -> pronouns.relative(span);
      case "they", "their" -> they();
      case "i", "my" -> author();
      default -> Answer.none();
    };
  }

  private Answer pronoun(Gender gender, Span span) {
    Answer answer = pronouns.singular(gender, span, places.at(span.start()), last);
    if (answer.isDecided() && answer.persons().size() == 1) {
      answer.persons().get(0).tell(gender);
    }
    return answer;
  }

  /** "they" go on speaking where several, or a body, spoke last. */
  private Answer they() {
    boolean several =
        last != null
            && (last.answer().persons().size() != 1 || last.answer().persons().get(0).isBody());
    return several
        ? new Answer(last.answer().persons(), last.answer().speaker(), "pronoun")
        : Answer.none();
  }

  private Answer author() {
    return document
        .article()
        .byline()
        .map(b -> b.replaceFirst("(?i)^\\s*by\\s+", "").strip())
        .filter(b -> Names.length(b) > 1)
        .map(b -> Answer.one(new Person(Names.withoutTitles(b), false), "byline"))
        .orElse(Answer.none());
  }

  private Answer name(Span span) {
    List<Cast.Named> inside = cast.in(span);
    if (inside.isEmpty()) {
      return unlisted(span);
    }
    List<Person> joint = joined(inside);
    if (joint.size() > 1) {
      return Answer.joint(joint, "joint");
    }
    Cast.Named head = apposed(span, inside).orElseGet(() -> head(inside));
    if (head.persons().size() > 1) {
      return Answer.among(head.persons(), "name");
    }
    Person person = head.persons().get(0);
    boolean full = person.name().equals(Person.tidy(RunNames.personName(head.run())));
    return Answer.one(person, person.isBody() ? "body" : full ? "full-name" : "family-name");
  }

  /** "a diver of Norland, Ada Rowe,": the name behind the comma. */
  private Optional<Cast.Named> apposed(Span span, List<Cast.Named> inside) {
    if (Character.isUpperCase(document.text(span).charAt(0))
        && inside.get(0).run().span().start() == span.start()) {
      return Optional.empty();
    }
    for (Cast.Named named : inside) {
      int start = named.run().span().start();
      String before =
          start < span.start() ? "" : document.text(new Span(span.start(), start)).strip();
      boolean closed =
          named.run().span().end() == span.end() || text(named.run().span().end()) == ',';
      if (closed && isApposed(before) && named.run().words().indexOf(' ') > 0) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  private char text(int offset) {
    return document.text().charAt(offset);
  }

  /** Whether a comma, or behind it what somebody is, ends {@code before}: ", the dentist". */
  private static boolean isApposed(String before) {
    int comma = before.lastIndexOf(',');
    String role = before.substring(comma + 1);
    return comma >= 0 && role.equals(role.toLowerCase(Locale.ROOT));
  }

  /** Persons with nothing but commas and "and" between them. */
  private List<Person> joined(List<Cast.Named> inside) {
    List<Person> joint = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      boolean next = i == 0 || isConjunction(between(inside.get(i - 1), inside.get(i)));
      if (!next && joint.size() > 1) {
        break; // "Ada Rowe and Hugh Hill, who run the Harbour Press"
      }
      if (!next || inside.get(i).persons().size() != 1) {
        return List.of();
      }
      joint.add(inside.get(i).persons().get(0));
    }
    return joint;
  }

  private String between(Cast.Named a, Cast.Named b) {
    int start = a.run().span().end();
    return document.text(new Span(start, Math.max(start, b.run().span().start())));
  }

  private static boolean isConjunction(String gap) {
    String bare = gap.strip();
    return bare.equals("and") || bare.equals("&") || bare.equals(",") || bare.equals(", and");
  }

  /** The last name before a preposition: "Dell spokesman Tom Ferrow of Ohio" is Ferrow. */
  private Cast.Named head(List<Cast.Named> inside) {
    for (int i = 0; i + 1 < inside.size(); i++) {
      String gap = between(inside.get(i), inside.get(i + 1)).strip();
      boolean cut = gap.startsWith(",") || gap.startsWith("(") || startsWithDash(gap);
      for (String word : List.of("of", "for", "from", "in", "at", "who", "with", "on")) {
        cut |= gap.equals(word) || gap.startsWith(word + " ");
      }
      if (cut && !inside.get(i).run().possessive()) {
        return inside.get(i);
      }
    }
    return inside.get(inside.size() - 1);
  }

  private static boolean startsWithDash(String gap) {
    return !gap.isEmpty() && "-–—―".indexOf(gap.charAt(0)) >= 0;
  }

  /** A name that the cast does not hold: the record's, or the words as they stand. */
  private Answer unlisted(Span span) {
    String words = document.text(span).replaceAll("\\s+", " ").strip();
    Optional<Speaker> roster = cast.inRoster(words);
    if (roster.isPresent()) {
      return Answer.speaker(roster.get(), "roster-name");
    }
    return nominal(span);
  }

  private Answer nominal(Span span) {
    String words = document.text(span).replaceFirst("['’]s?$", "");
    int space = words.indexOf(' ');
    String first = space < 0 ? "" : Words.fold(words.substring(0, space));
    boolean owned = first.equals("his") || first.equals("her");
    String head = Words.fold(words.substring(words.lastIndexOf(' ') + 1));
    if (owned && NounWords.ENGLISH.isUtterance(head)) {
      return pronoun(new Span(span.start(), span.start() + space)); // "her statement" is hers
    }
    Place place = places.at(span.start());
    return descriptions.of(words, span, place, last, pronouns);
  }
}
