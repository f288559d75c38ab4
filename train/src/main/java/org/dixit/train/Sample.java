package org.dixit.train;

import java.util.List;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;

/**
 * One article with its gold labels.
 *
 * @param name its file name
 * @param encoding the article as the model reads it
 * @param labels the gold label of each token
 * @param lost how many gold spans stand where no token is read, by role
 */
record Sample(String name, Encoding encoding, List<Label> labels, int[] lost) {
  Label before(int token) {
    return token == 0 ? Label.O : labels.get(token - 1);
  }
}
