package fr.apiparticulier.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

import io.opentelemetry.exporter.internal.otlp.traces.TraceRequestMarshaler;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/** Sends spans as OTLP says it, in protobuf over HTTP: <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp">OTLP</a>. */
final class Otlp implements SpanExporter {

    /** A collector that has not answered in full by then is as good as away. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Otlp.class);

    private final AtomicBoolean away = new AtomicBoolean();
    private final Vertx vertx;
    private final HttpClient http;
    private final URI address;
    private final Duration patience;

    /** @param patience until an answer is at its end */
    Otlp(Vertx vertx, HttpClient http, URI address, Duration patience) {
        this.vertx = vertx;
        this.http = http;
        this.address = address;
        this.patience = patience;
    }

    /** Once: what was not taken is lost, so that nothing piles up behind it. */
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        CompletableResultCode result = new CompletableResultCode();
        Buffer body = written(spans);
        Delivery.of(vertx, http, new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(address.toString())
                .setFollowRedirects(false).setTimeout(patience.toMillis())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-protobuf"), body, patience)
                .onSuccess(taken -> {
                    if (away.getAndSet(false)) {
                        LOG.infof("traces are taken again by %s", address.getHost());
                    }
                    result.succeed();
                })
                .onFailure(e -> {
                    if (!away.getAndSet(true)) {
                        LOG.warnf("traces are lost, %s does not take them: %s", address.getHost(), e);
                    }
                    result.fail();
                });
        return result;
    }

    private static Buffer written(Collection<SpanData> spans) {
        TraceRequestMarshaler message = TraceRequestMarshaler.create(spans);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(message.getBinarySerializedSize());
        try {
            message.writeBinaryTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
