package org.dixit.attribute;

/**
 * A stretch of items that names a possible source.
 *
 * @param start its first item
 * @param end the item after its last
 */
record Phrase(int start, int end) {}
