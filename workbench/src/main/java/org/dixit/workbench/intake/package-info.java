/** Takes articles and records in: pasted, uploaded or fetched. */
package org.dixit.workbench.intake;
