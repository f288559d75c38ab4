package org.dixit.app;

import java.util.Iterator;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.Transcript;
import org.dixit.read.InputReader;
import picocli.CommandLine.Option;

/** What the command line says of the transcripts that it names, before what they say themselves. */
final class RecordFacts {
  @Option(names = "--title", paramLabel = "WORDS", description = "what was recorded")
  private String title;

  @Option(names = "--date", paramLabel = "DAY", description = "the day it was said: 2031-03-18")
  private String date;

  @Option(names = "--body", paramLabel = "WORDS", description = "who met")
  private String body;

  @Option(names = "--place", paramLabel = "WORDS", description = "where")
  private String place;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "who speaks where turns have no label")
  private String speaker;

  @Option(names = "--role", paramLabel = "WORDS", description = "that speaker's office")
  private String role;

  @Option(names = "--language", paramLabel = "TAG", description = "of the text: en")
  private String language;

  @Option(
      names = "--spoken-language",
      paramLabel = "TAG",
      description = "where the text is a translation")
  private String spokenLanguage;

  @Option(
      names = "--grade",
      paramLabel = "G1…G7",
      description = "how close the text is to what was spoken")
  private Grade grade;

  @Option(
      names = "--complete",
      description = "all that was said is there, so that absence is evidence")
  private boolean complete;

  @Option(names = "--source", paramLabel = "WORDS", description = "where the text comes from")
  private String source;

  @Option(
      names = "--layout",
      paramLabel = "NAME",
      description =
          "how the files are laid out, where that is not recognised: ${COMPLETION-CANDIDATES}",
      completionCandidates = Layouts.class)
  private String layout;

  /** The layouts, for the help. */
  static final class Layouts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return InputReader.layouts().iterator();
    }
  }

  String date() {
    return date;
  }

  /** The layout that was named; {@code null} for none. */
  String layout() {
    return layout;
  }

  Transcript on(Transcript read) {
    return new Transcript(
        read.id(),
        or(title, read.title()),
        or(date, read.date()),
        or(body, read.body()),
        or(place, read.place()),
        language == null ? read.language() : language,
        or(spokenLanguage, read.spokenLanguage()),
        or(speaker, read.speaker()),
        or(role, read.role()),
        grade == null ? read.grade() : grade,
        complete || read.complete(),
        or(source, read.source()),
        read.text(),
        read.utterances(),
        read.milestones());
  }

  private static Optional<String> or(String said, Optional<String> read) {
    return said == null ? read : Optional.of(said);
  }
}
