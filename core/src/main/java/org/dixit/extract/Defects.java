package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Span;
import org.dixit.extract.Mark.Facing;
import org.dixit.text.Tokens;

/** Says what is wrong with the marks of one paragraph, once they are read. */
final class Defects {
  private static final int LONGEST_SENTENCE = 400;

  private final Tokens tokens;
  private final List<Notice> notices = new ArrayList<>();

  Defects(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The notices on the marks of a reading, in the order in which they were found. */
  List<Notice> of(Lattice.Reading reading) {
    for (Region region : reading.regions()) {
      opening(region);
      closing(region);
      if (region.narrator()) {
        narrator(region.first());
      } else {
        narratorsInside(region);
      }
    }
    for (Mark mark : reading.strays()) {
      add(
          NoticeKind.STRAY_MARK,
          mark,
          "This mark neither opens nor closes anything; it is passed over.");
      if (Narration.at(tokens, mark.token() + 1)) {
        narrator(mark.token() + 1);
      }
    }
    return notices;
  }

  private void add(NoticeKind kind, Mark mark, String message) {
    notices.add(new Notice(kind, tokens.get(mark.token()).span(), message));
  }

  private void opening(Region region) {
    Mark mark = region.open();
    if (mark == null) {
      Span word = tokens.get(region.first()).span();
      String message = "An opening mark is missing; the quotation is taken to begin here.";
      notices.add(new Notice(NoticeKind.MISSING_MARK, word, message));
      return;
    }
    if (mark.facing() == Facing.CLOSES) {
      add(NoticeKind.WRONG_MARK, mark, "A closing glyph opens this quotation.");
    }
    int next = mark.token() + 1;
    if (!allowsSpace(mark)
        && !tokens.isMark(next)
        && tokens.has(next)
        && tokens.spaceBefore(next)) {
      Span span = new Span(tokens.start(mark.token()), tokens.end(next));
      notices.add(
          new Notice(NoticeKind.SPACE_AT_MARK, span, "White space stands after the opening mark."));
    }
  }

  private void closing(Region region) {
    Mark mark = region.close();
    if (mark == null) {
      if (!region.goesOn()) {
        int last = Math.max(region.end() - 1, 0);
        String message = "A closing mark is missing; the quotation is taken to end here.";
        notices.add(new Notice(NoticeKind.MISSING_MARK, tokens.get(last).span(), message));
      }
      return;
    }
    if (mark.facing() == Facing.OPENS) {
      add(NoticeKind.WRONG_MARK, mark, "An opening glyph closes this quotation.");
    }
    int token = mark.token();
    if (!allowsSpace(mark)
        && !tokens.isMark(token - 1)
        && tokens.spaceBefore(token)
        && token > region.first()) {
      Span span = new Span(tokens.start(token - 1), tokens.end(token));
      notices.add(
          new Notice(
              NoticeKind.SPACE_AT_MARK, span, "White space stands before the closing mark."));
    }
  }

  private boolean allowsSpace(Mark mark) {
    return Mark.isGuillemet(tokens.lower(mark.token()));
  }

  private void narratorsInside(Region region) {
    for (int i = region.first() + 1; i < region.end(); i++) {
      if (tokens.startsSentence(i) && Narration.at(tokens, i)) {
        narrator(i);
      }
    }
  }

  private void narrator(int first) {
    int last = first;
    while (!tokens.endsSentence(last) && last < first + LONGEST_SENTENCE) {
      last++;
    }
    String message = "These are the reporter's own words, though marks stand around them.";
    Span span = new Span(tokens.start(first), tokens.end(last));
    notices.add(new Notice(NoticeKind.NARRATOR_IN_MARKS, span, message));
  }
}
