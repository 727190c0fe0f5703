package fr.apiparticulier.gateway.prestation;

import static fr.apiparticulier.contract.cnaf.Prestation.ALLOCATION_ADULTE_HANDICAPE;
import static fr.apiparticulier.contract.cnaf.Prestation.ALLOCATION_SOUTIEN_FAMILIAL;
import static fr.apiparticulier.contract.cnaf.Prestation.COMPLEMENTAIRE_SANTE_SOLIDAIRE;
import static fr.apiparticulier.contract.cnaf.Prestation.PRIME_ACTIVITE;
import static fr.apiparticulier.contract.cnaf.Prestation.REVENU_SOLIDARITE_ACTIVE;

import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.DroitApi.ParIdentite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** The rights to benefits in v2. */
@Singleton
class DroitV2Resource implements DataRoutes {

    private static final String RSA = "api/v2/revenu-solidarite-active";
    private static final String PRIME = "api/v2/prime-activite";
    private static final String AAH = "api/v2/allocation-adulte-handicape";
    private static final String ASF = "api/v2/allocation-soutien-familial";
    private static final String CSS = "api/v2/complementaire-sante-solidaire";

    private final Pivot pivot;

    DroitV2Resource(Pivot pivot) {
        this.pivot = pivot;
    }

    @Publication(chemin = RSA, id = "api_particulier_v2_cnav_revenu_solidarite_active", vue = DroitsV2.Rsa.class,
            question = Question.FAMILLE_V2,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Revenu de solidarité active (RSA) : le droit d'une personne au jour de l'appel",
            franceConnect = true)
    Passage<?, ?, ?> rsa() {
        return droit(DroitsV2.Rsa.class, REVENU_SOLIDARITE_ACTIVE, DroitsV2.Rsa::de);
    }

    @Publication(chemin = PRIME, id = "api_particulier_v2_cnav_prime_activite", vue = DroitsV2.Prime.class,
            question = Question.FAMILLE_V2,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Prime d'activité : le droit d'une personne au jour de l'appel",
            franceConnect = true)
    Passage<?, ?, ?> primeActivite() {
        return droit(DroitsV2.Prime.class, PRIME_ACTIVITE, DroitsV2.Prime::de);
    }

    @Publication(chemin = AAH, id = "api_particulier_v2_cnav_allocation_adulte_handicape", vue = DroitsV2.Aah.class,
            question = Question.FAMILLE_V2,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation aux adultes handicapés (AAH) : le droit d'une personne au jour de l'appel",
            franceConnect = true)
    Passage<?, ?, ?> aah() {
        return droit(DroitsV2.Aah.class, ALLOCATION_ADULTE_HANDICAPE, DroitsV2.Aah::de);
    }

    @Publication(chemin = ASF, id = "api_particulier_v2_cnav_allocation_soutien_familial", vue = DroitsV2.Asf.class,
            question = Question.FAMILLE_V2,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation de soutien familial (ASF) : le droit d'une personne au jour de l'appel",
            franceConnect = true)
    Passage<?, ?, ?> asf() {
        return droit(DroitsV2.Asf.class, ALLOCATION_SOUTIEN_FAMILIAL, DroitsV2.Asf::de);
    }

    @Publication(chemin = CSS, id = "api_particulier_v2_cnav_complementaire_sante_solidaire", vue = DroitsV2.Css.class,
            question = Question.FAMILLE_V2,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Complémentaire santé solidaire (C2S) : le droit d'une personne au jour de l'appel",
            franceConnect = true)
    Passage<?, ?, ?> css() {
        return droit(DroitsV2.Css.class, COMPLEMENTAIRE_SANTE_SOLIDAIRE, DroitsV2.Css::de);
    }

    private <V extends Record> Passage<?, ?, ?> droit(Class<V> vue, Prestation prestation, Function<Droit, V> montrer) {
        return new Passage<>(Modality.IDENTITE_OU_FRANCE_CONNECT, vue,
                (query, scopes) -> new ParIdentite(pivot.familleV2(query), prestation),
                Operations.DROIT,
                (droit, question) -> montrer.apply(droit));
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(RSA, this::rsa),
                new DataRoute(PRIME, this::primeActivite),
                new DataRoute(AAH, this::aah),
                new DataRoute(ASF, this::asf),
                new DataRoute(CSS, this::css));
    }
}
