package org.dixit.workbench.http;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.DoubleSupplier;

/** What is counted, in the text format of Prometheus. Safe for any thread. */
public final class Metrics {
  private static final double[] SECONDS = {.05, .1, .25, .5, 1, 2, 5, 10, 30, 60, 120};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("dixit_requests")
          .help("Requests that were answered.")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram answers =
      Histogram.builder()
          .name("dixit_request_seconds")
          .help("From a request to its answer.")
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);
  private final Histogram checks =
      Histogram.builder()
          .name("dixit_check_seconds")
          .help("Work on one article, without the time it waits.")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  /** Counts an answer. */
  public void answered(String method, String route, int status, double seconds) {
    requests.labelValues(method, route, String.valueOf(status)).inc();
    answers.labelValues(route).observe(seconds);
  }

  /** Counts work on an article. */
  public void checked(double seconds) {
    checks.observe(seconds);
  }

  /** Tells of {@code value} under {@code name}, whenever it is asked. */
  public void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  /** Answers with all of it. */
  public void answer(Context context) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
      writer.write(out, registry.scrape());
      context.contentType(writer.getContentType()).result(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
