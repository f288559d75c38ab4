package org.dixit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Quotation;
import org.dixit.Report;
import org.dixit.Span;

/** Writes the article block by block, beside each block what the record says of its quotations. */
final class HtmlArticle {
  private final Report report;
  private final Markup html;
  private final View view;
  private final HtmlCard card;

  HtmlArticle(Report report, Markup html, View view) {
    this.report = report;
    this.html = html;
    this.view = view;
    this.card = new HtmlCard(report, html, view);
  }

  void write() throws IOException {
    List<Block> blocks = blocks();
    List<List<Overlay>> overlays = Overlay.of(report, blocks);
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      html.open("div", "class", "row");
      text(block, overlays.get(i));
      html.open("div", "class", "margin");
      boolean last = i + 1 == blocks.size();
      while (next < report.entries().size() && (last || startsBefore(next, blocks.get(i + 1)))) {
        card.write(report.entries().get(next), next + 1);
        next++;
      }
      html.close("div").close("div").line();
    }
  }

  /** Writes the article's text alone, its statements marked. */
  void copy() throws IOException {
    List<Block> blocks = blocks();
    List<List<Overlay>> overlays = Overlay.of(report, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      text(blocks.get(i), overlays.get(i));
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = report.article().blocks();
    return blocks.isEmpty()
        ? List.of(new Block(BlockKind.PARAGRAPH, new Span(0, report.article().text().length())))
        : blocks;
  }

  private boolean startsBefore(int entry, Block block) {
    Quotation quotation = report.entries().get(entry).statement().quotation();
    return quotation.extent().start() < block.span().start();
  }

  private void text(Block block, List<Overlay> overlays) throws IOException {
    html.open("div", "class", "text " + block.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (isApart(block.kind())) {
      html.element("span", Phrases.words(block.kind()), "class", "label");
    }
    new HtmlText(report, html, view).write(block.span(), new ArrayList<>(overlays));
    html.close("div");
  }

  private static boolean isApart(BlockKind kind) {
    return kind == BlockKind.CAPTION || kind == BlockKind.CREDIT || kind == BlockKind.NOTE;
  }
}
