/** What can be done to a sentence, each change with a known answer. */
package org.dixit.fidelity.change;
