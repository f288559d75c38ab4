/**
 * Dixit for language models: the Model Context Protocol (revision of 18 June 2025) over standard
 * input and output, with the protocol's own Java SDK.
 */
package org.dixit.mcp;
