package fr.apiparticulier.gateway.registre;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;

/** A way to the database that can be cut, as a network is. */
final class Passage {

    private final NetServer server;
    private final Set<NetSocket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean coupe;

    Passage(Vertx vertx, int vers) {
        server = vertx.createNetServer().connectHandler(client -> {
            if (coupe) {
                client.close();
                return;
            }
            client.pause();
            sockets.add(client);
            vertx.createNetClient().connect(vers, "127.0.0.1").onSuccess(base -> {
                sockets.add(base);
                client.pipeTo(base);
                base.pipeTo(client);
            });
        });
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    int port() {
        return server.actualPort();
    }

    void couper() {
        coupe = true;
        sockets.forEach(NetSocket::close);
        sockets.clear();
    }

    void retablir() {
        coupe = false;
    }
}
