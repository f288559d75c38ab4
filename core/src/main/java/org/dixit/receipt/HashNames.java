package org.dixit.receipt;

import java.util.Base64;
import java.util.HexFormat;

/**
 * Names for things that have no address: the hash of their bytes, as RFC 6920 writes it ({@code
 * ni:///sha-256;…}). Whoever holds a thing can compute its name. Stateless.
 */
final class HashNames {
  private HashNames() {}

  /** The name of what has the SHA-256 {@code hex}. */
  static String of(String hex) {
    byte[] hash = HexFormat.of().parseHex(hex);
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** The name of a part of it. */
  static String of(String hex, String part) {
    return of(hex) + "#" + part;
  }
}
