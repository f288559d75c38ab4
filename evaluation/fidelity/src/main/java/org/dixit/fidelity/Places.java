package org.dixit.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.change.Rewrite;
import org.dixit.fidelity.change.Scene;
import org.dixit.fidelity.source.Window;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.WordList;

/** Words that are right, in a place that is wrong; and words that nobody said. */
final class Places {
  private static final Pattern TOPIC =
      Pattern.compile("\\bthe ([a-z]{5,}) (?:of|in|for|to|is|was|and)\\b");
  private static final List<WordList.Row> CONTEXTS = WordList.load("contexts").rows();
  private static final List<WordList.Row> QUOTED = WordList.load("quoted-people").rows();
  private static final List<WordList.Row> INVENTIONS = WordList.load("inventions").rows();
  private static final int GRAM = 4;

  private final List<Scene> pool;

  Places(List<Scene> pool) {
    this.pool = pool;
  }

  /** Given to somebody else who speaks in the same record. */
  List<Draft> otherSpeaker(Scene scene) {
    String name = scene.speaking().name();
    return scene.window().names().stream()
        .filter(n -> !last(n).equalsIgnoreCase(last(name)))
        .map(n -> plain(scene).by(n))
        .toList();
  }

  /** Given to the speaker of another transcript. */
  List<Draft> otherTranscript(Scene scene) {
    Scene other = pool.get(scene.random().nextInt(pool.size()));
    String name = other.speaking().name();
    boolean known =
        scene.window().names().stream().anyMatch(n -> last(n).equalsIgnoreCase(last(name)));
    if (known
        || sameTranscript(scene, other)
        || last(name).equalsIgnoreCase(last(scene.speaking().name()))) {
      return List.of();
    }
    List<Window> both = List.of(scene.window(), other.window());
    return List.of(plain(scene).by(name).against(both, Draft.Status.COMPLETE));
  }

  /** Read out by the speaker, who says whose words they are. */
  List<Draft> nested(Scene scene) {
    String intro = QUOTED.get(scene.random().nextInt(QUOTED.size())).get(0);
    String said = scene.said();
    if (!said.matches("(?:We|The|Our|This|It|There|I|My|They|Every|No) .*")) {
      return List.of();
    }
    return List.of(Draft.of(scene, new Rewrite(said, said, intro + " “" + said + "”", true)));
  }

  /** The record denies, supposes or rejects what the copy has the speaker say. */
  List<Draft> context(Scene scene) {
    String said = scene.said();
    Line line = scene.line();
    boolean statement =
        said.endsWith(".")
            && line.negators() == 0
            && line.lower(0).matches("we|they|the|this|our|it|he|she|i|there|these|my")
            && !said.contains(";")
            && !said.matches(
                ".*, (?:and|but|so|or|though|although|because|which) .*|.*, ?right\\.");
    if (!statement) {
      return List.of();
    }
    WordList.Row row = CONTEXTS.get(scene.random().nextInt(CONTEXTS.size()));
    String before = row.get(0);
    String clause = said.substring(0, said.length() - 1);
    boolean capital = before.isEmpty() || line.lower(0).equals("i");
    String inner = capital ? clause : Letters.lowerFirst(clause);
    String after = before.isEmpty() ? "." + row.get(1) : row.get(1);
    String recorded = before.isEmpty() ? inner + after : before + " " + inner + after;
    return List.of(Draft.of(scene, new Rewrite(said, said, recorded, true)));
  }

  /** Words about something in the record that nobody said. */
  List<Draft> invented(Scene scene) {
    Matcher matcher = TOPIC.matcher(scene.window().text());
    List<String> topics = new ArrayList<>();
    while (matcher.find()) {
      topics.add("the " + matcher.group(1));
    }
    if (topics.isEmpty()) {
      return List.of();
    }
    Random random = scene.random();
    String topic = topics.get(random.nextInt(topics.size()));
    String copy = INVENTIONS.get(random.nextInt(INVENTIONS.size())).get(0).replace("{n}", topic);
    return List.of(unsaid(scene, copy));
  }

  /** A sentence of an unrelated transcript, which is no part of the record. */
  List<Draft> foreign(Scene scene) {
    Scene other = pool.get(scene.random().nextInt(pool.size()));
    String copy = other.said();
    boolean unrelated =
        !sameTranscript(scene, other)
            && !last(other.speaking().name()).equalsIgnoreCase(last(scene.speaking().name()))
            && !sharesWords(copy, scene.window().text());
    return unrelated ? List.of(unsaid(scene, copy)) : List.of();
  }

  private static Draft unsaid(Scene scene, String copy) {
    return Draft.of(scene, new Rewrite(copy, "", "", true));
  }

  private static boolean sameTranscript(Scene a, Scene b) {
    return a.window().transcript().equals(b.window().transcript());
  }

  /** Whether any few words in a row stand in both. */
  static boolean sharesWords(String copy, String record) {
    List<String> copied = grams(copy);
    Set<String> recorded = new HashSet<>(grams(record));
    return copied.stream().anyMatch(recorded::contains);
  }

  private static List<String> grams(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      grams.add(String.join(" ", List.of(words).subList(i, i + GRAM)));
    }
    return grams;
  }

  private static Draft plain(Scene scene) {
    return Draft.of(scene, Rewrite.of(scene, scene.said(), true));
  }

  static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
