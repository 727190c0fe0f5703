package fr.apiparticulier.gateway.emploi;

import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** A job seeker's situation and payments, in v2 and since v3, by the identifier the person chose. */
@Singleton
class DemandeurEmploiResource implements DataRoutes {

    private static final String SITUATION_V2 = "api/v2/situations-pole-emploi";
    private static final String PAIEMENTS_V2 = "api/v2/paiements-pole-emploi";
    private static final String STATUT = "v3/france_travail/statut/identifiant";
    private static final String INDEMNITES = "v3/france_travail/indemnites/identifiant";

    @Publication(chemin = SITUATION_V2, id = "api_particulier_v2_pole_emploi_statut", vue = SituationV2.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Situation d'un demandeur d'emploi")
    Passage<?, ?, ?> situationV2() {
        return new Passage<>(Modality.IDENTIFIANT, SituationV2.class, (query, scopes) -> identifiant(query),
                Operations.SITUATION,
                SituationV2::de);
    }

    @Publication(chemin = PAIEMENTS_V2, id = "api_particulier_v2_pole_emploi_indemnites", vue = PaiementsV2.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Paiements versés par France Travail")
    Passage<?, ?, ?> paiementsV2() {
        return new Passage<>(Modality.IDENTIFIANT, PaiementsV2.class, (query, scopes) -> identifiant(query),
                Operations.PAIEMENTS,
                PaiementsV2::de);
    }

    @Publication(chemin = STATUT, id = "api_particulier_v3_france_travail_statut_with_identifiant", vue = StatutV3.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Situation d'un demandeur d'emploi")
    Passage<ParIdentifiant, Situation, StatutV3> statutV3() {
        return new Passage<>(Modality.IDENTIFIANT, StatutV3.class, (query, scopes) -> identifiant(query), Operations.SITUATION,
                StatutV3::de);
    }

    @Publication(chemin = INDEMNITES, id = "api_particulier_v3_france_travail_indemnites_with_identifiant",
            vue = IndemnitesV3.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Paiements versés par France Travail")
    Passage<ParIdentifiant, Paiements, IndemnitesV3> indemnitesV3() {
        return new Passage<>(Modality.IDENTIFIANT, IndemnitesV3.class, (query, scopes) -> identifiant(query),
                Operations.PAIEMENTS,
                IndemnitesV3::de);
    }

    private static ParIdentifiant identifiant(Query query) {
        // A secret is compared as it was chosen: blanks around it are the client's to leave out.
        String identifiant = query.exact("identifiant").orElse(null);
        if (identifiant == null) {
            query.wrong(GatewayError.IDENTIFIANT);
        }
        return new ParIdentifiant(identifiant);
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(SITUATION_V2, this::situationV2),
                new DataRoute(PAIEMENTS_V2, this::paiementsV2),
                new DataRoute(STATUT, this::statutV3),
                new DataRoute(INDEMNITES, this::indemnitesV3));
    }
}
