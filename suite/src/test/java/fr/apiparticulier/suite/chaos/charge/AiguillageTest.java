package fr.apiparticulier.suite.chaos.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.chaos.oracle.Reponse;

class AiguillageTest {

    private final Vertx vertx = Vertx.vertx();
    private final Detour premiere = Detour.ouvrir();
    private final Detour seconde = Detour.ouvrir();
    private HttpServer passerelle;
    private Aiguillage aiguillage;

    @BeforeEach
    void demarrer() throws IOException {
        passerelle = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        passerelle.createContext("/", echange -> {
            byte[] corps = String.valueOf(echange.getRequestHeaders().getFirst("Authorization")).getBytes();
            echange.getResponseHeaders().set("X-Request-ID", "un-identifiant");
            echange.sendResponseHeaders(200, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        passerelle.start();
        premiere.vers(passerelle.getAddress().getPort());
        seconde.vers(passerelle.getAddress().getPort());
        aiguillage = new Aiguillage(vertx, List.of(premiere.adresse(), seconde.adresse()));
    }

    @AfterEach
    void arreter() {
        aiguillage.close();
        vertx.close();
        premiere.close();
        seconde.close();
        passerelle.stop(0);
    }

    private Reponse appeler() throws InterruptedException {
        return Attente.de(aiguillage.appeler("/?a=b", "jeton"));
    }

    @Test
    void calls_areAskedOfEachReplicaInTurn() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            assertThat(appeler()).isEqualTo(new Reponse(200, "Bearer jeton", "un-identifiant", null));
        }
        assertThat(premiere.liaisons()).isOne();
        assertThat(seconde.liaisons()).isOne();
        assertThat(aiguillage.reprises()).isZero();
    }

    @Test
    void replicaThatRefuses_isReplacedByTheOther() throws InterruptedException {
        premiere.regler(Panne.REFUS);
        for (int i = 0; i < 4; i++) {
            assertThat(appeler().statut()).isEqualTo(200);
        }
        assertThat(aiguillage.reprises()).isEqualTo(2);
    }

    @Test
    void replicaThatIsNotReady_isLeftAlone() throws Exception {
        BlockingQueue<Boolean> regards = new LinkedBlockingQueue<>();
        HttpServer gestion = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gestion.createContext("/q/health/ready", echange -> {
            echange.sendResponseHeaders(503, -1);
            echange.close();
            regards.add(true);
        });
        gestion.start();
        try {
            aiguillage.veiller(List.of(URI.create("http://127.0.0.1:" + passerelle.getAddress().getPort()),
                    URI.create("http://127.0.0.1:" + gestion.getAddress().getPort())));
            // Who looks for the third time has had the answer to the first.
            for (int regard = 0; regard < 3; regard++) {
                regards.take();
            }
            for (int i = 0; i < 4; i++) {
                assertThat(appeler().statut()).isEqualTo(200);
            }
            assertThat(seconde.liaisons()).isZero();
        } finally {
            gestion.stop(0);
        }
    }

    @Test
    void allReplicasGone_isNoAnswer() throws InterruptedException {
        premiere.regler(Panne.REFUS);
        seconde.regler(Panne.REFUS);
        assertThat(appeler().statut()).isZero();
        assertThat(appeler().echec()).isNotBlank();
    }

    @Test
    void noise_isNoAnswer() throws InterruptedException {
        premiere.regler(Panne.BRUIT);
        seconde.regler(Panne.BRUIT);
        assertThat(appeler().statut()).isZero();
    }
}
