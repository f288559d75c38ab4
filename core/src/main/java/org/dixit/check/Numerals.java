package org.dixit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads numbers written as digits or as words. */
final class Numerals {
  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      UNITS.put(small[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      UNITS.put(tens[i], 20 + 10 * i);
    }
    String[] ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            .split(" ");
    for (int i = 0; i < ordinals.length; i++) {
      UNITS.put(ordinals[i], i + 1);
    }
  }

  private Numerals() {}

  /** {@code form} in digits if it is one number word from two up, else {@code form}. */
  static String digits(String form) {
    Integer unit = UNITS.get(form);
    if (unit != null && unit > 1) {
      boolean ordinal = form.endsWith("th") || form.equals("second") || form.equals("third");
      return ordinal ? form : Integer.toString(unit);
    }
    return form.length() > 1 && Character.isDigit(form.charAt(0)) ? form.replace(",", "") : form;
  }

  /** Whether {@code form} is a number or a part of one. */
  static boolean isNumber(String form) {
    return startsWithDigit(form)
        || SCALES.containsKey(form)
        || UNITS.containsKey(form) && !form.equals("one") && !form.equals("second");
  }

  /** Whether {@code forms} are one number and nothing else: "fifty one" is, "one" is not. */
  static boolean areOne(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      boolean unit = i > 0 && forms.get(i).equals("one");
      if (!unit && !isNumber(forms.get(i))) {
        return false;
      }
    }
    return !forms.isEmpty();
  }

  private static boolean startsWithDigit(String form) {
    int at = !form.isEmpty() && "$\u00A3\u20AC".indexOf(form.charAt(0)) >= 0 ? 1 : 0;
    return at < form.length() && Character.isDigit(form.charAt(at));
  }

  /** The value of the first number in {@code forms}, its scale words counted in. */
  static OptionalDouble value(List<String> forms) {
    double total = 0;
    double part = 0;
    boolean any = false;
    for (String form : forms) {
      if (startsWithDigit(form)) {
        OptionalDouble digits = parse(form);
        if (digits.isEmpty()) {
          return OptionalDouble.empty();
        }
        part += digits.getAsDouble();
      } else if (UNITS.containsKey(form)) {
        part += UNITS.get(form);
      } else if (SCALES.containsKey(form)) {
        double scale = SCALES.get(form);
        part = (part == 0 ? 1 : part) * scale;
        if (scale > 100) {
          total += part;
          part = 0;
        }
      } else if (any && !form.equals("and")) {
        break;
      } else {
        continue;
      }
      any = true;
    }
    return any ? OptionalDouble.of(total + part) : OptionalDouble.empty();
  }

  private static OptionalDouble parse(String form) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9' || c == '.') {
        digits.append(c);
      }
    }
    try {
      return digits.length() == 0 || digits.length() > 18
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(digits.toString()));
    } catch (NumberFormatException severalStops) {
      return OptionalDouble.empty();
    }
  }
}
