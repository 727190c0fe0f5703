package fr.apiparticulier.cnous.statut;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnous.boursier.Boursier;
import fr.apiparticulier.cnous.boursier.Boursiers;
import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a student's scholarship. */
@RolesAllowed(InternalToken.ROLE_ASK)
class EtudiantBoursierResource implements EtudiantBoursierApi {

    private final Boursiers boursiers;
    private final References references;

    EtudiantBoursierResource(Boursiers boursiers, References references) {
        this.boursiers = boursiers;
        this.references = references;
    }

    @Override
    public Uni<Certifie<Bourse>> parIne(ParIne question) {
        // What is not an INE is nobody's.
        return Ine.lire(question.ine()).map(ine -> boursiers.parIne(ine, question.campagne()))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .map(this::repondre);
    }

    @Override
    public Uni<Certifie<Bourse>> parIdentite(ParIdentite question) {
        return boursiers.parIdentite(question.identite(), question.lieuNaissance(), question.campagne())
                .map(this::repondre);
    }

    private Certifie<Bourse> repondre(List<Boursier> trouves) {
        if (trouves.size() > 1) {
            throw new ProviderException(ProviderError.BOURSIERS_MULTIPLES);
        }
        return trouves.stream().filter(trouve -> trouve.bourse() != null).findFirst()
                .map(trouve -> references.certifier(trouve.bourse(), List.of(trouve.identite()), References.ine(trouve.ine())))
                .orElseThrow(() -> new ProviderException(ProviderError.BOURSIER_ABSENT));
    }
}
