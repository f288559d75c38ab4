package org.dixit.receipt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.Exhibit;
import org.dixit.Provenance;
import org.dixit.Receipt;

/** In what a receipt differs from the one that was made again, a line for each. */
final class Differences {
  private static final int LONGEST = 70;

  /** After so many facts a reader knows that it is another finding. */
  private static final int MOST_FACTS = 4;

  private final Receipt given;
  private final Receipt again;
  private final List<String> differences = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean complete = true;

  Differences(Receipt given, Receipt again) {
    this.given = given;
    this.again = again;
  }

  Receipts.Comparison find() {
    if (!Seal.isWhole(given)) {
      differences.add(
          "receipt: was changed after it was sealed: its seal is not that of its words");
    }
    Provenance then = given.provenance();
    Provenance now = again.provenance();
    names("model", then.model(), now.model());
    names("option", then.options(), now.options());
    hashes("article " + then.article().id(), then.article(), now.article());
    record(then.record(), now.record());
    findings();
    if (!then.version().equals(now.version())) {
      notes.add("made by Dixit " + then.version() + "; this is " + now.version());
    }
    return new Receipts.Comparison(differences, notes, complete);
  }

  private void names(String what, Map<String, String> then, Map<String, String> now) {
    for (String name : union(then, now)) {
      String old = then.getOrDefault(name, "none");
      String fresh = now.getOrDefault(name, "none");
      if (!old.equals(fresh)) {
        differences.add(what + " " + name + ": " + was(old, fresh));
      }
    }
  }

  /** The same file may stand elsewhere; the same name may hold another file. */
  private void record(List<Exhibit> then, List<Exhibit> now) {
    Exhibit[] found = new Exhibit[then.size()];
    Set<Exhibit> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(now);
    match(then, now, found, left, e -> e.text() + e.file());
    match(then, now, found, left, Exhibit::text);
    match(then, now, found, left, Exhibit::id);
    for (int i = 0; i < found.length; i++) {
      String name = "record " + then.get(i).id();
      if (found[i] == null) {
        complete = false;
        differences.add(name + ": is not among the files given (" + then.get(i).file() + ")");
      } else {
        hashes(name, then.get(i), found[i]);
      }
    }
    now.stream()
        .filter(left::contains)
        .forEach(e -> differences.add("record " + e.id() + ": is not in the receipt"));
  }

  /** Pairs what has the same key and is not yet paired, in the order in which it stands. */
  private static void match(
      List<Exhibit> then,
      List<Exhibit> now,
      Exhibit[] found,
      Set<Exhibit> left,
      Function<Exhibit, String> key) {
    Map<String, Deque<Exhibit>> byKey = new HashMap<>();
    for (Exhibit exhibit : now) {
      if (left.contains(exhibit)) {
        byKey.computeIfAbsent(key.apply(exhibit), k -> new ArrayDeque<>()).add(exhibit);
      }
    }
    for (int i = 0; i < found.length; i++) {
      Deque<Exhibit> same = byKey.get(key.apply(then.get(i)));
      if (found[i] == null && same != null && !same.isEmpty()) {
        found[i] = same.remove();
        left.remove(found[i]);
      }
    }
  }

  private void hashes(String name, Exhibit then, Exhibit now) {
    if (!then.file().equals(now.file())) {
      differences.add(name + ": file " + was(then.file(), now.file()));
    }
    if (!then.text().equals(now.text())) {
      differences.add(name + ": text " + was(then.text(), now.text()));
    }
    facts(name, then, now);
  }

  /** Titles and dates that the text does not tell are read from the names of files and folders. */
  private void facts(String name, Exhibit then, Exhibit now) {
    fact(name + ": date ", then.date().orElse("none"), now.date().orElse("none"));
    fact(name + ": title ", then.title().orElse("none"), now.title().orElse("none"));
  }

  private void fact(String name, String then, String now) {
    if (!then.equals(now)) {
      notes.add(name + was(then, now) + " (where the text has none, names of files tell it)");
    }
  }

  private void findings() {
    Map<String, Receipt.Line> fresh = new LinkedHashMap<>();
    again.lines().forEach(line -> fresh.put(line.statement(), line));
    for (Receipt.Line line : given.lines()) {
      Receipt.Line other = fresh.remove(line.statement());
      if (other == null) {
        differences.add(title(line) + ": is not found again");
      } else if (!line.equals(other)) {
        differences.add(title(line) + ": " + change(line, other));
      }
    }
    fresh.values().forEach(line -> differences.add(title(line) + ": is not in the receipt"));
  }

  private static String title(Receipt.Line line) {
    String words = line.quoted().isEmpty() ? "" : " " + shown(line.quoted().get(0).text());
    return line.statement() + words;
  }

  private static String change(Receipt.Line then, Receipt.Line now) {
    Map<String, String> old = facts(then);
    Map<String, String> fresh = facts(now);
    List<String> changed =
        old.keySet().stream().filter(name -> !old.get(name).equals(fresh.get(name))).toList();
    String first =
        changed.stream()
            .limit(MOST_FACTS)
            .map(name -> name + " " + was(old.get(name), fresh.get(name)))
            .collect(Collectors.joining("; "));
    int rest = changed.size() - MOST_FACTS;
    return first + (rest > 0 ? "; and " + rest + " more" : "");
  }

  /** What a finding says, by what a reader calls it, the gravest first. */
  private static Map<String, String> facts(Receipt.Line line) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("outcome", line.verdict().outcome().name());
    facts.put("class", line.verdict().verdictClass().name());
    facts.put("kinds", line.verdict().kinds().toString());
    facts.put("severity", severity(line.verdict().severity()));
    facts.put("speaker", line.speaker().orElse("none"));
    facts.put("candidates", line.candidates().toString());
    facts.put("quotation", places(line.quoted()));
    facts.put(
        "passage",
        line.passages().stream()
            .map(p -> place(p.words()) + " of " + p.transcript() + " " + p.label())
            .collect(Collectors.joining(", ")));
    facts.put("edits", line.edits().stream().map(Differences::edit).toList().toString());
    facts.put("record", line.verdict().record().name());
    facts.put("grade", line.verdict().grade().map(Enum::name).orElse("none"));
    facts.put("reason", line.verdict().reason());
    facts.put("linkedBy", line.linkedBy());
    facts.put("resolvedBy", line.resolvedBy());
    return facts;
  }

  private static String severity(OptionalInt severity) {
    return severity.isPresent() ? "S" + severity.getAsInt() : "none";
  }

  private static String edit(Receipt.Change edit) {
    return edit.kind()
        + " "
        + edit.nature()
        + edit.meaning().map(m -> " " + m).orElse("")
        + " "
        + place(edit.record())
        + " of passage "
        + edit.passage()
        + " to "
        + place(edit.quotation());
  }

  private static String places(List<Receipt.Words> words) {
    return words.stream().map(Differences::place).collect(Collectors.joining(", "));
  }

  private static String place(Receipt.Words words) {
    return words.span().start() + "–" + words.span().end() + " " + words.text();
  }

  private static TreeSet<String> union(Map<String, String> a, Map<String, String> b) {
    TreeSet<String> names = new TreeSet<>(a.keySet());
    names.addAll(b.keySet());
    return names;
  }

  /** Two values, from where they differ on where they are long. */
  private static String was(String then, String now) {
    int from = 0;
    if (Math.max(then.length(), now.length()) > LONGEST) {
      int shorter = Math.min(then.length(), now.length());
      while (from < shorter && then.charAt(from) == now.charAt(from)) {
        from++;
      }
      from = Math.max(0, from - LONGEST / 4);
    }
    return "was " + shown(then.substring(from)) + ", is " + shown(now.substring(from));
  }

  /** At most some characters, on one line, without what a terminal would obey. */
  private static String shown(String words) {
    String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    return cut.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
  }
}
