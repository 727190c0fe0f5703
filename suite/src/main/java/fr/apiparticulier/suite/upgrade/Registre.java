package fr.apiparticulier.suite.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import fr.apiparticulier.suite.chaos.bilan.Evenements;
import fr.apiparticulier.suite.chaos.bilan.Evenements.Manque;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.Suite;

/** The journal that both releases have written, looked at when all is over. */
final class Registre {

    /** What a gateway had still to write when it was drained is written by then. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int PAUSE_MILLISECONDES = 200;

    private final Suite suite;
    private final Consumer<String> sortie;

    /** @param sortie gets what an operator's commands say */
    Registre(Suite suite, Consumer<String> sortie) {
        this.suite = suite;
        this.sortie = sortie;
    }

    /** @param attendus how many events there must be, by the call they tell of */
    Constat constater(Map<String, Integer> attendus) throws SQLException, IOException, InterruptedException {
        return new Constat(manquants(attendus), prouver());
    }

    private int manquants(Map<String, Integer> attendus) throws SQLException, InterruptedException {
        List<String> requetes = List.copyOf(attendus.keySet());
        long fin = System.nanoTime() + PATIENCE;
        try (Connection base = Evenements.ouvrir(suite.basePasserelle(), suite.motDePasse())) {
            Evenements evenements = new Evenements(base);
            long restent = enDefaut(evenements, requetes, attendus);
            while (restent > 0 && System.nanoTime() < fin) {
                Thread.sleep(PAUSE_MILLISECONDES);
                restent = enDefaut(evenements, requetes, attendus);
            }
            return (int) restent;
        }
    }

    private static long enDefaut(Evenements evenements, List<String> requetes, Map<String, Integer> attendus)
            throws SQLException {
        Map<String, Integer> autres = evenements.manquants(requetes).stream()
                .collect(Collectors.toMap(Manque::requete, Manque::evenements));
        return requetes.stream().filter(requete -> !autres.getOrDefault(requete, 1).equals(attendus.get(requete))).count();
    }

    /** As an operator would, with the commands of this release. */
    private boolean prouver() throws IOException, InterruptedException {
        Path export = Files.createTempFile("journal", ".ndjson");
        Files.delete(export);
        try {
            return taper("journal", "export", export.toString(), "--base", suite.basePasserelle(), "--password-file",
                    suite.motDePasse().toString())
                    && taper("journal", "verify", "--export", export.toString(), "--cles", suite.clesJournal().toString());
        } finally {
            Files.deleteIfExists(export);
        }
    }

    private boolean taper(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder commande = new ProcessBuilder(
                Distribution.ici().racine().resolve("operator/particulier").toString());
        commande.command().addAll(List.of(arguments));
        Process processus = commande.redirectErrorStream(true).start();
        processus.getOutputStream().close();
        try (InputStream dit = processus.getInputStream()) {
            new String(dit.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(sortie);
        }
        return processus.waitFor() == 0;
    }
}
