package fr.apiparticulier.cnous.statut;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnous.boursier.Boursier;
import fr.apiparticulier.cnous.boursier.Boursiers;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.cnous.EtudiantBoursierApi;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.provider.erreur.ProviderException;

/** Answers the gateway's questions about a student's scholarship. */
@RolesAllowed(InternalToken.ROLE_ASK)
class EtudiantBoursierResource implements EtudiantBoursierApi {

    private final Boursiers boursiers;

    EtudiantBoursierResource(Boursiers boursiers) {
        this.boursiers = boursiers;
    }

    @Override
    public Uni<Bourse> parIne(ParIne question) {
        // What is not an INE is nobody's.
        return Ine.lire(question.ine()).map(ine -> boursiers.parIne(ine, question.campagne()))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .map(EtudiantBoursierResource::repondre);
    }

    @Override
    public Uni<Bourse> parIdentite(ParIdentite question) {
        return boursiers.parIdentite(question.identite(), question.lieuNaissance(), question.campagne())
                .map(EtudiantBoursierResource::repondre);
    }

    private static Bourse repondre(List<Boursier> trouves) {
        if (trouves.size() > 1) {
            throw new ProviderException(ProviderError.BOURSIERS_MULTIPLES);
        }
        return trouves.stream().map(Boursier::bourse).filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new ProviderException(ProviderError.BOURSIER_ABSENT));
    }
}
