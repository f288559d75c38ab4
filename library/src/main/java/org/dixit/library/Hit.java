package org.dixit.library;

import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;

/**
 * A passage that a search found.
 *
 * @param key the transcript's key
 * @param transcript the transcript; of its text only what stands around the passage is there, the
 *     rest is white space, so that every offset is that of the whole
 * @param utterance the turn, or the part of it that is there
 * @param span the stretch of the turn that bears most on the search
 */
public record Hit(String key, Transcript transcript, Utterance utterance, Span span) {}
