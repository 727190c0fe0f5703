package fr.apiparticulier.suite.lancement.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.lancement.processus.Ports;

class RedisTest {

    @Test
    void server_answersOnceItIsThere_andIsGoneOnceItIsClosed(@TempDir Path dossier) throws Exception {
        int port = Ports.libre();
        Redis redis = Redis.demarrer(dossier.resolve("redis"), port, dossier.resolve("redis.log"));
        try (redis; Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream().write("PING\r\n".getBytes(US_ASCII));
            assertThat(new String(client.getInputStream().readNBytes(5), US_ASCII)).isEqualTo("+PONG");
        }
        assertThat(redis.processus().isAlive()).isFalse();
    }
}
