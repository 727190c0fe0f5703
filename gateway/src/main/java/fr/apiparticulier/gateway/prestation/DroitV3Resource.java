package fr.apiparticulier.gateway.prestation;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Offer;
import fr.apiparticulier.gateway.door.Offer.Offers;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** The rights to benefits since v3. */
@Path("/")
class DroitV3Resource implements Offers {

    private static final String RSA = "v3/dss/revenu_solidarite_active/identite";
    private static final String PRIME = "v3/dss/prime_activite/identite";
    private static final String AAH = "v3/dss/allocation_adulte_handicape/identite";
    private static final String ASF = "v3/dss/allocation_soutien_familial/identite";
    private static final String CSS = "v3/dss/complementaire_sante_solidaire/identite";
    private static final String AEEH = "v3/dss/allocation_enfant_handicape/identite";

    private final Door door;
    private final PassagesDroits passages;

    DroitV3Resource(Door door, Pivot pivot) {
        this.door = door;
        this.passages = new PassagesDroits(Modality.IDENTITE, pivot);
    }

    @GET
    @Path(RSA)
    @Publication(id = "api_particulier_v3_cnav_revenu_solidarite_active_with_civility", vue = DroitsV3.Rsa.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Revenu de solidarité active (RSA), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    public Uni<Response> rsa() {
        return door.answer(passages.rsa());
    }

    @GET
    @Path(PRIME)
    @Publication(id = "api_particulier_v3_cnav_prime_activite_with_civility", vue = DroitsV3.Prime.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Prime d'activité, par identité : le droit d'une personne au jour de l'appel")
    public Uni<Response> primeActivite() {
        return door.answer(passages.primeActivite());
    }

    @GET
    @Path(AAH)
    @Publication(id = "api_particulier_v3_cnav_allocation_adulte_handicape_with_civility", vue = DroitsV3.Aah.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation aux adultes handicapés (AAH), par identité : le droit d'une personne au jour "
                    + "de l'appel")
    public Uni<Response> aah() {
        return door.answer(passages.aah());
    }

    @GET
    @Path(ASF)
    @Publication(id = "api_particulier_v3_cnav_allocation_soutien_familial_with_civility", vue = DroitsV3.Asf.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation de soutien familial (ASF), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    public Uni<Response> asf() {
        return door.answer(passages.asf());
    }

    @GET
    @Path(CSS)
    @Publication(id = "api_particulier_v3_cnav_complementaire_sante_solidaire_with_civility", vue = DroitsV3.Css.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Complémentaire santé solidaire (C2S), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    public Uni<Response> css() {
        return door.answer(passages.css());
    }

    @GET
    @Path(AEEH)
    @Publication(id = "api_particulier_v3_cnav_allocation_enfant_handicape_with_civility", vue = DroitsV3.Aeeh.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation d'éducation de l'enfant handicapé (AEEH), par identité : le droit d'une "
                    + "personne au jour de l'appel",
            description = "Dit si la personne reçoit l'allocation ou si elle est l'enfant qui en ouvre le droit.")
    public Uni<Response> aeeh() {
        return door.answer(passages.aeeh());
    }

    @Override
    public List<Offer> offers() {
        return List.of(new Offer(RSA, passages.rsa()),
                new Offer(PRIME, passages.primeActivite()),
                new Offer(AAH, passages.aah()),
                new Offer(ASF, passages.asf()),
                new Offer(CSS, passages.css()),
                new Offer(AEEH, passages.aeeh()));
    }
}
