/** What each house allows inside quotation marks. */
package org.dixit.house;
