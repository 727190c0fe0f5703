package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.identite.Identite;

/**
 * Search by identity in the generation in service: candidates by index, then a {@link Decision}. How and why: docs/identite.md.
 */
@ApplicationScoped
public class Recherche {

    private static final Logger LOG = Logger.getLogger(Recherche.class);
    /** So many people who share a key cannot be told apart by what is left of a question anyway. */
    private static final int LIMITE = 500;

    private final Decisions decisions;

    Recherche(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param condition further HQL, on the entity's fields; empty for none. Whoever does not fulfil it is not looked at
     * @param parametres named parameters of the condition
     * @return whoever the question is about, see {@link Decision#retenus}
     */
    public <T> Uni<List<T>> parIdentite(Inscrits<T> inscrits, Identite question, String condition, Parameters parametres,
            Cadre<T> cadre) {
        Personne demandee = Personne.de(question);
        if (!suffit(demandee)) {
            decisions.insuffisante();
            return Uni.createFrom().item(List.of());
        }
        return inscrits.candidats().lire(Blocs.cherches(demandee), condition, parametres, LIMITE).flatMap(candidats -> {
            if (candidats.size() == LIMITE) {
                decisions.trop();
                return Uni.createFrom().item(List.<T>of());
            }
            return decider(inscrits, demandee, candidats, cadre).invoke(this::noter).map(Decision::retenus);
        });
    }

    public <T> Uni<List<T>> parIdentite(Inscrits<T> inscrits, Identite question) {
        return parIdentite(inscrits, question, Cadre.tous());
    }

    public <T> Uni<List<T>> parIdentite(Inscrits<T> inscrits, Identite question, Cadre<T> cadre) {
        return parIdentite(inscrits, question, "", new Parameters(), cadre);
    }

    /** A name, a given name and the birth year, or it is nobody. */
    private static boolean suffit(Personne demandee) {
        return !(demandee.nom().estVide() && demandee.usage().estVide()) && !demandee.prenoms().isEmpty()
                && demandee.identite().naissance().annee() != null;
    }

    private static <T> Uni<Decision<T>> decider(Inscrits<T> inscrits, Personne demandee, List<T> candidats,
            Cadre<T> cadre) {
        Function<T, Identite> identite = candidat -> inscrits.identite().apply(candidat).identite();
        Decision<T> premiere = Decision.prendre(demandee, candidats, identite, cadre, NomsPortes.INCONNUS);
        if (premiere.incertains().isEmpty()) {
            return Uni.createFrom().item(premiere);
        }
        // Only the registry tells whether a name that was asked is a slip, or somebody else's.
        Set<String> prenoms = NomsPortes.prenomsAVerifier(demandee.prenoms(),
                premiere.incertains().stream().map(identite)
                        .flatMap(personne -> ComparaisonPrenoms.cles(ComparaisonPrenoms.lire(personne))));
        return Porteurs.de(inscrits.table(), demandee.identite(), prenoms)
                .map(portes -> Decision.prendre(demandee, candidats, identite, cadre, portes));
    }

    private void noter(Decision<?> decision) {
        decisions.prise(decision);
        if (LOG.isDebugEnabled()) {
            LOG.debug(decision.explication());
        }
    }
}
