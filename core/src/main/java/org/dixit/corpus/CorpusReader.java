package org.dixit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.Role;
import org.dixit.Span;
import org.dixit.text.CodePoints;

/**
 * Reads a part of a corpus in the layout of PolNeAR (Newell and others, 2018): {@code
 * text/NAME.txt} and stand-off annotations in the manner of brat, {@code
 * attributions/NAME_ANNOTATOR.ann}, whose offsets count code points. Of several annotators the
 * first by file name counts. Stateless, safe for any thread.
 */
public final class CorpusReader {
  /**
   * The annotated articles of {@code part}, sorted by name; texts without annotations are left out.
   *
   * @throws IOException if a file cannot be read or an annotation is broken, with the file and line
   */
  public List<AnnotatedText> read(Path part) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    for (Path file : files(part.resolve("attributions"), ".ann")) {
      String stem = stem(file);
      int annotator = stem.lastIndexOf('_');
      annotations.putIfAbsent(annotator < 0 ? stem : stem.substring(0, annotator), file);
    }
    List<AnnotatedText> texts = new ArrayList<>();
    for (Map.Entry<String, Path> e : annotations.entrySet()) {
      Path text = part.resolve("text").resolve(e.getKey() + ".txt");
      texts.add(read(e.getKey(), text, e.getValue()));
    }
    return texts;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static AnnotatedText read(String name, Path file, Path annotation) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Map<String, AnnotatedText.Marked> tags = new LinkedHashMap<>();
    List<String[]> events = new ArrayList<>();
    CodePoints points = new CodePoints(text);
    int number = 0;
    for (String line : Files.readAllLines(annotation, StandardCharsets.UTF_8)) {
      number++;
      try {
        String[] fields = line.split("\t");
        if (line.startsWith("T") && fields.length > 1) {
          marked(points, fields[1]).ifPresent(m -> tags.put(fields[0], m));
        } else if (line.startsWith("E") && fields.length > 1) {
          events.add(fields[1].split(" "));
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new IOException(annotation + ":" + number + ": not a span of the text: " + line, e);
      }
    }
    List<GoldStatement> statements = new ArrayList<>();
    events.forEach(e -> statement(e, tags).ifPresent(statements::add));
    return new AnnotatedText(name, file, text, List.copyOf(tags.values()), statements);
  }

  /** A span of a role; empty for what is none: the event itself, a passage set aside. */
  private static Optional<AnnotatedText.Marked> marked(CodePoints points, String field) {
    String[] words = field.split(" ", 2);
    Optional<Role> role = role(words[0]);
    if (role.isEmpty()) {
      return Optional.empty();
    }
    List<Span> parts = new ArrayList<>();
    for (String part : words[1].split(";")) {
      String[] ends = part.split(" ");
      parts.add(new Span(unit(points, ends[0]), unit(points, ends[1])));
    }
    return Optional.of(new AnnotatedText.Marked(role.get(), parts));
  }

  private static Optional<Role> role(String name) {
    for (Role role : Role.values()) {
      if (name.toUpperCase(Locale.ROOT).equals(role.name())) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** The UTF-16 offset of a code point. */
  private static int unit(CodePoints points, String point) {
    return points.unit(Integer.parseInt(point));
  }

  /** What an event joins: "Attribution:T9 Cue:T2 Source:T1 Content:T3 Content2:T4". */
  private static Optional<GoldStatement> statement(
      String[] event, Map<String, AnnotatedText.Marked> tags) {
    Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      parts.put(role, new ArrayList<>());
    }
    for (int i = 1; i < event.length; i++) {
      int colon = event[i].indexOf(':');
      if (colon > 0 && tags.containsKey(event[i].substring(colon + 1))) {
        Optional<Role> role = role(event[i].substring(0, colon).replaceAll("[0-9]+$", ""));
        List<Span> spans = tags.get(event[i].substring(colon + 1)).parts();
        role.ifPresent(r -> parts.get(r).addAll(spans));
      }
    }
    return parts.get(Role.CONTENT).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GoldStatement(
                parts.get(Role.CONTENT), parts.get(Role.CUE), parts.get(Role.SOURCE)));
  }
}
