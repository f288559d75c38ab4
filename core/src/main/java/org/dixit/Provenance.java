package org.dixit;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report was made of, all of it: whoever has the same can make it again.
 *
 * @param version the version of Dixit
 * @param model the files of the trained model by name, each with its SHA-256; empty where it was
 *     not asked
 * @param options the options that bear on the result, by name
 * @param article what was read
 * @param record what it was checked against, in the order in which it was given
 */
public record Provenance(
    String version,
    SortedMap<String, String> model,
    SortedMap<String, String> options,
    Exhibit article,
    List<Exhibit> record) {
  /** The option that says whether only statements in marks were read: {@code true} or not. */
  public static final String QUOTED_ONLY = "quoted-only";

  /** The option that says whether the search by sense was left out. */
  public static final String NO_VECTORS = "no-vectors";

  /** The option that says whether a model's answer was held against its sources. */
  public static final String ANSWER = "answer";

  public Provenance {
    Objects.requireNonNull(version, "version");
    model = Collections.unmodifiableSortedMap(new TreeMap<>(model));
    model.values().forEach(Exhibit::requireHash);
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    Objects.requireNonNull(article, "article");
    record = List.copyOf(record);
  }
}
