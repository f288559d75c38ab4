/** English as the generator knows it: words, word lists, inflection, and where a word may stand. */
package org.dixit.fidelity.text;
