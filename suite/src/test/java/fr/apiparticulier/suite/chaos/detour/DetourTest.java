package fr.apiparticulier.suite.chaos.detour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seen from raw sockets, as what is broken here is what clients hide. */
class DetourTest {

    private static final byte[] QUESTION = "GET / HTTP/1.1\r\nHost: ici\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final String CORPS = "une réponse assez longue pour être coupée en deux";

    private final Detour detour = Detour.ouvrir();
    private HttpServer fournisseur;

    @BeforeEach
    void demarrer() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fournisseur.createContext("/", echange -> {
            byte[] corps = CORPS.getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(200, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        fournisseur.start();
        detour.vers(fournisseur.getAddress().getPort());
    }

    @AfterEach
    void arreter() {
        detour.close();
        fournisseur.stop(0);
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), detour.port());
        client.setSoTimeout(10_000);
        return client;
    }

    /** @return what comes until the answer above has come whole */
    private static String demander(Socket client) throws IOException {
        client.getOutputStream().write(QUESTION);
        StringBuilder lu = new StringBuilder();
        byte[] octets = new byte[1024];
        while (lu.indexOf("deux") < 0) {
            int nombre = client.getInputStream().read(octets);
            if (nombre < 0) {
                return lu.toString();
            }
            lu.append(new String(octets, 0, nombre, StandardCharsets.UTF_8));
        }
        return lu.toString();
    }

    private byte[] tout() throws IOException {
        try (Socket client = client()) {
            client.getOutputStream().write(QUESTION);
            return client.getInputStream().readAllBytes();
        }
    }

    private static byte[] corps(byte[] reponse) {
        int debut = new String(reponse, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        return Arrays.copyOfRange(reponse, debut, reponse.length);
    }

    @Test
    void whole_passesQuestionsOnOverOneConnection() throws IOException {
        try (Socket client = client()) {
            assertThat(demander(client)).startsWith("HTTP/1.1 200").endsWith("deux");
            assertThat(demander(client)).startsWith("HTTP/1.1 200").endsWith("deux");
            assertThat(detour.liaisons()).isOne();
        }
    }

    @Test
    void refusing_breaksWhatIsConnectedAndLetsNobodyIn_untilItIsWhole() throws IOException {
        try (Socket client = client()) {
            demander(client);
            detour.regler(Panne.REFUS);
            assertThat(client.getInputStream().read()).isNegative();
        }
        assertThatThrownBy(this::client).isInstanceOf(ConnectException.class);
        detour.regler(Panne.AUCUNE);
        try (Socket client = client()) {
            assertThat(demander(client)).endsWith("deux");
        }
    }

    @Test
    void silent_swallowsTheQuestionOfAConnectionThatWasGood_andLetsGoOfItAfterwards() throws IOException {
        try (Socket client = client()) {
            demander(client);
            detour.regler(Panne.SILENCE);
            client.setSoTimeout(200);
            assertThatThrownBy(() -> demander(client)).isInstanceOf(SocketTimeoutException.class);
            detour.regler(Panne.AUCUNE);
            client.setSoTimeout(10_000);
            assertThat(client.getInputStream().read()).isNegative();
        }
    }

    @Test
    void slow_answersAfterItsDelay() throws IOException {
        detour.regler(Panne.LENTEUR);
        try (Socket client = client()) {
            long debut = System.nanoTime();
            assertThat(demander(client)).endsWith("deux");
            assertThat((System.nanoTime() - debut) / 1_000_000).isGreaterThanOrEqualTo(Panne.RETARD_MILLISECONDES);
        }
    }

    @Test
    void cut_resetsInTheMiddleOfTheAnswer() throws IOException {
        detour.regler(Panne.COUPURE);
        assertThatThrownBy(this::tout).isInstanceOf(SocketException.class).hasMessageContaining("reset");
    }

    @Test
    void garbage_isJsonThatIsNoRecord() throws IOException {
        detour.regler(Panne.CHARABIA);
        assertThat(new String(tout(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200 OK")
                .endsWith("[\"this is no record\"]");
    }

    @Test
    void noise_isNoHttp() throws IOException {
        detour.regler(Panne.BRUIT);
        assertThat(new String(tout(), StandardCharsets.ISO_8859_1)).doesNotStartWith("HTTP").hasSizeGreaterThan(10_000);
    }

    @Test
    void oversized_isTenMegabytesOfOneMember() throws IOException {
        detour.regler(Panne.DEMESURE);
        assertThat(corps(tout())).hasSizeGreaterThan(10_000_000).startsWith('{').endsWith('}');
    }

    @Test
    void bomb_isSmallOnTheWire_andAQuarterOfAGigabyteInflated() throws IOException {
        detour.regler(Panne.BOMBE);
        byte[] corps = corps(tout());
        assertThat(corps).hasSizeLessThan(4_000_000);
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(corps))) {
            assertThat(gzip.skip(Long.MAX_VALUE)).isGreaterThan(250_000_000);
        }
    }
}
