package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Receipt;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.dixit.text.Sha256;

/**
 * Writes findings in the vocabulary of schema.org.
 *
 * <p>A {@code Quotation} is {@code spokenByCharacter} whom the article names; {@code creator} is
 * who says the words in the record, where it has them.
 *
 * <p>A {@code ClaimReview} reviews the claim that somebody said something. That claim is the
 * article's, so its author is the article's author or publisher and never the one quoted, whom a
 * bad copy would otherwise be held against. Its rating is an outcome in words, without a number.
 * What is {@link Outcome#OPEN} has none: a review says that a claim was assessed, and a record that
 * does not decide assesses nothing; whoever gathers reviews would show it as a doubt cast on the
 * article.
 */
final class SchemaOrg {
  private static final int LONGEST_CLAIM = 300;

  private final JsonGenerator json;
  private final Report report;
  private final Receipt receipt;
  private final Map<String, String> names = new LinkedHashMap<>();

  SchemaOrg(JsonGenerator json, Report report, Receipt receipt) {
    this.json = json;
    this.report = report;
    this.receipt = receipt;
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
    article();
    for (Transcript transcript : transcripts()) {
      transcript(transcript);
    }
    for (int i = 0; i < report.entries().size(); i++) {
      Optional<Finding> finding =
          report.entries().get(i).finding().filter(f -> isQuoted(f.statement()));
      if (finding.isPresent()) {
        quotation(finding.get(), ReceiptMaker.name(i));
        if (finding.get().verdict().outcome() != Outcome.OPEN) {
          review(finding.get(), ReceiptMaker.name(i));
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The transcripts that findings cite, each once, in the order in which they are cited. */
  private List<Transcript> transcripts() {
    Map<String, Transcript> cited = new LinkedHashMap<>();
    for (Report.Entry entry : report.entries()) {
      List<Passage> passages = entry.finding().map(Finding::passages).orElse(List.of());
      passages.forEach(p -> cited.putIfAbsent(p.transcript().text(), p.transcript()));
    }
    return new ArrayList<>(cited.values());
  }

  private String name(Transcript transcript) {
    return names.computeIfAbsent(transcript.text(), t -> HashNames.of(Sha256.of(t)));
  }

  private String name(String part) {
    return HashNames.of(receipt.seal(), part);
  }

  private void article() throws IOException {
    Article article = report.article();
    Exhibit exhibit = receipt.provenance().article();
    start("Article", HashNames.of(exhibit.text()));
    json.writeStringField("headline", article.title().orElse(exhibit.id()));
    claimants();
    Json.present(json, "datePublished", article.date());
    encoding(exhibit.file());
    json.writeEndObject();
  }

  /** Who answers for the article: its author, and its publisher where that is known. */
  private void claimants() throws IOException {
    Article article = report.article();
    if (article.byline().isPresent()) {
      json.writeFieldName("author");
      agent("Person", article.byline().get(), Optional.empty());
    } else if (article.publisher().isPresent()) {
      json.writeFieldName("author");
      agent("Organization", article.publisher().get(), Optional.empty());
    }
    if (article.publisher().isPresent()) {
      json.writeFieldName("publisher");
      agent("Organization", article.publisher().get(), Optional.empty());
    }
  }

  private void transcript(Transcript transcript) throws IOException {
    start("CreativeWork", name(transcript));
    json.writeStringField("name", transcript.title().orElse(transcript.id()));
    Json.present(json, "dateCreated", transcript.date());
    json.writeStringField("inLanguage", transcript.language());
    Json.present(json, "creditText", transcript.source());
    String text = Sha256.of(transcript.text());
    Optional<Exhibit> exhibit =
        receipt.provenance().record().stream().filter(e -> e.text().equals(text)).findFirst();
    if (exhibit.isPresent()) {
      encoding(exhibit.get().file());
    }
    json.writeEndObject();
  }

  private void encoding(String hash) throws IOException {
    json.writeObjectFieldStart("encoding");
    json.writeStringField("@type", "MediaObject");
    json.writeStringField("sha256", hash);
    json.writeEndObject();
  }

  private void quotation(Finding finding, String statement) throws IOException {
    start("Quotation", name(statement + "-quotation"));
    json.writeStringField("text", words(finding));
    if (finding.statement().speaker().isPresent()) {
      json.writeFieldName("spokenByCharacter");
      people(finding.statement().speaker().get());
    }
    Optional<Speaker> said =
        finding.passages().stream().findFirst().flatMap(p -> p.turn().speaker());
    if (said.isPresent()) {
      json.writeFieldName("creator");
      people(said.get());
    }
    reference("isPartOf", HashNames.of(receipt.provenance().article().text()));
    sources(finding);
    json.writeEndObject();
  }

  private void review(Finding finding, String statement) throws IOException {
    Verdict verdict = finding.verdict();
    start("ClaimReview", name(statement + "-review"));
    String claim = claim(finding);
    json.writeStringField("claimReviewed", claim);
    json.writeFieldName("itemReviewed");
    start("Claim", name(statement + "-claim"));
    json.writeStringField("text", claim);
    claimants();
    reference("appearance", HashNames.of(receipt.provenance().article().text()));
    reference("about", name(statement + "-quotation"));
    json.writeEndObject();
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    json.writeStringField("alternateName", verdict.outcome().name());
    json.writeStringField("ratingExplanation", verdict.reason());
    json.writeEndObject();
    json.writeFieldName("author");
    agent(
        "Organization",
        ReceiptWriter.PROGRAM,
        Optional.of("The program Dixit " + receipt.provenance().version()));
    json.writeStringField("inLanguage", "en");
    sources(finding);
    json.writeEndObject();
  }

  private String claim(Finding finding) {
    String who = finding.statement().speaker().map(Speaker::name).orElse("Somebody");
    String words = words(finding);
    int cut = Math.min(words.length(), LONGEST_CLAIM);
    boolean middle =
        cut < words.length() && Character.isSurrogatePair(words.charAt(cut - 1), words.charAt(cut));
    String shown = cut == words.length() ? words : words.substring(0, middle ? cut - 1 : cut) + "…";
    return who + " said: " + shown;
  }

  /** What stands in marks, its parts apart. */
  private String words(Finding finding) {
    List<Span> quoted = finding.statement().quotation().quoted();
    List<Span> spans = quoted.isEmpty() ? finding.statement().quotation().content() : quoted;
    return spans.stream()
        .map(s -> s.in(report.article().text()))
        .collect(Collectors.joining(" … "));
  }

  private void sources(Finding finding) throws IOException {
    List<String> cited =
        finding.passages().stream().map(p -> name(p.transcript())).distinct().toList();
    if (cited.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("isBasedOn");
    for (String name : cited) {
      json.writeStartObject();
      json.writeStringField("@id", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A speaker, or each of several that speak as one. */
  private void people(Speaker speaker) throws IOException {
    if (speaker.members().isEmpty()) {
      agent("Person", speaker.name(), speaker.role());
      return;
    }
    json.writeStartArray();
    for (Speaker member : speaker.members()) {
      agent("Person", member.name(), member.role());
    }
    json.writeEndArray();
  }

  private void agent(String type, String name, Optional<String> description) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    json.writeStringField("name", name);
    Json.present(json, "description", description);
    json.writeEndObject();
  }

  private void start(String type, String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    json.writeStringField("@id", id);
  }

  private void reference(String property, String id) throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("@id", id);
    json.writeEndObject();
  }

  private static boolean isQuoted(Statement statement) {
    return !statement.quotation().quoted().isEmpty();
  }
}
