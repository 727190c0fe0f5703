package fr.apiparticulier.suite.conformance.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.compare.Reponse;
import fr.apiparticulier.suite.conformance.fiche.MoisDemande;
import fr.apiparticulier.suite.conformance.identite.IdentiteDemandee;
import fr.apiparticulier.suite.conformance.operation.Operation;

/**
 * All that a condition may know about one replayed case.
 *
 * @param cas as it is asked and expected today
 * @param personne whom the registry holds for the case; empty if nobody
 * @param reponse empty as long as the question has not been asked
 */
public record Rejeu(Operation operation, Cas cas, Optional<Identite> personne, Optional<Reponse> reponse, Clock clock) {

    public Rejeu surPersonne(Optional<Identite> enregistree) {
        return new Rejeu(operation, cas, enregistree, reponse, clock);
    }

    public Rejeu avec(Reponse obtenue) {
        return new Rejeu(operation, cas, personne, Optional.of(obtenue), clock);
    }

    /** @return whether a FranceConnect token asks: by the route, or in v2 because the question is made of its claims */
    public boolean estFranceConnect() {
        return operation.estFranceConnect() || SurLaQuestion.aDesRevendications(cas);
    }

    Identite question() {
        return IdentiteDemandee.de(cas);
    }

    MoisDemande moisDemande() {
        return new MoisDemande(clock);
    }

    LocalDate aujourdhui() {
        return LocalDate.now(clock);
    }

    /** @return whether somebody is recorded, and the answer is that status instead */
    boolean estRefuse(int... statuts) {
        return reponse.filter(obtenue -> Arrays.stream(statuts).anyMatch(statut -> statut == obtenue.statut()))
                .isPresent();
    }
}
