package fr.apiparticulier.cnaf.quotient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Dossier;
import fr.apiparticulier.cnaf.dossier.Dossier.Enfant;
import fr.apiparticulier.cnaf.dossier.Dossiers;
import fr.apiparticulier.cnaf.enfant.ACharge;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.provider.erreur.ProviderException;

/** Answers the gateway's questions about a quotient familial. */
@RolesAllowed(InternalToken.ROLE_ASK)
class QuotientFamilialResource implements QuotientFamilialApi {

    private final Dossiers dossiers;
    private final ACharge aCharge;
    private final Clock clock;

    QuotientFamilialResource(Dossiers dossiers, ACharge aCharge, Clock clock) {
        this.dossiers = dossiers;
        this.aCharge = aCharge;
        this.clock = clock;
    }

    @Override
    public Uni<QuotientFamilial> parNumeroAllocataire(ParNumeroAllocataire question) {
        return dossiers.parNumero(Integer.parseInt(question.numero()), question.codePostal(), question.mois())
                .map(this::repondre);
    }

    @Override
    public Uni<QuotientFamilial> parIdentite(ParIdentite question) {
        return dossiers.parIdentite(question.identite(), question.mois()).map(this::repondre);
    }

    private QuotientFamilial repondre(Optional<Dossier> trouve) {
        Dossier dossier = trouve.orElseThrow(() -> new ProviderException(ProviderError.DOSSIER_ABSENT));
        if (dossier.droitClos()) {
            throw new ProviderException(ProviderError.DROIT_CLOS);
        }
        if (dossier.quotient() == null || dossier.quotient().valeur() == null) {
            throw new ProviderException(ProviderError.QUOTIENT_MANQUANT);
        }
        LocalDate aujourdhui = LocalDate.now(clock);
        return new QuotientFamilial(dossier.regime(), dossier.quotient().valeur(), dossier.quotient().mois(),
                Objects.requireNonNullElse(dossier.quotient().calcul(), YearMonth.from(aujourdhui)), dossier.allocataires(),
                dossier.enfants().stream().filter(aCharge.le(aujourdhui)).map(Enfant::personne).toList(), dossier.adresse());
    }
}
