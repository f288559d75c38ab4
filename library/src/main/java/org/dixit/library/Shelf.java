package org.dixit.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.dixit.Grade;
import org.dixit.Milestone;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;

/** Makes volumes and transcripts of stored documents. */
final class Shelf {
  private Shelf() {}

  /**
   * A stored volume.
   *
   * @param volume as the list has it
   * @param chunks how many chunks it has
   * @param length of its text, in UTF-16 units
   * @param textHash of its text
   * @param speakers who speaks in it
   * @param nameless whether it has turns of nobody known
   * @param frame the transcript without text and turns
   */
  record Entry(
      Volume volume,
      int chunks,
      int length,
      String textHash,
      List<Speaker> speakers,
      boolean nameless,
      Transcript frame) {}

  static Entry entry(Document paper) {
    Transcript frame = frame(paper);
    Volume volume =
        new Volume(
            paper.get(Fields.KEY),
            frame.title(),
            frame.date(),
            frame.body(),
            frame.language(),
            frame.grade(),
            frame.complete(),
            number(paper, Fields.TURN_COUNT),
            paper.getField(Fields.WORD_COUNT).numericValue().longValue(),
            paper.get(Fields.HASH));
    BytesRef speakers = paper.getBinaryValue(Fields.SPEAKERS);
    return new Entry(
        volume,
        number(paper, Fields.CHUNKS),
        number(paper, Fields.LENGTH),
        paper.get(Fields.TEXT_HASH),
        Turns.readSpeakers(speakers.bytes, speakers.offset, speakers.length),
        Boolean.parseBoolean(paper.get(Fields.NAMELESS)),
        frame);
  }

  private static int number(Document paper, String field) {
    return paper.getField(field).numericValue().intValue();
  }

  private static Transcript frame(Document paper) {
    return new Transcript(
        paper.get(Fields.ID),
        text(paper, Fields.TITLE),
        text(paper, Fields.DATE),
        text(paper, Fields.BODY),
        text(paper, Fields.PLACE),
        paper.get(Fields.LANGUAGE),
        text(paper, Fields.SPOKEN_LANGUAGE),
        text(paper, Fields.NAMED),
        text(paper, Fields.ROLE),
        Grade.valueOf(paper.get(Fields.GRADE)),
        Boolean.parseBoolean(paper.get(Fields.COMPLETE)),
        text(paper, Fields.SOURCE),
        "",
        List.of(),
        List.of());
  }

  private static Optional<String> text(Document paper, String field) {
    return Optional.ofNullable(paper.get(field));
  }

  /**
   * The transcript of {@code entry}, of which only {@code chunks} are filled in. Before and between
   * them its text is white space, so that every offset is that of the whole; it ends with the last.
   */
  static Transcript transcript(Entry entry, List<Document> chunks) {
    Document last = chunks.get(chunks.size() - 1);
    char[] text = new char[number(last, Fields.START) + last.get(Fields.RAW).length()];
    Arrays.fill(text, ' ');
    List<Utterance> turns = new ArrayList<>();
    TreeSet<Milestone> milestones = new TreeSet<>();
    for (Document chunk : chunks) {
      String raw = chunk.get(Fields.RAW);
      raw.getChars(0, raw.length(), text, number(chunk, Fields.START));
      BytesRef bytes = chunk.getBinaryValue(Fields.TURNS);
      for (Utterance part : Turns.read(bytes.bytes, bytes.offset, bytes.length)) {
        join(turns, part);
      }
      BytesRef marks = chunk.getBinaryValue(Fields.MILESTONES);
      if (marks != null) {
        milestones.addAll(Turns.readMilestones(marks.bytes, marks.offset, marks.length));
      }
    }
    Transcript frame = entry.frame();
    return new Transcript(
        frame.id(),
        frame.title(),
        frame.date(),
        frame.body(),
        frame.place(),
        frame.language(),
        frame.spokenLanguage(),
        frame.speaker(),
        frame.role(),
        frame.grade(),
        frame.complete(),
        frame.source(),
        new String(text),
        turns,
        List.copyOf(milestones));
  }

  /** Adds {@code part} to the turn that it goes on with, or as a turn of its own. */
  private static void join(List<Utterance> turns, Utterance part) {
    int last = turns.size() - 1;
    boolean goesOn =
        last >= 0
            && turns.get(last).span().end() == part.span().start()
            && turns.get(last).label().equals(part.label());
    if (!goesOn) {
      turns.add(part);
      return;
    }
    Utterance before = turns.get(last);
    TreeSet<Span> asides = new TreeSet<>(before.asides());
    for (Span aside : part.asides()) {
      Span touching = asides.isEmpty() ? null : asides.last();
      if (touching != null && touching.end() == aside.start()) {
        asides.remove(touching);
        asides.add(new Span(touching.start(), aside.end()));
      } else {
        asides.add(aside);
      }
    }
    turns.set(
        last,
        new Utterance(
            before.label(),
            before.speaker(),
            new Span(before.span().start(), part.span().end()),
            before.language(),
            before.delivered(),
            List.copyOf(asides)));
  }
}
