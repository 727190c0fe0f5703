package fr.apiparticulier.suite.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.charge.Charge;
import fr.apiparticulier.suite.lancement.Distribution;

/**
 * From the previous release to this one as an operator goes, back again on the database that was migrated, and once more the
 * other way round: each replaced one by one, so that every pair of old and new talks to each other.
 */
final class Upgrade {

    private static final int PAUSE_MILLISECONDES = 50;
    /** Longer than a call is waited for. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Parc parc;
    private final Juge juge;
    private final Jetons jetons;
    private final Charge charge;
    private final int tour;
    private final Consumer<String> sortie;
    private final List<Etape> etapes = new ArrayList<>();

    /** @param tour how many calls it takes until all has been asked */
    Upgrade(Parc parc, Juge juge, Jetons jetons, Charge charge, int tour, Consumer<String> sortie) {
        this.parc = parc;
        this.juge = juge;
        this.jetons = jetons;
        this.charge = charge;
        this.tour = tour;
        this.sortie = sortie;
    }

    /** What a step does while it is being called. */
    private interface Geste {
        void faire() throws Exception;
    }

    /** @return each step's result, all that was asked having been answered */
    List<Etape.Ligne> mener(Distribution precedente, Distribution nouvelle) throws Exception {
        faire("all previous", true, charge::demarrer);
        faire("new migrations", true, () -> parc.migrer(nouvelle));
        fournisseurs("new", nouvelle);
        faire("previous gateways, new providers", true, parc::attendreVidanges);
        repliques("new", nouvelle);
        faire("all new", true, () -> {
        });

        repliques("previous", precedente);
        fournisseurs("previous", precedente);
        faire("all previous, migrated", true, parc::attendreVidanges);

        repliques("new", nouvelle);
        faire("new gateways, previous providers", true, () -> {
        });
        fournisseurs("new", nouvelle);
        faire("all new again", true, parc::attendreVidanges);
        charge.suspendre();
        raconter();
        return etapes.stream().map(Etape::ligne).toList();
    }

    private void fournisseurs(String nom, Distribution build) throws Exception {
        for (Service service : Service.values()) {
            faire(service.audience() + " -> " + nom, false, () -> parc.relever(service, build));
        }
    }

    /** While one gateway is the one and one the other, an operator goes on working, and all is asked. */
    private void repliques(String nom, Distribution build) throws Exception {
        for (int numero = 0; numero < Parc.REPLIQUES; numero++) {
            int laquelle = numero;
            boolean melange = numero + 1 < Parc.REPLIQUES;
            faire("gateway %d -> %s".formatted(numero + 1, nom), melange, () -> {
                parc.releverReplique(laquelle, build);
                if (melange) {
                    jetons.renouveler();
                }
            });
        }
    }

    /** @param toutes whether it lasts until all has been asked once more afterwards */
    private void faire(String nom, boolean toutes, Geste geste) throws Exception {
        Etape etape = new Etape(nom);
        juge.commencer(etape);
        raconter();
        etapes.add(etape);
        geste.faire();
        int fin = juge.envoyes() + (toutes ? tour : 0);
        while (juge.envoyes() < fin) {
            Thread.sleep(PAUSE_MILLISECONDES);
        }
    }

    /** Of the step that is over, as soon as all that was asked in it has come back or been given up. */
    private void raconter() throws InterruptedException {
        if (!etapes.isEmpty()) {
            Etape finie = etapes.get(etapes.size() - 1);
            long fin = System.nanoTime() + PATIENCE;
            while (!finie.estComplete() && System.nanoTime() < fin) {
                Thread.sleep(PAUSE_MILLISECONDES);
            }
            Tableau.lignes(finie.ligne()).forEach(sortie);
        }
    }
}
