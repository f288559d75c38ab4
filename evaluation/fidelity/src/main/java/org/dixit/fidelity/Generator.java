package org.dixit.fidelity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dixit.Outcome;
import org.dixit.fidelity.change.Scene;
import org.dixit.fidelity.source.Turn;
import org.dixit.fidelity.source.Window;
import org.dixit.fidelity.text.Line;

/** Makes cases from transcripts. The same transcripts and seed give the same cases. */
public final class Generator {
  private static final int TRIES = 4000;
  private static final int EMPTY_ROUNDS = 3;

  private final Random random;
  private final List<Scene> plain = new ArrayList<>();
  private final List<Scene> rough = new ArrayList<>();
  private final Frames frames = new Frames();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<FidelityCase> cases = new ArrayList<>();

  /** Cases from {@code windows}. */
  public Generator(List<Window> windows, long seed) {
    random = new Random(seed);
    for (Window window : windows) {
      addScenes(window);
    }
  }

  private void addScenes(Window window) {
    for (int t = 0; t < window.turns().size(); t++) {
      Turn turn = window.turns().get(t);
      for (int p = 0; p < turn.paragraphs().size() && !turn.name().isEmpty(); p++) {
        List<String> sentences = turn.paragraphs().get(p);
        for (int s = 0; s < sentences.size(); s++) {
          if (Scene.isRough(sentences.get(s))) {
            Scene scene = new Scene(window, t, p, s, Line.of(sentences.get(s)), random);
            (Scene.isQuotable(sentences.get(s)) ? plain : rough).add(scene);
          }
        }
      }
    }
  }

  /** How many sentences can be quoted. */
  public int sentences() {
    return plain.size();
  }

  /** {@code count} cases, the kinds in turn; fewer where the transcripts give no more. */
  public List<FidelityCase> generate(int count) {
    List<Kind> kinds = new ArrayList<>(new Kinds(plain).all());
    Map<Kind, Integer> failures = new LinkedHashMap<>();
    while (cases.size() < count && !kinds.isEmpty() && !plain.isEmpty()) {
      for (Kind kind : List.copyOf(kinds)) {
        if (cases.size() < count && !add(kind)) {
          if (failures.merge(kind, 1, Integer::sum) >= EMPTY_ROUNDS) {
            kinds.remove(kind);
          }
        }
      }
    }
    return List.copyOf(cases);
  }

  /** The texts of the record files, by path. */
  public Map<String, String> files() {
    return Collections.unmodifiableMap(files);
  }

  private boolean add(Kind kind) {
    List<Scene> pool = kind.rough() && !rough.isEmpty() ? rough : plain;
    for (int i = 0; i < TRIES; i++) {
      Scene scene = pool.get(random.nextInt(pool.size()));
      if (used.contains(kind.name() + scene.said())) {
        continue;
      }
      List<Draft> drafts = kind.maker().drafts(scene);
      if (drafts.isEmpty()) {
        continue;
      }
      Draft draft = drafts.get(random.nextInt(drafts.size()));
      Optional<Frames.Prose> prose =
          isSound(kind, draft, scene) ? frames.write(draft, random) : Optional.empty();
      if (prose.isPresent()) {
        used.add(kind.name() + scene.said());
        cases.add(made(kind, draft, scene, prose.get()));
        return true;
      }
    }
    return false;
  }

  private static boolean isSound(Kind kind, Draft draft, Scene scene) {
    String copy = draft.copy();
    boolean neat = !copy.contains("  ") && !copy.contains(" ,") && Line.of(copy).size() >= 3;
    if (!neat || !draft.said().isEmpty() && !scene.window().holdsOnce(draft.said())) {
      return false;
    }
    Outcome outcome = kind.expected().outcome();
    boolean altered = outcome == Outcome.CHANGED || outcome == Outcome.EDITED;
    boolean act = kind.name().startsWith("speech-act") || kind.name().startsWith("completeness");
    return !altered || act || !bare(scene.window().text()).contains(bare(copy));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private FidelityCase made(Kind kind, Draft draft, Scene scene, Frames.Prose prose) {
    String id = String.format(Locale.ROOT, "c%05d", cases.size() + 1);
    boolean same = draft.said().equals(draft.recorded());
    List<FidelityCase.RecordText> record = new ArrayList<>();
    for (Window window : draft.records()) {
      record.add(same ? file(window, draft) : inline(scene, draft));
    }
    return new FidelityCase(
        id,
        kind.name(),
        prose.text(),
        prose.spans(),
        record,
        draft.recorded(),
        kind.expected(draft));
  }

  private FidelityCase.RecordText file(Window window, Draft draft) {
    String status = draft.status().name().toLowerCase(Locale.ROOT);
    String path = "windows/" + window.id() + "-" + status + ".txt";
    files.computeIfAbsent(
        path,
        p ->
            window.record(
                "",
                "",
                draft.status() != Draft.Status.PARTIAL,
                draft.status() == Draft.Status.TRANSLATION));
    return new FidelityCase.RecordText(path, "");
  }

  private static FidelityCase.RecordText inline(Scene scene, Draft draft) {
    Window near = scene.window().around(scene.turn(), 2);
    return new FidelityCase.RecordText(
        "", near.record(draft.said(), draft.recorded(), true, false));
  }
}
