package org.dixit.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.Speaker;

/**
 * The speakers of a record, found by the words of their names. Built once for a record and asked
 * for every article. Immutable, safe for any thread.
 */
public final class Roster {
  private final List<Speaker> speakers;
  private final Map<String, List<Speaker>> byWord = new HashMap<>();

  private Roster(List<Speaker> speakers) {
    this.speakers = List.copyOf(speakers);
    for (Speaker speaker : this.speakers) {
      for (String word : wordsOf(speaker.name())) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(speaker);
      }
    }
  }

  public static Roster of(List<Speaker> speakers) {
    return new Roster(speakers);
  }

  private static Set<String> wordsOf(String name) {
    Set<String> words = new LinkedHashSet<>();
    Words.of(name).forEach(w -> words.add(Names.plain(w.form())));
    return words;
  }

  /** All speakers, in the order they were given. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** The speakers whose name could be {@code name}'s bearer's: {@link Names#couldBeSame}. */
  public List<Speaker> named(String name) {
    Set<Speaker> sharing = new LinkedHashSet<>();
    for (String word : wordsOf(name)) {
      sharing.addAll(byWord.getOrDefault(word, List.of()));
    }
    return sharing.stream().filter(s -> Names.couldBeSame(s.name(), name)).toList();
  }
}
