package org.dixit.app;

import java.util.Optional;
import org.dixit.tag.Tagger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How articles are read. */
final class Reading {
  @Option(
      names = "--quoted-only",
      description = {
        "read only statements in quotation marks, by rules alone,",
        "without the trained tagger: many times as fast"
      })
  private boolean quotedOnly;

  /** The tagger, unless it is not wanted. */
  Optional<Tagger> tagger(CommandSpec spec) {
    return quotedOnly ? Optional.empty() : load(spec);
  }

  /** The tagger; where this machine cannot run it, that is told in one line. */
  static Optional<Tagger> load(CommandSpec spec) {
    try {
      return Tagger.load();
    } catch (UnsupportedOperationException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage() + "; use --quoted-only", e);
    }
  }
}
