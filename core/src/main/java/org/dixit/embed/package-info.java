/** Words to vectors, by which passages that say alike are near each other. */
package org.dixit.embed;
