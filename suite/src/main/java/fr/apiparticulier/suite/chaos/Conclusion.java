package fr.apiparticulier.suite.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import fr.apiparticulier.suite.chaos.bilan.Evenements;
import fr.apiparticulier.suite.chaos.bilan.Ligne;
import fr.apiparticulier.suite.chaos.bilan.Releve;
import fr.apiparticulier.suite.chaos.bilan.Tableau;

/** Looks at what no answer tells, and tells what came of each fault. */
final class Conclusion {

    /** A journal whose database was away is written some seconds later. */
    private static final int ESSAIS = 50;
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
        List<String> restent = List.of();
        for (int essai = 0; essai < ESSAIS; essai++) {
            try {
                restent = constats.call();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                restent = List.of("not looked at: " + e);
            }
            if (restent.isEmpty()) {
                break;
            }
            Thread.sleep(PAUSE_MILLISECONDES);
        }
        return restent;
    }

    List<Ligne> lignes() {
        return List.copyOf(lignes);
    }
}
