package org.dixit.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Role;
import org.dixit.Span;
import org.dixit.Tag;
import org.dixit.Tagging;

/**
 * What the linker chooses from: for every quotation the cues around it, for every cue the sources
 * around it, as the tagger and the rules see them, each candidate with the features that a learned
 * scorer weighs. The trainer makes its samples of the same choices. Built for one document;
 * immutable.
 */
public final class Choices {
  /** So many spans on each side are candidates: nothing farther was ever right in the corpus. */
  private static final int REACH = 6;

  private final Row row;
  private final Rules rules;
  private final List<Quotation> quotations;
  private final List<List<Piece>> parts = new ArrayList<>();
  private final List<Piece> contents = new ArrayList<>();
  private final List<Piece> cues = new ArrayList<>();
  private final List<Piece> sources = new ArrayList<>();

  /**
   * A span with its tokens.
   *
   * @param tagged whether the tagger saw it; else it is known from a rule
   * @param sure how sure the tagger is, in words
   */
  private record Piece(Span span, boolean tagged, String sure, int from, int to) {}

  /** The choices in {@code document}, with its quotations and what the tagger saw in it. */
  public Choices(Document document, Extraction extraction, Tagging tagging) {
    this(new Row(document), new Rules(document, extraction), extraction, tagging);
  }

  Choices(Row row, Rules rules, Extraction extraction, Tagging tagging) {
    this.row = row;
    this.rules = rules;
    quotations = extraction.quotations();
    for (Quotation quotation : quotations) {
      List<Piece> own = new ArrayList<>();
      quotation.content().forEach(span -> add(own, span, true, ""));
      parts.add(own);
      contents.addAll(own);
    }
    for (Tag tag : tagging.tags()) {
      if (tag.role() != Role.CONTENT) {
        String sure = sure(tag.confidence());
        add(tag.role() == Role.CUE ? cues : sources, tag.span(), true, sure);
      }
    }
    rules.links().forEach(link -> link.ifPresent(this::add));
    for (Piece cue : List.copyOf(cues)) {
      rules
          .subject(cue.span)
          .flatMap(Rules.Subject::source)
          .ifPresent(s -> add(sources, s, false, ""));
    }
    contents.sort(Comparator.comparingInt(Piece::from));
    merge(cues);
    merge(sources);
  }

  private void add(Link link) {
    link.cueSpan().ifPresent(span -> add(cues, span, false, ""));
    link.sourceSpan().ifPresent(span -> add(sources, span, false, ""));
  }

  private void add(List<Piece> pieces, Span span, boolean tagged, String sure) {
    Row.Run run = row.run(span);
    if (run.from() < run.to()) {
      pieces.add(new Piece(span, tagged, sure, run.from(), run.to()));
    }
  }

  private static String sure(double confidence) {
    return confidence > 0.97 ? " surely" : confidence > 0.8 ? " likely" : " perhaps";
  }

  /** Puts the pieces in order; one that a rule has seen gives way to one of the tagger. */
  private static void merge(List<Piece> pieces) {
    pieces.sort(Comparator.comparing(Piece::tagged).reversed().thenComparing(Piece::span));
    List<Piece> tagged = new ArrayList<>(pieces.stream().filter(Piece::tagged).toList());
    Set<Span> seen = new LinkedHashSet<>();
    List<Piece> fresh = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean known = piece.tagged || overlaps(tagged, piece) || !seen.add(piece.span);
      if (!known && (fresh.isEmpty() || fresh.get(fresh.size() - 1).to <= piece.from)) {
        fresh.add(piece);
      }
    }
    tagged.addAll(fresh);
    tagged.sort(Comparator.comparingInt(Piece::from));
    pieces.clear();
    pieces.addAll(tagged);
  }

  /** Whether one of {@code sorted}, which do not overlap, shares a token with {@code piece}. */
  private static boolean overlaps(List<Piece> sorted, Piece piece) {
    int i = below(sorted, piece.to);
    return i > 0 && sorted.get(i - 1).to > piece.from;
  }

  /** For each quotation the cues it may belong to, in order of the quotations. */
  public List<Choice> cues() {
    List<Choice> choices = new ArrayList<>();
    for (int q = 0; q < parts.size(); q++) {
      choices.add(cue(q));
    }
    return choices;
  }

  /** How many quotations there are. */
  int size() {
    return parts.size();
  }

  /** The cues that quotation {@code q} may belong to. */
  Choice cue(int q) {
    Quotation quotation = quotations.get(q);
    Optional<Link> rule = rules.links().get(q);
    List<Choice.Candidate> candidates = new ArrayList<>();
    candidates.add(new Choice.Candidate(Optional.empty(), noCue(quotation, parts.get(q), rule)));
    for (Piece cue : around(cues, parts.get(q))) {
      List<String> features = cueFeatures(quotation, parts.get(q), cue);
      features.addAll(agreement(cue, rule.flatMap(Link::cueSpan), rule.map(Link::rule)));
      candidates.add(new Choice.Candidate(Optional.of(cue.span), features));
    }
    return new Choice(quotation.content(), candidates);
  }

  /** For each cue of the tagger the sources it may have, in order of the cues. */
  public List<Choice> sources() {
    return cues.stream().map(this::source).toList();
  }

  /** The sources that the cue at {@code span} may have. */
  Choice source(Span span) {
    Row.Run run = row.run(span);
    return source(new Piece(span, true, "", run.from(), run.to()));
  }

  /** "…, adding that": the subject that a cue without one of its own shares with its clause. */
  Optional<Span> shared(Span cue) {
    return rules
        .subject(cue)
        .filter(s -> s.rule().equals("participle") || s.rule().equals("coordination"))
        .flatMap(Rules.Subject::source);
  }

  private Choice source(Piece cue) {
    Optional<Rules.Subject> subject = rules.subject(cue.span);
    Optional<Span> read = subject.flatMap(Rules.Subject::source);
    Optional<String> rule = subject.map(Rules.Subject::rule);
    List<Choice.Candidate> candidates = new ArrayList<>();
    List<String> none = noSource(cue);
    none.add("none rule " + rule.orElse("-") + " " + read.isPresent());
    candidates.add(new Choice.Candidate(Optional.empty(), none));
    for (Piece source : around(sources, List.of(cue))) {
      List<String> features = sourceFeatures(cue, source);
      features.addAll(agreement(source, read, rule));
      candidates.add(new Choice.Candidate(Optional.of(source.span), features));
    }
    return new Choice(List.of(cue.span), candidates);
  }

  /** Whether a rule says the same. */
  private static List<String> agreement(Piece piece, Optional<Span> said, Optional<String> rule) {
    String seen = piece.tagged ? "tagged" + piece.sure : "by rule";
    if (said.isEmpty()) {
      return List.of(seen, seen + " no rule");
    }
    String agrees = said.get().overlaps(piece.span) ? "agrees" : "differs";
    return List.of(seen, seen + " " + agrees, seen + " " + agrees + " " + rule.orElse("-"));
  }

  /** The nearest of {@code pieces} on each side of {@code parts}, in their paragraph or beside. */
  private List<Piece> around(List<Piece> pieces, List<Piece> parts) {
    List<Piece> near = new ArrayList<>();
    if (parts.isEmpty()) {
      return near;
    }
    Piece first = parts.get(0);
    Piece last = parts.get(parts.size() - 1);
    int low = below(pieces, first.from) - REACH;
    int high = below(pieces, last.to) + REACH;
    for (int i = Math.max(0, low); i < Math.min(pieces.size(), high); i++) {
      int far = row.paragraph(pieces.get(i).from) - row.paragraph(first.from);
      if (far == 0 || far == -1 || row.paragraph(pieces.get(i).from) == row.paragraph(last.from)) {
        near.add(pieces.get(i));
      }
    }
    return near;
  }

  /** How many of {@code pieces} begin before token {@code at}. */
  private static int below(List<Piece> pieces, int at) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).from < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<String> noCue(Quotation quotation, List<Piece> parts, Optional<Link> rule) {
    List<String> features = new ArrayList<>();
    String cue = rule.flatMap(Link::cueSpan).isPresent() ? " with cue " : " without cue ";
    features.add("none rule " + rule.map(r -> r.rule() + cue + r.strength()).orElse("-"));
    features.add("none");
    features.add("none form " + quotation.form());
    if (!parts.isEmpty()) {
      Piece first = parts.get(0);
      int length = parts.stream().mapToInt(p -> p.to - p.from).sum();
      features.add("none length " + quotation.form() + bucket(length));
      features.add("none opens " + row.startsSentence(first.from));
    }
    return features;
  }

  private List<String> cueFeatures(Quotation quotation, List<Piece> parts, Piece cue) {
    Piece part = nearest(parts, cue);
    String form = quotation.form() == QuotationForm.INDIRECT ? "indirect" : "quoted";
    boolean before = cue.from < parts.get(0).from;
    boolean after = cue.from >= parts.get(parts.size() - 1).to;
    String side = before ? "before" : after ? "after" : "inside";
    List<String> features = new ArrayList<>(geometry(side, part, cue, contents, cues, sources));
    features.add(form + " " + features.get(0));
    int from = Math.min(part.to, cue.to);
    int to = Math.max(part.from, cue.from);
    features.add(side + " sign " + sign(before ? to - 1 : from) + " " + (to - from > 1));
    features.add(side + " that " + row.form(to - 1).equals("that"));
    features.add(side + " word " + row.form(cue.from));
    features.add(side + " opens " + row.startsSentence(parts.get(0).from));
    features.add(side + " free " + free(cue, part));
    features.add(form + " " + side + " free " + free(cue, part) + " " + sentences(part, cue));
    String sourced = sourced(cue);
    features.add(side + " sourced " + sourced);
    features.add(form + " " + side + " sourced " + sourced + " " + sentences(part, cue));
    features.add("within content " + overlaps(contents, cue));
    return features;
  }

  /** Where a source stands right at the cue. */
  private String sourced(Piece cue) {
    int i = below(sources, cue.from);
    boolean left = i > 0 && cue.from - sources.get(i - 1).to < 3;
    boolean right = i < sources.size() && sources.get(i).from - cue.to < 3;
    return left ? right ? "both" : "left" : right ? "right" : "nowhere";
  }

  /** Whether other content stands right at the cue's other side. */
  private String free(Piece cue, Piece part) {
    int i = below(contents, cue.from);
    Piece left = i > 0 ? contents.get(i - 1) : null;
    Piece right = i < contents.size() ? contents.get(i) : null;
    Piece other = part == left ? right : part == right ? left : null;
    if (other == null) {
      return part.from < cue.from == (left != null) ? "blocked" : "far";
    }
    int gap = other.from > cue.from ? other.from - cue.to : cue.from - other.to;
    return row.sentence(other.from) == row.sentence(cue.from) ? bucket(gap) : "yes";
  }

  private List<String> noSource(Piece cue) {
    List<String> features = new ArrayList<>();
    features.add("none");
    features.add("none word " + row.form(cue.from));
    features.add("none before " + row.form(cue.from - 1));
    int i = below(sources, cue.from);
    features.add("none left " + (i > 0 ? sentences(sources.get(i - 1), cue) : "-"));
    features.add("none right " + (i < sources.size() ? sentences(sources.get(i), cue) : "-"));
    return features;
  }

  private List<String> sourceFeatures(Piece cue, Piece source) {
    String side = source.from < cue.from ? "before" : "after";
    List<String> features = new ArrayList<>(geometry(side, source, cue, sources, cues, contents));
    int from = Math.min(source.to, cue.to);
    int to = Math.max(source.from, cue.from);
    features.add(side + " sign " + sign(from) + " " + (to - from > 1));
    features.add(side + " word " + row.form(cue.from));
    features.add(side + " touches " + (to == from) + " " + row.form(cue.to - 1));
    features.add(side + " gap " + gap(from, to));
    features.add(side + " kind " + kind(source) + " " + sentences(source, cue));
    features.add("within content " + overlaps(contents, source) + " " + overlaps(contents, cue));
    return features;
  }

  private String kind(Piece source) {
    return MentionKinds.of(row.items(source.span)).name();
  }

  private String gap(int from, int to) {
    return to - from == 1 ? row.form(from) : to - from == 0 ? "-" : "more";
  }

  /** Where two pieces stand to each other, and what stands between them. */
  private List<String> geometry(
      String side, Piece piece, Piece cue, List<Piece> same, List<Piece> cues, List<Piece> others) {
    int from = Math.min(piece.to, cue.to);
    int to = Math.max(piece.from, cue.from);
    String sentences = sentences(piece, cue);
    String at = side + " " + sentences;
    int more = Math.min(2, between(same, from, to));
    int rival = Math.min(2, between(cues, from, to));
    int other = Math.min(2, between(others, from, to));
    List<String> features = new ArrayList<>();
    features.add(at + " over " + more + rival + other);
    features.add(at);
    features.add(at + " far " + bucket(to - from));
    features.add(side + " over " + more + rival);
    features.add(at + " over cues " + rival);
    features.add(at + " over like " + more);
    features.add(at + " over other " + other);
    return features;
  }

  /** How many sentences lie from the cue to the piece; a paragraph counts ten. */
  private String sentences(Piece piece, Piece cue) {
    int far = row.sentence(piece.from) - row.sentence(cue.from);
    boolean apart = row.paragraph(piece.from) != row.paragraph(cue.from);
    return apart ? far < 0 ? "paragraph before" : "paragraph behind" : near(far);
  }

  private static String near(int far) {
    return far > 2 ? "3" : far < -2 ? "-3" : Integer.toString(far);
  }

  private static int between(List<Piece> pieces, int from, int to) {
    return Math.max(0, below(pieces, to) - below(pieces, from));
  }

  private static Piece nearest(List<Piece> parts, Piece cue) {
    Piece best = parts.get(0);
    int least = Integer.MAX_VALUE;
    for (Piece part : parts) {
      int gap = part.from > cue.from ? part.from - cue.to : cue.from - part.to;
      if (gap < least) {
        least = gap;
        best = part;
      }
    }
    return best;
  }

  private String sign(int i) {
    String text = row.text(i);
    return text.isEmpty() || Character.isLetterOrDigit(text.charAt(0)) ? "word" : text;
  }

  private static String bucket(int length) {
    if (length < 3) {
      return Integer.toString(Math.max(0, length));
    }
    return length < 5 ? "3-4" : length < 9 ? "5-8" : length < 17 ? "9-16" : "17-";
  }
}
