package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.RequestOptions;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;

class ProviderClientsTest {

    private static final int MANY = 100;

    private static FournisseursConfig config(String adresse) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(FournisseursConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withDefaultValue("particulier.fournisseurs.connexion", "300ms");
        for (Service service : Service.values()) {
            config.withDefaultValue("particulier.fournisseurs.adresse." + Operation.name(service), adresse);
        }
        return config.build().getConfigMapping(FournisseursConfig.class);
    }

    /** Takes all the connections that the operating system takes for a server which accepts none. */
    private static void fill(ServerSocket server, Deque<Socket> taken) throws IOException {
        for (int i = 0; i < MANY; i++) {
            taken.push(new Socket());
            try {
                taken.peek().connect(server.getLocalSocketAddress(), 200);
            } catch (SocketTimeoutException e) {
                return;
            }
        }
        throw new AssertionError("never full");
    }

    @Test
    void connection_thatDoesNotComeAbout_isGivenUpLongBeforeTheCall() throws IOException {
        Vertx vertx = Vertx.vertx();
        Deque<Socket> taken = new ArrayDeque<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(server, taken);
            String adresse = "http://127.0.0.1:" + server.getLocalPort();
            // None of them is encrypted: nobody is asked for a TLS configuration.
            ProviderClients clients = new ProviderClients(vertx, config(adresse), null);
            assertThatThrownBy(() -> clients.of(Service.CNAF).request(new RequestOptions().setAbsoluteURI(adresse))
                    .toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ConnectTimeoutException.class);
        } finally {
            for (Socket socket : taken) {
                socket.close();
            }
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
