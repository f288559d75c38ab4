package org.dixit.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.Speaker;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;
import org.dixit.text.Names;
import org.dixit.text.SpeechVerbs;

/** Tells a speaker who reads out somebody's words from one whose words they are. */
final class ReadOut {
  private static final int BEFORE = 30;
  private static final int BEHIND = 8;
  private static final int CLAUSE = 8;

  private ReadOut() {}

  /**
   * Whether the turn that holds {@code match} names one of {@code speakers}, with a verb of speech,
   * close to the passage: "Governor Romney said today, quote", or has it in marks of its own.
   */
  static boolean isBy(Match match, List<Speaker> speakers) {
    if (match.isEmpty()) {
      return false;
    }
    if (Borrowed.lead(match).isPresent()) {
      return true;
    }
    RecordIndex index = match.index();
    Turn turn = match.turn();
    int from = Math.max(turn.from(), match.recordFrom() - BEFORE);
    int to = Math.min(turn.to(), match.recordTo() + BEHIND);
    Set<String> names = names(speakers);
    return isSaying(index, names, from, match.recordFrom())
        || isSaying(index, names, match.recordTo(), to);
  }

  /** Whether a name stands in {@code [from, to)} with a verb of speech right behind it. */
  private static boolean isSaying(RecordIndex index, Set<String> names, int from, int to) {
    for (int at = from; at < to; at++) {
      if (names.contains(index.form(at))) {
        for (int verb = at + 1; verb < Math.min(to, at + CLAUSE); verb++) {
          String form = index.form(verb);
          if (SpeechVerbs.isFinite(form) || FrameWords.is("quoting", form)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The family names, and the words of office, by which a host calls a speaker. */
  private static Set<String> names(List<Speaker> speakers) {
    Set<String> names = new HashSet<>();
    for (Speaker speaker : speakers) {
      List<Speaker> all = new ArrayList<>(speaker.members());
      all.add(speaker);
      for (Speaker one : all) {
        names.add(Names.familyName(one.name()).toLowerCase(Locale.ROOT));
        for (String word : one.role().orElse("").toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
          if (word.length() > 3 && Names.isTitle(word)) {
            names.add(word);
          }
        }
      }
    }
    names.remove("");
    return names;
  }
}
