package org.dixit.workbench.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who is answered: only under the names that are this service's own, so that no other
 * site's name can be turned on it; from a browser only where the page was its own; with the token,
 * where one is asked for. Stateless, safe for any thread.
 */
public final class Guard {
  /** The cookie that holds the token in a browser. */
  public static final String COOKIE = "dixit-token";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final Optional<String> token;
  private final Set<String> names;
  private final boolean loopback;

  /**
   * @param loopback whether only this machine can ask
   * @param names other names of this service, lower case
   * @param token what who asks must know
   */
  public Guard(boolean loopback, Set<String> names, Optional<String> token) {
    this.loopback = loopback;
    this.names = Set.copyOf(names);
    this.token = token;
  }

  /** What every answer says to a browser. */
  public static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    // With no-referrer a browser would not tell from where a form was sent.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }

  /** Whether a token is asked for. */
  public boolean asksForToken() {
    return token.isPresent();
  }

  /**
   * Lets a request pass or throws a {@link Problem}.
   *
   * @param open whether it is answered without a token
   */
  public void admit(Context context, boolean open) {
    host(context);
    if (!READING.contains(context.method())) {
      origin(context);
    }
    if (!open && token.isPresent() && !isKnown(context)) {
      throw new Problem(
          Problem.Kind.TOKEN,
          "send the token that dixit serve was started with, as a bearer token");
    }
  }

  private void host(Context context) {
    String host = context.header("Host");
    String name = host == null ? "" : name(host);
    boolean any = !loopback && names.isEmpty();
    if (!any && !LOOPBACK.contains(name) && !names.contains(name)) {
      throw new Problem(
          Problem.Kind.HOST, "ask under a name of this service, or start it with --name");
    }
  }

  private static String name(String host) {
    return host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
  }

  private static void origin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean foreignOrigin =
        origin != null && !origin.replaceFirst("^https?://", "").equals(context.header("Host"));
    if (foreignSite || foreignOrigin) {
      throw new Problem(
          Problem.Kind.CROSS_SITE, "open the workbench itself and send it from there");
    }
  }

  /** Whether the request brings the token, in its header or in its cookie. */
  private boolean isKnown(Context context) {
    String header = context.header("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      return isToken(header.substring("Bearer ".length()));
    }
    String cookie = context.cookie(COOKIE);
    return cookie != null && isToken(cookie);
  }

  /** Whether {@code given} is the token; takes as long whatever is given. */
  public boolean isToken(String given) {
    return MessageDigest.isEqual(
        given.strip().getBytes(StandardCharsets.UTF_8),
        token.orElse("").getBytes(StandardCharsets.UTF_8));
  }
}
