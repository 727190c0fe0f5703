package fr.apiparticulier.gateway.prestation;

import java.util.function.Function;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.DroitApi.ParIdentite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.gateway.door.Modality;
import fr.apiparticulier.gateway.door.Passage;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.Operations;

/** The rights to benefits since v3, which are asked alike whether the identity is a parameter or a FranceConnect token's. */
record PassagesDroits(Modality modality, Pivot pivot) {

    Passage<ParIdentite, Droit, DroitsV3.Rsa> rsa() {
        return passage(DroitsV3.Rsa.class, Prestation.REVENU_SOLIDARITE_ACTIVE, DroitsV3.Rsa::de);
    }

    Passage<ParIdentite, Droit, DroitsV3.Prime> primeActivite() {
        return passage(DroitsV3.Prime.class, Prestation.PRIME_ACTIVITE, DroitsV3.Prime::de);
    }

    Passage<ParIdentite, Droit, DroitsV3.Aah> aah() {
        return passage(DroitsV3.Aah.class, Prestation.ALLOCATION_ADULTE_HANDICAPE, DroitsV3.Aah::de);
    }

    Passage<ParIdentite, Droit, DroitsV3.Asf> asf() {
        return passage(DroitsV3.Asf.class, Prestation.ALLOCATION_SOUTIEN_FAMILIAL, DroitsV3.Asf::de);
    }

    Passage<ParIdentite, Droit, DroitsV3.Css> css() {
        return passage(DroitsV3.Css.class, Prestation.COMPLEMENTAIRE_SANTE_SOLIDAIRE, DroitsV3.Css::de);
    }

    Passage<ParIdentite, Droit, DroitsV3.Aeeh> aeeh() {
        return passage(DroitsV3.Aeeh.class, Prestation.ALLOCATION_ENFANT_HANDICAPE, DroitsV3.Aeeh::de);
    }

    private <V extends Record> Passage<ParIdentite, Droit, V> passage(Class<V> vue, Prestation prestation,
            Function<Droit, V> montrer) {
        return new Passage<>(modality, vue, (query, scopes) -> new ParIdentite(pivot.familleV3(query), prestation),
                Operations.DROIT, (droit, question) -> montrer.apply(droit));
    }
}
