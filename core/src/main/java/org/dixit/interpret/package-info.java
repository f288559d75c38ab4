/** Tells what statements do: act, polarity, addressees, targets, instruments, nesting. */
package org.dixit.interpret;
