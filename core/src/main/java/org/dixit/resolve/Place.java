package org.dixit.resolve;

/**
 * Where a mention stands in the document.
 *
 * @param sentence its sentence, counted over the whole document
 * @param paragraph its paragraph
 * @param sentenceStart where its sentence begins in the text
 */
record Place(int sentence, int paragraph, int sentenceStart) {}
