package org.dixit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house: who may open which door. */
class RoomsTest {
  private static final String ROOT = "org.dixit";

  /** What each room may open besides itself, the root and text. */
  private static final Map<String, List<String>> OPENS =
      Map.of(
          "check", List.of("align", "embed", "index", "thesaurus"),
          "pipeline",
              List.of(
                  "segment",
                  "extract",
                  "tag",
                  "attribute",
                  "resolve",
                  "interpret",
                  "proof",
                  "index",
                  "cite",
                  "house",
                  "check"),
          "receipt", List.of("read")); // for ReadException

  /** Public types beside a room's one door, each with its reason. */
  private static final Map<String, Set<String>> DOORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "align",
                  // what Aligner takes and gives back
                  Set.of("Aligner", "Sequence", "Step", "StepKind")),
              // what the trainer learns to choose from
              Map.entry("attribute", Set.of("Attributor", "Choices", "Choice")),
              Map.entry("check", Set.of("Checker")),
              Map.entry("cite", Set.of("Citer")),
              // what the reader gives
              Map.entry("corpus", Set.of("CorpusReader", "AnnotatedText", "GoldStatement")),
              Map.entry("embed", Set.of("Embedder")),
              Map.entry("extract", Set.of("Extractor")),
              Map.entry("house", Set.of("Arbiter")),
              Map.entry("index", Set.of("Archive", "RecordIndex")), // what a library is to the line
              Map.entry("interpret", Set.of("Interpreter")),
              Map.entry("pipeline", Set.of("Pipeline")),
              Map.entry("proof", Set.of("Proofreader")),
              Map.entry("read", Set.of("InputReader", "ReadException")), // callers catch it
              Map.entry("receipt", Set.of("Receipts")),
              Map.entry(
                  "report",
                  // for exit codes; for pages of other programs
                  Set.of("Reporter", "Summary", "Brief", "View")),
              Map.entry("resolve", Set.of("Resolver")),
              Map.entry("segment", Set.of("Segmenter")),
              Map.entry("thesaurus", Set.of("Thesaurus")),
              Map.entry(
                  "tag",
                  // what the trainer makes its samples of
                  Set.of(
                      "Chain", "Encoding", "Label", "Posterior", "Tagger", "Window", "Windows"))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void aRoomOpensOnlyWhatItMay() {
    for (String room : rooms()) {
      List<String> allowed = new ArrayList<>(List.of(ROOT, ROOT + ".text.."));
      allowed.add(ROOT + "." + room + "..");
      OPENS.getOrDefault(room, List.of()).forEach(other -> allowed.add(ROOT + "." + other + ".."));
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + room + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
          .check(CLASSES);
    }
  }

  @Test
  void theNounsKnowNoVerbs() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + ".*.."))
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachRoomHasOneDoor() {
    Map<String, Set<String>> doors = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      String room = room(type);
      if (!room.isEmpty() && !room.equals("text") && isDoor(type)) {
        doors.computeIfAbsent(room, name -> new TreeSet<>()).add(type.getSimpleName());
      }
    }
    Map<String, Set<String>> expected = new TreeMap<>();
    DOORS.forEach((room, names) -> expected.put(room, new TreeSet<>(names)));
    assertEquals(expected, doors);
  }

  @Test
  void theLibraryNeitherPrintsNorLogsNorReadsTheClock() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.net.."))
        .check(CLASSES);
  }

  private static boolean isDoor(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getEnclosingClass().isPresent();
  }

  private static Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(room(type)));
    rooms.remove("");
    assertEquals(new TreeSet<>(DOORS.keySet()), without(rooms, "text"));
    return rooms;
  }

  private static Set<String> without(Set<String> names, String name) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(Arrays.asList(name));
    return rest;
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).replaceAll("\\..*", "");
  }
}
