package org.dixit.fidelity.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Letters;

/** What an article may call the one whom a label names. */
final class SpeakerNames {
  private static final Pattern TITLES =
      Pattern.compile(
          "(?i)^(?:(?:mr|mrs|ms|dr|sen|gov|rep|gen|prof)\\.?|senator|governor|secretary|councillor"
              + "|congressman|minister|madam|judge|professor|chancellor|ambassador) ");
  private static final Set<String> NOBODY =
      Set.of(
          "q",
          "question",
          "questioner",
          "moderator",
          "moderators",
          "audience",
          "crowd",
          "male",
          "female",
          "unidentified",
          "reporter",
          "reporters",
          "announcer",
          "system",
          "other",
          "a",
          "answer",
          "participant",
          "participants",
          "president",
          "speaker",
          "host",
          "interviewer",
          "all",
          "both",
          "several",
          "senators",
          "members",
          "member",
          "the",
          "voice",
          "voter",
          "translator",
          "operator",
          "applause",
          "note",
          "chair",
          "clerk",
          "chairman",
          "man",
          "woman",
          "narrator",
          "video",
          "clip",
          "singer",
          "protester",
          "unknown");

  private SpeakerNames() {}

  /** Empty where the label names nobody in particular. */
  static String of(String label) {
    String name = label.strip();
    String before;
    do {
      before = name;
      name = TITLES.matcher(name).replaceFirst("").strip();
    } while (!name.equals(before));
    String[] words = name.split(" ");
    for (String word : words) {
      if (NOBODY.contains(word.toLowerCase(Locale.ROOT)) || !word.matches("[\\p{L}'’.\\-]+")) {
        return "";
      }
    }
    boolean odd = words.length > 3 || words[words.length - 1].replace(".", "").length() < 3;
    if (odd) {
      return "";
    }
    return name.equals(name.toUpperCase(Locale.ROOT)) ? Letters.titleCase(name) : name;
  }
}
