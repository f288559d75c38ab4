package org.dixit.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads debates in XML: ParlaMint (TEI), Akoma Ntoso 3.0, parlparse, and captions in TTML. Notes,
 * headings, scenes and noises are left out. No document type, no external entity is read; what is
 * nested deeper than {@value #DEEPEST} elements is refused.
 */
final class SpokenXml {
  private static final int DEEPEST = 64;
  private static final Set<String> ROOTS =
      Set.of("TEI", "teiCorpus", "akomaNtoso", "publicwhip", "tt");
  private static final Set<String> TURNS = Set.of("u", "speech", "question", "answer", "p");
  private static final Set<String> SILENT =
      Set.of(
          "note",
          "kinesic",
          "vocal",
          "incident",
          "gap",
          "head",
          "desc",
          "from",
          "heading",
          "num",
          "remark",
          "scene",
          "narrative",
          "recordedTime",
          "timestamp",
          "authorialNote");

  /** Elements that may begin inside a word. */
  private static final Set<String> INLINE =
      Set.of("b", "i", "u", "em", "strong", "sup", "sub", "a", "span", "inline", "ref", "hi", "w");

  private final XMLStreamReader in;
  private final List<Said> turns = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> facts = new HashMap<>();
  private String root = "";
  private String person = "";
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder from = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private String label = "";
  private final Deque<String> path = new ArrayDeque<>();
  private Optional<String> language = Optional.empty();
  private String time = "";
  private String column = "";
  private int dateRank;
  private int turnDepth = -1;
  private int silentDepth = -1;
  private int fromDepth = -1;
  private int nameDepth = -1;

  private SpokenXml(XMLStreamReader in) {
    this.in = in;
  }

  /**
   * What an XML record says.
   *
   * @param root its first element
   * @param turns who says what, in order
   * @param facts date, title, language, as front matter has them
   */
  record Debate(String root, List<Said> turns, Map<String, String> facts) {}

  /** The debate in {@code file}; empty where it is XML of another kind, or none. */
  static Optional<Debate> read(InputFile file) throws ReadException {
    if (!file.has(0, "<?xml") && !file.has(0, "\u00EF\u00BB\u00BF<?xml") && !isNamed(file)) {
      return Optional.empty();
    }
    XMLStreamReader in = null;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setXMLResolver((publicId, systemId, base, space) -> InputStream.nullInputStream());
      in = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
      return new SpokenXml(in).debate(file);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw new ReadException(file.name(), line, "is XML that breaks off or is not well formed");
    }
  }

  private static boolean isNamed(InputFile file) {
    String name = file.lastName().toLowerCase(java.util.Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".ttml") || name.endsWith(".dfxp");
  }

  private Optional<Debate> debate(InputFile file) throws XMLStreamException, ReadException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > DEEPEST) {
            throw file.problem("is nested too deep to be a record");
          }
          if (depth == 1) {
            root = in.getLocalName();
            if (!ROOTS.contains(root)) {
              return Optional.empty();
            }
          }
          open(depth);
          path.push(in.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String closed = path.pop();
          person = closed.equals("person") || closed.equals("agent") ? "" : person;
          close(depth--);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return Optional.of(new Debate(root, List.copyOf(turns), Map.copyOf(facts)));
  }

  private void open(int depth) {
    String element = in.getLocalName();
    facts(element);
    if (element.equals("person") || element.equals("agent")) {
      person = attribute("id");
    } else if (nameDepth < 0
        && turnDepth < 0
        && !person.isEmpty()
        && (element.equals("persName") || isAgentName(element))) {
      nameDepth = depth;
      name.setLength(0);
    } else if (turnDepth < 0 && isTurn(element)) {
      turnDepth = depth;
      words.setLength(0);
      label = speaker();
      language = element.equals("u") ? filled(attribute("lang")) : Optional.empty();
      time = attribute("time").isEmpty() ? attribute("begin") : attribute("time");
      column = attribute("colnum");
    } else if (turnDepth >= 0 && element.equals("from")) {
      fromDepth = depth;
      from.setLength(0);
    }
    if (turnDepth >= 0 && silentDepth < 0 && SILENT.contains(element)) {
      silentDepth = depth;
    }
    if (turnDepth >= 0) {
      words.append(INLINE.contains(element) ? "" : " ");
    }
    if (nameDepth >= 0) {
      name.append(' ');
    }
  }

  private boolean isAgentName(String element) {
    return root.equals("tt") && element.equals("name");
  }

  private boolean isTurn(String element) {
    boolean caption = root.equals("tt");
    return TURNS.contains(element)
        && caption == element.equals("p")
        && !attribute("nospeaker").equals("true");
  }

  private String speaker() {
    String printed = attribute("speakername");
    if (!printed.isEmpty()) {
      return printed;
    }
    for (String reference : List.of(attribute("who"), attribute("by"), attribute("agent"))) {
      if (!reference.isEmpty()) {
        String id = reference.substring(reference.lastIndexOf('#') + 1);
        return names.getOrDefault(id, spelt(id));
      }
    }
    return "";
  }

  /** "EleanorLaing" as a name: words begin with capitals. */
  private static String spelt(String id) {
    return id.replaceAll("[.]\\d+$", "")
        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        .replaceAll("[_-]+", " ")
        .strip();
  }

  private void facts(String element) {
    if (element.equals("date") && !attribute("when").isEmpty()) {
      date(path.contains("setting") ? 3 : path.contains("bibl") ? 2 : 1, attribute("when"));
    } else if (element.equals("FRBRdate")) {
      date(path.contains("FRBRWork") ? 3 : 1, attribute("date"));
    } else if (element.equals("TLCPerson")) {
      for (String id : List.of(attribute("eId"), attribute("id"))) {
        if (!id.isEmpty() && !attribute("showAs").isEmpty()) {
          names.putIfAbsent(id, attribute("showAs"));
        }
      }
    } else if (element.equals("speech") && root.equals("publicwhip")) {
      TranscriptDate.find(attribute("id")).ifPresent(d -> facts.putIfAbsent("date", d));
    }
    if (element.equals(root) && !attribute("lang").isEmpty()) {
      facts.put("language", attribute("lang"));
    }
  }

  /** Of several days the meeting's own is believed, then the text's, then any. */
  private void date(int rank, String day) {
    if (rank > dateRank) {
      dateRank = rank;
      facts.put("date", day);
    }
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  private void text() {
    String said = in.getText();
    if (fromDepth >= 0) {
      from.append(said);
    } else if (nameDepth >= 0) {
      name.append(said);
    } else if (turnDepth >= 0 && silentDepth < 0) {
      words.append(said);
    }
  }

  private void close(int depth) {
    if (depth == nameDepth) {
      names.putIfAbsent(person, TextLines.collapse(name.toString()));
      nameDepth = -1;
    }
    if (depth == fromDepth) {
      label = TextLines.collapse(from.toString()).replaceAll("\\s*:$", "");
      fromDepth = -1;
    }
    if (depth == silentDepth) {
      silentDepth = -1;
    }
    if (depth == turnDepth) {
      String said = TextLines.collapse(words.toString());
      if (!said.isEmpty()) {
        turns.add(new Said(label, said, false, language, filled(time), filled(column)));
      }
      turnDepth = -1;
    }
  }

  private String attribute(String wanted) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(wanted)) {
        return in.getAttributeValue(i).strip();
      }
    }
    return "";
  }
}
