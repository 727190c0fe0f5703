package fr.apiparticulier.suite.lancement.processus;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A service's process. */
public final class ServiceLance {

    private static final Duration DELAI_PRET = Duration.ofSeconds(90);
    /** A service that started a while ago may be asked less often: a twentieth of that while, within these bounds. */
    private static final int PART = 20;
    private static final long PAUSE_MINIMALE_MS = 2;
    private static final long PAUSE_MAXIMALE_MS = 150;
    private static final int ARRET_SECONDES = 5;
    /** As long as a cluster waits by default. */
    private static final int VIDANGE_SECONDES = 30;
    private static final int SONDE_MILLISECONDES = 2_000;

    private final Programme programme;
    private final Process processus;

    private ServiceLance(Programme programme, Process processus) {
        this.programme = programme;
        this.processus = processus;
    }

    /** Starts the service, and does not wait for it. */
    public static ServiceLance lancer(Programme programme) throws IOException {
        return lancer(programme, Decalage.AUCUN);
    }

    /** The same, with a clock of its own. */
    public static ServiceLance lancer(Programme programme, Decalage horloge) throws IOException {
        programme.ecrireReglages();
        ProcessBuilder commande = new ProcessBuilder(programme.livrable().commande(programme.reglages()));
        // What the user's shell says to other Quarkus programs is not meant for this one.
        commande.environment().keySet().removeIf(nom -> nom.startsWith("QUARKUS_") || nom.startsWith("PARTICULIER_"));
        // The C library would keep a pool of memory per thread.
        commande.environment().put("MALLOC_ARENA_MAX", "2");
        commande.environment().putAll(programme.livrable().environnement(programme.reglages()));
        commande.environment().putAll(horloge.environnement());
        commande.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(programme.journal().toFile()));
        Process processus = commande.start();
        processus.getOutputStream().close();
        return new ServiceLance(programme, processus);
    }

    /** Returns as soon as the service says that it can answer. */
    public void attendrePret() throws ServiceEnPanne, InterruptedException {
        long debut = System.nanoTime();
        while (!estPret()) {
            long passe = System.nanoTime() - debut;
            long pause = Math.min(PAUSE_MAXIMALE_MS,
                    Math.max(PAUSE_MINIMALE_MS, TimeUnit.NANOSECONDS.toMillis(passe) / PART));
            if (processus.waitFor(pause, TimeUnit.MILLISECONDS)) {
                throw new ServiceEnPanne(programme, true);
            }
            if (passe > DELAI_PRET.toNanos()) {
                throw new ServiceEnPanne(programme, false);
            }
        }
    }

    private boolean estPret() {
        try {
            HttpURLConnection sonde = (HttpURLConnection) programme.sante().toURL().openConnection();
            sonde.setConnectTimeout(SONDE_MILLISECONDES);
            sonde.setReadTimeout(SONDE_MILLISECONDES);
            return sonde.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            // Not listening yet: the usual state of a service that starts.
            return false;
        }
    }

    public Programme programme() {
        return programme;
    }

    public ProcessHandle processus() {
        return processus.toHandle();
    }

    /** @return completed when the process has ended, however it did */
    public CompletableFuture<ServiceEnPanne> fin() {
        return processus.onExit().thenApply(ignored -> new ServiceEnPanne(programme, true));
    }

    /** @return its exit code, once it has ended by itself */
    public int attendreFin() throws InterruptedException {
        return processus.waitFor();
    }

    /** Ends the process as a crash would, and returns when it is gone. */
    public void tuer() {
        processus.destroyForcibly().onExit().join();
    }

    /** Asks the process to finish what it does and to stop; returns when it is gone, killed if it takes too long. */
    public void vider() {
        processus.destroy();
        processus.onExit().completeOnTimeout(null, VIDANGE_SECONDES, TimeUnit.SECONDS).join();
        tuer();
    }

    /** Asks all to stop, side by side; kills those that have not within a few seconds. */
    public static void arreter(Collection<ServiceLance> services) {
        services.forEach(service -> service.processus.destroy());
        CompletableFuture<?> tous = CompletableFuture
                .allOf(services.stream().map(service -> service.processus.onExit()).toArray(CompletableFuture[]::new));
        tous.completeOnTimeout(null, ARRET_SECONDES, TimeUnit.SECONDS).join();
        services.forEach(ServiceLance::tuer);
    }
}
