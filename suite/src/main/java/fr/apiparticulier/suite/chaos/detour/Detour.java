package fr.apiparticulier.suite.chaos.detour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import fr.apiparticulier.suite.lancement.processus.Ports;

/**
 * A TCP port of this machine that stands for another one and passes everything on, until it is told to fail. Its address
 * stays the same however long it refuses.
 */
public final class Detour implements AutoCloseable {

    private static final int FILE_D_ATTENTE = 512;
    private static final int DEPART_SECONDES = 10;
    /** Well within the gateway's deadline, and so long that calls pile up. */
    static final int RETARD_MILLISECONDES = 300;

    private final int port;
    private final Pause pause;
    private final int retard;
    private final ExecutorService fils = Executors.newCachedThreadPool(Detour::fil);
    private final Set<Liaison> liaisons = ConcurrentHashMap.newKeySet();
    private volatile int cible;
    private volatile Panne panne = Panne.AUCUNE;
    private ServerSocket accueil;
    private Future<?> portier;

    private Detour(int port, Pause pause, int retard) {
        this.port = port;
        this.pause = pause;
        this.retard = retard;
    }

    /** @return one that listens on a free port of this machine alone, and has nothing behind it yet */
    public static Detour ouvrir() {
        return ouvrir(Thread::sleep, RETARD_MILLISECONDES);
    }

    /** @param retard how long each question waits while it is slow, milliseconds */
    public static Detour ouvrir(int retard) {
        return ouvrir(Thread::sleep, retard);
    }

    /** @param pause how a slow one waits */
    static Detour ouvrir(Pause pause, int retard) {
        Detour detour = new Detour(Ports.libre(), pause, retard);
        detour.ecouter();
        return detour;
    }

    public int port() {
        return port;
    }

    public URI adresse() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** From now on, this port of the same machine is behind it. */
    public void vers(int autre) {
        cible = autre;
    }

    /** From now on, it behaves so. Whoever waits for an answer that a behaviour has swallowed is let go of when it ends. */
    public synchronized void regler(Panne autre) {
        Panne avant = panne;
        panne = autre;
        if (autre == Panne.TROU_NOIR) {
            liaisons.forEach(Liaison::oublier);
        }
        if (autre == Panne.REFUS) {
            congedier();
            liaisons.forEach(Liaison::rompre);
        } else if (avant == Panne.REFUS) {
            ecouter();
        } else {
            liaisons.stream().filter(Liaison::perdue).forEach(Liaison::rompre);
        }
    }

    private void ecouter() {
        try {
            ServerSocket ouvert = new ServerSocket();
            ouvert.setReuseAddress(true);
            ouvert.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), FILE_D_ATTENTE);
            accueil = ouvert;
            portier = fils.submit(() -> accueillir(ouvert));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system goes on taking connections as long as somebody waits for one. */
    private void congedier() {
        Sockets.fermer(accueil);
        try {
            portier.get(DEPART_SECONDES, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("still listening", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accueillir(ServerSocket ouvert) {
        while (!ouvert.isClosed()) {
            try {
                Socket client = ouvert.accept();
                fils.execute(() -> servir(client));
            } catch (IOException e) {
                // Closed while waiting: the loop's condition says so.
            }
        }
    }

    private void servir(Socket client) {
        Liaison liaison = new Liaison(client, () -> cible, fils, () -> pause.faire(retard));
        liaisons.add(liaison);
        if (panne == Panne.TROU_NOIR) {
            liaison.oublier();
        }
        try {
            liaison.mener(() -> panne);
        } finally {
            // What is behind one that was forgotten stays connected, until this is closed.
            if (!liaison.oubliee()) {
                liaisons.remove(liaison);
            }
        }
    }

    /** @return how many connections its callers hold to it now */
    public int liaisons() {
        return (int) liaisons.stream().filter(Liaison::ouverte).count();
    }

    /** @return how many of them nothing will ever pass through again */
    public int oubliees() {
        return (int) liaisons.stream().filter(liaison -> liaison.oubliee() && liaison.ouverte()).count();
    }

    /** @return how many of them wait for an answer that will never come */
    public int perdues() {
        return (int) liaisons.stream().filter(Liaison::perdue).count();
    }

    private static Thread fil(Runnable tache) {
        Thread fil = new Thread(tache, "detour");
        fil.setDaemon(true);
        return fil;
    }

    @Override
    public synchronized void close() {
        Sockets.fermer(accueil);
        liaisons.forEach(Liaison::rompre);
        fils.shutdownNow();
    }
}
