/**
 * The record library: transcripts of years in one folder, on Apache Lucene. One writer, many
 * readers that see what was last committed.
 */
package org.dixit.library;
