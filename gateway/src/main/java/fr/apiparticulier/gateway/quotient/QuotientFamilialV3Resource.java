package fr.apiparticulier.gateway.quotient;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParIdentite;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/**
 * Quotient familial since v3. Not for pricing early-childhood places (EAJE), which has its own resource.
 */
@Singleton
class QuotientFamilialV3Resource implements DataRoutes {

    private static final String IDENTITE = "v3/dss/quotient_familial/identite";
    private static final String FRANCE_CONNECT = "v3/dss/quotient_familial/france_connect";

    private final Pivot pivot;
    private final Clock clock;

    QuotientFamilialV3Resource(Pivot pivot, Clock clock) {
        this.pivot = pivot;
        this.clock = clock;
    }

    @Publication(chemin = IDENTITE, id = "api_particulier_v3_cnav_quotient_familial_with_civility",
            vue = QuotientFamilialV3.class,
            question = {Question.FAMILLE_V3, Question.MOIS},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.QUOTIENT_MANQUANT},
            titre = "Quotient familial CAF et MSA, par identité",
            description = "Le quotient est celui du mois demandé, jamais d'un autre, sur l'année en cours et les "
                    + "deux précédentes. Ne sert pas à tarifer une place d'accueil du jeune enfant (EAJE) : "
                    + "c'est l'objet de participation_familiale_eaje.")
    Passage<?, ?, ?> parIdentite() {
        return passage(Modality.IDENTITE);
    }

    @Publication(chemin = FRANCE_CONNECT, id = "api_particulier_v3_cnav_quotient_familial_with_france_connect",
            vue = QuotientFamilialV3.class,
            question = Question.MOIS,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS, ProviderError.QUOTIENT_MANQUANT},
            titre = "Quotient familial CAF et MSA, par FranceConnect",
            description = "Le quotient est celui du mois demandé, jamais d'un autre, sur l'année en cours et les "
                    + "deux précédentes. Ne sert pas à tarifer une place d'accueil du jeune enfant (EAJE) : "
                    + "c'est l'objet de participation_familiale_eaje.",
            franceConnect = true)
    Passage<?, ?, ?> parFranceConnect() {
        return passage(Modality.FRANCE_CONNECT);
    }

    private Passage<ParIdentite, QuotientFamilial, QuotientFamilialV3> passage(Modality modality) {
        return new Passage<>(modality, QuotientFamilialV3.class,
                (query, scopes) -> new ParIdentite(pivot.familleV3(query), MoisDemande.lire(query, clock)),
                Operations.QUOTIENT_PAR_IDENTITE, (qf, question) -> QuotientFamilialV3.de(qf));
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(IDENTITE, this::parIdentite),
                new DataRoute(FRANCE_CONNECT, this::parFranceConnect));
    }
}
