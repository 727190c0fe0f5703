package fr.apiparticulier.gateway.quota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import redis.embedded.RedisServer;

/** A real Redis, on a port of its own, that comes and goes. */
final class RedisDeTest implements AutoCloseable {

    private final int port = portLibre();
    private RedisServer serveur;

    RedisDeTest() {
        demarrer();
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    void demarrer() {
        try {
            serveur = RedisServer.newRedisServer().port(port).setting("bind 127.0.0.1").setting("save \"\"").build();
            serveur.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            serveur.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portLibre() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
