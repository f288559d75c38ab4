package org.dixit.resolve;

import java.util.List;
import java.util.Optional;
import org.dixit.Speaker;
import org.dixit.text.Slugs;

/**
 * Who a mention names.
 *
 * @param persons the persons it fits: one, or several that speak together or compete
 * @param speaker the speaker, where it is decided
 * @param rule the name of the rule that decided
 */
record Answer(List<Person> persons, Optional<Speaker> speaker, String rule) {
  static Answer one(Person person, String rule) {
    return new Answer(List.of(person), Optional.of(person.speaker()), rule);
  }

  static Answer speaker(Speaker speaker, String rule) {
    return new Answer(List.of(), Optional.of(speaker), rule);
  }

  /** Several speak as one. */
  static Answer joint(List<Person> persons, String rule) {
    List<Speaker> members = persons.stream().map(Person::speaker).distinct().toList();
    if (members.size() == 1) {
      return new Answer(persons, Optional.of(members.get(0)), rule);
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      String gap = i == 0 ? "" : i == members.size() - 1 ? " and " : ", ";
      name.append(gap).append(members.get(i).name());
    }
    Speaker joint =
        new Speaker(
            Slugs.of(name.toString()), name.toString(), List.of(), Optional.empty(), members);
    return new Answer(persons, Optional.of(joint), rule);
  }

  /** Several fit and none is chosen; a single one is. */
  static Answer among(List<Person> persons, String rule) {
    return persons.size() == 1
        ? one(persons.get(0), rule)
        : new Answer(persons, Optional.empty(), persons.isEmpty() ? "none" : rule);
  }

  static Answer none() {
    return new Answer(List.of(), Optional.empty(), "none");
  }

  boolean isDecided() {
    return speaker.isPresent();
  }
}
