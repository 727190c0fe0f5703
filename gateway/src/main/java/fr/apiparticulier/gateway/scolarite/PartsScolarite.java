package fr.apiparticulier.gateway.scolarite;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;

/** What several versions say in the same words. */
final class PartsScolarite {

    private PartsScolarite() {
    }

    record Identite(
            @OpenedWithParent String nom,
            @OpenedWithParent String prenom,
            @OpenedWithParent String sexe,
            @OpenedWithParent String dateNaissance) {

        static Identite de(Scolarite scolarite) {
            return new Identite(scolarite.nom(), scolarite.prenom(), Texte.de(scolarite.sexe()), scolarite.naissance().iso());
        }
    }

    /** The school's name is told where the registry knows it, and left out where not: the contract does not promise it. */
    record Etablissement(
            @OpenedWithParent String codeUai,
            @OpenedWithParent @JsonInclude(JsonInclude.Include.NON_NULL) String nom,
            @OpenedWithParent String codeMinistereTutelle) {

        static Etablissement de(Scolarite scolarite) {
            return new Etablissement(scolarite.uai(), scolarite.nomEtablissement(), scolarite.ministereTutelle());
        }
    }

    record Statut(@OpenedWithParent String code, @OpenedWithParent String libelle) {
        static Statut de(Scolarite scolarite) {
            Scolarite.Code statut = scolarite.statut();
            return statut == null ? null : new Statut(statut.code(), statut.libelle());
        }
    }

    record Mef(@OpenedWithParent String codeMefStat, @OpenedWithParent String libelle) {
        static Mef de(Scolarite scolarite) {
            Scolarite.Code mef = scolarite.mef();
            return mef == null ? null : new Mef(mef.code(), mef.libelle());
        }
    }

    record Regime(@OpenedWithParent String code, @OpenedWithParent String libelle) {
        static Regime de(Scolarite scolarite) {
            Scolarite.Regime regime = scolarite.regime();
            return regime == null ? null : new Regime(regime.code(), regime.libelle());
        }
    }
}
