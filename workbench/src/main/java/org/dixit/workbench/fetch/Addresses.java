package org.dixit.workbench.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the public network from all others. Stateless. */
final class Addresses {
  /** Networks that no article is published in: their first octets, and how many bits count. */
  private static final int[][] CLOSED = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 4},
    {240, 0, 0, 0, 4},
  };

  private Addresses() {}

  /**
   * Whether {@code address} is one of the public network (RFC 6890), also where an address of
   * version 4 is wrapped in one of version 6.
   */
  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return isPublic(address.getAddress());
    }
    return address instanceof Inet6Address six && isPublic(six);
  }

  private static boolean isPublic(Inet6Address address) {
    byte[] b = address.getAddress();
    if ((b[0] & 0xE0) != 0x20) {
      // Only 2000::/3 is handed out; NAT64 stands outside it, with an address of version 4 in it.
      return startsWith(b, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)
          && isPublic(Arrays.copyOfRange(b, 12, 16));
    }
    if (startsWith(b, 0x20, 0x02)) {
      return isPublic(Arrays.copyOfRange(b, 2, 6));
    }
    boolean documentation = startsWith(b, 0x20, 0x01, 0x0D, 0xB8);
    boolean special = b[0] == 0x20 && b[1] == 0x01 && (b[2] & 0xFE) == 0;
    return !documentation && !special;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic(byte... four) {
    int address = bits(four[0], four[1], four[2], four[3]);
    for (int[] network : CLOSED) {
      int mask = -1 << (32 - network[4]);
      if ((address & mask) == bits(network[0], network[1], network[2], network[3])) {
        return false;
      }
    }
    return true;
  }

  private static int bits(int a, int b, int c, int d) {
    return (a & 0xFF) << 24 | (b & 0xFF) << 16 | (c & 0xFF) << 8 | d & 0xFF;
  }

  /** All addresses of {@code host}, if every one is public. */
  static InetAddress[] publicOnly(String host) throws UnknownHostException {
    // Some read a number with a zero before it as octal, others don't: nobody writes one in
    // earnest.
    if (host.matches("[0-9.]+") && !host.matches("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){3}")) {
      throw new UnknownHostException(host + " is not an address as people write it");
    }
    InetAddress[] all = InetAddress.getAllByName(host);
    for (InetAddress address : all) {
      if (!isPublic(address)) {
        throw new UnknownHostException(host + " is not on the public network");
      }
    }
    return all;
  }
}
