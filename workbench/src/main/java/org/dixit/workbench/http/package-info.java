/** What is HTTP in every answer: who may ask, how much, and what an error looks like. */
package org.dixit.workbench.http;
