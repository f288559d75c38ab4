package org.dixit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.Attribution;
import org.dixit.Mention;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitterTest {
  private static String split(String written) {
    Bracketed bracketed = Bracketed.of(written);
    return bracketed.show(new Splitter(bracketed.row()).split(bracketed.attribution()));
  }

  private static String relatives(String written) {
    Bracketed bracketed = Bracketed.of(written);
    return bracketed.show(new Relatives(bracketed.row()).split(bracketed.attribution()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{Rowe} <said> [that the mill must close and that the well is dry].#"
            + "Rowe: that the mill must close | Rowe: that the well is dry",
        "{Rowe} <said> [that the mill may stay, but that the well is dry].#"
            + "Rowe: that the mill may stay | Rowe: that the well is dry",
        "{Rowe} <said> [the mill must close, warning of debts that nobody can pay].#"
            + "Rowe: the mill must close | Rowe: debts that nobody can pay",
        "{Rowe} <said> [the mill must close, and she vowed to pay its debts].#"
            + "Rowe: the mill must close | she: to pay its debts",
        "{Rowe} <said> [the mill must close and the well is dry].#"
            + "Rowe: the mill must close and the well is dry",
        "{Rowe} <said> [the mill would close, which Dell did not].#Rowe: the mill would close",
        "{Rowe} <said> [he said so].#Rowe: he said so",
      })
  void aCueMaySignalSeveralStatements(String written, String parts) {
    assertEquals(parts, split(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{Rowe} <accused> [the owners of taking steps which she openly called “harmful to all”].#"
            + "Rowe: the owners of taking steps | she: “harmful to all”",
        "{Rowe} <said> [the owners took steps, which Dell called “harmful” to the town, and left].#"
            + "Rowe: the owners took steps ... and left | Dell: “harmful” to the town",
        "{Rowe} <said> [a step which Dell called “bad” for all and one which Pell named “worse”].#"
            + "Rowe: a step ... and one | Dell: “bad” for all | Pell: “worse”",
        "{Rowe} <said> [the step which Dell called bad was “a start”].#"
            + "Rowe: the step which Dell called bad was “a start”",
        "{Rowe} <said> [which she called “harmful”].#Rowe: which she called “harmful”",
      })
  void whatSomebodyCallsSomethingIsAStatement(String written, String parts) {
    assertEquals(parts, relatives(written));
  }

  @Test
  void thingsThatShowSomethingAreNoSpeakers() {
    for (Lexicon.Row row : Lexicon.of(Attributor.class, "evidence.tsv")) {
      String one = row.get("example");
      assertEquals(1, split(one).split(" \\| ").length, one);
      String two = row.get("counterexample");
      assertEquals(2, split(two).split(" \\| ").length, two);
    }
  }

  /** Every pair of brackets is a piece of its own, linked to the one cue. */
  private static String together(String written) {
    Bracketed bracketed = Bracketed.of(written);
    Attribution all = bracketed.attribution();
    List<Pieces.Piece> pieces = new ArrayList<>();
    TagLinker.Linked linked =
        new TagLinker.Linked(all.cue().orElseThrow().span(), all.source().map(Mention::span));
    for (Span span : all.quotation().content()) {
      List<Span> quoted = all.quotation().quoted().stream().filter(span::contains).toList();
      boolean direct = quoted.contains(span);
      QuotationForm form = direct ? QuotationForm.DIRECT : QuotationForm.INDIRECT;
      Quotation quotation = new Quotation(form, List.of(span), quoted, List.of());
      pieces.add(new Pieces.Piece(quotation, Optional.of(linked), Optional.empty()));
    }
    return new Pieces(bracketed.row())
        .together(pieces).stream()
            .map(p -> p.quotation().content().stream().map(s -> s.in(bracketed.text())).toList())
            .map(c -> String.join(" ... ", c))
            .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "[The mill], {he} <said>, [had never closed].#The mill ... had never closed",
        "[The mill], {he} <said>, [“is my life.”]#The mill ... “is my life.”",
        "{He} <said> [that it rained] and [that it snowed].#that it rained | that it snowed",
        "It cut [its forecast] on Monday and <said> [it rained].#it rained",
        "[It rained], {he} <said>. [The mill was wet].#It rained | The mill was wet",
        "[It rained], {he} <said>: [“The mill is wet.”]#It rained | “The mill is wet.”",
        "{He} <denied> [it].#it",
        "[What] {he} <said> was [that it rained].#What ... that it rained",
        "{He} <said> it, and [which] was true.#''",
      })
  void piecesOfOneCueArePutTogether(String written, String pieces) {
    assertEquals(pieces, together(written));
  }

  @Test
  void nounsThatTakeUpWhatWasSaidAreNoContent() {
    for (Lexicon.Row row : Lexicon.of(Attributor.class, "anaphors.tsv")) {
      assertEquals("that the mill must close", together(row.get("example")), row.get("example"));
      String other = row.get("counterexample");
      assertEquals(other.replaceAll(".*\\[(.*)].*", "$1"), together(other));
    }
  }

  @Test
  void thePassiveTellsWhoHearsAndWhoSpeaks() {
    for (Lexicon.Row row : Lexicon.of(Attributor.class, "passives.tsv")) {
      Bracketed read = Bracketed.of(row.get("example"));
      Attribution active = new Passives(read.row()).read(read.attribution());
      String speaker = row.get("kind").equals("quoted") ? "Rowe" : "";
      assertEquals(speaker + ": that the mill would close", read.show(List.of(active)));
      Bracketed other = Bracketed.of(row.get("counterexample"));
      assertEquals(other.attribution(), new Passives(other.row()).read(other.attribution()));
    }
  }

  @Test
  void whatIsNotInBracketsIsNoContent() {
    assertEquals("Rowe: x y z", split("{Rowe} <said> [x y z] and that."));
  }
}
