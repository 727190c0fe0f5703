package fr.apiparticulier.mesr.statut;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi;
import fr.apiparticulier.mesr.etudiant.Etudiants;
import fr.apiparticulier.mesr.etudiant.Parcours;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a student. */
@RolesAllowed(InternalToken.ROLE_ASK)
class StatutEtudiantResource implements StatutEtudiantApi {

    private final Etudiants etudiants;
    private final References references;

    StatutEtudiantResource(Etudiants etudiants, References references) {
        this.etudiants = etudiants;
        this.references = references;
    }

    @Override
    public Uni<Certifie<Etudiant>> parIne(ParIne question) {
        verifier(question.populations());
        // What is not an INE is nobody's.
        return Ine.lire(question.ine()).map(ine -> etudiants.parIne(ine, question.populations()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(this::repondre);
    }

    @Override
    public Uni<Certifie<Etudiant>> parIdentite(ParIdentite question) {
        verifier(question.populations());
        return etudiants.parIdentite(question.identite(), question.populations()).map(this::repondre);
    }

    /** Who may see nobody must not learn either who exists: that answer comes before any search. */
    private static void verifier(Set<Population> populations) {
        if (populations.isEmpty()) {
            throw new ProviderException(ProviderError.INSCRIPTION_ABSENTE);
        }
    }

    private Certifie<Etudiant> repondre(Optional<Parcours> trouve) {
        Parcours parcours = trouve.orElseThrow(() -> new ProviderException(ProviderError.ETUDIANT_ABSENT));
        if (parcours.inscriptions().isEmpty()) {
            throw new ProviderException(ProviderError.INSCRIPTION_ABSENTE);
        }
        // The data holder knows one given name, the first.
        Etudiant etudiant = new Etudiant(parcours.ine(), parcours.identite().nomNaissance(),
                parcours.identite().prenoms().get(0), parcours.identite().naissance(), parcours.inscriptions());
        return references.certifier(etudiant, List.of(parcours.identite()), References.ine(parcours.ine()));
    }
}
