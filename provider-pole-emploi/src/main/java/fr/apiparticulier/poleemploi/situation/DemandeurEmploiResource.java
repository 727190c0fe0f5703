package fr.apiparticulier.poleemploi.situation;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.emploi.Situation.Inscription;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.poleemploi.demandeur.Demandeur;
import fr.apiparticulier.poleemploi.demandeur.Demandeurs;
import fr.apiparticulier.provider.erreur.ProviderException;

/** Answers the gateway's questions about a job seeker. */
@RolesAllowed(InternalToken.ROLE_ASK)
class DemandeurEmploiResource implements DemandeurEmploiApi {

    private final Demandeurs demandeurs;

    DemandeurEmploiResource(Demandeurs demandeurs) {
        this.demandeurs = demandeurs;
    }

    @Override
    public Uni<Situation> situation(ParIdentifiant question) {
        return demandeurs.parIdentifiant(question.identifiant())
                .map(trouve -> trouve.flatMap(DemandeurEmploiResource::situation)
                        .orElseThrow(DemandeurEmploiResource::absent));
    }

    @Override
    public Uni<Paiements> paiements(ParIdentifiant question) {
        return demandeurs.paiements(question.identifiant()).map(paiements -> {
            if (paiements.isEmpty()) {
                throw absent();
            }
            return new Paiements(paiements);
        });
    }

    private static Optional<Situation> situation(Demandeur demandeur) {
        return DerniereInscription.parmi(demandeur.inscriptions()).map(inscription -> situation(demandeur, inscription));
    }

    private static Situation situation(Demandeur demandeur, Inscription inscription) {
        Identite identite = demandeur.identite();
        return new Situation(demandeur.civilite(), identite.nomNaissance(), identite.nomUsage(),
                PrenomCourt.de(identite.prenoms()), identite.sexe(), identite.naissance(), demandeur.certification(),
                demandeur.contact(), demandeur.adresse(), inscription);
    }

    private static ProviderException absent() {
        return new ProviderException(ProviderError.DEMANDEUR_ABSENT);
    }
}
