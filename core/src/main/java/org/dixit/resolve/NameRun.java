package org.dixit.resolve;

import org.dixit.Span;
import org.dixit.text.Names.Gender;

/**
 * A row of capitalised words that may be a name.
 *
 * @param span where it stands, titles included
 * @param words its words as printed, with single spaces
 * @param role the office or description before or behind it; empty where there is none
 * @param sentence which sentence of the document it stands in
 * @param paragraph which paragraph
 * @param first whether it begins its sentence, adverbs and conjunctions aside
 * @param possessive whether 's follows
 * @param quoted whether it stands inside quotation marks
 * @param owner whose the person is said to be: a woman's in "her coach, Dermot Hale"
 * @param located whether it names where something is: "in Norland"
 * @param body whether a body's noun stands before it: "the firm Loom"
 */
record NameRun(
    Span span,
    String words,
    String role,
    int sentence,
    int paragraph,
    boolean first,
    boolean possessive,
    boolean quoted,
    Gender owner,
    boolean located,
    boolean body) {}
