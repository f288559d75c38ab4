package org.dixit.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dixit.Speaker;
import org.dixit.text.Names;
import org.dixit.text.Slugs;
import org.dixit.text.Words;

/**
 * Tells which speakers of different transcripts are one person. Those of one name are, unless they
 * speak in different bodies under offices that have nothing in common: two Smiths stay two. A
 * surname alone is the one who bears it among those of the same body, or of all; where several do
 * it stays alone.
 */
final class Identities {
  /** Words shorter than this, "of" and "the", join no offices. */
  private static final int SHORTEST = 4;

  /** The role of those who ask and are not named: any number of people. */
  private static final String QUESTION = "question";

  /** Of a family name with more bearers than these forms of one name are not joined. */
  private static final int MOST = 500;

  /** A person while transcripts are gone through. */
  private static final class Group {
    final Map<String, Integer> names = new TreeMap<>();
    final Map<String, Integer> roles = new TreeMap<>();
    final Set<String> words = new HashSet<>();
    final Set<String> bodies = new HashSet<>();
    final Set<String> keys = new TreeSet<>();
    final TreeSet<String> days = new TreeSet<>();
    boolean unplaced;
    private String fullest = "";

    void add(Shelf.Entry entry, Speaker speaker) {
      fullest = "";
      names.merge(speaker.name(), 1, Integer::sum);
      speaker.aliases().forEach(a -> names.putIfAbsent(a, 0));
      speaker.role().ifPresent(r -> roles.merge(r, 1, Integer::sum));
      speaker.role().ifPresent(r -> words.addAll(content(r)));
      unplaced |= entry.volume().body().isEmpty();
      entry.volume().body().ifPresent(bodies::add);
      keys.add(entry.volume().key());
      entry.volume().date().ifPresent(days::add);
    }

    void take(Group other) {
      fullest = "";
      other.names.forEach((n, count) -> names.merge(n, count, Integer::sum));
      other.roles.forEach((r, count) -> roles.merge(r, count, Integer::sum));
      words.addAll(other.words);
      bodies.addAll(other.bodies);
      keys.addAll(other.keys);
      days.addAll(other.days);
      unplaced |= other.unplaced;
    }

    /** Whether body or office speak for one person, or nothing speaks against it. */
    boolean agrees(Group other) {
      boolean body = bodies.stream().anyMatch(other.bodies::contains);
      boolean told = !words.isEmpty() && !other.words.isEmpty();
      return body || !told || words.stream().anyMatch(other.words::contains);
    }

    String fullest() {
      if (fullest.isEmpty()) {
        fullest = findFullest();
      }
      return fullest;
    }

    private String findFullest() {
      return names.keySet().stream()
          .max(Comparator.comparingInt(Names::length).thenComparing(names::get))
          .orElseThrow();
    }
  }

  private Identities() {}

  /** Everybody who speaks in {@code entries}, those in most transcripts first. */
  static List<Identity> of(Collection<Shelf.Entry> entries) {
    Map<String, List<Group>> byName = new LinkedHashMap<>();
    for (Shelf.Entry entry : entries) {
      for (Speaker speaker : entry.speakers()) {
        // A voice that a program numbered in one recording is nobody in another.
        boolean asks = speaker.role().filter(QUESTION::equals).isPresent();
        if (asks || Names.isNumberedVoice(speaker.name())) {
          continue;
        }
        Group one = new Group();
        one.add(entry, speaker);
        List<Group> same = byName.computeIfAbsent(speaker.id(), n -> new ArrayList<>());
        same.stream()
            .filter(g -> g.agrees(one))
            .findFirst()
            .ifPresentOrElse(g -> g.take(one), () -> same.add(one));
      }
    }
    Map<String, List<Group>> byFamily = new HashMap<>();
    byName.values().stream()
        .flatMap(List::stream)
        .forEach(g -> byFamily.computeIfAbsent(family(g), f -> new ArrayList<>()).add(g));
    List<Group> people = new ArrayList<>();
    byFamily.values().forEach(family -> people.addAll(joined(family)));
    return identities(people);
  }

  /** The people of one family name: forms of one name joined, surnames given to who bears them. */
  private static List<Group> joined(List<Group> family) {
    if (family.size() > MOST) {
      return family;
    }
    List<Group> people = new ArrayList<>();
    List<Group> surnames = new ArrayList<>();
    family.sort(Comparator.comparingInt((Group g) -> Names.length(g.fullest())).reversed());
    for (Group group : family) {
      if (Names.length(group.fullest()) < 2) {
        surnames.add(group);
        continue;
      }
      List<Group> same = people.stream().filter(p -> isOne(p, group)).toList();
      if (same.size() == 1) {
        same.get(0).take(group);
      } else {
        people.add(group);
      }
    }
    List<Group> alone = new ArrayList<>();
    for (Group surname : surnames) {
      List<Group> fit = people.stream().filter(p -> isOne(p, surname)).toList();
      List<Group> near = fit.stream().filter(p -> sharesBody(p, surname)).toList();
      List<Group> best = near.isEmpty() ? fit : near;
      if (best.size() == 1) {
        best.get(0).take(surname);
      } else {
        alone.add(surname);
      }
    }
    people.addAll(alone);
    return people;
  }

  private static boolean isOne(Group a, Group b) {
    String mine = a.fullest();
    String other = b.fullest();
    boolean full = Names.length(mine) > 1 && Names.length(other) > 1;
    return Names.couldBeSame(mine, other)
        && (!full || Names.suffix(mine).equals(Names.suffix(other)))
        && a.agrees(b);
  }

  private static boolean sharesBody(Group a, Group b) {
    return a.bodies.stream().anyMatch(b.bodies::contains) || a.unplaced && b.unplaced;
  }

  private static String family(Group group) {
    String name = group.fullest();
    String family = Names.familyName(name);
    return Words.fold(family.isEmpty() ? name : family);
  }

  private static Set<String> content(String role) {
    Set<String> words = new HashSet<>();
    for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= SHORTEST) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Identity> identities(List<Group> people) {
    people.sort(
        Comparator.comparingInt((Group g) -> g.keys.size())
            .reversed()
            .thenComparing(Group::fullest)
            .thenComparing(g -> g.keys.iterator().next()));
    Map<String, Integer> seen = new HashMap<>();
    List<Identity> identities = new ArrayList<>();
    for (Group group : people) {
      String name = group.fullest();
      String slug = Slugs.of(name);
      int number = seen.merge(slug, 1, Integer::sum);
      identities.add(
          new Identity(
              number == 1 ? slug : slug + "-" + number,
              name,
              group.names.keySet().stream().filter(n -> !n.equals(name)).toList(),
              group.roles.entrySet().stream()
                  .sorted(
                      Map.Entry.<String, Integer>comparingByValue()
                          .reversed()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .map(Map.Entry::getKey)
                  .toList(),
              List.copyOf(group.keys),
              group.days.isEmpty() ? Optional.empty() : Optional.of(group.days.first()),
              group.days.isEmpty() ? Optional.empty() : Optional.of(group.days.last())));
    }
    return identities;
  }
}
