package org.dixit.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dixit.RecordFile;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Sha256;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Makes the documents of a file: for each transcript its chunks in order, then its volume. */
final class Papers {
  /** So many signs of a hash tell transcripts apart. */
  private static final int PLACE = 24;

  private static final FieldType WORDS = new FieldType();
  private static final FieldType PAIRS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
    PAIRS.setTokenized(true);
    PAIRS.setOmitNorms(true);
    PAIRS.setIndexOptions(IndexOptions.DOCS);
    PAIRS.freeze();
  }

  private Papers() {}

  static List<Document> of(RecordFile file) {
    List<Document> papers = new ArrayList<>();
    boolean several = file.transcripts().size() > 1;
    for (int i = 0; i < file.transcripts().size(); i++) {
      String key = several ? file.path() + "#" + (i + 1) : file.path().toString();
      add(papers, file, key, file.transcripts().get(i));
    }
    return papers;
  }

  private static void add(
      List<Document> papers, RecordFile file, String key, Transcript transcript) {
    List<Chunk> chunks = Chunk.of(transcript);
    long count = 0;
    for (Chunk chunk : chunks) {
      List<Word> words = words(transcript.text(), chunk);
      count += words.size();
      papers.add(chunk(file, key, transcript, chunk, words));
    }
    papers.add(volume(file, key, transcript, chunks.size(), count));
  }

  /** What is spoken in {@code chunk}, asides left out. */
  private static List<Word> words(String text, Chunk chunk) {
    List<Word> words = new ArrayList<>();
    for (Utterance part : chunk.parts()) {
      int from = part.span().start();
      for (Span aside : part.asides()) {
        if (aside.start() >= from) {
          words.addAll(Words.of(text, new Span(from, aside.start())));
          from = aside.end();
        }
      }
      if (from <= part.span().end()) {
        words.addAll(Words.of(text, new Span(from, part.span().end())));
      }
    }
    return words;
  }

  private static Document chunk(
      RecordFile file, String key, Transcript transcript, Chunk chunk, List<Word> words) {
    Document paper = paper(file, key, Fields.CHUNK);
    paper.add(new StoredField(Fields.START, chunk.span().start()));
    paper.add(new StoredField(Fields.RAW, chunk.span().in(transcript.text())));
    paper.add(new StoredField(Fields.TURNS, Turns.write(chunk.parts())));
    if (!chunk.milestones().isEmpty()) {
      byte[] milestones = Turns.writeMilestones(chunk.milestones());
      paper.add(new StoredField(Fields.MILESTONES, milestones));
    }
    List<String> forms = words.stream().map(Word::form).toList();
    paper.add(new Field(Fields.WORDS, new WordStream(forms), WORDS));
    paper.add(new Field(Fields.PAIRS, new WordStream(Pairs.of(forms)), PAIRS));
    find(paper, Fields.BY_DATE, transcript.date());
    find(paper, Fields.BY_LANGUAGE, Optional.of(transcript.language()));
    find(paper, Fields.BY_GRADE, Optional.of(transcript.grade().name()));
    transcript
        .body()
        .ifPresent(b -> find(paper, Fields.BY_BODY, Optional.of(b.toLowerCase(Locale.ROOT))));
    chunk.parts().stream()
        .flatMap(p -> p.speaker().stream())
        .map(Speaker::id)
        .distinct()
        .forEach(id -> find(paper, Fields.SPEAKER, Optional.of(id)));
    return paper;
  }

  private static Document paper(RecordFile file, String key, String kind) {
    Document paper = new Document();
    paper.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    find(paper, Fields.FILE, Optional.of(file.path().toString()));
    find(paper, Fields.KEY, Optional.of(key));
    paper.add(new StoredField(Fields.KEY, key));
    paper.add(new SortedDocValuesField(Fields.TRANSCRIPT, new BytesRef(place(key, kind))));
    return paper;
  }

  /** Chunks of one transcript have one place; its volume has another. */
  private static String place(String key, String kind) {
    return Sha256.of(kind + '\n' + key).substring(0, PLACE);
  }

  private static Document volume(
      RecordFile file, String key, Transcript transcript, int chunks, long words) {
    Document paper = paper(file, key, Fields.VOLUME);
    store(paper, Fields.HASH, Optional.of(file.hash()));
    store(paper, Fields.TEXT_HASH, Optional.of(Sha256.of(transcript.text())));
    store(paper, Fields.ID, Optional.of(transcript.id()));
    store(paper, Fields.TITLE, transcript.title());
    store(paper, Fields.DATE, transcript.date());
    store(paper, Fields.BODY, transcript.body());
    store(paper, Fields.PLACE, transcript.place());
    store(paper, Fields.LANGUAGE, Optional.of(transcript.language()));
    store(paper, Fields.SPOKEN_LANGUAGE, transcript.spokenLanguage());
    store(paper, Fields.NAMED, transcript.speaker());
    store(paper, Fields.ROLE, transcript.role());
    store(paper, Fields.GRADE, Optional.of(transcript.grade().name()));
    store(paper, Fields.COMPLETE, Optional.of(String.valueOf(transcript.complete())));
    store(paper, Fields.SOURCE, transcript.source());
    paper.add(new StoredField(Fields.LENGTH, transcript.text().length()));
    paper.add(new StoredField(Fields.TURN_COUNT, transcript.utterances().size()));
    paper.add(new StoredField(Fields.WORD_COUNT, words));
    paper.add(new StoredField(Fields.CHUNKS, chunks));
    boolean nameless = transcript.utterances().stream().anyMatch(u -> u.speaker().isEmpty());
    store(paper, Fields.NAMELESS, Optional.of(String.valueOf(nameless)));
    paper.add(new StoredField(Fields.SPEAKERS, Turns.writeSpeakers(speakers(transcript))));
    return paper;
  }

  private static List<Speaker> speakers(Transcript transcript) {
    Set<Speaker> speakers = new LinkedHashSet<>();
    transcript.utterances().forEach(u -> u.speaker().ifPresent(speakers::add));
    return List.copyOf(speakers);
  }

  private static void store(Document paper, String field, Optional<String> value) {
    value.ifPresent(v -> paper.add(new StoredField(field, v)));
  }

  private static void find(Document paper, String field, Optional<String> value) {
    value.ifPresent(v -> paper.add(new StringField(field, WordStream.key(v), Field.Store.NO)));
  }
}
