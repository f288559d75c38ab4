package org.dixit.workbench.http;

import java.util.Locale;

/** An answer that tells what is wrong (RFC 9457); the detail says in one line what to do. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;

  /** What is wrong, each with its status. */
  public enum Kind {
    MALFORMED(400, "Something is missing or wrong"),
    TOKEN(401, "A token is needed"),
    CROSS_SITE(403, "Requests from other sites change nothing"),
    READ_ONLY(403, "This workbench only reads"),
    NOT_ALLOWED(403, "This address may not be fetched"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD(405, "This can't be done here"),
    TOO_SLOW(408, "The request came too slowly"),
    CONFLICT(409, "This can't be done now"),
    TOO_LARGE(413, "Too large"),
    MEDIA_TYPE(415, "This kind of content is not read"),
    HOST(421, "Not the name of this service"),
    UNREADABLE(422, "A text or file cannot be read"),
    TOO_MANY(429, "Too many at once from you"),
    BUSY(503, "Busy"),
    LIBRARY(503, "The library cannot be read"),
    TOOK_TOO_LONG(504, "Checking took too long"),
    DEFECT(500, "A defect of Dixit");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** What is wrong, in a few words. */
    public String title() {
      return title;
    }

    /** The kind as a name for programs, an URN. */
    public String type() {
      return "urn:dixit:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * @param detail one line that says what to do
   */
  public Problem(Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The detail as a sentence for a reader. */
  public String sentence() {
    String detail = getMessage();
    boolean named = detail.matches("\\S+\\.\\w+:.*"); // a file's name keeps its letters
    String first = named ? detail : Character.toUpperCase(detail.charAt(0)) + detail.substring(1);
    return first.endsWith(".") ? first : first + ".";
  }
}
