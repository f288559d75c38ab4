package org.dixit.workbench.sandbox;

import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Transcript;

/**
 * What uploaded files hold.
 *
 * @param article the article, if one was among them
 * @param exhibit the article by its hashes
 * @param records the files with transcripts, in the order in which they came
 * @param problems a line for each file that could not be read, or is doubtful
 */
public record Contents(
    Optional<Article> article,
    Optional<Exhibit> exhibit,
    List<RecordUpload> records,
    List<String> problems) {

  /**
   * A file with transcripts.
   *
   * @param name its name
   * @param hash of its bytes and of what was told of it
   * @param transcripts what it holds
   * @param exhibits as many, by their hashes
   */
  public record RecordUpload(
      String name, String hash, List<Transcript> transcripts, List<Exhibit> exhibits) {}
}
