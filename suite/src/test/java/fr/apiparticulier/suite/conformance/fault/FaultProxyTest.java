package fr.apiparticulier.suite.conformance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

    private static final Duration COURT = Duration.ofMillis(300);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer fournisseur;
    private FaultProxy proxy;

    @BeforeEach
    void ouvrir() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fournisseur.createContext("/", echange -> {
            questions.incrementAndGet();
            byte[] corps = echange.getRequestBody().readAllBytes();
            echange.sendResponseHeaders(200, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        fournisseur.start();
        proxy = FaultProxy.ouvrir();
        proxy.vers(URI.create("http://127.0.0.1:" + fournisseur.getAddress().getPort()));
    }

    @AfterEach
    void fermer() {
        proxy.close();
        fournisseur.stop(0);
    }

    private HttpResponse<String> poser(String corps, Duration patience) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(proxy.adresse().resolve("/question")).timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofString(corps)).build();
        return client.send(question, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> poser(String corps) throws IOException, InterruptedException {
        return poser(corps, Duration.ofSeconds(10));
    }

    @Test
    void provider_asItShould_answersThroughTheProxy() throws Exception {
        String texte = "é".repeat(100_000);
        assertThat(poser(texte).body()).isEqualTo(texte);
        assertThat(poser("").statusCode()).isEqualTo(200);
        assertThat(questions).hasValue(2);
    }

    @Test
    void connection_isNeverKept() throws Exception {
        assertThat(poser("un").headers().firstValue("connection")).hasValue("close");
    }

    @Test
    void refusal_endsTheConnectionUnasked() {
        proxy.regler(Panne.REFUS);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> poser("un"))
                .isNotInstanceOf(HttpTimeoutException.class);
        assertThat(questions).hasValue(0);
    }

    @Test
    void silence_outlastsTheClientsPatience() {
        proxy.regler(Panne.SILENCE);
        assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(() -> poser("un", COURT));
        assertThat(questions).hasValue(0);
    }

    @Test
    void gibberish_is200AndNoRecord() throws Exception {
        proxy.regler(Panne.CHARABIA);
        HttpResponse<String> reponse = poser("un");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(reponse.body()).startsWith("[");
        assertThat(questions).hasValue(0);
    }

    @Test
    void error_is500WithoutABody() throws Exception {
        proxy.regler(Panne.ERREUR);
        HttpResponse<String> reponse = poser("un");
        assertThat(reponse.statusCode()).isEqualTo(500);
        assertThat(reponse.body()).isEmpty();
    }

    @Test
    void provider_afterAFault_answersAgain() throws Exception {
        for (Panne panne : new Panne[]{Panne.CHARABIA, Panne.ERREUR}) {
            proxy.regler(panne);
            poser("un");
            proxy.regler(Panne.AUCUNE);
            assertThat(poser("deux").body()).isEqualTo("deux");
        }
    }

    @Test
    void change_endsWhatGoesOn() throws Exception {
        proxy.regler(Panne.SILENCE);
        try (Socket socket = new Socket(proxy.adresse().getHost(), proxy.adresse().getPort())) {
            socket.getOutputStream().write("POST / HTTP/1.1\r\n\r\n".getBytes());
            CountDownLatch fini = new CountDownLatch(1);
            Thread lecteur = new Thread(() -> {
                lireJusquAuBout(socket);
                fini.countDown();
            });
            lecteur.start();
            assertThat(fini.await(COURT.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
            proxy.regler(Panne.AUCUNE);
            assertThat(fini.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void lireJusquAuBout(Socket socket) {
        try (InputStream entree = socket.getInputStream()) {
            entree.readAllBytes();
        } catch (IOException e) {
            // A reset is an end, too.
        }
    }
}
