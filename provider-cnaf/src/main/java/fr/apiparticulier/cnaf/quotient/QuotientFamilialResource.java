package fr.apiparticulier.cnaf.quotient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Dossier;
import fr.apiparticulier.cnaf.dossier.Dossier.Enfant;
import fr.apiparticulier.cnaf.dossier.Dossiers;
import fr.apiparticulier.cnaf.dossier.Individu;
import fr.apiparticulier.cnaf.enfant.ACharge;
import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.provider.erreur.ProviderException;
import fr.apiparticulier.provider.reference.References;

/** Answers the gateway's questions about a quotient familial. */
@RolesAllowed(InternalToken.ROLE_ASK)
class QuotientFamilialResource implements QuotientFamilialApi {

    private final Dossiers dossiers;
    private final ACharge aCharge;
    private final References references;
    private final Clock clock;

    QuotientFamilialResource(Dossiers dossiers, ACharge aCharge, References references, Clock clock) {
        this.dossiers = dossiers;
        this.aCharge = aCharge;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public Uni<Certifie<QuotientFamilial>> parNumeroAllocataire(ParNumeroAllocataire question) {
        if (!question.estLisible()) {
            throw new ProviderException(ProviderError.DOSSIER_ABSENT);
        }
        return dossiers.parNumero(Integer.parseInt(question.numero()), question.codePostal(), question.mois())
                .map(this::repondre);
    }

    @Override
    public Uni<Certifie<QuotientFamilial>> parIdentite(ParIdentite question) {
        return dossiers.parIdentite(question.identite(), question.mois()).map(this::repondre);
    }

    private Certifie<QuotientFamilial> repondre(Optional<Dossier> trouve) {
        Dossier dossier = trouve.orElseThrow(() -> new ProviderException(ProviderError.DOSSIER_ABSENT));
        if (dossier.droitClos()) {
            throw new ProviderException(ProviderError.DROIT_CLOS);
        }
        if (dossier.quotient() == null || dossier.quotient().valeur() == null) {
            throw new ProviderException(ProviderError.QUOTIENT_MANQUANT);
        }
        LocalDate aujourdhui = LocalDate.now(clock);
        List<Individu> enfants = dossier.enfants().stream().filter(aCharge.le(aujourdhui)).map(Enfant::individu).toList();
        QuotientFamilial quotient = new QuotientFamilial(dossier.regime(), dossier.quotient().valeur(),
                dossier.quotient().mois(),
                Objects.requireNonNullElse(dossier.quotient().calcul(), YearMonth.from(aujourdhui)),
                dossier.allocataires().stream().map(Individu::personne).toList(),
                enfants.stream().map(Individu::personne).toList(), dossier.adresse());
        return references.certifier(quotient,
                Stream.of(dossier.allocataires(), enfants).flatMap(List::stream).map(Individu::identite).toList());
    }
}
