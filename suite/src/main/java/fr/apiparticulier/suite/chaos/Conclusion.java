package fr.apiparticulier.suite.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import fr.apiparticulier.suite.chaos.bilan.Evenements;
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

    Conclusion(Evenements evenements, Consumer<String> sortie) {
        this.evenements = evenements;
        this.sortie = sortie;
    }

    /** @param constats what is not as it should be; asked again for a while, as it may take a moment until all is */
    void conclure(Releve releve, Callable<List<String>> constats) throws InterruptedException {
        constater(constats).forEach(releve::constater);
        List<String> sansEvenement = constater(
                () -> Collections.nCopies(evenements.manquants(releve.servies()), "unjournaled"));
        Ligne ligne = releve.ligne(sansEvenement.size());
        lignes.add(ligne);
        Tableau.lignes(ligne).forEach(sortie);
    }

    private static List<String> constater(Callable<List<String>> constats) throws InterruptedException {
        long fin = System.nanoTime() + PATIENCE;
        List<String> restent = regarder(constats);
        while (!restent.isEmpty() && System.nanoTime() < fin) {
            Thread.sleep(PAUSE_MILLISECONDES);
            restent = regarder(constats);
        }
        return restent;
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
