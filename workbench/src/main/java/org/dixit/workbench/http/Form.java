package org.dixit.workbench.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.desk.Desk;
import org.dixit.desk.Request;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * What a form says.
 *
 * @param fields the first value of each field that is no file
 * @param uploads the files of each field, without those that are empty and have no name
 */
public record Form(Map<String, Object> fields, Map<String, List<Upload>> uploads) {
  private static final int MOST_PARTS = 220;
  private static final int LONGEST_HEADER = 4_096;

  /** The form in a body of {@code contentType}. */
  static Form read(String contentType, byte... body) {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")) {
      return multipart(contentType, body);
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return encoded(body);
    }
    throw new Problem(
        Problem.Kind.MEDIA_TYPE, "send a form: multipart/form-data, or url-encoded fields");
  }

  private static Form encoded(byte... body) {
    MultiMap<String> values = new MultiMap<>();
    UrlEncoded.decodeTo(
        new String(body, StandardCharsets.UTF_8), values::add, StandardCharsets.UTF_8);
    Map<String, Object> fields = new LinkedHashMap<>();
    values.forEach((name, all) -> fields.put(name, all.get(0)));
    return new Form(fields, Map.of());
  }

  private static Form multipart(String contentType, byte... body) {
    MultiPartFormData.Parser parser =
        new MultiPartFormData.Parser(MultiPart.extractBoundary(contentType));
    parser.setMaxParts(MOST_PARTS);
    parser.setPartHeadersMaxLength(LONGEST_HEADER);
    parser.setMaxMemoryFileSize(-1);
    parser.setMaxLength(body.length);
    parser.setMaxFileSize(body.length);
    Content.Source source = Content.Source.from(ByteBuffer.wrap(body));
    try (MultiPartFormData.Parts parts =
        Blocker.<MultiPartFormData.Parts>blockWithPromise(p -> parser.parse(source, p))) {
      return of(parts);
    } catch (IOException | RuntimeException e) {
      throw new Problem(Problem.Kind.MALFORMED, "the form is damaged; send it again");
    }
  }

  private static Form of(MultiPartFormData.Parts parts) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, List<Upload>> uploads = new LinkedHashMap<>();
    for (MultiPart.Part part : parts) {
      if (part.getName() == null) {
        continue;
      }
      if (part.getFileName() == null) {
        // A browser ends the lines of a text field its own way, whatever was pasted.
        String value = part.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        fields.putIfAbsent(part.getName(), value);
        continue;
      }
      byte[] bytes = bytes(part);
      if (bytes.length > 0 || !part.getFileName().isEmpty()) {
        uploads
            .computeIfAbsent(part.getName(), n -> new ArrayList<>())
            .add(new Upload(Desk.plain(part.getFileName()), bytes));
      }
    }
    return new Form(fields, uploads);
  }

  private static byte[] bytes(MultiPart.Part part) {
    try {
      return BufferUtil.toArray(
          Content.Source.asByteBuffer(
              part.newContentSource(ByteBufferPool.SIZED_NON_POOLING, 0, -1)));
    } catch (IOException e) {
      throw new Problem(Problem.Kind.MALFORMED, "the form is damaged; send it again");
    }
  }

  /** The fields, to be asked for by name. */
  public Request request() {
    return Request.of(fields);
  }

  /** The files of the field {@code name}. */
  public List<Upload> files(String name) {
    return uploads.getOrDefault(name, List.of());
  }

  /** The one file of the field {@code name}. */
  public Optional<Upload> file(String name) {
    return files(name).stream().findFirst();
  }
}
