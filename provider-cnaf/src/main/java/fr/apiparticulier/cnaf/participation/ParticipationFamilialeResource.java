package fr.apiparticulier.cnaf.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Famille;
import fr.apiparticulier.cnaf.dossier.Famille.Enfant;
import fr.apiparticulier.cnaf.dossier.Familles;
import fr.apiparticulier.cnaf.dossier.Individu;
import fr.apiparticulier.cnaf.enfant.ACharge;
import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Membre;
import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Ressources;
import fr.apiparticulier.contract.cnaf.ParticipationFamilialeApi;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a family's contribution to early-childhood care. */
@RolesAllowed(InternalToken.ROLE_ASK)
class ParticipationFamilialeResource implements ParticipationFamilialeApi {

    private final Familles familles;
    private final ACharge aCharge;
    private final References references;
    private final Clock clock;

    ParticipationFamilialeResource(Familles familles, ACharge aCharge, References references, Clock clock) {
        this.familles = familles;
        this.aCharge = aCharge;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public Uni<Certifie<ParticipationFamiliale>> parIdentite(ParIdentite question) {
        return familles.parIdentite(question.identite()).map(this::repondre);
    }

    private Certifie<ParticipationFamiliale> repondre(Optional<Famille> trouvee) {
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
        List<Individu> charges = enfants.stream().map(enfant -> enfant.enfant().individu()).toList();
        return references.certifier(
                new ParticipationFamiliale(membres(famille.allocataires()), membres(charges), famille.adresse(), enfants.size(),
                        Math.toIntExact(aeeh), ressources),
                Stream.of(famille.allocataires(), charges).flatMap(List::stream).map(Individu::identite).toList());
    }

    private static List<Membre> membres(List<Individu> individus) {
        return individus.stream().map(individu -> new Membre(individu.personne(), individu.identite().codeCommune())).toList();
    }

    /** A year to come would be an estimate, and a family is never priced on one. */
    private static Optional<Ressources> dernieres(List<Ressources> ressources, int annee) {
        return ressources.stream().filter(une -> une.annee() <= annee).max(Comparator.comparingInt(Ressources::annee));
    }
}
