package org.dixit.fidelity;

import static org.dixit.MeaningKind.*;
import static org.dixit.VerdictClass.*;

import java.util.ArrayList;
import java.util.List;
import org.dixit.MeaningKind;
import org.dixit.VerdictClass;
import org.dixit.fidelity.change.Brackets;
import org.dixit.fidelity.change.Change;
import org.dixit.fidelity.change.Cleaning;
import org.dixit.fidelity.change.Contrasts;
import org.dixit.fidelity.change.Dates;
import org.dixit.fidelity.change.Directions;
import org.dixit.fidelity.change.Forms;
import org.dixit.fidelity.change.Fragments;
import org.dixit.fidelity.change.Glyphs;
import org.dixit.fidelity.change.Hedges;
import org.dixit.fidelity.change.Names;
import org.dixit.fidelity.change.Negations;
import org.dixit.fidelity.change.Numbers;
import org.dixit.fidelity.change.Orders;
import org.dixit.fidelity.change.Persons;
import org.dixit.fidelity.change.Rewrite;
import org.dixit.fidelity.change.Scene;
import org.dixit.fidelity.change.Trims;
import org.dixit.fidelity.change.Verbs;
import org.dixit.fidelity.change.WordSwaps;

/** The catalogue: every kind of case with its answer. */
final class Kinds {
  private static final Change SYNONYM = WordSwaps.several("synonyms", 1, 1);
  private static final Change SYNONYMS = WordSwaps.several("synonyms", 2, 4);
  private static final Change RENDERING = WordSwaps.several("synonyms", 2, 5);

  private final List<Kind> kinds = new ArrayList<>();
  private final Places places;

  Kinds(List<Scene> pool) {
    places = new Places(pool);
    faithful();
    edited();
    polarity();
    facts();
    grammar();
    degrees();
    placed();
    combined();
  }

  List<Kind> all() {
    return List.copyOf(kinds);
  }

  private void faithful() {
    verbatim("untouched", Glyphs::untouched, 0);
    verbatim("partial", Glyphs::untouched, 0, "partial");
    verbatim("split-by-cue", Glyphs::untouched, 0, "split");
    verbatim("apostrophes", Glyphs::apostrophes, 0);
    verbatim("spaces", Glyphs::spaces, 0);
    verbatim("ligatures", Glyphs::ligatures, 0);
    verbatim("decomposed-letters", Glyphs::decomposed, 0);
    verbatim("first-letter", Glyphs::firstLetter, 0);
    rough("verbatim/dashes", Glyphs::dashes, answer(List.of(VERBATIM, TYPOGRAPHIC), 0, 1));
    rough(
        "verbatim/ellipsis-glyph", Glyphs::ellipsis, answer(List.of(VERBATIM, TYPOGRAPHIC), 0, 1));
    form("inner-case", Forms::innerCase);
    form("serial-comma", Forms::serialComma);
    form("punctuation", Forms::punctuation);
    form("hyphens", Forms::hyphens);
    form("spelling", Forms::spelling);
    form("numerals", Forms::numerals);
    form("abbreviations", Forms::abbreviations);
    Expected cleaned = answer(List.of(CLEANED), 0, 1);
    add("cleaned/fillers", Cleaning::fillers, cleaned);
    add("cleaned/false-starts", Cleaning::falseStarts, cleaned);
    add("cleaned/contractions", Cleaning::contractions, cleaned);
    add("cleaned/grammar", Cleaning::grammar, cleaned);
    Expected bracketed = answer(List.of(BRACKETED), 0, 1);
    add("bracketed/name-for-pronoun", Brackets::names, bracketed);
    add("bracketed/speaker-for-me", Brackets::firstPerson, bracketed);
    framed(
        "bracketed/first-letter",
        Brackets::letter,
        answer(List.of(BRACKETED, VERBATIM), 0, 1),
        "bracket");
    add("bracketed/gloss", Brackets::glosses, bracketed);
    Expected fragment = answer(List.of(FRAGMENT, VERBATIM), 0, 1);
    framed("fragment/noun-phrase", Fragments::nounPhrases, fragment, "fragment");
    Expected trimmed = answer(List.of(TRIMMED_MARKED), 0, 1);
    add("trimmed-marked/parenthesis", Trims::marked, trimmed);
    add("trimmed-marked/sentence", s -> Trims.middleSentence(s, true), trimmed);
  }

  private void edited() {
    Expected unmarked = answer(List.of(TRIMMED_UNMARKED, CLEANED), 1, 2);
    add("trimmed-unmarked/parenthesis", Trims::unmarked, unmarked);
    add(
        "trimmed-unmarked/sentence",
        s -> Trims.middleSentence(s, false),
        answer(List.of(TRIMMED_UNMARKED, SPLICED), 1, 2));
    Expected reordered = answer(List.of(REORDERED), 1, 2);
    add("reordered/list", Orders::lists, answer(List.of(REORDERED, REWORDED), 1, 2));
    add("reordered/clauses", Orders::clauses, reordered);
    add("reordered/sentences", Orders::sentences, reordered);
    add("spliced/far-apart", Orders::splice, answer(List.of(SPLICED), 1, 3));
    Expected reworded = answer(List.of(REWORDED), 1, 2);
    add("reworded/one-synonym", SYNONYM, reworded);
    add("reworded/synonyms", SYNONYMS, reworded);
    add(
        "reworded/function-words",
        WordSwaps.one("function"),
        answer(List.of(REWORDED, CLEANED, TYPOGRAPHIC, TRIMMED_UNMARKED), 1, 2));
    kinds.add(
        new Kind(
            "translated/other-rendering",
            answer(List.of(TRANSLATED, REWORDED), 1, 2),
            1,
            false,
            s ->
                RENDERING.rewrites(s).stream()
                    .map(r -> Draft.of(s, r).against(List.of(s.window()), Draft.Status.TRANSLATION))
                    .toList()));
  }

  private void polarity() {
    changed("polarity/negator-dropped", Negations::dropped, 4, 4, POLARITY);
    changed("polarity/negator-added", Negations::added, 4, 4, POLARITY);
    changed(
        "polarity/without-not", WordSwaps.one("negations"), 4, 3, POLARITY, QUANTIFIER, MODALITY);
    changed("polarity/prefix", WordSwaps.one("prefixes"), 4, 3, POLARITY);
    changed("polarity/antonym", WordSwaps.one("antonyms"), 4, 3, POLARITY, DIRECTION);
    changed("polarity/phrasal-verb", WordSwaps.one("phrasal"), 4, 3, POLARITY, DIRECTION);
    changed("direction/word", WordSwaps.one("directions"), 4, 3, DIRECTION, POLARITY, DEGREE, DATE);
    changed("direction/from-to", Directions::ends, 4, 4, DIRECTION, NUMBER, NAME, ROLE);
  }

  private void facts() {
    changed("number/digits", Numbers::digits, 4, 4, NUMBER, DATE);
    changed("number/words", Numbers::words, 4, 4, NUMBER, DATE);
    changed("number/unit", WordSwaps.one("units"), 4, 4, NUMBER, TERM, DATE);
    changed("number/points", Numbers::points, 4, 4, NUMBER, TERM);
    changed("date/calendar", Dates::calendar, 4, 4, DATE);
    changed("date/year", Dates::years, 4, 4, DATE, NUMBER);
    changed("date/relative", WordSwaps.one("dates"), 4, 4, DATE, DIRECTION, NUMBER, POLARITY);
    changed("name/listed", Names::listed, 4, 4, NAME);
    changed("name/present", Names::present, 4, 4, NAME);
    changed("role/person", Persons::person, 3, 3, ROLE, REFERENT);
    changed("role/agent-patient", Persons::roles, 4, 3, ROLE, REFERENT);
  }

  private void grammar() {
    changed("modality/verb", Verbs::modals, 3, 2, MODALITY, HEDGE, TENSE);
    changed("modality/question", Verbs::questions, 3, 3, MODALITY, SPEECH_ACT);
    changed("tense/verb", Verbs::tenses, 3, 2, TENSE, MODALITY);
    changed("hedge/dropped", Hedges::dropped, 3, 2, HEDGE, MODALITY);
    changed("hedge/added", Hedges::added, 2, 2, HEDGE, MODALITY);
    changed("hedge/condition-dropped", Hedges::middleCondition, 3, 3, HEDGE);
  }

  private void degrees() {
    changed(
        "quantifier/word",
        WordSwaps.one("quantifiers"),
        3,
        2,
        QUANTIFIER,
        NUMBER,
        DEGREE,
        POLARITY);
    changed("degree/word", WordSwaps.one("degrees"), 2, 2, DEGREE, POLARITY, QUANTIFIER);
    changed("term/word", WordSwaps.one("terms"), 2, 2, TERM, POLARITY, DEGREE);
    add(
        "completeness/negative-half",
        Contrasts::negativeHalf,
        new Expected(List.of(MEANING_CHANGED, OUT_OF_CONTEXT), List.of(COMPLETENESS), 2, 4));
  }

  private void placed() {
    Expected act = new Expected(List.of(MEANING_CHANGED), List.of(SPEECH_ACT, POLARITY), 2, 4);
    place("speech-act/denied", Acts::denied, act);
    place("speech-act/asked", Acts::asked, act);
    place("speech-act/promised", Acts::promised, act);
    place("speech-act/apologised", Acts::apologised, act);
    Expected misattributed = answer(List.of(MISATTRIBUTED), 4, 4);
    place("misattributed/same-record", places::otherSpeaker, misattributed);
    place("misattributed/other-record", places::otherTranscript, misattributed);
    place("misattributed/read-out", places::nested, misattributed);
    place("out-of-context/constructed", places::context, answer(List.of(OUT_OF_CONTEXT), 3, 4));
    add(
        "out-of-context/condition-cut",
        Hedges::cutCondition,
        new Expected(List.of(OUT_OF_CONTEXT, MEANING_CHANGED), List.of(HEDGE), 3, 4));
    Expected notFound = answer(List.of(NOT_FOUND), -1, -1);
    Expected open = answer(List.of(UNVERIFIABLE), -1, -1);
    place("not-found/invented", places::invented, notFound);
    place("not-found/foreign", places::foreign, notFound);
    place("unverifiable/invented", s -> with(places.invented(s), s, Draft.Status.PARTIAL), open);
    place("unverifiable/foreign", s -> with(places.foreign(s), s, Draft.Status.PARTIAL), open);
    place(
        "unverifiable/no-record",
        s ->
            places.invented(s).stream()
                .map(d -> d.against(List.of(), Draft.Status.PARTIAL))
                .toList(),
        open);
  }

  private void combined() {
    Expected form = answer(List.of(TYPOGRAPHIC, VERBATIM), 0, 1);
    both("combined/two-forms", Forms::punctuation, Forms::innerCase, form);
    both("combined/form-and-glyph", Forms::hyphens, Glyphs::apostrophes, form);
    both("combined/case-and-glyph", Forms::innerCase, Glyphs::ligatures, form);
    both(
        "combined/contraction-and-glyph",
        Cleaning::contractions,
        Glyphs::spaces,
        answer(List.of(CLEANED), 0, 1));
    both(
        "combined/trim-and-form",
        Trims::marked,
        Forms::punctuation,
        answer(List.of(TRIMMED_MARKED), 0, 1));
    Expected reworded = answer(List.of(REWORDED), 1, 2);
    both("combined/synonym-and-glyph", SYNONYM, Glyphs::apostrophes, reworded);
    both("combined/synonym-and-form", SYNONYM, Forms::punctuation, reworded);
    both(
        "combined/synonym-and-trim",
        Trims::unmarked,
        SYNONYM,
        answer(List.of(REWORDED, TRIMMED_UNMARKED), 1, 2));
    both(
        "combined/negator-and-glyph", Negations::dropped, Glyphs::apostrophes, change(4, POLARITY));
    both("combined/negator-and-synonym", Negations::added, SYNONYM, change(4, POLARITY));
    both("combined/number-and-form", Numbers::digits, Forms::punctuation, change(4, NUMBER, DATE));
    both("combined/number-and-trim", Trims::marked, Numbers::digits, change(4, NUMBER, DATE));
    both("combined/name-and-synonym", Names::listed, SYNONYM, change(4, NAME));
    both(
        "combined/antonym-and-trim",
        Trims::unmarked,
        WordSwaps.one("antonyms"),
        change(3, POLARITY, DIRECTION));
    both(
        "combined/modality-and-case",
        Verbs::modals,
        Forms::innerCase,
        change(2, MODALITY, HEDGE, TENSE));
    both("combined/negator-and-spaces", Negations::added, Glyphs::spaces, change(4, POLARITY));
  }

  private static List<Draft> with(List<Draft> drafts, Scene scene, Draft.Status status) {
    return drafts.stream().map(d -> d.against(List.of(scene.window()), status)).toList();
  }

  private static Expected answer(List<VerdictClass> classes, int least, int most) {
    return new Expected(classes, List.of(), least, most);
  }

  private static Expected change(int least, MeaningKind... kinds) {
    return new Expected(List.of(MEANING_CHANGED), List.of(kinds), least, 4);
  }

  private void verbatim(String name, Change change, int most) {
    verbatim(name, change, most, "plain");
  }

  private void verbatim(String name, Change change, int most, String frames) {
    List<VerdictClass> classes =
        frames.equals("partial") ? List.of(VERBATIM, FRAGMENT) : List.of(VERBATIM);
    framed("verbatim/" + name, change, answer(classes, 0, most), frames);
  }

  private void form(String name, Change change) {
    add("typographic/" + name, change, answer(List.of(TYPOGRAPHIC), 0, 1));
  }

  private void changed(
      String name, Change change, int main, int elsewhere, MeaningKind... meaning) {
    kinds.add(new Kind(name, change(main, meaning), elsewhere, false, drafts(change, "plain")));
  }

  private void add(String name, Change change, Expected expected) {
    framed(name, change, expected, "plain");
  }

  private void framed(String name, Change change, Expected expected, String frames) {
    kinds.add(new Kind(name, expected, expected.least(), false, drafts(change, frames)));
  }

  private void rough(String name, Change change, Expected expected) {
    kinds.add(new Kind(name, expected, expected.least(), true, drafts(change, "plain")));
  }

  private void place(String name, Kind.Maker maker, Expected expected) {
    kinds.add(new Kind(name, expected, expected.least(), false, maker));
  }

  private void both(String name, Change first, Change second, Expected expected) {
    Kind.Maker maker = scene -> combine(scene, first, second);
    kinds.add(new Kind(name, expected, expected.least(), false, maker));
  }

  private static Kind.Maker drafts(Change change, String frames) {
    return s -> change.rewrites(s).stream().map(r -> Draft.of(s, r).framed(frames)).toList();
  }

  private static List<Draft> combine(Scene scene, Change first, Change second) {
    List<Draft> out = new ArrayList<>();
    for (Rewrite a : first.rewrites(scene)) {
      for (Rewrite b : second.rewrites(scene.with(a.copy()))) {
        out.add(
            Draft.of(scene, new Rewrite(b.copy(), a.said(), a.recorded(), a.main() && b.main())));
      }
    }
    return out;
  }
}
