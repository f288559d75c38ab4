/**
 * Answers what other programs ask, whichever way the question comes: what to check, against what,
 * and what the records say. The door is {@link org.dixit.desk.Desk}.
 */
package org.dixit.desk;
