package org.dixit.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Weights and chain as a file, so that a run can be exported or looked at later.
 *
 * @param weights the network's
 * @param chain the scores of neighbouring labels
 */
record Checkpoint(Weights weights, float[] chain) {
  private static final int MAGIC = 0x64787431;

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(MAGIC);
      write(out, chain);
      out.writeInt(weights.tensors().size());
      for (Map.Entry<String, Weights.Tensor> e : weights.tensors().entrySet()) {
        out.writeUTF(e.getKey());
        out.writeInt(e.getValue().shape().length);
        for (long extent : e.getValue().shape()) {
          out.writeLong(extent);
        }
        write(out, e.getValue().values());
      }
    }
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static Checkpoint read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + ": is no checkpoint of this trainer");
      }
      float[] chain = floats(in);
      Weights weights = new Weights();
      for (int n = in.readInt(); n > 0; n--) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        for (int d = 0; d < shape.length; d++) {
          shape[d] = in.readLong();
        }
        weights.put(name, new Weights.Tensor(shape, floats(in)));
      }
      return new Checkpoint(weights, chain);
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
