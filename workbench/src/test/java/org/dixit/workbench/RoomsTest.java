package org.dixit.workbench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the plan of the workbench: which package may open which. */
class RoomsTest {
  private static final String ROOT = "org.dixit.workbench";

  private static final Map<String, List<String>> OPENS =
      Map.of(
          "http", List.of(),
          "work", List.of("http"),
          "sandbox", List.of("http"),
          "fetch", List.of("http"),
          "intake", List.of("http", "work", "sandbox", "fetch"),
          "api", List.of("http", "work", "intake"),
          "page", List.of("http", "work", "intake", "fetch"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void aPackageOpensOnlyWhatItMay() {
    OPENS.forEach(
        (room, opens) -> {
          List<String> allowed = new ArrayList<>(List.of(ROOT + "." + room));
          opens.forEach(other -> allowed.add(ROOT + "." + other));
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + room)
              .should()
              .dependOnClassesThat(
                  resideInAPackage(ROOT + "..")
                      .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
              .check(CLASSES);
        });
  }

  @Test
  void everyPackageIsInThePlan() {
    noClasses()
        .that(not(resideInAPackage(ROOT)))
        .should()
        .resideOutsideOfPackages(
            OPENS.keySet().stream().map(r -> ROOT + "." + r).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
