package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.text.Sha256;

/**
 * The hash of a receipt's canonical form: its JSON without the seal, without white space, in UTF-8.
 * Stateless.
 */
final class Seal {
  private Seal() {}

  static String of(Provenance provenance, List<Receipt.Line> lines) {
    MessageDigest digest = Sha256.digest();
    OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        JsonGenerator json = Json.compact(out)) {
      new ReceiptWriter(json).write(provenance, lines, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.of(digest);
  }

  /** Whether {@code receipt} is as it was when it was sealed. */
  static boolean isWhole(Receipt receipt) {
    return receipt.seal().equals(of(receipt.provenance(), receipt.lines()));
  }
}
