package org.dixit;

/** How the source that a quotation claims stands to the source that has its words. */
public enum Standing {
  /** It claims no source. */
  UNCITED,
  /** Its words stand in a source that it claims, altered or not. */
  CLAIMED,
  /** Its words stand in another source only. */
  ELSEWHERE,
  /** What it claims names no source that is at hand; its words stand in one. */
  UNKNOWN,
  /** Its words stand in no source. */
  NOWHERE
}
