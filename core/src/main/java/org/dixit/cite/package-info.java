/** Which sources an answer cites, and which of its quotations each mark belongs to. */
package org.dixit.cite;
