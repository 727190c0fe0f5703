package fr.apiparticulier.suite.conformance.fault;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the gateway and a provider and makes the provider fail as told. Each connection carries one exchange, so
 * that none outlives the behaviour it was opened under. Until {@link #vers} is called, it refuses.
 */
public final class FaultProxy implements AutoCloseable {

    private static final InetAddress ICI = InetAddress.getLoopbackAddress();
    private static final int FILE_D_ATTENTE = 50;

    private final ServerSocket accueil;
    private final ExecutorService fils = Executors.newCachedThreadPool(FaultProxy::fil);
    private final Set<Closeable> ouverts = ConcurrentHashMap.newKeySet();
    private volatile Panne panne = Panne.AUCUNE;
    private volatile URI fournisseur;

    private FaultProxy(ServerSocket accueil) {
        this.accueil = accueil;
    }

    /** @return a proxy that listens on a free port of this machine alone */
    public static FaultProxy ouvrir() {
        try {
            FaultProxy proxy = new FaultProxy(new ServerSocket(0, FILE_D_ATTENTE, ICI));
            proxy.fils.execute(proxy::accueillir);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return where the gateway finds it */
    public URI adresse() {
        return URI.create("http://127.0.0.1:" + accueil.getLocalPort());
    }

    /** From now on, what is not a fault is passed on to this address. */
    public void vers(URI adresse) {
        fournisseur = adresse;
    }

    /** From now on, the provider behaves so; whatever goes on under the behaviour before ends. */
    public void regler(Panne autre) {
        if (panne != autre) {
            panne = autre;
            ouverts.forEach(FaultProxy::fermer);
        }
    }

    private void accueillir() {
        while (!accueil.isClosed()) {
            try {
                Socket client = accueil.accept();
                ouverts.add(client);
                fils.execute(() -> servir(client));
            } catch (IOException e) {
                // Closed while waiting: the loop's condition says so.
            }
        }
    }

    private void servir(Socket client) {
        try (Socket ouvert = client) {
            Panne maintenant = panne;
            if (maintenant == Panne.REFUS || fournisseur == null) {
                // A reset, not a polite end: what a process that is gone looks like.
                ouvert.setSoLinger(true, 0);
                return;
            }
            new Echange(ouvert, fournisseur, ouverts, fils).mener(maintenant);
        } catch (IOException e) {
            // One side hung up: closing the other, which follows, tells it.
        } finally {
            ouverts.remove(client);
        }
    }

    static void fermer(Closeable ouvert) {
        try {
            ouvert.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
        }
    }

    private static Thread fil(Runnable tache) {
        Thread fil = new Thread(tache, "fault-proxy");
        fil.setDaemon(true);
        return fil;
    }

    @Override
    public void close() {
        fermer(accueil);
        ouverts.forEach(FaultProxy::fermer);
        fils.shutdownNow();
    }
}
