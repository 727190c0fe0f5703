package fr.apiparticulier.gateway.emploi;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.contract.emploi.Paiements;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Offer;
import fr.apiparticulier.gateway.door.Offer.Offers;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** A job seeker's situation and payments, in v2 and since v3, by the identifier the person chose. */
@Path("/")
class DemandeurEmploiResource implements Offers {

    private static final String STATUT = "v3/france_travail/statut/identifiant";
    private static final String INDEMNITES = "v3/france_travail/indemnites/identifiant";

    private final Door door;

    DemandeurEmploiResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("api/v2/situations-pole-emploi")
    @Publication(id = "api_particulier_v2_pole_emploi_statut", vue = SituationV2.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Situation d'un demandeur d'emploi")
    public Uni<Response> situationV2() {
        return door.answer(Modality.IDENTIFIANT, SituationV2.class, (query, scopes) -> identifiant(query), Operations.SITUATION,
                SituationV2::de);
    }

    @GET
    @Path("api/v2/paiements-pole-emploi")
    @Publication(id = "api_particulier_v2_pole_emploi_indemnites", vue = PaiementsV2.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Paiements versés par France Travail")
    public Uni<Response> paiementsV2() {
        return door.answer(Modality.IDENTIFIANT, PaiementsV2.class, (query, scopes) -> identifiant(query), Operations.PAIEMENTS,
                PaiementsV2::de);
    }

    @GET
    @Path(STATUT)
    @Publication(id = "api_particulier_v3_france_travail_statut_with_identifiant", vue = StatutV3.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Situation d'un demandeur d'emploi")
    public Uni<Response> statutV3() {
        return door.answer(statut());
    }

    private static Passage<ParIdentifiant, Situation, StatutV3> statut() {
        return new Passage<>(Modality.IDENTIFIANT, StatutV3.class, (query, scopes) -> identifiant(query), Operations.SITUATION,
                StatutV3::de);
    }

    @GET
    @Path(INDEMNITES)
    @Publication(id = "api_particulier_v3_france_travail_indemnites_with_identifiant", vue = IndemnitesV3.class,
            question = Question.IDENTIFIANT,
            refus = ProviderError.DEMANDEUR_ABSENT,
            titre = "Paiements versés par France Travail")
    public Uni<Response> indemnitesV3() {
        return door.answer(indemnites());
    }

    private static Passage<ParIdentifiant, Paiements, IndemnitesV3> indemnites() {
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
    public List<Offer> offers() {
        return List.of(new Offer(STATUT, statut()),
                new Offer(INDEMNITES, indemnites()));
    }
}
