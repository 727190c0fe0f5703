package fr.apiparticulier.gateway.prestation;

import static fr.apiparticulier.contract.cnaf.Prestation.ALLOCATION_ADULTE_HANDICAPE;
import static fr.apiparticulier.contract.cnaf.Prestation.ALLOCATION_ENFANT_HANDICAPE;
import static fr.apiparticulier.contract.cnaf.Prestation.ALLOCATION_SOUTIEN_FAMILIAL;
import static fr.apiparticulier.contract.cnaf.Prestation.COMPLEMENTAIRE_SANTE_SOLIDAIRE;
import static fr.apiparticulier.contract.cnaf.Prestation.PRIME_ACTIVITE;
import static fr.apiparticulier.contract.cnaf.Prestation.REVENU_SOLIDARITE_ACTIVE;

import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.DroitApi.ParIdentite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** The rights to benefits since v3. */
@Path("/")
class DroitV3Resource {

    private final Door door;
    private final Pivot pivot;

    DroitV3Resource(Door door, Pivot pivot) {
        this.door = door;
        this.pivot = pivot;
    }

    @GET
    @Path("v3/dss/revenu_solidarite_active/identite")
    @Publication(id = "api_particulier_v3_cnav_revenu_solidarite_active_with_civility", vue = DroitsV3.Rsa.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Revenu de solidarité active (RSA), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    public Uni<Response> rsa() {
        return droit(DroitsV3.Rsa.class, REVENU_SOLIDARITE_ACTIVE, DroitsV3.Rsa::de);
    }

    @GET
    @Path("v3/dss/prime_activite/identite")
    @Publication(id = "api_particulier_v3_cnav_prime_activite_with_civility", vue = DroitsV3.Prime.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Prime d'activité, par identité : le droit d'une personne au jour de l'appel")
    public Uni<Response> primeActivite() {
        return droit(DroitsV3.Prime.class, PRIME_ACTIVITE, DroitsV3.Prime::de);
    }

    @GET
    @Path("v3/dss/allocation_adulte_handicape/identite")
    @Publication(id = "api_particulier_v3_cnav_allocation_adulte_handicape_with_civility", vue = DroitsV3.Aah.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation aux adultes handicapés (AAH), par identité : le droit d'une personne au jour "
                    + "de l'appel")
    public Uni<Response> aah() {
        return droit(DroitsV3.Aah.class, ALLOCATION_ADULTE_HANDICAPE, DroitsV3.Aah::de);
    }

    @GET
    @Path("v3/dss/allocation_soutien_familial/identite")
    @Publication(id = "api_particulier_v3_cnav_allocation_soutien_familial_with_civility", vue = DroitsV3.Asf.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation de soutien familial (ASF), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    public Uni<Response> asf() {
        return droit(DroitsV3.Asf.class, ALLOCATION_SOUTIEN_FAMILIAL, DroitsV3.Asf::de);
    }

    @GET
    @Path("v3/dss/complementaire_sante_solidaire/identite")
    @Publication(id = "api_particulier_v3_cnav_complementaire_sante_solidaire_with_civility", vue = DroitsV3.Css.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Complémentaire santé solidaire (C2S), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    public Uni<Response> css() {
        return droit(DroitsV3.Css.class, COMPLEMENTAIRE_SANTE_SOLIDAIRE, DroitsV3.Css::de);
    }

    @GET
    @Path("v3/dss/allocation_enfant_handicape/identite")
    @Publication(id = "api_particulier_v3_cnav_allocation_enfant_handicape_with_civility", vue = DroitsV3.Aeeh.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation d'éducation de l'enfant handicapé (AEEH), par identité : le droit d'une "
                    + "personne au jour de l'appel",
            description = "Dit si la personne reçoit l'allocation ou si elle est l'enfant qui en ouvre le droit.")
    public Uni<Response> aeeh() {
        return droit(DroitsV3.Aeeh.class, ALLOCATION_ENFANT_HANDICAPE, DroitsV3.Aeeh::de);
    }

    private <V extends Record> Uni<Response> droit(Class<V> vue, Prestation prestation, Function<Droit, V> montrer) {
        return door.answer(Modality.IDENTITE, vue, (query, scopes) -> new ParIdentite(pivot.familleV3(query), prestation),
                Operations.DROIT,
                (droit, question) -> montrer.apply(droit));
    }
}
