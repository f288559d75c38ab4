package org.dixit.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: rare words much, common ones little. The rates are counted on US
 * government transcripts in the public domain (2021 to 2025, 13 million words). Immutable.
 */
public final class WordRates {
  private static final double RARE = 8;
  private static final Map<String, Double> RATES = load();

  private WordRates() {}

  private static Map<String, Double> load() {
    Map<String, Double> rates = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.of(WordRates.class, "word-rates.tsv")) {
      rates.put(row.get("word"), Double.valueOf(row.get("rate")));
    }
    return rates;
  }

  /** The words whose rates are known, in the order of the list. */
  public static Set<String> words() {
    return Collections.unmodifiableSet(RATES.keySet());
  }

  /**
   * The information in meeting {@code form} by chance, in nats: the negative logarithm of its rate.
   * About 3 for {@code the}, about 12 for a word that is not in the list.
   */
  public static double information(String form) {
    return Math.log(1e6 / RATES.getOrDefault(form, RARE));
  }
}
