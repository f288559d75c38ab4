package org.dixit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose rules decide what may be done to words inside quotation marks. */
public enum House {
  /** The Associated Press: nothing is altered, not even grammar. */
  AP,
  /** The New York Times: every word between marks is what the speaker said. */
  NYT,
  /** Reuters: words may be left out where the sense holds, marked by three stops. */
  REUTERS,
  /** The Guardian: fillers may go and grammar may be repaired. */
  GUARDIAN,
  /** Scholarship: every change stands in brackets or behind an ellipsis. */
  SCHOLAR,
  /** The law: as scholarship; marked gaps are shown too. */
  LEGAL,
  /** A language model's answer against its sources: nothing altered, nothing absent. */
  LLM;

  /** The houses that print articles and papers: all but {@link #LLM}. */
  public static List<House> printing() {
    return Stream.of(values()).filter(house -> house != LLM).toList();
  }

  /** The house's name in lower case, as it is asked for and reported. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
