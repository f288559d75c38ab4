package org.dixit.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.Grade;
import org.dixit.text.Lexicon;

/**
 * What the name of a record's file and the folders around it tell.
 *
 * @param title the file's name without its ending
 * @param folders names of the folders that hold it, nearest first
 */
record TranscriptName(String title, List<String> folders) {
  private static final Set<String> GENERIC = new HashSet<>();
  private static final int MAX_FOLDERS = 3;

  static {
    for (Lexicon.Row row : Lexicon.of(TranscriptName.class, "file-words.tsv")) {
      GENERIC.add(row.get("form"));
    }
  }

  TranscriptName {
    folders = List.copyOf(folders);
  }

  /** The name of the file at {@code path}, whose parts are parted by strokes. */
  static TranscriptName of(String path) {
    String[] parts = path.replace('\\', '/').split("/");
    String file = parts[parts.length - 1];
    int dot = file.lastIndexOf('.');
    boolean ending = dot > 0 && file.length() - dot <= 6 && file.indexOf(' ', dot) < 0;
    List<String> folders = new ArrayList<>();
    for (int i = parts.length - 2; i >= 0 && folders.size() < MAX_FOLDERS; i--) {
      folders.add(parts[i]);
    }
    return new TranscriptName(ending ? file.substring(0, dot) : file, folders);
  }

  /** The day the name tells, as ISO 8601. */
  Optional<String> date() {
    return TranscriptDate.find(title);
  }

  /** The grade that a note in round brackets tells: {@code (Complete, As spoken)}. */
  Optional<Grade> grade() {
    if (note("as spoken") || note("as delivered") || note("verbatim")) {
      return Optional.of(Grade.G1);
    }
    return isWritten() ? Optional.of(Grade.G2) : Optional.empty();
  }

  /** Whether all that was said is here, where a note in round brackets tells. */
  Optional<Boolean> complete() {
    if (note("partial") || note("excerpt") || note("excerpts")) {
      return Optional.of(false);
    }
    if (!note("complete")) {
      return Optional.empty();
    }
    return Optional.of(!isWritten() || isStatement());
  }

  /** Whether the text was written before it was spoken, so that what was said may differ. */
  private boolean isWritten() {
    return note("as written") || note("as prepared");
  }

  /** A statement in writing was never spoken otherwise. */
  private boolean isStatement() {
    String rest = title.substring(title.lastIndexOf(')') + 1).toLowerCase(Locale.ROOT);
    return rest.strip().startsWith("statement") || rest.strip().startsWith("letter");
  }

  private boolean note(String words) {
    String folded = title.toLowerCase(Locale.ROOT);
    int open = folded.indexOf('(');
    while (open >= 0) {
      int close = folded.indexOf(')', open);
      if (close < 0) {
        return false;
      }
      for (String part : folded.substring(open + 1, close).split("[,;]")) {
        if (part.strip().equals(words)) {
          return true;
        }
      }
      open = folded.indexOf('(', close);
    }
    return false;
  }

  /**
   * The one person whose name stands in the name of a folder or of the file: {@code Ana
   * Holt/rawdata/...}, {@code 2016-9-19-holt-speech}.
   */
  Optional<String> speaker() {
    for (String folder : folders) {
      Optional<String> name = folderName(folder);
      if (name.isPresent()) {
        return name;
      }
    }
    List<String> words = nameWords(title);
    boolean speech = words.size() < letterWords(title).size();
    boolean loud = words.size() == 1 && letterWords(title).size() == 1 && isLoud(title);
    if (words.isEmpty() || words.size() > 3 || !(speech || loud)) {
      return Optional.empty();
    }
    return plausible(words) ? Optional.of(capitalised(words)) : Optional.empty();
  }

  private boolean plausible(List<String> words) {
    boolean folder = folders.stream().anyMatch(f -> letterWords(f).contains(words.get(0)));
    boolean capitals = title.contains(capitalised(words)) || isLoud(title);
    return words.size() == 1 || capitals || folder;
  }

  private Optional<String> folderName(String folder) {
    List<String> all = letterWords(folder);
    List<String> words = nameWords(folder);
    if (words.isEmpty() || words.size() > 3 || !folder.contains(capitalised(words))) {
      return Optional.empty();
    }
    boolean inFile = letterWords(title).contains(words.get(words.size() - 1));
    boolean full = words.size() > 1 && all.size() == words.size();
    return full || inFile ? Optional.of(capitalised(words)) : Optional.empty();
  }

  /** {@code words} without day, numbers and words that name no person. */
  private static List<String> nameWords(String words) {
    List<String> names = new ArrayList<>();
    for (String word : letterWords(words)) {
      if (!GENERIC.contains(word) && word.length() > 1) {
        names.add(word);
      }
    }
    return names;
  }

  private static List<String> letterWords(String words) {
    List<String> parts = new ArrayList<>();
    for (String part : words.split("[^\\p{L}'\u2019]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
      if (!part.isEmpty()) {
        parts.add(part.toLowerCase(Locale.ROOT));
      }
    }
    return parts;
  }

  private static boolean isLoud(String title) {
    String letters = title.replaceAll("[^\\p{L}]+", "");
    return letters.length() > 2 && TurnLabelScanner.isCapitals(letters);
  }

  private static String capitalised(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.length() > 0 ? " " : "");
      out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return out.toString();
  }

  /** Whether {@code word} is one of those that stand in file names and name no person. */
  static boolean isGeneric(String word) {
    return GENERIC.contains(word.toLowerCase(Locale.ROOT));
  }
}
