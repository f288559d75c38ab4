/** Fetches an article from an address that the operator allows. */
package org.dixit.workbench.fetch;
