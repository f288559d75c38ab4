package org.dixit.house;

import org.dixit.Edit;
import org.dixit.EditKind;
import org.dixit.EditNature;

/** Tells an edit in a few words. */
final class Telling {
  private static final int MOST_WORDS = 12;

  private Telling() {}

  /** {@code “may” became “will”}. */
  static String of(Edit edit) {
    String theirs = quoted(edit.recordText());
    String mine = quoted(edit.quotationText());
    return switch (edit.kind()) {
      case INSERT ->
          mine + (edit.nature() == EditNature.GLOSS ? " was added in brackets" : added());
      case DELETE -> theirs + (isMarked(edit) ? " was left out behind a mark" : " was left out");
      case SUBSTITUTE -> theirs + " became " + mine;
      case MOVE -> (edit.quotationText().isBlank() ? theirs : mine) + " was moved";
      case DUPLICATE -> mine + " stands twice";
    };
  }

  private static String added() {
    return " was put in";
  }

  private static boolean isMarked(Edit edit) {
    return edit.kind() == EditKind.DELETE && edit.nature() == EditNature.MARKED_GAP;
  }

  private static String quoted(String words) {
    String[] all = words.strip().split("\\s+");
    if (all.length <= MOST_WORDS) {
      return "“" + String.join(" ", all) + "”";
    }
    StringBuilder cut = new StringBuilder("“");
    for (int i = 0; i < MOST_WORDS / 2; i++) {
      cut.append(all[i]).append(' ');
    }
    cut.append('…');
    for (int i = all.length - MOST_WORDS / 2; i < all.length; i++) {
      cut.append(' ').append(all[i]);
    }
    return cut.append('”').toString();
  }
}
