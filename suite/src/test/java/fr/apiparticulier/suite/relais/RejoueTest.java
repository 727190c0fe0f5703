package fr.apiparticulier.suite.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RejoueTest {

    private static final int RETARD = 40;

    private final AtomicInteger questions = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer fournisseur;
    private Rejoue rejoue;

    @BeforeEach
    void demarrer() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fournisseur.createContext("/", echange -> {
            byte[] question = echange.getRequestBody().readAllBytes();
            echange.getResponseHeaders().set("X-Numero", Integer.toString(questions.incrementAndGet()));
            echange.sendResponseHeaders(question.length == 1 ? 404 : 200, question.length);
            echange.getResponseBody().write(question);
            echange.close();
        });
        fournisseur.start();
        rejoue = new Rejoue(vertx, RETARD);
        rejoue.vers(URI.create("http://127.0.0.1:" + fournisseur.getAddress().getPort()));
    }

    @AfterEach
    void arreter() {
        rejoue.close();
        vertx.close();
        fournisseur.stop(0);
    }

    private Response demander(String chemin, String corps) {
        return RestAssured.given().body(corps).post(rejoue.adresse() + chemin);
    }

    @Test
    void everyQuestion_isPassedOn_untilItIsSlow() {
        assertThat(demander("/a", "un").header("X-Numero")).isEqualTo("1");
        assertThat(demander("/a", "un").header("X-Numero")).isEqualTo("2");
        assertThat(demander("/a", "x").statusCode()).isEqualTo(404);
        assertThat(questions).hasValue(3);
    }

    @Test
    void questionThatWasAskedBefore_isAnsweredAsThen_whenItsTimeIsOver() {
        demander("/a", "un");
        demander("/a", "x");
        rejoue.ralentir();
        long debut = System.nanoTime();
        Response encore = demander("/a", "un");
        assertThat(System.nanoTime() - debut).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(RETARD));
        assertThat(encore.asString()).isEqualTo("un");
        assertThat(encore.header("X-Numero")).isEqualTo("1");
        assertThat(demander("/a", "x").statusCode()).isEqualTo(404);
        assertThat(questions).hasValue(2);
        assertThat(demander("/b", "un").header("X-Numero")).isEqualTo("3");
    }
}
