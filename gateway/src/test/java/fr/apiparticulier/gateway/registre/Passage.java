package fr.apiparticulier.gateway.registre;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;

/** A way to the database that can be cut, as a network is, or fall silent without an end. */
public final class Passage {

    private enum Etat {
        OUVERT,
        COUPE,
        MUET
    }

    private final NetServer server;
    private final Set<NetSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Set<NetSocket> muettes = ConcurrentHashMap.newKeySet();
    private volatile Etat etat = Etat.OUVERT;

    public Passage(Vertx vertx, int vers) {
        server = vertx.createNetServer().connectHandler(client -> {
            if (etat == Etat.COUPE) {
                client.close();
            } else if (etat == Etat.MUET) {
                taire(client);
            } else {
                client.pause();
                sockets.add(client);
                vertx.createNetClient().connect(vers, "127.0.0.1").onSuccess(base -> {
                    client.handler(base::write).closeHandler(end -> {
                        sockets.remove(client);
                        base.close();
                    });
                    base.handler(octets -> {
                        if (!muettes.contains(client)) {
                            client.write(octets);
                        }
                    }).closeHandler(end -> {
                        if (!muettes.contains(client)) {
                            client.close();
                        }
                    });
                    client.resume();
                });
            }
        });
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    public int port() {
        return server.actualPort();
    }

    public void couper() {
        etat = Etat.COUPE;
        sockets.forEach(NetSocket::close);
        sockets.clear();
    }

    /** Nothing passes any more, and nobody is told: of what is connected for good, of what comes until it is open again. */
    public void taire() {
        etat = Etat.MUET;
        sockets.forEach(this::taire);
        sockets.clear();
    }

    private void taire(NetSocket client) {
        muettes.add(client);
        client.handler(lost -> {
        }).closeHandler(end -> muettes.remove(client)).resume();
    }

    /** @return how many of the silent connections their client still holds */
    public int muettes() {
        return muettes.size();
    }

    public void retablir() {
        etat = Etat.OUVERT;
    }
}
