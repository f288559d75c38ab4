package org.dixit.extract;

import java.util.List;
import org.dixit.text.Tokens;

/**
 * How one article sets its marks, counted over all of it.
 *
 * @param singleFirst whether single marks hold quotations and double ones nest in them
 * @param lowOpens whether low marks („) open, so that the high ones may close
 * @param guillemetsInward whether guillemets point at the words they hold (»x«)
 * @param backticksOpen whether pairs of backticks open, so that '' closes
 */
record Style(
    boolean singleFirst, boolean lowOpens, boolean guillemetsInward, boolean backticksOpen) {

  static Style of(List<Tokens> paragraphs) {
    int doubles = 0;
    int singleOpens = 0;
    char firstGuillemet = 0;
    boolean low = false;
    boolean backticks = false;
    for (Tokens tokens : paragraphs) {
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.isMark(i)) {
          continue;
        }
        String glyph = tokens.get(i).text();
        char c = glyph.charAt(0);
        doubles += Mark.isSingle(glyph) ? 0 : 1;
        singleOpens += Mark.isSingle(glyph) && opensWord(tokens, i) ? 1 : 0;
        firstGuillemet = firstGuillemet == 0 && Mark.isGuillemet(glyph) ? c : firstGuillemet;
        low |= c == '\u201E';
        backticks |= glyph.equals("``");
      }
    }
    boolean inward = firstGuillemet == '\u00BB' || firstGuillemet == '\u203A';
    return new Style(singleOpens > doubles / 2, low, inward, backticks);
  }

  private static boolean opensWord(Tokens tokens, int i) {
    return tokens.spaceBefore(i) && tokens.has(i + 1) && !tokens.spaceBefore(i + 1);
  }
}
