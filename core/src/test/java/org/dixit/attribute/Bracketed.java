package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;

/** An attribution written by hand: "{Rowe} <said> [the dam will hold]". */
record Bracketed(Row row, String text, Attribution attribution) {
  static Bracketed of(String written) {
    StringBuilder text = new StringBuilder();
    List<Span> content = new ArrayList<>();
    List<Span> quoted = new ArrayList<>();
    Span[] parts = new Span[2];
    int[] open = new int[128];
    for (char c : written.toCharArray()) {
      int at = text.length();
      switch (c) {
        case '{', '<', '[' -> open[c] = at;
        case '}' -> parts[0] = new Span(open['{'], at);
        case '>' -> parts[1] = new Span(open['<'], at);
        case ']' -> content.add(new Span(open['['], at));
        default -> text.append(c);
      }
      if (c == '“') {
        open['\''] = at;
      } else if (c == '”') {
        quoted.add(new Span(open['\''], at + 1));
      }
    }
    Document document = Quotes.document(text.toString());
    QuotationForm form = quoted.isEmpty() ? QuotationForm.INDIRECT : QuotationForm.MIXED;
    Attribution attribution =
        new Attribution(
            new Quotation(form, content, quoted, List.of()),
            Optional.ofNullable(parts[1]).map(s -> new Cue(s, s.in(text.toString()))),
            Optional.ofNullable(parts[0]).map(s -> new Mention(s, MentionKind.NAME)),
            Optional.empty(),
            "test");
    return new Bracketed(new Row(document), text.toString(), attribution);
  }

  /** "Rowe: the dam will hold" for each of {@code attributions}. */
  String show(List<Attribution> attributions) {
    List<String> shown = new ArrayList<>();
    for (Attribution a : attributions) {
      List<String> content = a.quotation().content().stream().map(s -> s.in(text)).toList();
      shown.add(
          a.source().map(m -> m.span().in(text)).orElse("") + ": " + String.join(" ... ", content));
    }
    return String.join(" | ", shown);
  }
}
