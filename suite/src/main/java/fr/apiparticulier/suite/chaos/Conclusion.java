package fr.apiparticulier.suite.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import fr.apiparticulier.suite.chaos.bilan.Evenements;
import fr.apiparticulier.suite.chaos.bilan.Evenements.Manque;
import fr.apiparticulier.suite.chaos.bilan.Ligne;
import fr.apiparticulier.suite.chaos.bilan.Releve;
import fr.apiparticulier.suite.chaos.bilan.Tableau;

/** Looks at what no answer tells, and tells what came of each fault. */
final class Conclusion {

    /** A journal whose database was away is written some seconds later. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int PAUSE_MILLISECONDES = 200;

    private final Evenements evenements;
    private final Consumer<String> sortie;
    private final List<Ligne> lignes = new ArrayList<>();
    private final Map<String, List<String>> manques = new LinkedHashMap<>();

    Conclusion(Evenements evenements, Consumer<String> sortie) {
        this.evenements = evenements;
        this.sortie = sortie;
    }

    /** @param constats what is not as it should be; asked again for a while, as it may take a moment until all is */
    void conclure(Releve releve, Callable<List<String>> constats) throws InterruptedException {
        insister(() -> regarder(constats)).forEach(releve::constater);
        List<Manque> sansEvenement = List.of();
        try {
            sansEvenement = insister(() -> evenements.manquants(releve.servies()));
        } catch (SQLException e) {
            releve.constater("journal not looked at: " + e);
        }
        if (!sansEvenement.isEmpty()) {
            manques.put(releve.nom(), sansEvenement.stream().map(Manque::requete).toList());
        }
        Ligne ligne = releve.ligne(sansEvenement.size());
        lignes.add(ligne);
        Tableau.lignes(ligne).forEach(sortie);
    }

    /** Says whether what the journal did not tell of in time was late, is told of twice, or is lost. */
    void reexaminer() throws SQLException {
        for (Map.Entry<String, List<String>> manque : manques.entrySet()) {
            List<Manque> restent = evenements.manquants(manque.getValue());
            long doubles = restent.stream().filter(reste -> reste.evenements() > 1).count();
            sortie.accept("unjournaled, %s: %d late, %d more than once, %d never".formatted(manque.getKey(),
                    manque.getValue().size() - restent.size(), doubles, restent.size() - doubles));
        }
    }

    private static <T, E extends Exception> List<T> insister(Regard<T, E> regard) throws E, InterruptedException {
        long fin = System.nanoTime() + PATIENCE;
        List<T> restent = regard.maintenant();
        while (!restent.isEmpty() && System.nanoTime() < fin) {
            Thread.sleep(PAUSE_MILLISECONDES);
            restent = regard.maintenant();
        }
        return restent;
    }

    /** @return what is not as it should be, now */
    private interface Regard<T, E extends Exception> {
        List<T> maintenant() throws E, InterruptedException;
    }

    private static List<String> regarder(Callable<List<String>> constats) throws InterruptedException {
        try {
            return constats.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return List.of("not looked at: " + e);
        }
    }

    List<Ligne> lignes() {
        return List.copyOf(lignes);
    }
}
