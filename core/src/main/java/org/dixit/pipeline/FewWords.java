package org.dixit.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Passage;
import org.dixit.RecordStatus;
import org.dixit.Span;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.dixit.index.RecordIndex;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * Looks for a few words to the letter. They prove nothing about who spoke, and the checker leaves
 * them open; but whether they stand in the source of an answer can be told.
 */
final class FewWords {
  private static final int MOST = 8;
  private static final int PLACES = 12;

  private FewWords() {}

  /** {@code open} as faithful where every part of it is a few words that stand in {@code index}. */
  static Finding found(Finding open, Document document, RecordIndex index) {
    List<Passage> passages = new ArrayList<>();
    for (Span span : open.statement().quotation().quoted()) {
      List<String> forms = Words.of(document.text(), span).stream().map(Word::form).toList();
      Optional<Passage> passage =
          forms.isEmpty() || forms.size() > MOST ? Optional.empty() : passage(forms, index);
      if (passage.isEmpty()) {
        return open;
      }
      passages.add(passage.get());
    }
    Verdict verdict =
        new Verdict(
            VerdictClass.FRAGMENT,
            List.of(),
            OptionalInt.of(0),
            List.of(),
            RecordStatus.FOUND,
            passages.stream().findFirst().map(p -> p.transcript().grade()),
            "These few words stand in the source; they are too few to prove more.");
    return passages.isEmpty() ? open : new Finding(open.statement(), verdict, passages);
  }

  private static Optional<Passage> passage(List<String> forms, RecordIndex index) {
    for (RecordIndex.Candidate candidate : index.candidates(forms, null, PLACES)) {
      for (int at = candidate.from(); at + forms.size() <= candidate.to(); at++) {
        if (stands(forms, at, index)) {
          return Optional.of(passage(at, at + forms.size() - 1, index));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<String> forms, int at, RecordIndex index) {
    for (int i = 0; i < forms.size(); i++) {
      if (!index.form(at + i).equals(forms.get(i))) {
        return false;
      }
    }
    return index.turnNumber(at) == index.turnNumber(at + forms.size() - 1);
  }

  private static Passage passage(int first, int last, RecordIndex index) {
    RecordIndex.Turn turn = index.turn(first);
    Span span = index.span(first).union(index.span(last));
    return new Passage(index.transcript(turn), turn.utterance(), span);
  }
}
