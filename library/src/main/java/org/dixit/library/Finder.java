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
import org.apache.lucene.index.IndexReader;
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
  private static final int RAREST = 14;

  /** Chunks looked at for a quotation among its speaker's, and among all. */
  private static final int OWN = 8;

  private static final int ANYBODY = 5;

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
    String key = stored.document(paper).get(Fields.KEY);
    Transcript transcript = Shelf.transcript(entries.get(key), around(paper, key), stored);
    int from = stored.document(paper).getField(Fields.START).numericValue().intValue();
    int to = from + stored.document(paper).get(Fields.RAW).length();
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
  private List<Integer> around(int paper, String key) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Integer> papers = new ArrayList<>();
    for (int near = Math.max(0, paper - 1);
        near <= Math.min(paper + 1, searcher.getIndexReader().maxDoc() - 1);
        near++) {
      Document other = stored.document(near);
      if (key.equals(other.get(Fields.KEY)) && other.get(Fields.RAW) != null) {
        papers.add(near);
      }
    }
    return papers;
  }

  /** The transcripts, with the chunks filled in that may hold words of {@code statements}. */
  List<Transcript> bearing(org.dixit.Document document, List<Statement> statements)
      throws IOException {
    Map<String, Set<Integer>> papers = new TreeMap<>();
    for (Statement statement : statements) {
      List<Span> spans =
          statement.quotation().quoted().isEmpty()
              ? statement.quotation().content()
              : statement.quotation().quoted();
      Optional<Query> own = statement.speaker().map(s -> speakers(s));
      for (Span span : spans) {
        List<String> forms =
            Words.of(document.text(), span).stream().map(Word::form).distinct().toList();
        Query words = rarest(forms);
        own.ifPresent(o -> find(words, Optional.of(o), OWN, papers));
        find(words, Optional.empty(), own.isPresent() ? ANYBODY : OWN + ANYBODY, papers);
      }
    }
    List<Transcript> transcripts = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (Map.Entry<String, Set<Integer>> entry : papers.entrySet()) {
      transcripts.add(Shelf.transcript(entries.get(entry.getKey()), entry.getValue(), stored));
    }
    return transcripts;
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

  private void find(
      Query words, Optional<Query> filter, int most, Map<String, Set<Integer>> papers) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    filter.ifPresent(f -> query.add(f, Occur.FILTER));
    try {
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc found : searcher.search(query.build(), most).scoreDocs) {
        String key = stored.document(found.doc).get(Fields.KEY);
        papers.computeIfAbsent(key, k -> new TreeSet<>()).addAll(around(found.doc, key));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Any of the rarest words. */
  private Query rarest(List<String> forms) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (String form : forms) {
      frequencies.put(form, reader.docFreq(new Term(Fields.WORDS, WordStream.key(form))));
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
