package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of another's, which listens on a port of the loopback and runs until it is closed. */
final class Programme implements Concurrent {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MS = 5;
    private static final long ARRET_SECONDES = 10;

    private final String nom;
    private final URI adresse;
    private final Process processus;
    private final Duration depart;

    private Programme(String nom, URI adresse, Process processus, Duration depart) {
        this.nom = nom;
        this.adresse = adresse;
        this.processus = processus;
        this.depart = depart;
    }

    /**
     * Returns as soon as somebody listens there.
     *
     * @param journal where its output goes
     * @throws IOException if it ends, or takes more than a minute
     */
    static Programme lancer(String nom, URI adresse, List<String> commande, Path journal)
            throws IOException, InterruptedException {
        long debut = System.nanoTime();
        Process processus = new ProcessBuilder(commande).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(journal.toFile())).start();
        processus.getOutputStream().close();
        while (!ecoute(adresse.getPort())) {
            if (processus.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS) || System.nanoTime() - debut > PATIENCE.toNanos()) {
                processus.destroyForcibly();
                throw new IOException(nom + " does not start; its output: " + journal);
            }
        }
        return new Programme(nom, adresse, processus, Duration.ofNanos(System.nanoTime() - debut));
    }

    private static boolean ecoute(int port) {
        try (Socket essai = new Socket()) {
            essai.connect(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String nom() {
        return nom;
    }

    @Override
    public URI adresse() {
        return adresse;
    }

    @Override
    public List<ProcessHandle> processus() {
        return List.of(processus.toHandle());
    }

    @Override
    public List<ProcessHandle> base() {
        return List.of();
    }

    @Override
    public Duration depart() {
        return depart;
    }

    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(ARRET_SECONDES, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException e) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
