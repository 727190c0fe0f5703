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
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/** Sends spans as OTLP says it, in protobuf over HTTP: <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp">OTLP</a>. */
final class Otlp implements SpanExporter {

    /** A collector that has not answered by then is as good as away. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Otlp.class);

    private final AtomicBoolean away = new AtomicBoolean();
    private final HttpClient http;
    private final URI address;

    Otlp(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** Once: what was not taken is lost, so that nothing piles up behind it. */
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        CompletableResultCode result = new CompletableResultCode();
        Buffer body = written(spans);
        http.request(new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(address.toString())
                .setFollowRedirects(false).setTimeout(PATIENCE.toMillis())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-protobuf"))
                .compose(request -> request.send(body)).compose(Otlp::taken)
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

    private static Future<Void> taken(HttpClientResponse response) {
        return response.end().compose(read -> response.statusCode() / 100 == 2
                ? Future.succeededFuture()
                : Future.failedFuture("status " + response.statusCode()));
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
