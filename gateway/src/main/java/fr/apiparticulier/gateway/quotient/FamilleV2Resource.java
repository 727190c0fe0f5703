package fr.apiparticulier.gateway.quotient;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParIdentite;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParNumeroAllocataire;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/**
 * Quotient familial and family composition in v2. Not for pricing early-childhood places (EAJE), which has its own
 * resource.
 */
@Singleton
class FamilleV2Resource implements DataRoutes {

    private static final String PAR_NUMERO_HISTORIQUE = "api/caf/famille";
    private static final String PAR_IDENTITE = "api/v2/composition-familiale-v2";
    private static final String PAR_NUMERO = "api/v2/composition-familiale";

    private final Pivot pivot;
    private final Clock clock;

    FamilleV2Resource(Pivot pivot, Clock clock) {
        this.pivot = pivot;
        this.clock = clock;
    }

    @Publication(chemin = PAR_NUMERO, id = "api_particulier_v2_cnaf_quotient_familial", vue = FamilleParNumeroV2.class,
            question = Question.NUMERO_ALLOCATAIRE,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.QUOTIENT_MANQUANT},
            titre = "Quotient familial et composition de la famille, par numéro d'allocataire",
            description = "Le quotient est celui du mois qui précède l'appel. Ne sert pas à tarifer une place "
                    + "d'accueil du jeune enfant (EAJE) : c'est l'objet de participation_familiale_eaje.")
    Passage<ParNumeroAllocataire, QuotientFamilial, FamilleParNumeroV2> parNumero() {
        return new Passage<>(Modality.IDENTIFIANT, FamilleParNumeroV2.class, this::numero, Operations.QUOTIENT_PAR_NUMERO,
                (qf, question) -> FamilleParNumeroV2.de(qf));
    }

    /** The first address of the same resource; clients of 2015 still call it. */
    @Publication(chemin = PAR_NUMERO_HISTORIQUE, id = "api_particulier_v2_cnaf_quotient_familial_historique",
            vue = FamilleParNumeroV2.class,
            question = Question.NUMERO_ALLOCATAIRE,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.QUOTIENT_MANQUANT},
            titre = "Quotient familial et composition de la famille, première adresse",
            description = "Même réponse que /api/v2/composition-familiale, pour les clients qui connaissent encore "
                    + "cette adresse. Ne sert pas à tarifer une place d'accueil du jeune enfant (EAJE) : c'est "
                    + "l'objet de participation_familiale_eaje.")
    Passage<?, ?, ?> parNumeroHistorique() {
        return parNumero();
    }

    @Publication(chemin = PAR_IDENTITE, id = "api_particulier_v2_cnav_quotient_familial_v2", vue = FamilleV2.class,
            question = {Question.FAMILLE_V2, Question.MOIS},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.QUOTIENT_MANQUANT},
            titre = "Quotient familial et composition de la famille, CAF et MSA",
            description = "Le quotient est celui du mois demandé, jamais d'un autre. Ne sert pas à tarifer une "
                    + "place d'accueil du jeune enfant (EAJE) : c'est l'objet de participation_familiale_eaje.",
            franceConnect = true)
    Passage<?, ?, ?> parIdentite() {
        return new Passage<>(Modality.IDENTITE_OU_FRANCE_CONNECT, FamilleV2.class,
                (query, scopes) -> new ParIdentite(pivot.familleV2(query), MoisDemande.lire(query, clock)),
                Operations.QUOTIENT_PAR_IDENTITE, (qf, question) -> FamilleV2.de(qf));
    }

    /** This modality has always meant the quotient of the month before the call. */
    private ParNumeroAllocataire numero(Query query, Set<Scope> scopes) {
        return new ParNumeroAllocataire(
                query.value("numeroAllocataire", GatewayError.NUMERO_ALLOCATAIRE, GatewayError.NUMERO_ALLOCATAIRE,
                        de(ParNumeroAllocataire.NUMERO)),
                query.value("codePostal", GatewayError.CODE_POSTAL, GatewayError.CODE_POSTAL,
                        de(ParNumeroAllocataire.CODE_POSTAL)),
                YearMonth.now(clock).minusMonths(1));
    }

    private static Function<String, Optional<String>> de(Pattern forme) {
        return texte -> forme.matcher(texte).matches() ? Optional.of(texte) : Optional.empty();
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(PAR_NUMERO, this::parNumero),
                new DataRoute(PAR_NUMERO_HISTORIQUE, this::parNumeroHistorique),
                new DataRoute(PAR_IDENTITE, this::parIdentite));
    }
}
