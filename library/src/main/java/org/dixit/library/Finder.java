package org.dixit.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Names;
import org.dixit.text.Roster;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Finds chunks by their words: for people who search, and for quotations to be checked. */
final class Finder {
  /** Of a quotation's words so many of the rarest are looked up. */
  private static final int RAREST = 10;

  /** Chunks looked at for a quotation among its speaker's, and among all. */
  private static final int OWN = 6;

  private static final int ANYBODY = 4;

  /** So many chunks that have all the words in a row, or a run of them. */
  private static final int IN_A_ROW = 3;

  /** A run has so many words, and so many runs are looked for. */
  private static final int RUN = 4;

  private static final int RUNS = 3;

  /** Of those so many are read with what stands before and after. */
  private static final int WITH_NEIGHBOURS = 3;

  private final IndexSearcher searcher;
  private final Map<String, Shelf.Entry> entries;
  private final Roster roster;

  Finder(IndexSearcher searcher, Map<String, Shelf.Entry> entries, Roster roster) {
    this.searcher = searcher;
    this.entries = entries;
    this.roster = roster;
  }

  List<Hit> search(Search search, int limit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    search.words().forEach(w -> query.add(term(w), Occur.MUST));
    search.phrases().forEach(p -> query.add(phrase(p), Occur.MUST));
    filters(search).forEach(f -> query.add(f, Occur.FILTER));
    query.add(new TermQuery(new Term(Fields.KIND, Fields.CHUNK)), Occur.FILTER);
    List<Hit> hits = new ArrayList<>();
    Set<String> wanted = new HashSet<>(search.words());
    search.phrases().forEach(wanted::addAll);
    for (ScoreDoc found : searcher.search(query.build(), limit).scoreDocs) {
      hit(found.doc, wanted).ifPresent(hits::add);
    }
    return hits;
  }

  private static Query term(String form) {
    return new TermQuery(new Term(Fields.WORDS, WordStream.key(form)));
  }

  private static Query phrase(List<String> forms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    forms.forEach(f -> phrase.add(new Term(Fields.WORDS, WordStream.key(f))));
    return phrase.build();
  }

  private List<Query> filters(Search search) {
    List<Query> filters = new ArrayList<>();
    search.speaker().ifPresent(name -> filters.add(speakers(name)));
    search
        .body()
        .ifPresent(
            b ->
                filters.add(new PrefixQuery(new Term(Fields.BY_BODY, b.toLowerCase(Locale.ROOT)))));
    search.language().ifPresent(l -> filters.add(new TermQuery(new Term(Fields.BY_LANGUAGE, l))));
    search.grade().ifPresent(g -> filters.add(grades(g)));
    if (search.since().isPresent() || search.until().isPresent()) {
      filters.add(
          TermRangeQuery.newStringRange(
              Fields.BY_DATE,
              search.since().orElse(null),
              search.until().orElse(null),
              true,
              true));
    }
    return filters;
  }

  private static Query grades(Grade lowest) {
    List<BytesRef> grades = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      if (grade.compareTo(lowest) <= 0) {
        grades.add(new BytesRef(grade.name()));
      }
    }
    return new TermInSetQuery(Fields.BY_GRADE, grades);
  }

  private Query speakers(String name) {
    Set<BytesRef> ids = new LinkedHashSet<>();
    for (Speaker speaker : roster.speakers()) {
      boolean part =
          speaker.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
      if (part || Names.couldBeSame(speaker.name(), name)) {
        ids.add(new BytesRef(WordStream.key(speaker.id())));
      }
    }
    return new TermInSetQuery(Fields.SPEAKER, ids);
  }

  /** The turn of the chunk that has most of {@code wanted}, with the stretch that has them. */
  private Optional<Hit> hit(int paper, Set<String> wanted) throws IOException {
    StoredFields stored = searcher.storedFields();
    Document chunk = stored.document(paper);
    String key = chunk.get(Fields.KEY);
    Transcript transcript = transcripts(new TreeSet<>(around(paper))).get(0);
    int from = chunk.getField(Fields.START).numericValue().intValue();
    int to = from + chunk.get(Fields.RAW).length();
    Hit best = null;
    int most = 0;
    for (Utterance turn : transcript.utterances()) {
      int start = Math.max(from, turn.span().start());
      int end = Math.min(to, turn.span().end());
      if (start >= end) {
        continue;
      }
      List<Word> met =
          Words.of(transcript.text(), new Span(start, end)).stream()
              .filter(w -> wanted.contains(w.form()))
              .toList();
      long different = met.stream().map(Word::form).distinct().count();
      if (different > most) {
        most = (int) different;
        Span span = new Span(met.get(0).span().start(), met.get(met.size() - 1).span().end());
        best = new Hit(key, transcript, turn, span);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The chunk and its neighbours, as far as they are of the same transcript. */
  private List<Integer> around(int paper) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(paper, leaves));
    int own = place(leaf, paper - leaf.docBase);
    List<Integer> papers = new ArrayList<>();
    for (int near = paper - 1; near <= paper + 1; near++) {
      int at = near - leaf.docBase;
      boolean inside = at >= 0 && at < leaf.reader().maxDoc();
      if (inside && place(leaf, at) == own) {
        papers.add(near);
      }
    }
    return papers;
  }

  private static int place(LeafReaderContext leaf, int paper) throws IOException {
    SortedDocValues places = leaf.reader().getSortedDocValues(Fields.PLACE_OF);
    return places != null && places.advanceExact(paper) ? places.ordValue() : -1;
  }

  /** The transcripts, with the chunks filled in that may hold words of {@code statements}. */
  List<Transcript> bearing(org.dixit.Document document, List<Statement> statements)
      throws IOException {
    Set<Integer> papers = new TreeSet<>();
    for (Statement statement : statements) {
      List<Span> spans =
          statement.quotation().quoted().isEmpty()
              ? statement.quotation().content()
              : statement.quotation().quoted();
      Optional<Query> own = statement.speaker().map(s -> speakers(s));
      for (Span span : spans) {
        List<String> forms = Words.of(document.text(), span).stream().map(Word::form).toList();
        look(forms, own, papers);
      }
    }
    return transcripts(papers);
  }

  private List<Transcript> transcripts(Set<Integer> papers) throws IOException {
    StoredFields stored = searcher.storedFields();
    Map<String, List<Document>> chunks = new TreeMap<>();
    for (int paper : papers) {
      Document chunk = stored.document(paper);
      chunks.computeIfAbsent(chunk.get(Fields.KEY), k -> new ArrayList<>()).add(chunk);
    }
    List<Transcript> transcripts = new ArrayList<>();
    chunks.forEach((key, some) -> transcripts.add(Shelf.transcript(entries.get(key), some)));
    return transcripts;
  }

  /** Looks for the words in a row, for runs of them, and for the rarest of them. */
  private void look(List<String> forms, Optional<Query> own, Set<Integer> papers)
      throws IOException {
    int before = papers.size();
    if (forms.size() > 1) {
      find(phrase(forms), Optional.empty(), IN_A_ROW, papers);
    }
    boolean whole = papers.size() > before;
    if (!whole) {
      for (List<String> run : runs(forms)) {
        find(phrase(run), own, IN_A_ROW, papers);
      }
    }
    Query words = rarest(forms);
    int less = whole ? 2 : 1;
    if (own.isPresent()) {
      find(words, own, OWN / less, papers);
    }
    find(words, Optional.empty(), (own.isPresent() ? ANYBODY : OWN) / less, papers);
  }

  /** A few runs of words, those with the rarest words, that do not overlap. */
  private List<List<String>> runs(List<String> forms) throws IOException {
    List<int[]> places = new ArrayList<>();
    for (int from = 0; from + RUN <= forms.size(); from++) {
      int rarest = Integer.MAX_VALUE;
      for (String form : forms.subList(from, from + RUN)) {
        rarest = Math.min(rarest, frequency(form));
      }
      places.add(new int[] {from, rarest});
    }
    places.sort(Comparator.<int[]>comparingInt(p -> p[1]).thenComparingInt(p -> p[0]));
    List<int[]> chosen = new ArrayList<>();
    for (int[] place : places) {
      boolean apart = chosen.stream().allMatch(c -> Math.abs(c[0] - place[0]) >= RUN);
      if (apart && place[1] > 0 && chosen.size() < RUNS) {
        chosen.add(place);
      }
    }
    return chosen.stream().map(p -> forms.subList(p[0], p[0] + RUN)).toList();
  }

  private int frequency(String form) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(Fields.WORDS, WordStream.key(form)));
  }

  private Query speakers(Speaker speaker) {
    Set<BytesRef> ids = new LinkedHashSet<>();
    List<Speaker> all = speaker.members().isEmpty() ? List.of(speaker) : speaker.members();
    for (Speaker one : all) {
      ids.add(new BytesRef(WordStream.key(one.id())));
      for (Speaker other : roster.named(one.name())) {
        ids.add(new BytesRef(WordStream.key(other.id())));
      }
    }
    return new TermInSetQuery(Fields.SPEAKER, ids);
  }

  private void find(Query words, Optional<Query> filter, int most, Set<Integer> papers) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    filter.ifPresent(f -> query.add(f, Occur.FILTER));
    try {
      int rank = 0;
      for (ScoreDoc found : searcher.search(query.build(), most).scoreDocs) {
        papers.addAll(rank++ < WITH_NEIGHBOURS ? around(found.doc) : List.of(found.doc));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Any of the rarest words. */
  private Query rarest(List<String> forms) throws IOException {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (String form : forms) {
      frequencies.put(form, frequency(form));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    frequencies.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue))
        .limit(RAREST)
        .forEach(e -> any.add(term(e.getKey()), Occur.SHOULD));
    return any.build();
  }
}
