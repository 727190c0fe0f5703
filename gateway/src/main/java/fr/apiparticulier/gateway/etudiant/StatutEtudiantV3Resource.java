package fr.apiparticulier.gateway.etudiant;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.mesr.Etudiant;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIdentite;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIne;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Offer;
import fr.apiparticulier.gateway.door.Offer.Offers;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.IneParameter;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** Student status since v3, which has no populations: a token sees all admissions or none. */
@Path("/")
class StatutEtudiantV3Resource implements Offers {

    private static final String IDENTITE = "v3/mesri/statut_etudiant/identite";
    private static final String FRANCE_CONNECT = "v3/mesri/statut_etudiant/france_connect";
    private static final String INE = "v3/mesri/statut_etudiant/ine";
    private static final Set<Population> TOUTES = EnumSet.allOf(Population.class);

    private final Door door;
    private final Pivot pivot;

    StatutEtudiantV3Resource(Door door, Pivot pivot) {
        this.door = door;
        this.pivot = pivot;
    }

    @GET
    @Path(IDENTITE)
    @Publication(id = "api_particulier_v3_mesri_statut_etudiant_with_civility", vue = StatutEtudiantV3.class,
            question = Question.ETUDIANT_V3,
            refus = ProviderError.ETUDIANT_ABSENT,
            titre = "Statut étudiant, par identité")
    public Uni<Response> parIdentite() {
        return door.answer(passage(Modality.IDENTITE));
    }

    @GET
    @Path(FRANCE_CONNECT)
    @Publication(id = "api_particulier_v3_mesri_statut_etudiant_with_france_connect", vue = StatutEtudiantV3.class,
            question = {},
            refus = ProviderError.ETUDIANT_ABSENT,
            titre = "Statut étudiant, par FranceConnect",
            franceConnect = true)
    public Uni<Response> parFranceConnect() {
        return door.answer(passage(Modality.FRANCE_CONNECT));
    }

    private Passage<ParIdentite, Etudiant, StatutEtudiantV3> passage(Modality modality) {
        return new Passage<>(modality, StatutEtudiantV3.class,
                (query, scopes) -> new ParIdentite(pivot.complet(query, true), TOUTES), Operations.ETUDIANT_PAR_IDENTITE,
                (etudiant, question) -> StatutEtudiantV3.de(etudiant));
    }

    @GET
    @Path(INE)
    @Publication(id = "api_particulier_v3_mesri_statut_etudiant_with_ine", vue = StatutEtudiantV3.class,
            question = Question.INE,
            refus = ProviderError.ETUDIANT_ABSENT,
            titre = "Statut étudiant, par INE")
    public Uni<Response> parIne() {
        return door.answer(passageParIne());
    }

    private Passage<ParIne, Etudiant, StatutEtudiantV3> passageParIne() {
        return new Passage<>(Modality.INE, StatutEtudiantV3.class,
                (query, scopes) -> new ParIne(IneParameter.read(query), TOUTES), Operations.ETUDIANT_PAR_INE,
                (etudiant, question) -> StatutEtudiantV3.de(etudiant));
    }

    @Override
    public List<Offer> offers() {
        return List.of(new Offer(IDENTITE, passage(Modality.IDENTITE)),
                new Offer(FRANCE_CONNECT, passage(Modality.FRANCE_CONNECT)),
                new Offer(INE, passageParIne()));
    }
}
