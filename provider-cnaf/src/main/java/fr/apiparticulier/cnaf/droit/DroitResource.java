package fr.apiparticulier.cnaf.droit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Membre;
import fr.apiparticulier.cnaf.dossier.Membres;
import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.DroitApi;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a right to a benefit. */
@RolesAllowed(InternalToken.ROLE_ASK)
class DroitResource implements DroitApi {

    private final Membres membres;
    private final References references;
    private final Clock clock;

    DroitResource(Membres membres, References references, Clock clock) {
        this.membres = membres;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public Uni<Certifie<Droit>> parIdentite(ParIdentite question) {
        return membres.parIdentite(question.identite(), question.prestation())
                .map(trouves -> repondre(trouves, question.prestation()));
    }

    private Certifie<Droit> repondre(List<Membre> membres, Prestation prestation) {
        LocalDate aujourdhui = LocalDate.now(clock);
        // Empty for a closed file. Where two files disagree, neither is believed, and the person is in none.
        Set<Optional<Droit>> reponses = membres.stream()
                .map(membre -> membre.droitClos()
                        ? Optional.<Droit>empty()
                        : Optional.of(DroitDuJour.parmi(membre.droits(), prestation, aujourdhui)))
                .collect(Collectors.toSet());
        if (reponses.size() != 1) {
            throw new ProviderException(ProviderError.DOSSIER_ABSENT);
        }
        Droit droit = reponses.iterator().next().orElseThrow(() -> new ProviderException(ProviderError.DROIT_CLOS));
        return references.certifier(droit, membres.stream().map(Membre::identite).toList());
    }
}
