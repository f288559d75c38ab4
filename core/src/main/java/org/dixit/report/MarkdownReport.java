package org.dixit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dixit.Allowance;
import org.dixit.Citation;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Span;
import org.dixit.Standing;

/**
 * Writes the article as it stands with a mark behind every quotation that was checked. Without the
 * marks it is the article to the last character. A mark is bold text on the quotation's own line,
 * every sign in it that Markdown could take for its own escaped.
 */
final class MarkdownReport {
  private static final int MOST_SOURCES = 3;
  private static final int CLOSE = 4;
  private static final int LONG = 24;

  private final Report report;
  private final String text;

  /** A mark and the offset that it stands before. */
  private record Mark(int at, String words) {}

  MarkdownReport(Report report) {
    this.report = report;
    this.text = report.article().text();
  }

  void write(Appendable out) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (Report.Entry entry : report.entries()) {
      entry
          .finding()
          .filter(f -> isQuoted(entry))
          .ifPresent(f -> marks.add(new Mark(place(entry), words(entry, f))));
    }
    marks.sort(Comparator.comparingInt(Mark::at));
    int at = 0;
    for (Mark mark : marks) {
      out.append(text, at, mark.at())
          .append(" **\\[")
          .append(escaped(mark.words()))
          .append("\\]**");
      at = mark.at();
      if (at < text.length() && isWordSign(text.charAt(at))) {
        out.append(' '); // bold would not end before a letter
      }
    }
    out.append(text, at, text.length());
  }

  private static boolean isQuoted(Report.Entry entry) {
    return !entry.statement().quotation().quoted().isEmpty();
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '*' || c == '_';
  }

  /** Behind the quotation, the emphasis around it and its citation marks. */
  private int place(Report.Entry entry) {
    List<Span> quoted = entry.statement().quotation().quoted();
    int at = pastEmphasis(quoted.get(quoted.size() - 1).end());
    List<Citation> citations = entry.sourcing().map(s -> s.citations()).orElse(List.of());
    for (Citation citation : citations) {
      Span mark = citation.span();
      boolean follows = mark.start() >= at && isNothingBetween(at, mark.start());
      if (follows || mark.start() < at && mark.end() > at) {
        at = pastEmphasis(mark.end());
      }
    }
    return at;
  }

  private int pastEmphasis(int from) {
    int at = from;
    while (at < text.length() && "*_~".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean isNothingBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i - from >= CLOSE
          || Character.isLetterOrDigit(text.charAt(i))
          || text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  private String words(Report.Entry entry, Finding finding) {
    Outcome outcome = finding.verdict().outcome();
    List<String> parts = new ArrayList<>();
    boolean elsewhere = isStanding(entry, Standing.ELSEWHERE);
    String sign = Look.of(elsewhere && isFine(outcome) ? Outcome.MISPLACED : outcome).sign();
    if (outcome == Outcome.OPEN) {
      boolean nowhere = isStanding(entry, Standing.NOWHERE);
      parts.add(nowhere ? "in none of the sources" : "open: the record does not decide");
    } else if (outcome == Outcome.FAITHFUL && !elsewhere && reason(entry, true).isEmpty()) {
      return sign + " " + places(finding) + unknown(entry);
    } else if (!elsewhere || !isFine(outcome)) {
      String reason = reason(entry, true).or(() -> reason(entry, false)).orElse("");
      parts.add(Phrases.words(outcome) + (reason.isEmpty() ? "" : ": " + reason));
    }
    if (elsewhere) {
      String claimed = String.join(", ", entry.sourcing().orElseThrow().claimed());
      parts.add("stands in " + places(finding) + ", not in " + claimed);
    } else if (outcome != Outcome.OPEN) {
      parts.add("see " + places(finding));
    }
    return sign + " " + String.join("; ", parts) + unknown(entry);
  }

  private static boolean isFine(Outcome outcome) {
    return outcome == Outcome.FAITHFUL;
  }

  private static boolean isStanding(Report.Entry entry, Standing standing) {
    return entry.sourcing().filter(s -> s.standing() == standing).isPresent();
  }

  /** What decides: the reason of the gravest ruling, an edit's only where {@code byEdit}. */
  private static Optional<String> reason(Report.Entry entry, boolean byEdit) {
    return entry.rulings().stream()
        .filter(r -> r.allowance() != Allowance.ALLOWED && r.edit().isPresent() == byEdit)
        .max(Comparator.comparing(Ruling::allowance))
        .map(Ruling::reason);
  }

  private String unknown(Report.Entry entry) {
    StringBuilder words = new StringBuilder();
    entry.sourcing().map(s -> s.citations()).orElse(List.of()).stream()
        .filter(citation -> citation.sources().isEmpty())
        .map(citation -> Phrases.shortened(citation.span().in(text), LONG))
        .forEach(mark -> words.append("; ").append(mark).append(" names none of the sources"));
    return words.toString();
  }

  private static String places(Finding finding) {
    List<String> ids =
        finding.passages().stream()
            .map(Passage::transcript)
            .map(transcript -> transcript.id())
            .distinct()
            .limit(MOST_SOURCES)
            .toList();
    return String.join(", ", ids);
  }

  /** {@code words} so that they are read as they are, whatever Markdown stands around them. */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        escaped.append(' ');
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      } else if ("\\`*_{}[]<>#|~$&^!".indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
        if (c == '@') {
          escaped.append('\u2060'); // so that nobody is called by a mention
        }
      }
    }
    return escaped.toString();
  }
}
