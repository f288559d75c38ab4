package org.dixit.attribute;

/**
 * A cue found in a frame.
 *
 * @param entry which cue
 * @param start its first item
 * @param end the item after its last
 * @param group the first item of its verb group: auxiliaries and adverbs before it included
 * @param voice how it stands to its subject
 */
record CueHit(CueEntry entry, int start, int end, int group, Voice voice) {
  enum Voice {
    /** A finite verb: said, has said. */
    ACTIVE,
    /** was called. */
    PASSIVE,
    /** saying, to say: the subject is that of the clause. */
    DEPENDENT,
    /** Not a verb. */
    NONE
  }
}
