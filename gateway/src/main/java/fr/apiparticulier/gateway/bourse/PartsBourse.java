package fr.apiparticulier.gateway.bourse;

import java.util.List;

import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.gateway.mask.OpenedWithParent;
import fr.apiparticulier.gateway.mask.Texte;

/** What v3 and v4 say in the same words. */
final class PartsBourse {

    private PartsBourse() {
    }

    record Identite(
            @OpenedWithParent String nom,
            @OpenedWithParent List<String> prenoms,
            @OpenedWithParent String dateNaissance,
            @OpenedWithParent String nomCommuneNaissance,
            @OpenedWithParent String sexe) {

        static Identite de(Bourse bourse) {
            return new Identite(bourse.nom(), bourse.prenoms(), bourse.naissance().iso(), bourse.lieuNaissance(),
                    Texte.de(bourse.sexe()));
        }
    }

    record Periode(@OpenedWithParent String dateRentree, @OpenedWithParent Integer duree) {
        static Periode de(Bourse bourse) {
            return new Periode(Texte.de(bourse.dateRentree()), bourse.dureeVersement());
        }
    }

    record Etablissement(@OpenedWithParent String nomCommune, @OpenedWithParent String nomEtablissement) {
        static Etablissement de(Bourse bourse) {
            return new Etablissement(bourse.villeEtudes(), bourse.etablissement());
        }
    }

    record Echelon(@OpenedWithParent String echelon, @OpenedWithParent boolean echelonBourseRegionaleProvisoire) {
        static Echelon de(Bourse bourse) {
            return new Echelon(bourse.echelon(), bourse.echelonRegionalProvisoire());
        }
    }
}
