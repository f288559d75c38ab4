package org.dixit.resolve;

import org.dixit.Span;

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
 */
record NameRun(
    Span span,
    String words,
    String role,
    int sentence,
    int paragraph,
    boolean first,
    boolean possessive,
    boolean quoted) {}
