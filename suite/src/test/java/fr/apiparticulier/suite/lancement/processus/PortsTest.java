package fr.apiparticulier.suite.lancement.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void port_onWhichSomebodyListens_isNotFree() throws IOException {
        try (ServerSocket autre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.estLibre(autre.getLocalPort())).isFalse();
        }
    }

    @Test
    void port_onWhichSomebodyListensForAllAddresses_isNotFree() throws IOException {
        try (ServerSocket autre = new ServerSocket(0)) {
            assertThat(Ports.estLibre(autre.getLocalPort())).isFalse();
        }
    }

    @Test
    void port_givenOut_isFreeAndNotGivenAgain() {
        int premier = Ports.libre();
        assertThat(Ports.estLibre(premier)).isTrue();
        assertThat(Ports.libre()).isNotEqualTo(premier);
    }
}
