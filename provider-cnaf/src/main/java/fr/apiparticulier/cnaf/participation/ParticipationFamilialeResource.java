package fr.apiparticulier.cnaf.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Famille;
import fr.apiparticulier.cnaf.dossier.Famille.Enfant;
import fr.apiparticulier.cnaf.dossier.Familles;
import fr.apiparticulier.cnaf.enfant.ACharge;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Membre;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Ressources;
import fr.apiparticulier.contract.cnaf.ParticipationFamilialeApi;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.provider.erreur.ProviderException;

/** Answers the gateway's questions about a family's contribution to early-childhood care. */
@RolesAllowed(InternalToken.ROLE_ASK)
class ParticipationFamilialeResource implements ParticipationFamilialeApi {

    private final Familles familles;
    private final ACharge aCharge;
    private final Clock clock;

    ParticipationFamilialeResource(Familles familles, ACharge aCharge, Clock clock) {
        this.familles = familles;
        this.aCharge = aCharge;
        this.clock = clock;
    }

    @Override
    public Uni<ParticipationFamiliale> parIdentite(ParIdentite question) {
        return familles.parIdentite(question.identite()).map(this::repondre);
    }

    private ParticipationFamiliale repondre(Optional<Famille> trouvee) {
        Famille famille = trouvee.orElseThrow(() -> new ProviderException(ProviderError.DOSSIER_ABSENT));
        if (famille.droitClos()) {
            throw new ProviderException(ProviderError.DROIT_CLOS);
        }
        LocalDate aujourdhui = LocalDate.now(clock);
        Ressources ressources = dernieres(famille.ressources(), aujourdhui.getYear())
                .orElseThrow(() -> new ProviderException(ProviderError.RESSOURCES_MANQUANTES));
        List<Enfant> enfants = famille.enfants().stream()
                .filter(enfant -> aCharge.le(aujourdhui).test(enfant.enfant())).toList();
        long aeeh = enfants.stream()
                .filter(enfant -> enfant.aeeh().stream().anyMatch(droit -> droit.estOuvert(aujourdhui))).count();
        return new ParticipationFamiliale(famille.allocataires(),
                enfants.stream().map(enfant -> new Membre(enfant.enfant().personne(), enfant.codeCommune())).toList(),
                famille.adresse(), enfants.size(), Math.toIntExact(aeeh), ressources);
    }

    /** A year to come would be an estimate, and a family is never priced on one. */
    private static Optional<Ressources> dernieres(List<Ressources> ressources, int annee) {
        return ressources.stream().filter(une -> une.annee() <= annee).max(Comparator.comparingInt(Ressources::annee));
    }
}
