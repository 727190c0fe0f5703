package fr.apiparticulier.suite.lancement.dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.operateur.fichier.FichierPrive;

/**
 * The folder in which a suite keeps its database, keys, secrets and logs. One launcher holds it at a time; whatever a
 * launcher that was killed has left running is ended when the next one takes it.
 */
public final class Dossier implements AutoCloseable {

    private static final String PREFIXE = "api-particulier-";
    private static final String VERROU = ".verrou";
    /** A system property: the folder in which temporary ones are made instead, and stay, to be looked at afterwards. */
    private static final String GARDES = "suite.dossiers";

    private final Path racine;
    private final FileChannel verrou;
    private final boolean temporaire;
    private final Orphelins processus;
    private volatile boolean gardeJournaux;

    private Dossier(Path racine, FileChannel verrou, boolean temporaire) {
        this.racine = racine;
        this.verrou = verrou;
        this.temporaire = temporaire;
        this.processus = new Orphelins(racine.resolve("processus"));
    }

    /** @return the folder, created if it is missing; empty if another launcher holds it */
    public static Optional<Dossier> ouvrir(Path racine) throws IOException {
        return prendre(FichierPrive.dossier(racine.toAbsolutePath()), false);
    }

    /**
     * A folder that goes away when it is closed; those of launchers that were killed go away now. Where {@code -Dsuite.dossiers}
     * names a folder, it is made in there and stays.
     */
    public static Dossier temporaire() throws IOException {
        String gardes = System.getProperty(GARDES);
        if (gardes != null) {
            Path dans = Files.createDirectories(Path.of(gardes).toAbsolutePath());
            return ouvrir(Files.createTempDirectory(dans, PREFIXE)).orElseThrow();
        }
        Path neuf = Files.createTempDirectory(PREFIXE);
        try (Stream<Path> voisins = Files.list(neuf.getParent())) {
            for (Path abandonne : voisins.filter(voisin -> estAbandonnable(voisin, neuf)).toList()) {
                Optional<Dossier> dossier = prendre(abandonne, true);
                dossier.ifPresent(Dossier::close);
            }
        }
        return prendre(neuf, true).orElseThrow();
    }

    /** Another user's folder could name processes of ours: only our own count. */
    private static boolean estAbandonnable(Path voisin, Path neuf) {
        try {
            return voisin.getFileName().toString().startsWith(PREFIXE) && Files.exists(voisin.resolve(VERROU))
                    && Files.getOwner(voisin).equals(Files.getOwner(neuf));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Dossier> prendre(Path racine, boolean temporaire) throws IOException {
        FileChannel verrou = FileChannel.open(racine.resolve(VERROU), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!verrouille(verrou)) {
            verrou.close();
            return Optional.empty();
        }
        Dossier dossier = new Dossier(racine, verrou, temporaire);
        for (Path sousDossier : List.of(dossier.cles(), dossier.secretsDans(), dossier.reglages(), dossier.journaux())) {
            FichierPrive.dossier(sousDossier);
        }
        dossier.processus.arreterCeuxQuiRestent();
        // Its server is gone by now; a number that another program carries today must not keep PostgreSQL from starting.
        Files.deleteIfExists(dossier.postgres().resolve("postmaster.pid"));
        return Optional.of(dossier);
    }

    private static boolean verrouille(FileChannel verrou) throws IOException {
        try {
            return verrou.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by another suite of this very JVM.
            return false;
        }
    }

    /** Remembers a process, so that the next launcher can end it should this one not live to do so. */
    public void noter(ProcessHandle enfant) throws IOException {
        processus.noter(enfant);
    }

    /** The database cluster's own folder; PostgreSQL creates it. */
    public Path postgres() {
        return racine.resolve("postgres");
    }

    public Path cles() {
        return racine.resolve("cles");
    }

    public Secrets secrets() {
        return new Secrets(secretsDans());
    }

    private Path secretsDans() {
        return racine.resolve("secrets");
    }

    /** The settings that the running processes were given. */
    public Path reglages() {
        return racine.resolve("reglages");
    }

    /** Redis' own folder, which holds its program. */
    public Path redis() {
        return racine.resolve("redis");
    }

    /** Where a gateway's journal waits while its database is away. */
    public Path spool(String nom) {
        return racine.resolve("spool").resolve(nom);
    }

    /** One log per service. */
    public Path journaux() {
        return racine.resolve("journaux");
    }

    /** Something went wrong: the logs of a temporary folder stay when the rest goes. */
    public void garderJournaux() {
        gardeJournaux = true;
    }

    /** Lets go of the folder; if it is temporary, nothing of it remains but logs that are to be kept. */
    @Override
    public void close() {
        processus.oublier();
        if (temporaire) {
            effacer();
        }
        try {
            verrou.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }

    private void effacer() {
        Path journaux = journaux();
        try (Stream<Path> tout = Files.walk(racine)) {
            List<Path> aEffacer = tout
                    .filter(chemin -> !gardeJournaux || !chemin.startsWith(journaux) && !chemin.equals(racine))
                    .sorted(Comparator.reverseOrder()).toList();
            for (Path chemin : aEffacer) {
                Files.deleteIfExists(chemin);
            }
        } catch (IOException e) {
            // Best effort: the launcher of the next temporary folder tries again.
        }
    }
}
