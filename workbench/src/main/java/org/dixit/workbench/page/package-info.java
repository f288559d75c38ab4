/** The pages, for people. */
package org.dixit.workbench.page;
