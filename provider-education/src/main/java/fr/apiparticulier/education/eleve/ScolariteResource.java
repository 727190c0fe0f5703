package fr.apiparticulier.education.eleve;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.education.ScolariteApi;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.education.scolarite.ScolariteTrouvee;
import fr.apiparticulier.education.scolarite.Scolarites;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a pupil's schooling. */
@RolesAllowed(InternalToken.ROLE_ASK)
class ScolariteResource implements ScolariteApi {

    private final Scolarites scolarites;
    private final References references;

    ScolariteResource(Scolarites scolarites, References references) {
        this.scolarites = scolarites;
        this.references = references;
    }

    @Override
    public Uni<Certifie<Scolarite>> parIdentite(ParIdentite question) {
        return chercher(question).map(trouvees -> UnSeulEleve.parmi(trouvees)
                .map(trouvee -> references.certifier(trouvee.scolarite(), List.of(trouvee.eleve())))
                .orElseThrow(() -> new ProviderException(ProviderError.ELEVE_ABSENT)));
    }

    private Uni<List<ScolariteTrouvee>> chercher(ParIdentite question) {
        if (question.uai() != null) {
            return Uai.lire(question.uai())
                    .map(uai -> scolarites.dansEtablissement(question.identite(), question.annee(), uai))
                    .orElseGet(ScolariteResource::rien);
        }
        return question.perimetre() == null
                ? rien()
                : scolarites.dansPerimetre(question.identite(), question.annee(), question.perimetre());
    }

    private static Uni<List<ScolariteTrouvee>> rien() {
        return Uni.createFrom().item(List.of());
    }
}
