package org.dixit.workbench.http;

import java.util.Objects;

/**
 * A file that came with a request.
 *
 * @param name its name, without folders or anything that means something to a system
 * @param bytes what it holds
 */
public record Upload(String name, byte[] bytes) {
  public Upload {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
  }
}
