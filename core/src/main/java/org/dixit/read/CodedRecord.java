package org.dixit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.Transcript;
import org.dixit.Utterance;

/**
 * Reads records whose words stand among codes: captions with times, debates in XML, lines of JSON.
 * The transcript's text is read out of them: a line for each turn, its label first.
 */
final class CodedRecord {
  private CodedRecord() {}

  /** The transcripts in {@code file}; none where its words stand as they are printed. */
  static List<Transcript> read(InputFile file, String id, String path, Map<String, String> told)
      throws ReadException {
    if (!JsonTurns.isNamed(file)) {
      return one(file, id, path, told).map(List::of).orElse(List.of());
    }
    JsonTurns.Talk talk = JsonTurns.read(file);
    Map<String, List<Said>> days = talk.days();
    List<Transcript> transcripts = new ArrayList<>();
    for (Map.Entry<String, List<Said>> day : days.entrySet()) {
      boolean several = days.size() > 1 && !day.getKey().isEmpty();
      Map<String, String> facts = new HashMap<>(talk.facts());
      facts.putAll(told);
      if (!day.getKey().isEmpty()) {
        facts.put("date", day.getKey());
      }
      String own = several ? id + "#" + day.getKey() : id;
      transcripts.add(transcript(file, own, path, day.getValue(), facts));
    }
    return transcripts;
  }

  private static Optional<Transcript> one(
      InputFile file, String id, String path, Map<String, String> told) throws ReadException {
    Optional<SpokenXml.Debate> debate = SpokenXml.read(file);
    if (debate.isPresent()) {
      boolean captions = debate.get().root().equals("tt");
      List<Said> said = debate.get().turns();
      Map<String, String> facts = new HashMap<>(debate.get().facts());
      facts.put("grade", captions ? "G6" : "G2");
      facts.putAll(told);
      List<Said> turns = captions ? TimedCues.read(said) : said;
      return Optional.of(transcript(file, id, path, turns, facts));
    }
    if (!mayBeTimed(file)) {
      return Optional.empty();
    }
    String text = Decoder.decode(file);
    return TimedCues.isTimed(text)
        ? Optional.of(transcript(file, id, path, TimedCues.read(text), graded(told)))
        : Optional.empty();
  }

  private static Map<String, String> graded(Map<String, String> told) {
    Map<String, String> facts = new HashMap<>(Map.of("grade", "G6"));
    facts.putAll(told);
    return facts;
  }

  private static boolean mayBeTimed(InputFile file) {
    String name = file.lastName().toLowerCase(java.util.Locale.ROOT);
    return name.endsWith(".vtt") || name.endsWith(".srt") || file.has(0, "WEBVTT");
  }

  private static Transcript transcript(
      InputFile file, String id, String path, List<Said> turns, Map<String, String> facts)
      throws ReadException {
    TableText table = new TableText();
    turns.forEach(table::add);
    String text = table.text();
    List<Utterance> cut = TurnCutter.cut(text, table.body(), table.labels());
    if (cut.isEmpty()) {
      throw new ReadException(file.name(), 0, "holds no words that somebody spoke");
    }
    TranscriptName name = TranscriptName.of(path);
    LayoutFacts layout =
        new LayoutSniffer(text, 0, name.title(), Optional.empty()).facts(table.labels()).plain();
    return new TranscriptFacts(new FrontMatter(facts, 0), name)
        .transcript(id, text, layout, cut, table.milestones());
  }
}
