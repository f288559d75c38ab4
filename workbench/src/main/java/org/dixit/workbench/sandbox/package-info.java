/** Reads files that came from outside in a process of its own, with little memory and time. */
package org.dixit.workbench.sandbox;
