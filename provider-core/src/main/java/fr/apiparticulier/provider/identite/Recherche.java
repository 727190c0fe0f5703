package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.discretion.Discret;
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

    /** One search. */
    private record Quete<T>(Inscrits<T> inscrits, Personne demandee, Blocs.Cherches cherches, String condition,
            Parameters parametres, Cadre<T> cadre) implements Discret {

        Decision<T> decider(List<T> candidats, NomsPortes portes) {
            return Decision.prendre(demandee, candidats, this::identite, cadre, portes);
        }

        Identite identite(T candidat) {
            return inscrits.identite().apply(candidat).identite();
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

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
        Quete<T> quete = new Quete<>(inscrits, demandee, Blocs.cherches(demandee), condition, parametres, cadre);
        return parNom(quete).flatMap(premiere -> premiere.filter(decision -> decision.estFaite(demandee, cadre.contexte()))
                .map(faite -> {
                    noter(faite);
                    return Uni.createFrom().item(faite.retenus());
                }).orElseGet(() -> parTout(quete, premiere)));
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

    /**
     * Most questions are about somebody who is registered just as they say. What these cost does not grow with the registry.
     *
     * @return what the whole birth date and the family name decide; empty if not both were asked, or too many share them
     */
    private static <T> Uni<Optional<Decision<T>>> parNom(Quete<T> quete) {
        if (quete.cherches.noms().isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return quete.inscrits.candidats().lireParNom(quete.cherches, quete.condition, quete.parametres, LIMITE)
                .map(candidats -> candidats.size() == LIMITE
                        ? Optional.empty()
                        : Optional.of(quete.decider(candidats, NomsPortes.INCONNUS)));
    }

    private <T> Uni<List<T>> parTout(Quete<T> quete, Optional<Decision<T>> premiere) {
        Set<String> departements = premiere.filter(decision -> decision.estTenueIci(quete.demandee))
                .map(tenue -> Fusions.departements(quete.demandee.identite().codeCommune())).orElse(Set.of());
        return quete.inscrits.candidats().lire(quete.cherches, departements, quete.condition, quete.parametres, LIMITE)
                .flatMap(candidats -> {
                    if (candidats.size() == LIMITE) {
                        decisions.trop();
                        return Uni.createFrom().item(List.<T>of());
                    }
                    return decider(quete, candidats).invoke(this::noter).map(Decision::retenus);
                });
    }

    private static <T> Uni<Decision<T>> decider(Quete<T> quete, List<T> candidats) {
        Decision<T> premiere = quete.decider(candidats, NomsPortes.INCONNUS);
        if (premiere.incertains().isEmpty()) {
            return Uni.createFrom().item(premiere);
        }
        // Only the registry tells whether a name that was asked is a slip, or somebody else's.
        Set<String> prenoms = NomsPortes.prenomsAVerifier(quete.demandee.prenoms(),
                premiere.incertains().stream().map(quete::identite)
                        .flatMap(personne -> ComparaisonPrenoms.cles(ComparaisonPrenoms.lire(personne))));
        return Porteurs.de(quete.inscrits.table(), quete.demandee.identite(), prenoms)
                .map(portes -> quete.decider(candidats, portes));
    }

    private void noter(Decision<?> decision) {
        decisions.prise(decision);
        if (LOG.isDebugEnabled()) {
            LOG.debug(decision.explication());
        }
    }
}
