package org.dixit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.text.Lexicon;
import org.jsoup.nodes.Element;

/**
 * What the names that authors of pages give to elements (class, identifier, role, item property)
 * say of them. Immutable.
 */
final class HtmlNames {
  /** What an element is for, by its names. */
  enum Role {
    DROP,
    CAPTION,
    CREDIT,
    BYLINE,
    DATELINE,
    HEADING,
    NOTE
  }

  private static final int LONGEST = 1_000;

  private final Map<String, Role> roles = new HashMap<>();

  HtmlNames() {
    for (Lexicon.Row row : Lexicon.of(HtmlNames.class, "html.tsv")) {
      roles.put(row.get("name"), Role.valueOf(row.get("role")));
    }
  }

  /** The role that the first telling name of {@code element} gives it. */
  Optional<Role> role(Element element) {
    Optional<Role> role = Optional.empty();
    for (String key : new String[] {"itemprop", "rel", "role", "class", "id", "data-component"}) {
      if (role.isEmpty() && element.hasAttr(key)) {
        role = role(element.attr(key));
      }
    }
    return role;
  }

  private Optional<Role> role(String names) {
    Optional<Role> found = Optional.empty();
    for (String name : names.substring(0, Math.min(names.length(), LONGEST)).split("\\s+")) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        Role pair = roles.get(words.get(i) + "-" + next);
        Role role = pair == null ? roles.get(words.get(i)) : pair;
        if (role == Role.DROP || (role != null && found.isEmpty())) {
          found = Optional.of(role);
        }
        i += pair == null ? 0 : 1;
      }
    }
    return found;
  }

  /** The words of a name, cut at signs and where a capital follows a small letter. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean small = false;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : '-';
      boolean letter = Character.isLetter(c);
      if ((!letter || (small && Character.isUpperCase(c))) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
      small = Character.isLowerCase(c);
    }
    return words;
  }
}
