package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/**
 * Where a request ends is not for two servers to read differently: the packaged gateway too refuses what leaves it open, whatever
 * form it was packaged in. All the ways to say it are asked of the gateway by itself.
 */
@ExtendWith(SuiteExtension.class)
class CadrageIT {

    private static final int PATIENCE_MILLISECONDES = 20_000;
    private static final String CACHEE = "GET /api/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Content-Length: 5\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
            "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd"})
    void request_whoseEndIsInDoubt_isRefusedAndNothingBehindItServed(String reste, Suite suite) throws IOException {
        String recu = demander(suite, "POST /v3/dossier HTTP/1.1\r\nHost: localhost\r\n" + reste + CACHEE);
        assertThat(recu).startsWith("HTTP/1.1 400 ").contains("\"00401\"").containsOnlyOnce("HTTP/1.1 ");
    }

    /** The hidden one is served where nothing is in doubt: the test above would see it. */
    @Test
    void requests_whoseEndIsClear_areServedOneAfterTheOther(Suite suite) throws IOException {
        String premiere = "GET /api/ping HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(demander(suite, premiere + CACHEE).split("HTTP/1.1 200 ", -1)).hasSize(3);
    }

    /** @return all that came until the gateway hung up */
    private static String demander(Suite suite, String requetes) throws IOException {
        try (Socket client = new Socket(suite.url().getHost(), suite.url().getPort())) {
            client.setSoTimeout(PATIENCE_MILLISECONDES);
            client.getOutputStream().write(requetes.getBytes(StandardCharsets.US_ASCII));
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
