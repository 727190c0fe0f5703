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
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seen from raw sockets, as what is broken here is what clients hide. */
class DetourTest {

    private static final byte[] QUESTION = "GET / HTTP/1.1\r\nHost: ici\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final String CORPS = "une réponse assez longue pour être coupée en deux";

    private static final int RETARD = 70;

    private final BlockingQueue<Long> pauses = new LinkedBlockingQueue<>();
    private final Semaphore reveil = new Semaphore(0);
    private final AtomicInteger questions = new AtomicInteger();
    private final Detour detour = Detour.ouvrir(duree -> {
        pauses.add(duree);
        reveil.acquire();
    }, RETARD);
    private HttpServer fournisseur;

    @BeforeEach
    void demarrer() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fournisseur.createContext("/", echange -> {
            questions.incrementAndGet();
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
            client.getOutputStream().write(QUESTION);
            jusqua(() -> detour.perdues() == 1);
            detour.regler(Panne.AUCUNE);
            assertThat(client.getInputStream().read()).isNegative();
            assertThat(questions).hasValue(1);
        }
    }

    @Test
    void blackHole_tellsNeitherSideOfTheOther_evenAfterwards() throws IOException {
        try (ServerSocketChannel derriere = ServerSocketChannel.open().bind(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), 0)); Socket client = client()) {
            detour.vers(derriere.socket().getLocalPort());
            client.getOutputStream().write('a');
            try (SocketChannel avant = derriere.accept()) {
                assertThat(lu(avant)).isEqualTo('a');
                detour.regler(Panne.TROU_NOIR);
                detour.regler(Panne.AUCUNE);
                client.getOutputStream().write('b');
                avant.write(ByteBuffer.wrap(new byte[]{'c'}));
                try (Socket autre = client()) {
                    autre.getOutputStream().write('d');
                    try (SocketChannel apres = derriere.accept()) {
                        assertThat(lu(apres)).isEqualTo('d');
                    }
                }
                client.shutdownOutput();
                // Its own end, which is all it hears: not what was sent to it.
                assertThat(client.getInputStream().read()).isNegative();
                avant.configureBlocking(false);
                assertThat(avant.read(ByteBuffer.allocate(1))).isZero();
            }
        }
    }

    @Test
    void blackHole_holdsWhatConnectsMeanwhile_forGood() throws IOException {
        detour.regler(Panne.TROU_NOIR);
        try (Socket client = client()) {
            jusqua(() -> detour.liaisons() == 1);
            detour.regler(Panne.AUCUNE);
            client.getOutputStream().write(QUESTION);
            assertThat(detour.oubliees()).isOne();
            client.shutdownOutput();
            assertThat(client.getInputStream().read()).isNegative();
            assertThat(detour.oubliees()).isZero();
            assertThat(questions).hasValue(0);
        }
    }

    /** @return the next byte */
    private static int lu(SocketChannel connexion) throws IOException {
        ByteBuffer octet = ByteBuffer.allocate(1);
        connexion.read(octet);
        return octet.get(0);
    }

    private static void jusqua(BooleanSupplier condition) {
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean() && System.nanoTime() < fin) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void slow_answersWhenItsDelayIsOver() throws Exception {
        detour.regler(Panne.LENTEUR);
        try (Socket client = client()) {
            client.getOutputStream().write(QUESTION);
            assertThat(pauses.take()).isEqualTo(RETARD);
            assertThat(questions).hasValue(0);
            reveil.release();
            assertThat(client.getInputStream().read()).isEqualTo('H');
        }
    }

    @Test
    void cut_resetsInTheMiddleOfTheAnswer() throws IOException {
        detour.regler(Panne.COUPURE);
        assertThatThrownBy(this::tout).isInstanceOf(SocketException.class).hasMessageContaining("reset");
    }

    @Test
    void overloaded_answers429WithoutAsking_andIsGoodAgainAfterwards() throws IOException {
        try (Socket client = client()) {
            demander(client);
            detour.regler(Panne.SURCHARGE);
            assertThat(demander(client)).startsWith("HTTP/1.1 429 ").contains("Connection: close");
            assertThat(questions).hasValue(1);
        }
        detour.regler(Panne.AUCUNE);
        try (Socket client = client()) {
            assertThat(demander(client)).startsWith("HTTP/1.1 200");
        }
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
