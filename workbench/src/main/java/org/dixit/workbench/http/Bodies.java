package org.dixit.workbench.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dixit.desk.Request;

/**
 * Reads what requests bring, no more than is allowed and for no longer than is allowed, and only so
 * many at once that others are still answered. Safe for any thread.
 */
public final class Bodies {
  private static final int AT_ONCE = 64;
  private static final int PIECE = 1 << 16;

  /** Who sends must have sent so many bytes in each second, after the first few. */
  private static final int SLOWEST = 256;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);

  /** A form has some words around its files and its text. */
  private static final int FRAME = 1 << 16;

  private static final int FEW = 4_096;

  private final Limits limits;
  private final Semaphore readers = new Semaphore(AT_ONCE);
  private final Semaphore strangers = new Semaphore(AT_ONCE / 4);

  public Bodies(Limits limits) {
    this.limits = limits;
  }

  /** The JSON object that a request brings. */
  public Request json(Context context) {
    String type = context.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw new Problem(
          Problem.Kind.MEDIA_TYPE, "send JSON, with the content type application/json");
    }
    return Json.object(read(context));
  }

  /** The form that a request brings. */
  public Form form(Context context) {
    String type = context.contentType();
    return Form.read(type == null ? "" : type, read(context));
  }

  /** The form that a stranger brings, who has shown no token yet: a few words. */
  public Form fewWords(Context context) {
    String type = context.contentType();
    return Form.read(type == null ? "" : type, read(context, FEW, strangers));
  }

  private byte[] read(Context context) {
    return read(context, limits.upload() + FRAME, readers);
  }

  private byte[] read(Context context, int most, Semaphore readers) {
    if (context.req().getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    if (!readers.tryAcquire()) {
      throw new Problem(
          Problem.Kind.BUSY, "too many requests arrive at once; try again in a moment");
    }
    try (InputStream in = context.bodyInputStream()) {
      return read(in, most);
    } catch (IOException e) {
      throw new Problem(Problem.Kind.TOO_SLOW, "the request did not arrive whole; send it again");
    } finally {
      readers.release();
    }
  }

  private byte[] read(InputStream in, int most) throws IOException {
    long start = System.nanoTime();
    byte[] piece = new byte[PIECE];
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      body.write(piece, 0, read);
      if (body.size() > most) {
        throw tooLarge(most);
      }
      long taken = System.nanoTime() - start;
      boolean slow =
          taken > PATIENCE && body.size() < SLOWEST * TimeUnit.NANOSECONDS.toSeconds(taken);
      if (slow || taken > limits.body().toNanos()) {
        throw new Problem(
            Problem.Kind.TOO_SLOW,
            "the request came too slowly; send it again, or in smaller parts");
      }
    }
    return body.toByteArray();
  }

  private static Problem tooLarge(int most) {
    String words = most > FRAME ? (most - FRAME >> 20) + " MB" : most + " bytes";
    return new Problem(
        Problem.Kind.TOO_LARGE, "a request may bring at most " + words + "; send less at once");
  }
}
