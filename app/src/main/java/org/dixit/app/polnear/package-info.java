/** Scores statements against PolNeAR: content, source and cue by words, as people are scored. */
package org.dixit.app.polnear;
