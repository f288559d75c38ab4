/** Verdicts that somebody else can recompute, and that other programs can take over. */
package org.dixit.receipt;
