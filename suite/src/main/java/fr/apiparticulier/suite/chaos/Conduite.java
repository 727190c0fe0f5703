package fr.apiparticulier.suite.chaos;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import fr.apiparticulier.suite.chaos.bilan.Arbitre;
import fr.apiparticulier.suite.chaos.bilan.Releve;
import fr.apiparticulier.suite.chaos.epreuve.Epreuve;
import fr.apiparticulier.suite.chaos.epreuve.Repos;

/** Makes one fault after another. While one provider recovers the next one fails already; nothing is broken twice at once. */
final class Conduite {

    /**
     * Nothing that was sent for so long has failed: recovered. More than a call may wait and than an idle connection is kept: what
     * is dead has been used by then, and the call that used it has come back.
     */
    private static final long CALME = TimeUnit.MILLISECONDS.toNanos(3_500);
    /** A breaker's pause, the longest wait of a call, and what a busy machine adds. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final int PAUSE_MILLISECONDES = 20;

    private final Arbitre arbitre;
    private final int secondes;
    private final Conclusion conclusion;
    private final Repos repos;
    private final Releve calme = Releve.sansPanne("nothing broken");
    private final Deque<EnCours> ouvertes = new ArrayDeque<>();

    /**
     * @param secondes how long a fault lasts
     * @param repos what is held at rest; looked at again at the end
     * @param conclusion gets each fault's result as soon as it is over, in the order of the faults; what there was without any comes last
     */
    Conduite(Arbitre arbitre, int secondes, Repos repos, Conclusion conclusion) {
        this.arbitre = arbitre;
        this.secondes = secondes;
        this.repos = repos;
        this.conclusion = conclusion;
    }

    void conduire(List<Epreuve> epreuves) throws InterruptedException {
        arbitre.ouvrir(calme);
        for (Epreuve epreuve : epreuves) {
            attendre(() -> estLibre(epreuve));
            eprouver(epreuve);
        }
        attendre(ouvertes::isEmpty);
        arbitre.ouvrir(Releve.sansPanne("the end"));
        long fin = System.nanoTime() + PATIENCE;
        attendre(() -> calme.estComplet() || System.nanoTime() > fin);
        calme.reparer(System.nanoTime());
        conclusion.conclure(calme, repos::comparer);
    }

    /** A provider fails again only when it is well. */
    private boolean estLibre(Epreuve epreuve) {
        return epreuve.seule()
                ? ouvertes.isEmpty()
                : epreuve.touches().stream().noneMatch(arbitre::estEnPanne)
                        && ouvertes.stream().noneMatch(une -> une.epreuve().seule());
    }

    private void eprouver(Epreuve epreuve) throws InterruptedException {
        Releve releve = new Releve(epreuve.nom(), epreuve.touches(), epreuve.tolerance(), epreuve.ensuite());
        arbitre.ouvrir(releve);
        try {
            epreuve.poser();
            long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondes);
            attendre(() -> System.nanoTime() >= fin);
            epreuve.lever();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            releve.constater("not made as meant: " + e);
        }
        releve.reparer(System.nanoTime());
        ouvertes.add(new EnCours(epreuve, releve, System.nanoTime() + PATIENCE));
    }

    /** Meanwhile, whatever has recovered is told. */
    private void attendre(BooleanSupplier quoi) throws InterruptedException {
        while (!quoi.getAsBoolean()) {
            Thread.sleep(PAUSE_MILLISECONDES);
            long maintenant = System.nanoTime();
            ouvertes.forEach(une -> veiller(une, maintenant));
            while (!ouvertes.isEmpty() && estFinie(ouvertes.element(), maintenant)) {
                EnCours finie = ouvertes.remove();
                conclusion.conclure(finie.releve(), finie.epreuve()::constater);
            }
        }
    }

    private void veiller(EnCours une, long maintenant) {
        if (une.releve().estRetabli(maintenant, CALME)) {
            arbitre.fermer(une.releve(), calme);
        } else if (maintenant > une.echeance() && arbitre.estOuvert(une.releve())) {
            une.releve().constater("not recovered within " + TimeUnit.NANOSECONDS.toSeconds(PATIENCE) + " s");
            arbitre.fermer(une.releve(), calme);
        }
    }

    /** Calls that nobody answers are given up by their client at last; so are we. */
    private boolean estFinie(EnCours une, long maintenant) {
        return !arbitre.estOuvert(une.releve()) && une.releve().estComplet() || maintenant > une.echeance() + PATIENCE;
    }

    /** A fault that is undone, until its effects are over. */
    private record EnCours(Epreuve epreuve, Releve releve, long echeance) {
    }
}
