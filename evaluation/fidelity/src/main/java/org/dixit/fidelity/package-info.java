/** A benchmark of edits with known answers: generator, run and score. */
package org.dixit.fidelity;
