/** The same for programs, as JSON. */
package org.dixit.workbench.api;
