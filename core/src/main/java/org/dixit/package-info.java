/**
 * The nouns of Dixit: articles, quotations, statements, transcripts, verdicts. All are immutable
 * values, safe to share between threads; all offsets are half-open ranges of UTF-16 code units in
 * the original text. The verbs are in the rooms below this package.
 */
package org.dixit;
