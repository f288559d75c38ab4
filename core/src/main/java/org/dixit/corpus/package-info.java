/** Reads annotated articles, which tell the trainer and the scorer what is right. */
package org.dixit.corpus;
