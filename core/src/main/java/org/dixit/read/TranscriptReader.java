package org.dixit.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dixit.Milestone;
import org.dixit.RecordFile;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Sha256;

/** Reads the records below a folder. Stateless. */
final class TranscriptReader {
  private final Path root;
  private final boolean whole;
  private final Map<String, String> told;

  /**
   * @param whole whether words that nobody speaks are read too
   * @param told of all files, before what they say themselves
   */
  TranscriptReader(Path root, boolean whole, Map<String, String> told) {
    this.root = root;
    this.whole = whole;
    this.told = Map.copyOf(told);
  }

  /**
   * Every transcript below the root, sorted by path.
   *
   * @param problems is told of each unreadable file
   * @param files is told of each file that was read, with what it held
   */
  List<Transcript> read(
      Consumer<ReadException> problems, BiConsumer<InputFile, List<Transcript>> files) {
    List<Transcript> transcripts = new ArrayList<>();
    Manifest manifest = new Manifest(problems);
    for (Path path : TranscriptFolder.files(root, problems)) {
      try {
        InputFile file = InputFile.read(path);
        List<Transcript> read = read(path, file, manifest.of(root, path), problems);
        files.accept(file, read);
        transcripts.addAll(read);
      } catch (ReadException e) {
        problems.accept(e);
      }
    }
    return transcripts;
  }

  /** Reads one file after another and holds none of them. */
  void each(Consumer<ReadException> problems, Predicate<RecordFile> files) {
    Manifest manifest = new Manifest(problems);
    for (Path path : TranscriptFolder.files(root, problems)) {
      try {
        InputFile file = InputFile.read(path);
        Map<String, String> beside = manifest.of(root, path);
        List<Transcript> read = read(path, file, beside, problems);
        Path place = path.toAbsolutePath().normalize();
        if (!files.test(new RecordFile(place, hash(file, beside), read))) {
          return;
        }
      } catch (ReadException e) {
        problems.accept(e);
      }
    }
  }

  /** The transcripts in what was read under {@code name}. */
  List<Transcript> read(InputFile file, String name, Consumer<ReadException> problems)
      throws ReadException {
    return read(file, name, name, Map.of(), problems);
  }

  /** Of the bytes, and of what is told of the file elsewhere. */
  private String hash(InputFile file, Map<String, String> manifest) {
    String bytes = Sha256.of(file.bytes());
    Map<String, String> all = new TreeMap<>(manifest);
    all.putAll(told);
    return all.isEmpty() ? bytes : Sha256.of(bytes + all);
  }

  private List<Transcript> read(
      Path file, InputFile bytes, Map<String, String> manifest, Consumer<ReadException> problems)
      throws ReadException {
    String id = TranscriptFolder.id(root, file);
    String path = file.toAbsolutePath().normalize().toString();
    return read(bytes, id, path, manifest, problems);
  }

  private List<Transcript> read(
      InputFile bytes,
      String id,
      String path,
      Map<String, String> manifest,
      Consumer<ReadException> problems)
      throws ReadException {
    Map<String, String> all = new HashMap<>(manifest);
    all.putAll(told);
    List<Transcript> coded = CodedRecord.read(bytes, id, path, all);
    if (!coded.isEmpty()) {
      return coded;
    }
    TextSource source = TextSource.read(bytes);
    if (TranscriptTable.isTable(path)) {
      return TranscriptTable.read(source, id, path, all);
    }
    return List.of(transcript(source, id, path, manifest, problems));
  }

  private Transcript transcript(
      TextSource source,
      String id,
      String path,
      Map<String, String> manifest,
      Consumer<ReadException> problems)
      throws ReadException {
    String text = source.text();
    FrontMatter own = FrontMatter.of(text, source.name());
    FrontMatterDoubts.of(own, text, source.name()).forEach(problems);
    FrontMatter front = own.or(manifest).before(told);
    TranscriptName name = TranscriptName.of(path);
    if (isAddressList(text)) {
      throw new ReadException(source.name(), 0, "is a list of addresses, not a transcript");
    }
    TranscriptFacts facts = new TranscriptFacts(front, name);
    Optional<Layout> forced = front.get("layout").flatMap(Layout::named);
    LayoutSniffer sniffer = new LayoutSniffer(text, front.bodyStart(), facts.origin(), forced);
    List<TurnLabel> labels = labels(source, front, facts, sniffer);
    LayoutFacts layout = sniffer.facts(labels);
    List<Utterance> turns = turns(text, front, layout, labels);
    if (whole) {
      return SourceWords.whole(text, front, turns)
          .map(
              all ->
                  SourceWords.named(
                      facts.transcript(id, text, layout, all, milestones(source, front, layout)),
                      front,
                      turns))
          .orElseThrow(() -> new ReadException(source.name(), 0, "holds no words"));
    }
    if (turns.isEmpty()) {
      throw new ReadException(source.name(), 0, "holds no words that somebody spoke");
    }
    return facts.transcript(id, text, layout, turns, milestones(source, front, layout));
  }

  private static List<Milestone> milestones(
      TextSource source, FrontMatter front, LayoutFacts layout) {
    if (!source.milestones().isEmpty()) {
      return source.milestones();
    }
    return layout.layout() == Layout.HANSARD
        ? HansardColumns.in(source.text(), front.bodyStart()).milestones()
        : Milestones.in(source.text(), layout.layout());
  }

  private static List<TurnLabel> labels(
      TextSource source, FrontMatter front, TranscriptFacts facts, LayoutSniffer sniffer) {
    String text = source.text();
    Span body = new Span(sniffer.turnsStart(), text.length());
    if (sniffer.isCongress()) {
      return CongressLabels.find(text, body, sniffer.isExtended());
    }
    if (sniffer.isHansard()) {
      List<TurnLabel> named = HansardLabels.find(text, body);
      if (!named.isEmpty()) {
        return named;
      }
    }
    boolean paragraphs = source.format() == Format.HTML || source.format() == Format.DOCX;
    Set<String> hints = new HashSet<>();
    for (String word : facts.origin().split("[^\\p{L}]+")) {
      hints.add(word.toLowerCase(Locale.ROOT));
    }
    return TurnLabelJudge.labels(text, body, hints, sniffer.isVerbatimRecord(), paragraphs);
  }

  private static List<Utterance> turns(
      String text, FrontMatter front, LayoutFacts layout, List<TurnLabel> labels) {
    int end = layout.bodyEnd();
    if (layout.layout() == Layout.COUNCIL_LETTER) {
      List<Utterance> annexed = TurnAnnexes.cut(text, new Span(front.bodyStart(), end));
      if (!annexed.isEmpty()) {
        return annexed;
      }
    }
    List<TurnLabel> inside = labels.stream().filter(label -> label.end() <= end).toList();
    int start = start(text, front.bodyStart(), layout, inside);
    if (start < end && !inside.isEmpty() && start < inside.get(0).start()) {
      inside = TurnCries.returning(text, inside);
    }
    List<Utterance> turns = TurnCutter.cut(text, new Span(start, Math.max(start, end)), inside);
    return switch (layout.layout()) {
      case UN_RECORD -> TurnPresident.name(text, turns, layout);
      case HANSARD -> HansardColumns.in(text, front.bodyStart()).asides(turns);
      // What a ministry tells is not what was spoken.
      case READOUT -> turns.stream().map(Utterance::undelivered).toList();
      default -> turns;
    };
  }

  /** Where words begin: lines before the first label are a head, unless they are a long speech. */
  private static int start(String text, int bodyStart, LayoutFacts layout, List<TurnLabel> labels) {
    if (labels.isEmpty()) {
      return TranscriptHead.end(text, bodyStart, layout.bodyEnd());
    }
    int first = labels.get(0).start();
    boolean open = layout.layout() == Layout.LABELLED;
    return open && TranscriptHead.isSpeech(text, bodyStart, first) ? bodyStart : first;
  }

  private static boolean isAddressList(String text) {
    int limit = Math.min(text.length(), 20_000);
    int addresses = 0;
    int lines = 1;
    for (int at = 0; at < limit; at = TextLines.next(text, TextLines.end(text, at, limit))) {
      lines++;
    }
    int at = text.indexOf("://");
    while (at >= 0 && at < limit) {
      addresses++;
      at = text.indexOf("://", at + 3);
    }
    return addresses > 2 && addresses * 4 > lines && addresses * 60 > text.length() / 4;
  }
}
