package fr.apiparticulier.suite.chaos.bilan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.charge.Temoins;
import fr.apiparticulier.suite.chaos.oracle.Oracle;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;

/**
 * Judges every call, for the fault that is to answer for it: its own provider's, as long as that one has not recovered,
 * else the one of the moment.
 */
public final class Arbitre implements Temoins {

    private final Oracle oracle;
    private final Map<Service, Releve> pannes = new ConcurrentHashMap<>();
    private volatile Releve moment;

    public Arbitre(Oracle oracle, Releve moment) {
        this.oracle = oracle;
        this.moment = moment;
    }

    @Override
    public Suite envoye(Question question) {
        Releve releve = pannes.getOrDefault(question.service(), moment);
        long envoye = System.nanoTime();
        releve.parti(envoye);
        boolean repare = releve.estRepare();
        return reponse -> {
            Releve cause = enChemin(question.service(), releve, envoye);
            Tolerance tolerance = cause.tolerance(question.service(), repare && cause == releve);
            cause.revenu(question, envoye, reponse, oracle.juger(question, reponse, tolerance));
        };
    }

    /** What broke a provider while a call was on its way there is to answer for it. */
    private Releve enChemin(Service service, Releve parti, long envoye) {
        Releve cause = pannes.getOrDefault(service, parti);
        if (cause != parti) {
            parti.ceder(envoye);
            cause.parti(envoye);
        }
        return cause;
    }

    /** From now on, calls are this fault's. */
    public void ouvrir(Releve releve) {
        moment = releve;
        releve.touches().forEach(service -> pannes.put(service, releve));
    }

    /** What this fault broke has recovered: calls are no longer its own. */
    public void fermer(Releve releve, Releve apres) {
        releve.touches().forEach(service -> pannes.remove(service, releve));
        if (moment == releve) {
            moment = apres;
        }
    }

    /** @return whether calls are still this fault's */
    public boolean estOuvert(Releve releve) {
        return moment == releve || pannes.containsValue(releve);
    }

    /** @return whether a fault of this provider is still being recovered from */
    public boolean estEnPanne(Service service) {
        return pannes.containsKey(service);
    }
}
