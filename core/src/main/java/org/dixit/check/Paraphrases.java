package org.dixit.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.check.Sentences.Sentence;
import org.dixit.embed.Embedder;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Candidate;
import org.dixit.index.RecordIndex.Turn;

/**
 * Finds the sentence of a record that says in other words what a copy says: vectors choose among
 * the sentences of the speaker, words of like meaning, numbers, names and negators must bear it
 * out. Made for one article.
 */
final class Paraphrases {
  /** Of so few words every sentence is looked at; of more, those that share words. */
  private static final int SMALL = 4_000;

  private static final int CANDIDATES = 12;

  /** So many sentences that are nearest are read word by word. */
  private static final int READ = 4;

  /** With less than this in common two texts are of different things. */
  private static final double SLIGHT = 0.3;

  /** A name may stand so many words before or behind the sentence that speaks of it. */
  private static final int AROUND = 100;

  private static final Set<String> TURNS = Set.of("but", "rather");

  /** A sentence so many times as long says much else. */
  private static final int LONGER = 3;

  private final RecordIndex index;
  private final Embedder embedder;
  private final Occasions occasions;

  Paraphrases(RecordIndex index, Embedder embedder, Occasions occasions) {
    this.index = index;
    this.embedder = embedder;
    this.occasions = occasions;
  }

  /**
   * A sentence that says what was looked for.
   *
   * @param sentence where it stands
   * @param nearness the cosine of the vectors
   * @param coverage the share of the information that it has
   */
  record Found(Sentence sentence, double nearness, double coverage) {
    double strength() {
      return nearness + coverage;
    }
  }

  /**
   * The sentence that says most of what {@code words} say.
   *
   * @param turns the speaker's turns
   * @param denied whether the copy's cue denies them
   */
  Optional<Found> find(QuotedWords words, BitSet turns, boolean denied) {
    Likeness likeness = new Likeness(embedder, forms(words));
    if (likeness.content().isEmpty()) {
      return Optional.empty();
    }
    long denials = denials(forms(words)) + (denied ? 1 : 0);
    record Near(Sentence sentence, double nearness) {}
    List<Near> near = new ArrayList<>();
    for (Sentence sentence : sentences(likeness.content(), turns)) {
      near.add(new Near(sentence, likeness.nearness(forms(sentence))));
    }
    near.sort(Comparator.comparingDouble(Near::nearness).reversed());
    return near.stream()
        .limit(READ)
        .map(n -> new Found(n.sentence(), n.nearness(), likeness.coverage(forms(n.sentence()))))
        .max(Comparator.comparingDouble(Found::strength))
        .filter(f -> f.sentence().to() - f.sentence().from() <= LONGER * words.size() + LONGER)
        .filter(f -> isBorneOut(words, f.sentence()))
        .filter(f -> deniesAlike(likeness, denials, f.sentence()));
  }

  /** Whether any sentence says a part of what {@code words} say. */
  boolean hasAnyLike(QuotedWords words, BitSet turns) {
    Likeness likeness = new Likeness(embedder, forms(words));
    return sentences(likeness.content(), turns).stream()
        .map(this::forms)
        .anyMatch(f -> likeness.nearness(f) >= SLIGHT || likeness.coverage(f) >= SLIGHT);
  }

  /** The only sentence in which every one of a few words has one of like meaning, in order. */
  Optional<Found> findFew(QuotedWords words, BitSet turns) {
    Likeness likeness = new Likeness(embedder, forms(words));
    List<Found> found = new ArrayList<>();
    if (likeness.content().size() < 2) {
      return Optional.empty();
    }
    for (Sentence sentence : sentences(likeness.content(), turns)) {
      if (likeness.isSaidBy(forms(sentence))) {
        found.add(new Found(sentence, 1, 1));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Sentence> sentences(List<String> forms, BitSet turns) {
    BitSet near = new BitSet();
    int size = 0;
    for (int t = turns.nextSetBit(0); t >= 0; t = turns.nextSetBit(t + 1)) {
      Turn turn = index.turns().get(t);
      if (occasions.isNear(turn)) {
        near.set(t);
        size += turn.to() - turn.from();
      }
    }
    Set<Sentence> sentences = new HashSet<>();
    if (size <= SMALL) {
      near.stream()
          .mapToObj(t -> index.turns().get(t))
          .forEach(t -> sentences.addAll(Sentences.of(index, t, t.from(), t.to())));
    } else {
      for (Candidate candidate : index.candidates(forms, near, CANDIDATES)) {
        sentences.addAll(within(candidate, near));
      }
    }
    return sentences.stream().sorted(Comparator.comparingInt(Sentence::from)).toList();
  }

  private List<Sentence> within(Candidate candidate, BitSet turns) {
    List<Sentence> sentences = new ArrayList<>();
    int number = index.turnNumber(candidate.from());
    while (number < index.turns().size() && index.turns().get(number).from() < candidate.to()) {
      if (turns.get(number)) {
        Turn turn = index.turns().get(number);
        sentences.addAll(Sentences.of(index, turn, candidate.from(), candidate.to()));
      }
      number++;
    }
    return sentences;
  }

  private List<String> forms(Sentence sentence) {
    return IntStream.range(sentence.from(), sentence.to()).mapToObj(index::form).toList();
  }

  private static List<String> forms(QuotedWords words) {
    return words.words().stream().map(w -> w.form()).toList();
  }

  /** Whether the copy's numbers and names stand there too. */
  private boolean isBorneOut(QuotedWords words, Sentence sentence) {
    List<String> theirs = forms(sentence);
    List<String> mine = forms(words);
    Turn turn = index.turn(sentence.from());
    Set<String> around = new HashSet<>();
    int low = Math.max(turn.from(), sentence.from() - AROUND);
    int high = Math.min(turn.to(), sentence.to() + AROUND);
    IntStream.range(low, high).forEach(p -> around.add(Stems.stem(index.form(p))));
    index
        .utterance(turn)
        .speaker()
        .ifPresent(s -> List.of(s.name().toLowerCase(Locale.ROOT).split(" ")).forEach(around::add));
    for (String form : mine) {
      boolean met = theirs.contains(form) || theirs.contains(Stems.spelling(form));
      if (Numerals.isNumber(form) && !met) {
        return false;
      }
    }
    return names(words).stream().allMatch(name -> isNamed(name, around));
  }

  /** Whether at least half of a name's words stand there: World War II, Second World War. */
  private static boolean isNamed(List<String> name, Set<String> around) {
    return 2 * name.stream().map(Stems::stem).filter(around::contains).count() >= name.size();
  }

  /** The runs of words that the copy writes as names, its first word left out. */
  private static List<List<String>> names(QuotedWords words) {
    List<List<String>> names = new ArrayList<>();
    int before = -2;
    for (int i = 1; i < words.size(); i++) {
      String raw = words.words().get(i).span().in(words.text());
      String form = words.words().get(i).form();
      if (Character.isUpperCase(raw.codePointAt(0)) && !form.equals("i")) {
        if (before < i - 1) {
          names.add(new ArrayList<>());
        }
        names.get(names.size() - 1).add(form);
        before = i;
      }
    }
    return names;
  }

  /** Whether the half of the sentence that says most of it denies as often as the copy does. */
  private boolean deniesAlike(Likeness likeness, long denials, Sentence sentence) {
    List<String> forms = forms(sentence);
    List<String> best = forms;
    double most = -1;
    int from = 0;
    for (int at = 0; at <= forms.size(); at++) {
      if (at == forms.size() || TURNS.contains(forms.get(at))) {
        double coverage = likeness.coverage(forms.subList(from, at));
        if (coverage > most) {
          most = coverage;
          best = forms.subList(from, at);
        }
        from = at + 1;
      }
    }
    return denials(best) % 2 == denials % 2;
  }

  private static long denials(List<String> forms) {
    return forms.stream()
        .filter(f -> FrameWords.is("negator", f) || FrameWords.is("denial", f))
        .count();
  }

  /** A match of all {@code words} with all of the sentence, in which no word has a partner. */
  Match match(QuotedWords words, Sentence sentence) {
    List<Step> steps = new ArrayList<>();
    int n = sentence.to() - sentence.from();
    int m = words.size();
    for (int i = 0; i < Math.max(n, m); i++) {
      StepKind kind = i >= n ? StepKind.INSERT : i >= m ? StepKind.DELETE : StepKind.SUBSTITUTE;
      int position = sentence.from() + Math.min(i, n);
      steps.add(new Step(kind, position, Math.min(i, m)));
    }
    return Match.of(words, 0, m, index, steps);
  }
}
