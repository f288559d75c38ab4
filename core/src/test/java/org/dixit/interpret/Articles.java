package org.dixit.interpret;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.SpeechAct;
import org.dixit.Statement;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.segment.Segmenter;
import org.dixit.tag.Tagger;

/** Reads small articles for the tests of this room. */
final class Articles {
  private static final Pipeline MARKED = new Pipeline();
  private static final Pipeline TAGGED = new Pipeline(Tagger.load());

  private Articles() {}

  /** The statements of {@code text} by its marks alone. */
  static List<Statement> marked(String text) {
    return statements(MARKED, text);
  }

  /** The statements of {@code text} with the tagger. */
  static List<Statement> tagged(String text) {
    return statements(TAGGED, text);
  }

  private static Article article(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new InputReader().article(new ByteArrayInputStream(bytes), "article.txt");
    } catch (Exception e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static List<Statement> statements(Pipeline pipeline, String text) {
    return pipeline.read(article(text)).entries().stream().map(Report.Entry::statement).toList();
  }

  /** What a sentence's quotation does if the longest of {@code forms} in it is its cue. */
  static SpeechAct withCue(String text, Set<String> forms) {
    Document document = new Segmenter().segment(article(text));
    Span cue = null;
    for (String form : forms) {
      int at = text.indexOf(form);
      if (at >= 0 && (cue == null || form.length() > cue.length())) {
        cue = new Span(at, at + form.length());
      }
    }
    if (cue == null) {
      throw new AssertionError("none of " + forms + " in: " + text);
    }
    Span quoted = new Span(text.indexOf('“'), text.indexOf('”') + 1);
    List<Span> content = List.of(quoted);
    Attribution attribution =
        new Attribution(
            new Quotation(QuotationForm.MIXED, content, content, List.of()),
            Optional.of(new Cue(cue, cue.in(text))),
            Optional.empty(),
            Optional.empty(),
            "test");
    Statement statement = new Statement(attribution, Optional.empty(), List.of(), "test");
    return new Interpreter().interpret(document, List.of(statement)).get(0).speechAct();
  }

  static Optional<SpeechAct> first(List<Statement> statements) {
    return statements.stream().map(Statement::speechAct).findFirst();
  }

  static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.in(text)).toList();
  }
}
