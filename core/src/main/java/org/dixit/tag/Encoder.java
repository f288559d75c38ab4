package org.dixit.tag;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The network, run by ONNX Runtime on the caller's thread: one session with one thread serves any
 * number of callers, which is the fastest way to run a small network on a processor. Safe for any
 * thread.
 */
final class Encoder implements AutoCloseable {
  private static final long DEEP = 256L << 20;

  private final OrtEnvironment environment;
  private final OrtSession session;

  Encoder(byte[] model) {
    environment = onDeepStack(Encoder::environment);
    session = onDeepStack(() -> session(model));
  }

  private OrtSession session(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(model, options);
    }
  }

  /**
   * Runs {@code task} on a thread of its own and waits for it: when ONNX Runtime starts, it recurs
   * once for every character of the process's command line, and ends the process where the stack of
   * a Java thread is too small for that.
   */
  private static <T> T onDeepStack(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    new Thread(null, future, "tagger-load", DEEP).start();
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the network was loaded", e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof OrtException) {
      return new IllegalArgumentException("not a network that ONNX Runtime can run", cause);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /** Whatever goes wrong here, it is the machine that cannot run the library. */
  private static OrtEnvironment environment() {
    try {
      return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "dixit");
    } catch (LinkageError | RuntimeException e) {
      String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
      throw new UnsupportedOperationException("ONNX Runtime does not run on " + machine, e);
    }
  }

  /** Gives the network's memory back; it cannot be run any more. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network could not be closed", e);
    }
  }

  /** Seven scores for each piece of {@code input}. */
  float[] scores(Encoding.Input input) {
    long[] shape = {1, input.ids().length};
    try (OnnxTensor ids = tensor(input.ids(), shape);
        OnnxTensor kinds = tensor(input.kinds(), shape);
        OrtSession.Result result = session.run(Map.of("input_ids", ids, "token_type_ids", kinds))) {
      FloatBuffer given = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] scores = new float[given.remaining()];
      given.get(scores);
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on " + shape[1] + " pieces", e);
    }
  }

  private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }
}
