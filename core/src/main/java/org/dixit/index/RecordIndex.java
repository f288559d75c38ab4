package org.dixit.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Roster;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * All transcripts at hand, searchable by their words. Words are numbered through all transcripts; a
 * position is a word's number. What nobody spoke (labels, stage notes) has no position. Immutable,
 * safe for any thread.
 */
public final class RecordIndex {
  private final List<Transcript> transcripts;
  private final WordTable words;
  private final List<Turn> turns;
  private final CandidateSearch search;
  private final Roster roster;
  private final Optional<Whole> whole;
  private final Map<Optional<Speaker>, BitSet> turnsBySpeaker;
  private final Map<String, List<Speaker>> speakersByWord;
  private final Map<Optional<String>, List<Appearance>> appearances;

  /**
   * One turn of the record and its positions.
   *
   * @param transcript which transcript, by its place in {@link RecordIndex#transcripts()}
   * @param utterance which turn in it
   * @param from position of its first word
   * @param to position after its last word
   */
  public record Turn(int transcript, int utterance, int from, int to) {}

  /**
   * A stretch of one transcript where a quotation may stand.
   *
   * @param from first position
   * @param to position after the last
   * @param score the information in the words that met there, in nats
   */
  public record Candidate(int from, int to, double score) {}

  private RecordIndex(
      List<Transcript> transcripts, WordTable words, List<Turn> turns, Optional<Whole> whole) {
    this.transcripts = List.copyOf(transcripts);
    this.words = words;
    this.turns = List.copyOf(turns);
    this.search =
        new CandidateSearch(words, transcriptStarts(transcripts.size(), turns, words.size()));
    this.whole = whole;
    this.roster = whole.map(Whole::roster).orElseGet(() -> Roster.of(speakersOf(transcripts)));
    this.turnsBySpeaker = turnsBySpeaker();
    this.speakersByWord = speakersByWord();
    this.appearances = whole.map(Whole::appearances).orElseGet(this::appearances);
  }

  /**
   * What a record is a part of.
   *
   * @param words how many words the whole has
   * @param days of how many days it is
   * @param transcripts how many transcripts
   * @param roster everybody who speaks in it
   * @param appearances the transcripts in which each speaks, by the speaker's id, and those with
   *     turns of nobody known
   */
  public record Whole(
      long words,
      long days,
      long transcripts,
      Roster roster,
      Map<Optional<String>, List<Appearance>> appearances) {}

  /**
   * That somebody speaks in a transcript.
   *
   * @param transcript its id
   * @param date the day
   * @param complete whether all that was said is there
   */
  public record Appearance(String transcript, Optional<String> date, boolean complete) {
    /** That somebody speaks in {@code transcript}. */
    public static Appearance in(Transcript transcript) {
      return new Appearance(transcript.id(), transcript.date(), transcript.complete());
    }
  }

  /** Indexes {@code transcripts}; linear in their length. */
  public static RecordIndex of(List<Transcript> transcripts) {
    return of(transcripts, Optional.empty());
  }

  /** Indexes the part of a larger record that {@code transcripts} hold. */
  public static RecordIndex of(List<Transcript> transcripts, Whole whole) {
    return of(transcripts, Optional.of(whole));
  }

  private static RecordIndex of(List<Transcript> transcripts, Optional<Whole> whole) {
    WordTable.Builder words = new WordTable.Builder();
    List<Turn> turns = new ArrayList<>();
    for (int t = 0; t < transcripts.size(); t++) {
      Transcript transcript = transcripts.get(t);
      for (int u = 0; u < transcript.utterances().size(); u++) {
        int from = words.size();
        words.add(transcript.text(), transcript.utterances().get(u));
        turns.add(new Turn(t, u, from, words.size()));
      }
    }
    return new RecordIndex(transcripts, words.build(), turns, whole);
  }

  public List<Transcript> transcripts() {
    return transcripts;
  }

  /** Everybody who speaks in the record, sorted by id; the fullest description of each. */
  public Roster roster() {
    return roster;
  }

  /** The turns in order of their positions. */
  public List<Turn> turns() {
    return turns;
  }

  /**
   * The turns, by number, of the speakers that {@code who} accepts, and those of nobody known. Only
   * speakers whose name shares a word with {@code name} are asked.
   */
  public BitSet turnsOf(String name, Predicate<Speaker> who) {
    BitSet found = new BitSet(turns.size());
    Set<Speaker> asked = new LinkedHashSet<>();
    for (Word word : Words.of(name)) {
      asked.addAll(speakersByWord.getOrDefault(word.form(), List.of()));
    }
    asked.stream().filter(who).forEach(s -> found.or(turnsBySpeaker.get(Optional.of(s))));
    found.or(turnsBySpeaker.getOrDefault(Optional.empty(), new BitSet()));
    return found;
  }

  /**
   * Where those speak who may be called {@code name}, in the whole record, whether or not their
   * words are in this part.
   */
  public List<Appearance> appearancesOf(String name) {
    return roster.named(name).stream()
        .map(speaker -> appearances.getOrDefault(Optional.of(speaker.id()), List.of()))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The transcripts of the whole record with turns of nobody known. */
  public List<Appearance> namelessAppearances() {
    return appearances.getOrDefault(Optional.empty(), List.of());
  }

  /** How many transcripts the whole record has. */
  public long transcriptCount() {
    return whole.map(Whole::transcripts).orElse((long) transcripts.size());
  }

  /** What the record is a part of; empty where it is all there is. */
  public Optional<Whole> whole() {
    return whole;
  }

  /** How many words the record holds. */
  public int size() {
    return words.size();
  }

  /** The folded form of the word at {@code position}. */
  public String form(int position) {
    return words.form(position);
  }

  /** Where the word at {@code position} stands in its transcript's text. */
  public Span span(int position) {
    return words.span(position);
  }

  public Transcript transcript(Turn turn) {
    return transcripts.get(turn.transcript());
  }

  public Utterance utterance(Turn turn) {
    return transcript(turn).utterances().get(turn.utterance());
  }

  /** The turn that holds {@code position}. */
  public Turn turn(int position) {
    return turns.get(turnNumber(position));
  }

  /** The number of the turn that holds {@code position}. */
  public int turnNumber(int position) {
    int low = 0;
    int high = turns.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (turns.get(middle).from() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** How often {@code form} is spoken in the record. */
  public int frequency(String form) {
    return words.frequency(form);
  }

  /**
   * The stretches of the record that share most with {@code forms}, best first, none overlapping.
   *
   * @param turns the turns to look in, by number; {@code null} for all
   * @param limit how many to give
   */
  public List<Candidate> candidates(List<String> forms, BitSet turns, int limit) {
    return search.search(
        forms, turns == null ? null : position -> turns.get(turnNumber(position)), limit);
  }

  private Map<Optional<Speaker>, BitSet> turnsBySpeaker() {
    Map<Optional<Speaker>, BitSet> found = new LinkedHashMap<>();
    for (int number = 0; number < turns.size(); number++) {
      Optional<Speaker> speaker = utterance(turns.get(number)).speaker();
      found.computeIfAbsent(speaker, s -> new BitSet()).set(number);
    }
    return found;
  }

  private Map<String, List<Speaker>> speakersByWord() {
    Map<String, List<Speaker>> found = new HashMap<>();
    for (Optional<Speaker> speaker : turnsBySpeaker.keySet()) {
      speaker.ifPresent(
          s ->
              Words.of(s.name())
                  .forEach(w -> found.computeIfAbsent(w.form(), f -> new ArrayList<>()).add(s)));
    }
    return found;
  }

  private Map<Optional<String>, List<Appearance>> appearances() {
    Map<Optional<String>, Set<Appearance>> found = new LinkedHashMap<>();
    turnsBySpeaker.forEach(
        (speaker, numbers) -> {
          Set<Appearance> theirs =
              found.computeIfAbsent(speaker.map(Speaker::id), s -> new LinkedHashSet<>());
          numbers.stream()
              .map(n -> turns.get(n).transcript())
              .distinct()
              .forEach(t -> theirs.add(Appearance.in(transcripts.get(t))));
        });
    Map<Optional<String>, List<Appearance>> lists = new HashMap<>();
    found.forEach((id, theirs) -> lists.put(id, List.copyOf(theirs)));
    return lists;
  }

  private static int[] transcriptStarts(int transcripts, List<Turn> turns, int size) {
    int[] from = new int[transcripts + 1];
    Arrays.fill(from, -1);
    for (Turn turn : turns) {
      if (from[turn.transcript()] < 0) {
        from[turn.transcript()] = turn.from();
      }
    }
    from[transcripts] = size;
    for (int t = transcripts - 1; t >= 0; t--) {
      from[t] = from[t] < 0 ? from[t + 1] : from[t];
    }
    return from;
  }

  private static List<Speaker> speakersOf(List<Transcript> transcripts) {
    Map<String, Speaker> byId = new TreeMap<>();
    for (Transcript transcript : transcripts) {
      for (Utterance utterance : transcript.utterances()) {
        utterance
            .speaker()
            .ifPresent(s -> byId.merge(s.id(), s, (a, b) -> richness(b) > richness(a) ? b : a));
      }
    }
    return byId.values().stream().sorted(Comparator.comparing(Speaker::id)).toList();
  }

  private static int richness(Speaker speaker) {
    return (speaker.role().isPresent() ? 1000 : 0) + speaker.aliases().size();
  }
}
