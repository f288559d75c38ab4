package org.dixit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Role;
import org.dixit.Span;
import org.dixit.Tag;
import org.dixit.Tagging;
import org.dixit.text.Spans;

/**
 * Joins what the marks say with what the tagger sees. Words inside marks are content whatever the
 * tagger says; the tagger says how far content reaches outside them, and finds content without
 * marks. One is made per document.
 */
final class ContentMerger {
  private final String text;
  private final Extraction marked;

  /** The quoted spans in order, each with its quotation. */
  private final List<Part> parts = new ArrayList<>();

  /** Where sentences begin. */
  private final Set<Integer> sentences = new HashSet<>();

  private final List<Span> contents = new ArrayList<>();

  private Spans taken;

  /** For each quotation by marks, and then each content of the tagger, the group it belongs to. */
  private final int[] group;

  /** A quoted span and the quotation it belongs to. */
  private record Part(Span span, int quotation) {}

  ContentMerger(Document document, Extraction marked, Tagging tagging) {
    this.text = document.text();
    this.marked = marked;
    for (int q = 0; q < marked.quotations().size(); q++) {
      for (Span span : marked.quotations().get(q).quoted()) {
        parts.add(new Part(span, q));
      }
    }
    parts.sort(Comparator.comparing(Part::span));
    for (Paragraph paragraph : document.paragraphs()) {
      paragraph.sentences().forEach(sentence -> sentences.add(sentence.span().start()));
    }
    List<Span> foreign = new ArrayList<>();
    marked.turns().forEach(turn -> foreign.add(turn.words()));
    marked.notices().stream()
        .filter(n -> n.kind() == NoticeKind.NARRATOR_IN_MARKS)
        .map(Notice::span)
        .forEach(foreign::add);
    Spans apart = Spans.of(foreign);
    for (Tag tag : tagging.tags()) {
      if (tag.role() == Role.CONTENT && !apart.touches(tag.span())) {
        contents.addAll(cut(tag.span()));
      }
    }
    group = new int[marked.quotations().size() + contents.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
  }

  /** The quoted spans that {@code content} touches. */
  private List<Part> touched(Span content) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span.end() <= content.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < parts.size() && parts.get(end).span.start() < content.end()) {
      end++;
    }
    return parts.subList(low, end);
  }

  /**
   * Content that would join several quotations is cut where one of them begins a sentence, and
   * behind one that ends a sentence: marks that open and close there know better.
   */
  private List<Span> cut(Span content) {
    List<Part> touched = touched(content);
    List<Span> cut = new ArrayList<>();
    int from = content.start();
    for (int i = 0; i < touched.size(); i++) {
      Part part = touched.get(i);
      boolean other = i > 0 && part.quotation != touched.get(i - 1).quotation;
      if (other && sentences.contains(part.span.start()) && from < part.span.start()) {
        cut.add(new Span(from, touched.get(i - 1).span.end()));
        from = part.span.start();
      }
      int next = resumed(part.span.end());
      boolean marked = i + 1 < touched.size() && touched.get(i + 1).span.start() <= next;
      boolean told = from < part.span.start(); // a sentence of the reporter, closed by its marks
      if (told && sentences.contains(next) && next < content.end() && !marked) {
        cut.add(new Span(from, part.span.end()));
        from = next;
      }
    }
    cut.add(new Span(from, content.end()));
    return cut;
  }

  /** The first unit behind {@code end} that is not blank. */
  private int resumed(int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  Extraction merged() {
    join();
    taken = Spans.of(contents);
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < group.length; i++) {
      members.get(root(i)).add(i);
    }
    List<Quotation> quotations = new ArrayList<>();
    members.stream().filter(m -> !m.isEmpty()).map(this::quotation).forEach(quotations::add);
    quotations.sort(Comparator.comparing(Quotation::extent));
    return new Extraction(quotations, marked.terms(), marked.notices(), marked.turns());
  }

  /** Joins each content of the tagger with the quotations whose marks it touches. */
  private void join() {
    for (int c = 0; c < contents.size(); c++) {
      for (Part part : touched(contents.get(c))) {
        group[root(part.quotation)] = root(marked.quotations().size() + c);
      }
    }
  }

  private int root(int i) {
    while (group[i] != i) {
      group[i] = group[group[i]];
      i = group[i];
    }
    return i;
  }

  private Quotation quotation(List<Integer> members) {
    List<Span> quoted = new ArrayList<>();
    List<Span> all = new ArrayList<>();
    List<Quotation> sources = new ArrayList<>();
    for (int member : members) {
      if (member < marked.quotations().size()) {
        sources.add(marked.quotations().get(member));
        quoted.addAll(marked.quotations().get(member).quoted());
      } else {
        all.add(contents.get(member - marked.quotations().size()));
      }
    }
    if (all.isEmpty()) {
      return alone(sources.get(0));
    }
    quoted.sort(null);
    all.addAll(quoted);
    List<Span> content = joined(all);
    List<List<Span>> readings = sources.size() == 1 ? sources.get(0).readings() : List.of();
    return new Quotation(form(content, quoted), content, quoted, readings);
  }

  /** A quotation of which the tagger sees nothing: its words in marks, where others are taken. */
  private Quotation alone(Quotation quotation) {
    boolean free = quotation.content().stream().noneMatch(taken::touches);
    return free
        ? quotation
        : new Quotation(
            QuotationForm.DIRECT, quotation.quoted(), quotation.quoted(), quotation.readings());
  }

  private List<Span> joined(List<Span> spans) {
    spans.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      boolean touches = last >= 0 && isBlank(joined.get(last).end(), span.start());
      if (touches) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joint = Character.isWhitespace(text.charAt(i));
      if (!joint || text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  /** Direct where only signs stand outside the marks. */
  private QuotationForm form(List<Span> content, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return QuotationForm.INDIRECT;
    }
    int at = 0;
    for (Span span : content) {
      for (int i = span.start(); i < span.end(); i++) {
        while (at < quoted.size() && quoted.get(at).end() <= i) {
          at++;
        }
        boolean inside = at < quoted.size() && quoted.get(at).contains(i);
        if (inside) {
          i = quoted.get(at).end() - 1;
        } else if (Character.isLetterOrDigit(text.charAt(i))) {
          return QuotationForm.MIXED;
        }
      }
    }
    return QuotationForm.DIRECT;
  }
}
