package org.dixit.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says of its article: JSON-LD first, then meta tags.
 *
 * @param about the article's title, authors, day and publisher
 * @param body the article's words where JSON-LD has them, otherwise empty
 */
record HtmlMetadata(About about, String body) {
  /** Reads the metadata of {@code page}. */
  static HtmlMetadata of(Document page) {
    About about = About.NOTHING;
    String body = "";
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (Map<?, ?> object : objects(parse(script.data()))) {
        if (isArticle(object.get("@type"))) {
          about = about.or(about(object));
          body = body.isEmpty() ? words(object.get("articleBody")).orElse("") : body;
        }
      }
    }
    return new HtmlMetadata(about.or(tags(page)), body);
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(HtmlMetadata::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  private static About about(Map<?, ?> object) {
    List<String> authors = new ArrayList<>();
    names(object.get("author"), authors);
    List<String> publishers = new ArrayList<>();
    names(object.get("publisher"), publishers);
    return new About(
        words(object.get("headline")).or(() -> words(object.get("name"))),
        authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors)),
        words(object.get("datePublished")).flatMap(Dates::find),
        publishers.stream().findFirst());
  }

  private static void names(Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(v -> names(v instanceof List<?> ? null : v, names));
    } else if (value instanceof Map<?, ?> map) {
      names(map.get("name") instanceof Map<?, ?> ? null : map.get("name"), names);
    } else {
      words(value).filter(n -> !n.startsWith("http") && !names.contains(n)).ifPresent(names::add);
    }
  }

  private static Optional<String> words(Object value) {
    return value instanceof String text && !text.isBlank()
        ? Optional.of(Jsoup.parse(text.replace("\n", "<br>")).wholeText().strip())
        : Optional.empty();
  }

  private static About tags(Document page) {
    return new About(
        meta(page, "og:title", "twitter:title", "dc.title"),
        meta(page, "author", "parsely-author", "sailthru.author", "dc.creator", "byl")
            .map(LineKinds::authors),
        meta(
                page,
                "article:published_time",
                "datepublished",
                "date",
                "pubdate",
                "dc.date",
                "parsely-pub-date",
                "dcterms.created")
            .flatMap(Dates::find),
        meta(page, "og:site_name", "application-name", "dc.publisher"));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element tag : page.select("meta")) {
        String key = tag.hasAttr("property") ? tag.attr("property") : tag.attr("name");
        key = key.isEmpty() ? tag.attr("itemprop") : key;
        String content = tag.attr("content").strip();
        if (key.equalsIgnoreCase(name) && !content.isEmpty() && !content.startsWith("http")) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code value} and every object inside it, the outer before the inner. */
  private static List<Map<?, ?>> objects(Object value) {
    List<Map<?, ?>> objects = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    open.add(value);
    while (!open.isEmpty()) {
      Object next = open.poll();
      if (next instanceof Map<?, ?> map) {
        objects.add(map);
        map.values().forEach(open::add);
      } else if (next instanceof List<?> list) {
        list.forEach(open::add);
      }
    }
    return objects;
  }

  /** The maps, lists and strings of {@code json}; what cannot be read is left out. */
  private static Object parse(String json) {
    Deque<Object> open = new ArrayDeque<>();
    List<Object> top = new ArrayList<>();
    open.push(top);
    String name = "";
    Deque<String> names = new ArrayDeque<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> name = parser.currentName();
          case START_OBJECT, START_ARRAY -> {
            Object inner =
                token == JsonToken.START_ARRAY ? new ArrayList<>() : new LinkedHashMap<>();
            put(open.peek(), name, inner);
            open.push(inner);
            names.push(name);
          }
          case END_OBJECT, END_ARRAY -> {
            open.pop();
            name = names.pop();
          }
          case VALUE_STRING -> put(open.peek(), name, parser.getText());
          default -> {
            // numbers and truth values say nothing of an article
          }
        }
      }
    } catch (IOException e) {
      return top;
    }
    return top;
  }

  @SuppressWarnings("unchecked")
  private static void put(Object holder, String name, Object value) {
    if (holder instanceof List<?>) {
      ((List<Object>) holder).add(value);
    } else {
      ((Map<String, Object>) holder).put(name, value);
    }
  }
}
