package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.text.Tokens;

/**
 * Makes quotations of the regions of one paragraph: joins the parts of a split one, tells the form,
 * and finds the content. One is made per paragraph.
 */
final class Composer {
  private static final int LONGEST_ATTRIBUTION = 14;
  private static final int SHORTEST_CLAUSE = 4;

  private final Tokens tokens;
  private final List<Region> regions;
  private final ContentFinder content;
  private final List<Quotation> quotations = new ArrayList<>();
  private int floor;

  /**
   * @param regions the regions that quote, in order
   */
  Composer(Tokens tokens, List<Region> regions) {
    this.tokens = tokens;
    this.regions = regions;
    this.content = new ContentFinder(tokens);
  }

  /** The quotations, in order; one for each group of regions that belong together. */
  List<Quotation> compose() {
    int i = 0;
    while (i < regions.size()) {
      int end = i + 1;
      while (end < regions.size() && isSplit(regions.get(end - 1), regions.get(end))) {
        end++;
      }
      i = add(i, end);
    }
    return quotations;
  }

  /** Adds the quotation of the regions {@code [from, end)}; the first region after it. */
  private int add(int from, int end) {
    Region first = regions.get(from);
    Region last = regions.get(end - 1);
    boolean direct = isDirect(first, last);
    int start =
        direct ? first.firstToken() : content.start(first.firstToken(), floor, after(first));
    boolean framed = start < first.firstToken() || isLedInto(first) || after(last);
    Reach reach = !direct && framed ? reach(end) : new Reach(end, last.nextToken());
    int stop = reach.token();
    int next = reach.region();
    List<int[]> frames = frames(from, end);
    List<Span> quoted = regions.subList(from, next).stream().map(Region::span).toList();
    List<Span> spans = direct ? quoted : bounded(content.spans(start, stop, frames), quoted);
    QuotationForm form = direct ? QuotationForm.DIRECT : QuotationForm.MIXED;
    quotations.add(new Quotation(form, spans, quoted, List.of()));
    floor = stop;
    return next;
  }

  /** How far content reaches: before which region, and before which token. */
  private record Reach(int region, int token) {}

  /** Lets the content of the region before {@code next} run on through the reporter's clause. */
  private Reach reach(int next) {
    int region = next;
    int stop = regions.get(next - 1).nextToken();
    while (true) {
      boolean last = region == regions.size();
      int ceiling = last ? tokens.size() : regions.get(region).firstToken();
      int reached = content.end(stop, ceiling);
      if (last || reached < ceiling) {
        return new Reach(region, Math.max(stop, reached));
      }
      if (isLedInto(regions.get(region))) {
        return new Reach(region, stop);
      }
      stop = regions.get(region).nextToken();
      region++;
    }
  }

  private List<int[]> frames(int from, int end) {
    List<int[]> frames = new ArrayList<>();
    for (int i = from + 1; i < end; i++) {
      frames.add(new int[] {regions.get(i - 1).nextToken(), regions.get(i).firstToken()});
    }
    return frames;
  }

  /** Content never ends inside quoted words: a missing mark leaves them one unit short or long. */
  private static List<Span> bounded(List<Span> content, List<Span> quoted) {
    List<Span> spans = new ArrayList<>();
    for (Span span : content) {
      Span widened = span;
      for (Span words : quoted) {
        widened = widened.overlaps(words) ? widened.union(words) : widened;
      }
      spans.add(widened);
    }
    return spans;
  }

  private boolean after(Region region) {
    return Frame.attributionAt(tokens, region.nextToken());
  }

  private boolean isLedInto(Region region) {
    return Frame.leadBefore(tokens, region.firstToken()) != Frame.Lead.NONE;
  }

  /** Whether two regions are one quotation that its attribution splits: "X," he said, "y." */
  private boolean isSplit(Region left, Region right) {
    int from = left.nextToken();
    int to = right.firstToken();
    if (to - from > LONGEST_ATTRIBUTION || to - from < 2 || left.goesOn()) {
      return false;
    }
    String joint = tokens.lower(to - 1);
    boolean joins =
        joint.equals(",")
            || joint.equals("-")
            || joint.startsWith("\u2014")
            || joint.startsWith("\u2013");
    String closing = tokens.lower(left.end() - 1);
    boolean open = closing.equals(",") || closing.startsWith("\u2014") || closing.equals("-");
    return joins
        && open
        && sameSentence(from, to)
        && cues(from, to) == 1
        && Frame.attributionAt(tokens, from);
  }

  private boolean sameSentence(int from, int to) {
    return tokens.sentence(from) == tokens.sentence(to - 1);
  }

  private int cues(int from, int to) {
    int cues = 0;
    for (int i = from; i < to; i++) {
      cues += Frame.isAnyCue(tokens, i) ? 1 : 0;
    }
    return cues;
  }

  private boolean isDirect(Region first, Region last) {
    return opensDirectly(first) && closesDirectly(last);
  }

  private boolean opensDirectly(Region region) {
    int i = region.firstToken();
    boolean clause = region.end() - region.first() >= SHORTEST_CLAUSE;
    if (i == 0 || tokens.startsSentence(i)) {
      return true;
    }
    return switch (Frame.leadBefore(tokens, i)) {
      case COLON -> true;
      case VERB -> clause || tokens.isTerminator(region.end() - 1);
      case THAT -> false;
      case NONE -> isCapitalClause(region) || !quotations.isEmpty() && floor == i;
    };
  }

  /** A sentence of its own inside the reporter's: begins with a capital, ends with a stop. */
  private boolean isCapitalClause(Region region) {
    return tokens.isCapitalised(region.first())
        && tokens.isTerminator(region.end() - 1)
        && region.end() - region.first() > SHORTEST_CLAUSE;
  }

  private boolean closesDirectly(Region region) {
    int next = region.nextToken();
    return region.goesOn()
        || tokens.isPunctuation(region.end() - 1)
        || !tokens.has(next)
        || tokens.isPunctuation(next)
        || tokens.startsSentence(next)
        || Frame.attributionAt(tokens, next);
  }
}
