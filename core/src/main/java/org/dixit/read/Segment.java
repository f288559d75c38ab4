package org.dixit.read;

import org.dixit.BlockKind;
import org.dixit.Span;

/**
 * A stretch of an article's text between two breaks, before it is known what it is for.
 *
 * @param hint what markup says it is for; {@link BlockKind#PARAGRAPH} where it says nothing
 * @param span where it stands, without the white space around it
 * @param isTight whether it follows the one before without an empty line
 */
record Segment(BlockKind hint, Span span, boolean isTight) {}
