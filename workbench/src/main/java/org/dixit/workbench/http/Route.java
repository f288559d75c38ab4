package org.dixit.workbench.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Objects;

/**
 * Where something is answered.
 *
 * @param method how it is asked
 * @param path where; parts in braces stand for any word
 * @param open whether it is answered without a token
 * @param handler what answers
 */
public record Route(HandlerType method, String path, boolean open, Handler handler) {
  public Route {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(handler, "handler");
  }

  /** Asked for with GET. */
  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, false, handler);
  }

  /** Asked for with POST. */
  public static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, false, handler);
  }

  /** Asked for with DELETE. */
  public static Route delete(String path, Handler handler) {
    return new Route(HandlerType.DELETE, path, false, handler);
  }

  /** The same, answered without a token. */
  public Route opened() {
    return new Route(method, path, true, handler);
  }
}
