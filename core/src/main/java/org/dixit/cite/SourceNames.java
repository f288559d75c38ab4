package org.dixit.cite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.Transcript;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * Finds sources by what an answer may call them: the file's name, the title, the address, words of
 * title and author with the year. Nothing is guessed: where several fit, all are given.
 */
final class SourceNames {
  private static final int LONGEST = 400;

  private final List<Transcript> sources;

  /** Path, file name, stem and title of each source, as words. */
  private final Map<String, Set<Integer>> exact = new HashMap<>();

  private final Map<String, Set<Integer>> byAddress = new HashMap<>();
  private final Map<Integer, Set<Integer>> byNumber = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final List<List<String>> titles = new ArrayList<>();
  private final Map<String, BitSet> byTitleWord = new HashMap<>();

  SourceNames(List<Transcript> sources) {
    this.sources = List.copyOf(sources);
    for (int i = 0; i < sources.size(); i++) {
      add(sources.get(i), i);
    }
  }

  private void add(Transcript source, int i) {
    String id = source.id();
    String file = id.substring(id.lastIndexOf('/') + 1);
    String stem = stem(file);
    for (String name : List.of(id, stem(id), file, stem, source.title().orElse(stem))) {
      exact.computeIfAbsent(key(name), k -> new TreeSet<>()).add(i);
    }
    source
        .source()
        .ifPresent(a -> byAddress.computeIfAbsent(address(a), k -> new TreeSet<>()).add(i));
    number(stem).forEach(n -> byNumber.computeIfAbsent(n, k -> new TreeSet<>()).add(i));
    List<String> title = forms(source.title().orElse(""));
    titles.add(title);
    title.forEach(w -> byTitleWord.computeIfAbsent(w, k -> new BitSet()).set(i));
    String all =
        String.join(
            " ",
            source.title().orElse(""),
            stem.replace('_', ' '),
            source.speaker().orElse(""),
            source.body().orElse(""),
            source.source().orElse(""),
            source.date().map(d -> d.substring(0, Math.min(4, d.length()))).orElse(""));
    forms(all).forEach(w -> byWord.computeIfAbsent(w, k -> new BitSet()).set(i));
  }

  /** The number in a file's name: {@code 2.txt}, {@code source-2.txt}, {@code 02_minutes.txt}. */
  private static List<Integer> number(String stem) {
    String[] parts = stem.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)|[-_ .]+");
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      String bare = part.replaceAll("[-_ .]", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    if (words.isEmpty()) {
      return List.of();
    }
    String first = words.get(0);
    boolean led = words.size() == 2 && (isLetter(first) || MarkWords.is("lead", first));
    String number = led ? words.get(1) : first;
    return number.matches("\\d{1,3}") ? List.of(Integer.parseInt(number)) : List.of();
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** The sources whose file bears {@code number}. */
  List<String> numbered(int number) {
    return ids(byNumber.getOrDefault(number, Set.of()));
  }

  /** The sources with just this name. */
  List<String> exactly(String name) {
    String bare = MarkWords.withoutPlace(bounded(name));
    Set<Integer> found = exact.getOrDefault(key(bare), Set.of());
    return ids(found.isEmpty() ? byAddress.getOrDefault(address(bare), Set.of()) : found);
  }

  /** The sources that {@code words}, which are known to name one, can mean. */
  List<String> named(String words) {
    String bare = MarkWords.withoutPlace(bounded(words));
    List<String> found = exactly(bare);
    if (found.isEmpty()) {
      found = files(words);
    }
    List<String> forms = forms(bare);
    if (found.isEmpty()) {
      found = byTitle(forms);
    }
    return found.isEmpty() ? byWords(forms) : found;
  }

  /** The sources whose file is named among {@code words}. */
  private List<String> files(String words) {
    Set<Integer> found = new TreeSet<>();
    for (String word : bounded(words).split("[\\s,;()<>\\[\\]\"“”]+")) {
      String name = word.replaceAll("[.:*_]+$", "");
      if (MarkWords.isFile(name)) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        Set<Integer> whole = exact.getOrDefault(key(name), Set.of());
        found.addAll(whole.isEmpty() ? exact.getOrDefault(key(file), Set.of()) : whole);
      }
    }
    return ids(found);
  }

  /** The sources whose whole title stands among {@code forms}; the longest titles only. */
  private List<String> byTitle(List<String> forms) {
    Set<String> have = new LinkedHashSet<>(forms);
    BitSet near = new BitSet();
    have.forEach(w -> near.or(byTitleWord.getOrDefault(w, new BitSet())));
    int longest = 2;
    Set<Integer> found = new TreeSet<>();
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      List<String> title = titles.get(i);
      if (title.size() >= longest && have.containsAll(title)) {
        if (title.size() > longest) {
          found.clear();
          longest = title.size();
        }
        found.add(i);
      }
    }
    return ids(found);
  }

  /** The sources that have every one of {@code forms} in title, name, author or year. */
  private List<String> byWords(List<String> forms) {
    BitSet left = null;
    for (String form : new LinkedHashSet<>(forms)) {
      BitSet having = byWord.getOrDefault(form, new BitSet());
      if (left == null) {
        left = (BitSet) having.clone();
      } else {
        left.and(having);
      }
    }
    Set<Integer> found = new TreeSet<>();
    if (left != null) {
      left.stream().forEach(found::add);
    }
    return ids(found);
  }

  /** The sources that a link leads to. */
  List<String> linked(String target) {
    String bare = decoded(bounded(target)).replaceAll("[#?].*$", "");
    Set<Integer> found = byAddress.getOrDefault(address(bare), Set.of());
    String path = bare.replace('\\', '/').replaceAll("^(\\./|\\.\\./|/)+", "");
    while (found.isEmpty() && !path.isEmpty()) {
      Set<Integer> named = exact.getOrDefault(key(path), Set.of());
      found = MarkWords.isFile(path) || path.indexOf(':') < 0 ? named : Set.of();
      int stroke = path.indexOf('/');
      path = stroke < 0 ? "" : path.substring(stroke + 1);
    }
    return ids(found);
  }

  private static String decoded(String target) {
    return target.replace("%20", " ").replaceAll("^<|>$", "");
  }

  private List<String> ids(Set<Integer> found) {
    return found.stream().map(i -> sources.get(i).id()).toList();
  }

  private static String bounded(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  private static String key(String name) {
    String bare = name.strip().toLowerCase(Locale.ROOT).replaceAll("[*_`\"“”‘’']", " ");
    return bare.replaceAll("[\\s-]+", " ").strip();
  }

  private static String address(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("^[a-z]+://(www\\.)?", "")
        .replaceAll("/$", "");
  }

  private static List<String> forms(String text) {
    return Words.of(text.replace('_', ' ')).stream().map(Word::form).toList();
  }
}
