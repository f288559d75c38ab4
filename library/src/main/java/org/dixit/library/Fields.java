package org.dixit.library;

/** The names of the fields, of format 2. */
final class Fields {
  /** The number that the format has; a library with another one is not opened. */
  static final int FORMAT = 2;

  static final String FORMAT_KEY = "dixit-library";

  /** The path of the file: by it a file's documents are replaced and removed. */
  static final String FILE = "file";

  /** The volume's key. */
  static final String KEY = "key";

  /** What a document is: a volume or a chunk. */
  static final String KIND = "kind";

  static final String VOLUME = "volume";
  static final String CHUNK = "chunk";

  static final String HASH = "hash";
  static final String TEXT_HASH = "text-hash";
  static final String ID = "id";
  static final String TITLE = "title";
  static final String DATE = "date";
  static final String BODY = "body";
  static final String PLACE = "place";
  static final String LANGUAGE = "language";
  static final String SPOKEN_LANGUAGE = "spoken-language";
  static final String NAMED = "named";
  static final String ROLE = "role";
  static final String GRADE = "grade";
  static final String COMPLETE = "complete";
  static final String SOURCE = "source";
  static final String LENGTH = "length";
  static final String WORD_COUNT = "word-count";
  static final String CHUNKS = "chunks";
  static final String TURNS = "turns";
  static final String MILESTONES = "milestones";
  static final String SPEAKERS = "speakers";
  static final String NAMELESS = "nameless";

  /** The words of a chunk, as they are found. */
  static final String WORDS = "words";

  /** The words of a chunk two by two. */
  static final String PAIRS = "pairs";

  /** The words of a chunk as they stand. */
  static final String RAW = "raw";

  static final String TURN_COUNT = "turn-count";
  static final String START = "start";
  static final String SPEAKER = "speaker";

  /** The same for all chunks of a transcript, so that neighbours are told apart. */
  static final String TRANSCRIPT = "transcript";

  /** What chunks are chosen by; a field is either stored or found by, so these have other names. */
  static final String BY_DATE = "by-date";

  static final String BY_BODY = "by-body";
  static final String BY_LANGUAGE = "by-language";
  static final String BY_GRADE = "by-grade";

  private Fields() {}
}
