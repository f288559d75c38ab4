package org.dixit.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.text.Names.Gender;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Finds whom a description stands for: "the Chinese minister", "the three", "the campaign". */
final class Descriptions {
  private static final NounWords WORDS = NounWords.ENGLISH;

  private final Cast cast;

  Descriptions(Cast cast) {
    this.cast = cast;
  }

  /** Who {@code phrase} is, at {@code span}. */
  Answer of(String phrase, Span span, Place place, Pronouns.Turn before, Pronouns pronouns) {
    List<String> forms = Words.of(phrase).stream().map(Word::form).toList();
    if (forms.isEmpty()) {
      return Answer.none();
    }
    Optional<Answer> joint = joint(forms, span);
    if (joint.isPresent()) {
      return joint.get();
    }
    int head = head(forms);
    boolean definite = forms.get(0).equals("the") || forms.get(0).equals("this");
    if (!definite || !WORDS.isPerson(forms.get(head))) {
      return described(phrase, forms.get(head));
    }
    List<Person> fit = fitting(phrase, forms.get(head), span);
    if (fit.isEmpty()) {
      return rosterOrGender(phrase, forms.get(head), span, place, before, pronouns);
    }
    return Answer.among(fit, "description");
  }

  /** The last word before "of", "for", "in", "from", "who". */
  private static int head(List<String> forms) {
    for (int i = 1; i < forms.size(); i++) {
      boolean cut =
          switch (forms.get(i)) {
            case "of", "for", "in", "from", "at", "with", "who", "on", "to", "and" -> true;
            default -> false;
          };
      if (cut) {
        return i - 1;
      }
    }
    return forms.size() - 1;
  }

  /** "the two", "both", "the three ministers": the last so many persons named. */
  private Optional<Answer> joint(List<String> forms, Span span) {
    int at = forms.get(0).equals("the") || forms.get(0).equals("all") ? 1 : 0;
    if (at >= forms.size() || !WORDS.isJoint(forms.get(at)) || forms.size() > at + 3) {
      return Optional.empty();
    }
    int count =
        switch (forms.get(at)) {
          case "three", "trio" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          default -> 2;
        };
    Set<Person> last = new LinkedHashSet<>();
    int low = Math.max(0, cast.firstFrom(span.start()) - 80);
    for (int i = cast.firstFrom(span.start()) - 1; i >= low && last.size() < count; i--) {
      Cast.Named named = cast.named().get(i);
      if (named.persons().size() == 1 && !named.run().quoted() && isKnown(named.persons().get(0))) {
        last.add(named.persons().get(0));
      }
    }
    if (last.size() < count) {
      return Optional.of(Answer.none());
    }
    List<Person> ordered = new ArrayList<>(last);
    java.util.Collections.reverse(ordered);
    return Optional.of(Answer.joint(ordered, "joint"));
  }

  private static boolean isKnown(Person person) {
    return !person.isBody() && person.evidence() > 0;
  }

  /** A body or somebody unnamed: the description itself is all that is known. */
  private static Answer described(String phrase, String head) {
    String bare = withoutArticle(phrase);
    boolean body = WORDS.isBody(head);
    Optional<String> role = body ? Optional.empty() : Optional.of(bare);
    Speaker speaker = new Speaker(Slugs.of(bare), bare, List.of(), role, List.of());
    return Answer.speaker(speaker, body ? "body" : "unnamed");
  }

  private static String withoutArticle(String phrase) {
    String bare = phrase.replaceAll("\\s+", " ").strip();
    for (String article : List.of("the ", "a ", "an ")) {
      if (bare.length() > article.length()
          && bare.regionMatches(true, 0, article, 0, article.length())) {
        return bare.substring(article.length());
      }
    }
    return bare;
  }

  /** Persons named before with this office, and of this country where one is said. */
  private List<Person> fitting(String phrase, String head, Span span) {
    Set<String> countries = Countries.ALL.in(phrase);
    Set<Person> fit = new LinkedHashSet<>();
    for (Person person : cast.persons()) {
      boolean office = person.hasRole(head);
      boolean home = !countries.isEmpty() && !disjoint(countries, person.countries());
      boolean stranger = !countries.isEmpty() && !home && !person.countries().isEmpty();
      if (stranger || person.isBody()) {
        continue;
      }
      if (office && (countries.isEmpty() || home)) {
        fit.add(person);
      } else if (home && !person.hasRoles()) {
        fit.add(person);
      }
    }
    return fit.size() < 2 ? List.copyOf(fit) : nearest(fit, span);
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  /** Of several, the one named last before the description, if the others are far. */
  private List<Person> nearest(Set<Person> fit, Span span) {
    int from = cast.firstFrom(span.start()) - 1;
    int paragraph = from < 0 ? 0 : cast.named().get(from).run().paragraph();
    Set<Person> near = new LinkedHashSet<>();
    for (int i = from; i >= 0; i--) {
      NameRun run = cast.named().get(i).run();
      if (paragraph - run.paragraph() > 2) {
        break;
      }
      cast.named().get(i).persons().stream().filter(fit::contains).forEach(near::add);
    }
    return near.isEmpty() ? List.copyOf(fit) : List.copyOf(near);
  }

  private Answer rosterOrGender(
      String phrase, String head, Span span, Place place, Pronouns.Turn before, Pronouns pronouns) {
    Set<String> countries = Countries.ALL.in(phrase);
    List<Speaker> fit =
        cast.roster().stream()
            .filter(s -> s.role().isPresent() && holds(s.role().get(), head))
            .filter(
                s -> countries.isEmpty() || !disjoint(countries, Countries.ALL.in(s.role().get())))
            .toList();
    if (fit.size() == 1) {
      return Answer.speaker(fit.get(0), "roster-description");
    }
    Gender gender = WORDS.gender(head);
    return gender == Gender.UNKNOWN
        ? Answer.none()
        : pronouns.singular(gender, span, place, before);
  }

  private static boolean holds(String role, String word) {
    return Words.of(role).stream().anyMatch(w -> w.form().equals(word));
  }
}
