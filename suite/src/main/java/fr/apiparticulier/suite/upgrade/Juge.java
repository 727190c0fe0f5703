package fr.apiparticulier.suite.upgrade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import fr.apiparticulier.suite.chaos.charge.Temoins;
import fr.apiparticulier.suite.chaos.oracle.Oracle;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;
import fr.apiparticulier.suite.chaos.oracle.Verdict;

/** Holds every answer against the previous release's, and puts it down to the step it was asked in. Nothing is excused. */
final class Juge implements Temoins {

    private final Oracle oracle = new Oracle();
    private final Map<Question, Appel> appels = new LinkedHashMap<>();
    private final Map<String, Integer> attendus = new ConcurrentHashMap<>();
    private final AtomicInteger envoyes = new AtomicInteger();
    private final AtomicInteger anonymes = new AtomicInteger();
    private volatile Etape etape;

    Juge(List<Appel> tous) {
        tous.forEach(appel -> appels.put(appel.question(), appel));
    }

    /** Takes this answer for the right one. @return what is wrong with it, without a value; empty if it was taken */
    List<String> apprendre(Question question, Reponse reponse) {
        return oracle.apprendre(question, Comparaison.de(appels.get(question), reponse));
    }

    /** @return how it differs from the one that was taken; empty if it does not */
    List<String> contredire(Question question, Reponse reponse) {
        Verdict verdict = juger(question, reponse);
        return verdict == Verdict.JUSTE
                ? List.of()
                : List.of("%s, otherwise at the other gateway (%s)".formatted(reponse, verdict));
    }

    private Verdict juger(Question question, Reponse reponse) {
        return oracle.juger(question, Comparaison.de(appels.get(question), reponse), Tolerance.AUCUNE);
    }

    /** From now on, what is sent is this step's. */
    void commencer(Etape autre) {
        etape = autre;
    }

    @Override
    public Suite envoye(Question question) {
        Etape sienne = etape;
        Appel appel = appels.get(question);
        long debut = System.nanoTime();
        sienne.parti();
        envoyes.incrementAndGet();
        return reponse -> {
            if (reponse.estServie() && appel.evenements() > 0) {
                attendre(reponse.identifiant(), appel.evenements());
            }
            sienne.revenu(question, reponse, juger(question, reponse), System.nanoTime() - debut);
        };
    }

    private void attendre(String requete, int evenements) {
        if (requete == null || attendus.put(requete, evenements) != null) {
            anonymes.incrementAndGet();
        }
    }

    int envoyes() {
        return envoyes.get();
    }

    /** @return by the id of each call that was served, how many events the journal has to have of it */
    Map<String, Integer> attendus() {
        return Map.copyOf(attendus);
    }

    /** @return how many calls were served without an id, or under one that another had */
    int anonymes() {
        return anonymes.get();
    }
}
