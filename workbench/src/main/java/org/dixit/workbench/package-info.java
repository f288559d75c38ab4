/**
 * Dixit in the browser, and as a service over HTTP. The door is {@link
 * org.dixit.workbench.Workbench}; each package below has its own.
 */
package org.dixit.workbench;
