package org.dixit.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.Article;
import org.dixit.BlockKind;
import org.dixit.Citation;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.text.Spans;
import org.dixit.text.Words;

/**
 * Reads the citation marks of an answer, finds the sources they name, and tells which quotation
 * each belongs to. Linear in the length of the answer. Stateless, safe for any thread.
 */
public final class Citer {
  /** A block quotation that has less than this of its words in marks is one whole quotation. */
  private static final double MOST_MARKED = 0.6;

  /**
   * An answer, its marks apart.
   *
   * @param plain the answer as it is read for quotations: marks, link targets, emphasis, code and
   *     the list of sources are blank in it, and every offset means the same place
   * @param citations the marks in order, with the sources they name
   * @param blanks what is blank in {@code plain}, in order
   */
  public record Answer(Article plain, List<Citation> citations, List<Span> blanks) {
    public Answer {
      citations = List.copyOf(citations);
      blanks = List.copyOf(blanks);
    }
  }

  /** Finds the marks of {@code article} and what they name among {@code sources}. */
  public Answer read(Article article, List<Transcript> sources) {
    Definitions definitions = Definitions.of(article);
    MarkNames names = new MarkNames(definitions, new SourceNames(sources));
    MarkScanner.Found found = MarkScanner.scan(article.text(), names, definitions.spans());
    return new Answer(Plain.of(article, found.blanks()), found.citations(), found.blanks());
  }

  /**
   * The quotations of an answer: what stands in marks with a citation behind it is one, whatever it
   * looks like, and so is the whole of a block quotation that only has some words in marks.
   *
   * @param plain the answer, cut up
   * @param marked what its quotation marks say
   */
  public Extraction quotations(Document plain, Extraction marked, Answer answer) {
    List<Quotation> quotations = new ArrayList<>(marked.quotations());
    Placement placement = new Placement(plain, answer.citations(), marked.quoted());
    List<Span> terms = new ArrayList<>();
    for (Span term : marked.terms()) {
      if (placement.isMarked(term)) {
        quotations.add(whole(term));
      } else {
        terms.add(term);
      }
    }
    unite(plain, quotations);
    quotations.sort((a, b) -> a.extent().compareTo(b.extent()));
    Spans taken = Spans.of(quotations.stream().flatMap(q -> q.quoted().stream()).toList());
    terms.removeIf(taken::touches);
    return new Extraction(quotations, terms, marked.notices(), marked.turns());
  }

  /** Makes one quotation of each block that has few of its words in marks. */
  private static void unite(Document plain, List<Quotation> quotations) {
    NavigableMap<Integer, Span> blocks = new TreeMap<>();
    for (Paragraph paragraph : plain.paragraphs()) {
      if (paragraph.block().kind() == BlockKind.BLOCK_QUOTE) {
        blocks.put(paragraph.span().start(), paragraph.span());
      }
    }
    Map<Span, List<Quotation>> inside = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      Map.Entry<Integer, Span> block = blocks.floorEntry(quotation.extent().start());
      if (block != null && block.getValue().contains(quotation.extent())) {
        inside.computeIfAbsent(block.getValue(), b -> new ArrayList<>()).add(quotation);
      }
    }
    Set<Quotation> parts = new HashSet<>();
    inside.forEach(
        (block, some) -> {
          int marked =
              some.stream().flatMap(q -> q.quoted().stream()).mapToInt(q -> words(plain, q)).sum();
          if (marked < MOST_MARKED * words(plain, block)) {
            parts.addAll(some);
            quotations.add(whole(block));
          }
        });
    quotations.removeIf(parts::contains);
  }

  private static int words(Document plain, Span span) {
    return Words.of(plain.text(), span).size();
  }

  private static Quotation whole(Span span) {
    return new Quotation(QuotationForm.DIRECT, List.of(span), List.of(span), List.of());
  }

  /**
   * The marks by which each quotation claims a source, in the order of {@code quotations}; a
   * quotation without words in marks claims none.
   */
  public List<List<Citation>> cite(Document plain, Answer answer, List<Quotation> quotations) {
    List<Span> quoted = quotations.stream().flatMap(q -> q.quoted().stream()).toList();
    Placement placement = new Placement(plain, answer.citations(), quoted);
    return quotations.stream()
        .map(q -> q.quoted().isEmpty() ? List.<Citation>of() : placement.of(q.quoted()))
        .toList();
  }
}
