package fr.apiparticulier.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real HTTP. */
class OtlpTest {

    private static final long DRIP_NANOS = Duration.ofMillis(10).toNanos();

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(1));
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int status = 200;
    /** Of an answer without end, how many bytes come at a time; 0 for one that ends. */
    private volatile int atATime;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Content-Type") + "\n"
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                if (atATime > 0) {
                    answerWithoutEnd(exchange);
                }
                exchange.sendResponseHeaders(status, 2);
                exchange.getResponseBody().write(new byte[2]);
            }
        });
        server.start();
    }

    private void answerWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        OutputStream answer = exchange.getResponseBody();
        byte[] part = new byte[atATime];
        while (true) {
            answer.write(part);
            answer.flush();
            LockSupport.parkNanos(DRIP_NANOS);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    private static List<SpanData> spans() {
        Carnet carnet = new Carnet(Sampling.ofStrangers(1, 10, Clock.systemUTC()));
        Trail appel = carnet.traces().begin(Step.APPEL, null).mark(Mark.ROUTE, "/v3/essai");
        appel.step(Step.FOURNISSEUR).end(true);
        appel.end(false);
        return carnet.spans();
    }

    private CompletableResultCode sent(int port) {
        return sent(port, Otlp.PATIENCE);
    }

    private CompletableResultCode sent(int port, Duration patience) {
        return new Otlp(vertx, client, URI.create("http://127.0.0.1:" + port + "/v1/traces"), patience).export(spans())
                .join(20, TimeUnit.SECONDS);
    }

    @Test
    void spans_areSentAsTheStandardSays() {
        assertThat(sent(server.getAddress().getPort()).isSuccess()).isTrue();
        assertThat(received).singleElement().asString().startsWith("POST /v1/traces application/x-protobuf\n")
                .contains("appel", "fournisseur", "particulier.route", "/v3/essai");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 429, 503})
    void collectorThatRefuses_isAskedOnce(int refusal) {
        status = refusal;
        CompletableResultCode sent = sent(server.getAddress().getPort());
        assertThat(sent.isDone()).isTrue();
        assertThat(sent.isSuccess()).isFalse();
        assertThat(received).hasSize(1);
    }

    @Test
    void collectorThatIsNotThere_isAFailureAndNoException() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        CompletableResultCode sent = sent(nobody);
        assertThat(sent.isDone()).isTrue();
        assertThat(sent.isSuccess()).isFalse();
    }

    /** By the clock where it drips, by its length where it comes fast. */
    @ParameterizedTest
    @CsvSource({"1, PT0.3S", "8192, PT1H"})
    @Timeout(60)
    void answerWithoutEnd_isCutOff_andTheNextMessageGetsThrough(int many, Duration patience) {
        atATime = many;
        CompletableResultCode sent = sent(server.getAddress().getPort(), patience);
        assertThat(sent.isDone()).isTrue();
        assertThat(sent.isSuccess()).isFalse();
        atATime = 0;
        assertThat(sent(server.getAddress().getPort()).isSuccess()).isTrue();
    }
}
