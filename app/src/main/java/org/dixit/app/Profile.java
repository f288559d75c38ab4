package org.dixit.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.House;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a house. */
final class Profile implements ITypeConverter<House> {
  @Override
  public House convert(String name) {
    Optional<House> house =
        Arrays.stream(House.values())
            .filter(h -> h.id().equals(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    return house.orElseThrow(
        () ->
            new TypeConversionException(
                "there is no profile " + name + "; the profiles are " + names()));
  }

  private static String names() {
    return Arrays.stream(House.values()).map(House::id).collect(Collectors.joining(", "));
  }
}
