package org.dixit.read;

import java.util.Optional;

/**
 * What a file's metadata says of an article.
 *
 * @param title the headline
 * @param byline who wrote it
 * @param date the day it was published, as ISO 8601
 * @param publisher who published it
 */
record About(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> date,
    Optional<String> publisher) {
  static final About NOTHING =
      new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This, and what {@code other} says where this says nothing. */
  About or(About other) {
    return new About(
        title.or(other::title),
        byline.or(other::byline),
        date.or(other::date),
        publisher.or(other::publisher));
  }
}
