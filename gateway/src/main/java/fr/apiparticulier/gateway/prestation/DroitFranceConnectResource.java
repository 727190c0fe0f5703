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

/** The rights to benefits of whoever is signed in with FranceConnect, since v3. */
@Path("/")
class DroitFranceConnectResource implements Offers {

    private static final String RSA = "v3/dss/revenu_solidarite_active/france_connect";
    private static final String PRIME = "v3/dss/prime_activite/france_connect";
    private static final String AAH = "v3/dss/allocation_adulte_handicape/france_connect";
    private static final String ASF = "v3/dss/allocation_soutien_familial/france_connect";
    private static final String CSS = "v3/dss/complementaire_sante_solidaire/france_connect";
    private static final String AEEH = "v3/dss/allocation_enfant_handicape/france_connect";

    private final Door door;
    private final PassagesDroits passages;

    DroitFranceConnectResource(Door door, Pivot pivot) {
        this.door = door;
        this.passages = new PassagesDroits(Modality.FRANCE_CONNECT, pivot);
    }

    @GET
    @Path(RSA)
    @Publication(id = "api_particulier_v3_cnav_revenu_solidarite_active_with_france_connect", vue = DroitsV3.Rsa.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Revenu de solidarité active (RSA) par FranceConnect : le droit d'une personne au jour de "
                    + "l'appel",
            franceConnect = true)
    public Uni<Response> rsa() {
        return door.answer(passages.rsa());
    }

    @GET
    @Path(PRIME)
    @Publication(id = "api_particulier_v3_cnav_prime_activite_with_france_connect", vue = DroitsV3.Prime.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Prime d'activité par FranceConnect : le droit d'une personne au jour de l'appel",
            franceConnect = true)
    public Uni<Response> primeActivite() {
        return door.answer(passages.primeActivite());
    }

    @GET
    @Path(AAH)
    @Publication(id = "api_particulier_v3_cnav_allocation_adulte_handicape_with_france_connect", vue = DroitsV3.Aah.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation aux adultes handicapés (AAH) par FranceConnect : le droit d'une personne au jour "
                    + "de l'appel",
            franceConnect = true)
    public Uni<Response> aah() {
        return door.answer(passages.aah());
    }

    @GET
    @Path(ASF)
    @Publication(id = "api_particulier_v3_cnav_allocation_soutien_familial_with_france_connect", vue = DroitsV3.Asf.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation de soutien familial (ASF) par FranceConnect : le droit d'une personne au jour de "
                    + "l'appel",
            franceConnect = true)
    public Uni<Response> asf() {
        return door.answer(passages.asf());
    }

    @GET
    @Path(CSS)
    @Publication(id = "api_particulier_v3_cnav_complementaire_sante_solidaire_with_france_connect", vue = DroitsV3.Css.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Complémentaire santé solidaire (C2S) par FranceConnect : le droit d'une personne au jour de "
                    + "l'appel",
            franceConnect = true)
    public Uni<Response> css() {
        return door.answer(passages.css());
    }

    @GET
    @Path(AEEH)
    @Publication(id = "api_particulier_v3_cnav_allocation_enfant_handicape_with_france_connect", vue = DroitsV3.Aeeh.class,
            question = {},
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation d'éducation de l'enfant handicapé (AEEH) par FranceConnect : le droit d'une "
                    + "personne au jour de l'appel",
            description = "Dit si la personne reçoit l'allocation ou si elle est l'enfant qui en ouvre le droit.",
            franceConnect = true)
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
