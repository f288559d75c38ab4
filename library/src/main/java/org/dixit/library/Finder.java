package org.dixit.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Roster;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Finds chunks by their words: for people who search, and for quotations to be checked. */
final class Finder {
  /** Of a quotation's words, or pairs of words, so many of the rarest are looked up. */
  private static final int RAREST = 12;

  /** What stands in more than one of so many chunks tells little; what is rarer than this, much. */
  private static final int FREQUENT_PAIR = 25;

  private static final int FREQUENT_WORD = 150;

  private static final int RARE = 2_000;

  /** A chunk may have the words in turns of several speakers, and no turn that has them all. */
  private static final int CHUNKS_A_HIT = 4;

  /** Chunks looked at for a quotation: among its speaker's, among all, and by single words. */
  private static final int OWN = 5;

  private static final int ANYBODY = 6;
  private static final int BY_WORDS = 4;

  /** Of those so many are read with what stands before and after. */
  private static final int WITH_NEIGHBOURS = 2;

  /** A chunk with so much of what the pairs tell is the passage, or as good. */
  private static final double MOST = 0.5;

  /** What has less than this share of what the best has is not the passage. */
  private static final double WORSE = 0.5;

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
    TurnSearch turns = new TurnSearch(search);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query.build(), limit * CHUNKS_A_HIT).scoreDocs) {
      hits.addAll(hits(found.doc, turns));
      if (hits.size() >= limit) {
        return List.copyOf(hits.subList(0, limit));
      }
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
      if (TurnSearch.isMeant(speaker, name)) {
        ids.add(new BytesRef(WordStream.key(speaker.id())));
      }
    }
    return new TermInSetQuery(Fields.SPEAKER, ids);
  }

  /** The turns of the chunk, or their parts in it, that have what is looked for. */
  private List<Hit> hits(int paper, TurnSearch search) throws IOException {
    Document chunk = searcher.storedFields().document(paper);
    Transcript transcript = transcripts(new TreeSet<>(around(paper))).get(0);
    int from = chunk.getField(Fields.START).numericValue().intValue();
    Span here = new Span(from, from + chunk.get(Fields.RAW).length());
    List<Hit> hits = new ArrayList<>();
    for (Utterance turn : transcript.utterances()) {
      search
          .in(transcript.text(), turn, here)
          .ifPresent(span -> hits.add(new Hit(chunk.get(Fields.KEY), transcript, turn, span)));
    }
    return hits;
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
    SortedDocValues places = leaf.reader().getSortedDocValues(Fields.TRANSCRIPT);
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

  /**
   * Looks for pairs of the words, whoever says them; where no chunk has most of them, among the
   * speaker's own too, by pairs and by the rarest words.
   */
  private void look(List<String> forms, Optional<Query> own, Set<Integer> papers)
      throws IOException {
    Optional<Rarest> pairs = rarest(Fields.PAIRS, Pairs.of(forms), FREQUENT_PAIR);
    double met = 0;
    if (pairs.isPresent()) {
      met = find(pairs.get().query(), Optional.empty(), ANYBODY, papers) / pairs.get().most();
    }
    if (met >= MOST) {
      return;
    }
    if (pairs.isPresent() && own.isPresent()) {
      find(pairs.get().query(), own, OWN, papers);
    }
    Optional<Rarest> words = rarest(Fields.WORDS, forms, FREQUENT_WORD);
    if (words.isPresent()) {
      find(words.get().query(), own, BY_WORDS, papers);
    }
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

  /** Adds what is found to {@code papers}; gives the score of the best, with its neighbour's. */
  private double find(Query words, Optional<Query> filter, int most, Set<Integer> papers)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    filter.ifPresent(f -> query.add(f, Occur.FILTER));
    var collector = new TopScoreDocCollectorManager(most, null, most);
    Map<Integer, Double> scores = new HashMap<>();
    int rank = 0;
    double best = 0;
    for (ScoreDoc found : searcher.search(query.build(), collector).scoreDocs) {
      double beside =
          Math.max(
              scores.getOrDefault(found.doc - 1, 0.0), scores.getOrDefault(found.doc + 1, 0.0));
      best = Math.max(best, found.score + beside);
      scores.put(found.doc, (double) found.score);
      if (found.score < WORSE * best) {
        continue;
      }
      papers.addAll(rank++ < WITH_NEIGHBOURS ? around(found.doc) : List.of(found.doc));
    }
    return best;
  }

  /**
   * Any of some terms.
   *
   * @param query scores a chunk by what its terms tell
   * @param most the score of a chunk that has all
   */
  private record Rarest(Query query, double most) {}

  /** A term and where it stands, looked up once. */
  private record Lookup(Term term, TermStates states) {}

  /**
   * Looks up {@code terms}, in the order in which they are stored, so that one step of the way to
   * them serves many.
   */
  private List<Lookup> lookups(String field, List<String> terms) throws IOException {
    List<Lookup> lookups = new ArrayList<>();
    IndexReaderContext all = searcher.getTopReaderContext();
    Set<BytesRef> keys = new TreeSet<>();
    terms.forEach(form -> keys.add(new BytesRef(WordStream.key(form))));
    keys.forEach(key -> lookups.add(new Lookup(new Term(field, key), new TermStates(all))));
    for (LeafReaderContext leaf : all.leaves()) {
      Terms stored = Terms.getTerms(leaf.reader(), field);
      TermsEnum at = stored.iterator();
      for (Lookup lookup : lookups) {
        if (at.seekExact(lookup.term().bytes())) {
          lookup.states().register(at.termState(), leaf.ord, at.docFreq(), at.totalTermFreq());
        }
      }
    }
    return lookups;
  }

  /** Any of the rarest of {@code terms}; empty where all are too frequent, or nowhere. */
  private Optional<Rarest> rarest(String field, List<String> terms, int share) throws IOException {
    int chunks = searcher.getIndexReader().maxDoc();
    int frequent = Math.max(RARE, chunks / share);
    List<Lookup> lookups = new ArrayList<>();
    for (Lookup lookup : lookups(field, terms)) {
      if (lookup.states().docFreq() > 0 && lookup.states().docFreq() <= frequent) {
        lookups.add(lookup);
      }
    }
    lookups.sort(Comparator.comparingInt(l -> l.states().docFreq()));
    List<Lookup> rarest = lookups.subList(0, Math.min(RAREST, lookups.size()));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    double most = 0;
    for (Lookup lookup : rarest) {
      float told = (float) Math.log(1 + (double) chunks / lookup.states().docFreq());
      Query stands = new TermQuery(lookup.term(), lookup.states());
      any.add(new BoostQuery(new ConstantScoreQuery(stands), told), Occur.SHOULD);
      most += told;
    }
    return rarest.isEmpty() ? Optional.empty() : Optional.of(new Rarest(any.build(), most));
  }
}
