/** The articles under way and those that were checked, as many as there is room for. */
package org.dixit.workbench.work;
