package fr.apiparticulier.education.scolarite;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.util.Arrays;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.Perimetre.Degre;
import fr.apiparticulier.contract.education.Scolarite.Regime;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.provider.registre.FicheIdentite;
import fr.apiparticulier.provider.registre.ValeurRefusee;

/**
 * One pupil, in one school, for one school year, in the import.
 *
 * @param identite required
 * @param uai required
 * @param etablissement the school's name, or null
 * @param ministereTutelle two digits; 06, Éducation nationale, by default
 * @param degre 2D by default
 * @param annee required, {@code AAAA} or {@code AAAA-AAAA}
 * @param scolarise required: false says something, and must not be what a forgotten member means
 * @param statut or null
 * @param mef module élémentaire de formation, or null
 * @param regime régime de pensionnat 0 to 6, or null
 * @param boursier or null if not known
 * @param echelon 1 to 6, or null
 */
@RegisterForReflection(registerFullHierarchy = true)
record FicheScolarite(
        FicheIdentite identite, String uai, String etablissement, String ministereTutelle, FicheDegre degre, String annee,
        Boolean scolarise, FicheCode statut, FicheCode mef, Integer regime, Boolean boursier,
        Integer echelon) implements Discret {

    private static final String EDUCATION_NATIONALE = "06";
    private static final int ECHELON_MAXIMAL = 6;

    FicheScolarite {
        ministereTutelle = Objects.requireNonNullElse(ministereTutelle, EDUCATION_NATIONALE);
        degre = Objects.requireNonNullElse(degre, FicheDegre.PAR_DEFAUT);
        exiger(identite != null, "identite: missing");
        exiger(uai != null && Uai.lire(uai).isPresent(), "uai: not a UAI (expected: seven digits and a letter)");
        exiger(ministereTutelle.matches("\\d{2}"), "ministereTutelle: not a code (expected: two digits)");
        exiger(annee != null && AnneeScolaire.lire(annee).isPresent(),
                "annee: not a school year (expected: AAAA or AAAA-AAAA)");
        exiger(scolarise != null, "scolarise: missing (expected: true or false)");
        exiger(mef == null || mef.code().matches("[0-9A-Za-z]{11,12}"), "mef: not a MEF code (expected: 11 or 12 characters)");
        exiger(regime == null || regime >= 0 && regime < Regime.values().length, "regime: not known (expected: 0 to 6)");
        exiger(echelon == null || echelon >= 1 && echelon <= ECHELON_MAXIMAL, "echelon: not known (expected: 1 to 6)");
    }

    /** A code of a nomenclature that this registry does not keep, and its label or null. */
    record FicheCode(String code, String libelle) {
        FicheCode {
            exiger(code != null && !code.isBlank(), "code: missing");
        }
    }

    /** Primary or secondary schooling, by the contract's word. */
    record FicheDegre(Degre degre) {

        static final FicheDegre PAR_DEFAUT = new FicheDegre(Degre.SECOND);

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static FicheDegre lire(String code) {
            return Arrays.stream(Degre.values()).filter(degre -> degre.code().equals(code)).findFirst()
                    .map(FicheDegre::new)
                    .orElseThrow(() -> new ValeurRefusee("degre: not known (expected: 1D or 2D)"));
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
