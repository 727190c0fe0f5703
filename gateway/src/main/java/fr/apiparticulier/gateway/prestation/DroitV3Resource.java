package fr.apiparticulier.gateway.prestation;

import java.util.List;

import jakarta.inject.Singleton;

import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.gateway.door.DataRoute;
import fr.apiparticulier.gateway.door.DataRoutes;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.publication.Publication;
import fr.apiparticulier.gateway.publication.Question;

/** The rights to benefits since v3. */
@Singleton
class DroitV3Resource implements DataRoutes {

    private static final String RSA = "v3/dss/revenu_solidarite_active/identite";
    private static final String PRIME = "v3/dss/prime_activite/identite";
    private static final String AAH = "v3/dss/allocation_adulte_handicape/identite";
    private static final String ASF = "v3/dss/allocation_soutien_familial/identite";
    private static final String CSS = "v3/dss/complementaire_sante_solidaire/identite";
    private static final String AEEH = "v3/dss/allocation_enfant_handicape/identite";

    private final PassagesDroits passages;

    DroitV3Resource(Pivot pivot) {
        this.passages = new PassagesDroits(Modality.IDENTITE, pivot);
    }

    @Publication(chemin = RSA, id = "api_particulier_v3_cnav_revenu_solidarite_active_with_civility", vue = DroitsV3.Rsa.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Revenu de solidarité active (RSA), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    Passage<?, ?, ?> rsa() {
        return passages.rsa();
    }

    @Publication(chemin = PRIME, id = "api_particulier_v3_cnav_prime_activite_with_civility", vue = DroitsV3.Prime.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Prime d'activité, par identité : le droit d'une personne au jour de l'appel")
    Passage<?, ?, ?> primeActivite() {
        return passages.primeActivite();
    }

    @Publication(chemin = AAH, id = "api_particulier_v3_cnav_allocation_adulte_handicape_with_civility",
            vue = DroitsV3.Aah.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation aux adultes handicapés (AAH), par identité : le droit d'une personne au jour "
                    + "de l'appel")
    Passage<?, ?, ?> aah() {
        return passages.aah();
    }

    @Publication(chemin = ASF, id = "api_particulier_v3_cnav_allocation_soutien_familial_with_civility",
            vue = DroitsV3.Asf.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation de soutien familial (ASF), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    Passage<?, ?, ?> asf() {
        return passages.asf();
    }

    @Publication(chemin = CSS, id = "api_particulier_v3_cnav_complementaire_sante_solidaire_with_civility",
            vue = DroitsV3.Css.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Complémentaire santé solidaire (C2S), par identité : le droit d'une personne au jour de "
                    + "l'appel")
    Passage<?, ?, ?> css() {
        return passages.css();
    }

    @Publication(chemin = AEEH, id = "api_particulier_v3_cnav_allocation_enfant_handicape_with_civility",
            vue = DroitsV3.Aeeh.class,
            question = Question.FAMILLE_V3,
            refus = {ProviderError.DOSSIER_ABSENT, ProviderError.DROIT_CLOS},
            titre = "Allocation d'éducation de l'enfant handicapé (AEEH), par identité : le droit d'une "
                    + "personne au jour de l'appel",
            description = "Dit si la personne reçoit l'allocation ou si elle est l'enfant qui en ouvre le droit.")
    Passage<?, ?, ?> aeeh() {
        return passages.aeeh();
    }

    @Override
    public List<DataRoute> routes() {
        return List.of(new DataRoute(RSA, this::rsa),
                new DataRoute(PRIME, this::primeActivite),
                new DataRoute(AAH, this::aah),
                new DataRoute(ASF, this::asf),
                new DataRoute(CSS, this::css),
                new DataRoute(AEEH, this::aeeh));
    }
}
