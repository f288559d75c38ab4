package org.dixit.resolve;

import java.util.List;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.text.Roster;

/** Names the speakers of statements and of transcripts. Stateless, safe for any thread. */
public final class Resolver {
  /**
   * Names the speaker of each attribution by the fullest name that the article or the roster knows.
   * Where two fit, both are candidates and none is chosen.
   *
   * @param attributions of the same document, in order of the text
   * @param roster the speakers of the record, empty where there is none
   * @return one statement for each attribution, in the same order; {@link Statement#resolvedBy()}
   *     names the rule
   */
  public List<Statement> resolve(Document document, List<Attribution> attributions, Roster roster) {
    SpeakerFinder finder = new SpeakerFinder(document, attributions, roster);
    return attributions.stream().map(finder::statement).toList();
  }

  /**
   * The same transcripts with the speaker of each turn, named across all of them. A turn without
   * label is the speaker's of the front matter; a label that names nobody, such as a questioner's,
   * becomes a speaker known by role only.
   */
  public List<Transcript> resolve(List<Transcript> transcripts) {
    TranscriptSpeakers speakers = new TranscriptSpeakers(transcripts);
    return transcripts.stream().map(speakers::named).toList();
  }
}
