package fr.apiparticulier.poleemploi.situation;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.emploi.DemandeurEmploiApi;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.emploi.Situation.Inscription;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.poleemploi.demandeur.Demandeur;
import fr.apiparticulier.poleemploi.demandeur.Demandeurs;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a job seeker. */
@RolesAllowed(InternalToken.ROLE_ASK)
class DemandeurEmploiResource implements DemandeurEmploiApi {

    private final Demandeurs demandeurs;
    private final References references;

    DemandeurEmploiResource(Demandeurs demandeurs, References references) {
        this.demandeurs = demandeurs;
        this.references = references;
    }

    @Override
    public Uni<Certifie<Situation>> situation(ParIdentifiant question) {
        return demandeurs.parIdentifiant(question.identifiant())
                .map(trouve -> trouve.flatMap(demandeur -> situation(demandeur).map(situation -> references
                        .certifier(situation, List.of(demandeur.identite()), Trace.identifiant(question.identifiant()))))
                        .orElseThrow(DemandeurEmploiResource::absent));
    }

    @Override
    public Uni<Certifie<Paiements>> paiements(ParIdentifiant question) {
        // A file of payments alone tells no name: then the identifier is all that refers to its person.
        return demandeurs.paiements(question.identifiant())
                .map(trouve -> trouve.filter(paye -> !paye.paiements().isEmpty())
                        .map(paye -> references.certifier(new Paiements(paye.paiements()), paye.identite().stream().toList(),
                                Trace.identifiant(question.identifiant())))
                        .orElseThrow(DemandeurEmploiResource::absent));
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
