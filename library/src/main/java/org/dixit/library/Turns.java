package org.dixit.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Milestone;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Utterance;

/** Turns as bytes, in the form of format 2. */
final class Turns {
  private static final int LONGEST = 2_000;

  private Turns() {}

  static byte[] write(List<Utterance> turns) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(turns.size());
      for (Utterance turn : turns) {
        out.writeUTF(shortened(turn.label()));
        out.writeInt(turn.span().start());
        out.writeInt(turn.span().end());
        optional(out, turn.language());
        out.writeBoolean(turn.delivered());
        out.writeInt(turn.asides().size());
        for (Span aside : turn.asides()) {
          out.writeInt(aside.start());
          out.writeInt(aside.end());
        }
        out.writeBoolean(turn.speaker().isPresent());
        if (turn.speaker().isPresent()) {
          speaker(out, turn.speaker().get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Utterance> read(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      int count = in.readInt();
      List<Utterance> turns = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String label = in.readUTF();
        Span span = new Span(in.readInt(), in.readInt());
        Optional<String> language = optional(in);
        boolean delivered = in.readBoolean();
        List<Span> asides = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
          asides.add(new Span(in.readInt(), in.readInt()));
        }
        Optional<Speaker> speaker = in.readBoolean() ? Optional.of(speaker(in)) : Optional.empty();
        turns.add(new Utterance(label, speaker, span, language, delivered, asides));
      }
      return turns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] writeMilestones(List<Milestone> milestones) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(milestones.size());
      for (Milestone milestone : milestones) {
        out.writeInt(milestone.offset());
        out.writeByte(milestone.kind().ordinal());
        out.writeUTF(shortened(milestone.label()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Milestone> readMilestones(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      List<Milestone> milestones = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        int at = in.readInt();
        Milestone.Kind kind = Milestone.Kind.values()[in.readByte()];
        milestones.add(new Milestone(at, kind, in.readUTF()));
      }
      return milestones;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] writeSpeakers(List<Speaker> speakers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(speakers.size());
      for (Speaker speaker : speakers) {
        speaker(out, speaker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Speaker> readSpeakers(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      List<Speaker> speakers = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        speakers.add(speaker(in));
      }
      return speakers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void speaker(DataOutputStream out, Speaker speaker) throws IOException {
    out.writeUTF(shortened(speaker.id()));
    out.writeUTF(shortened(speaker.name()));
    optional(out, speaker.role());
    out.writeInt(speaker.aliases().size());
    for (String alias : speaker.aliases()) {
      out.writeUTF(shortened(alias));
    }
    out.writeInt(speaker.members().size());
    for (Speaker member : speaker.members()) {
      speaker(out, member);
    }
  }

  private static Speaker speaker(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String name = in.readUTF();
    Optional<String> role = optional(in);
    List<String> aliases = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      aliases.add(in.readUTF());
    }
    List<Speaker> members = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      members.add(speaker(in));
    }
    return new Speaker(id, name, aliases, role, members);
  }

  private static void optional(DataOutputStream out, Optional<String> value) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      out.writeUTF(shortened(value.get()));
    }
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
  }

  /** A label of ten thousand signs is no name; what is kept of it tells that. */
  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }
}
