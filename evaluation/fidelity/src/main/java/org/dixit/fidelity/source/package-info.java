/** The transcripts that the generator draws from: windows, turns, sentences. */
package org.dixit.fidelity.source;
