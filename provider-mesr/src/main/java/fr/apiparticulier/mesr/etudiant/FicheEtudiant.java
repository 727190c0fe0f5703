package fr.apiparticulier.mesr.etudiant;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.identite.CodeCog;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.provider.registre.FicheIdentite;
import fr.apiparticulier.provider.registre.ValeurRefusee;

/**
 * One student in the import.
 *
 * @param ine in either case, or null for those who have none yet
 * @param identite required
 * @param inscriptions admissions and enrolments in any order; none if left out
 */
@RegisterForReflection(registerFullHierarchy = true)
record FicheEtudiant(String ine, FicheIdentite identite, List<FicheInscription> inscriptions) implements Discret {

    FicheEtudiant {
        inscriptions = inscriptions == null ? List.of() : List.copyOf(inscriptions);
        if (ine != null) {
            ine = Ine.lire(ine).map(Ine::valeur)
                    .orElseThrow(() -> new ValeurRefusee("ine: not an INE (expected: eleven characters)"));
        }
        exiger(identite != null, "identite: missing");
        // A birth date that does not exist is a wrong record, to be told with the others, not a failure while storing.
        identite.identite();
    }

    /**
     * One admission.
     *
     * @param fin null if it is not known yet
     * @param inscrit required; false for an admission whose enrolment is not complete
     * @param commune COG of the place of study, or null
     */
    record FicheInscription(
            LocalDate debut, LocalDate fin, Boolean inscrit, RegimeFormation regime, String commune,
            FicheEtablissement etablissement) implements Discret {

        FicheInscription {
            exiger(debut != null, "debut: missing");
            exiger(fin == null || !fin.isBefore(debut), "fin: before debut");
            // Left out, it would read as "admitted only" and take an enrolment away from its owner.
            exiger(inscrit != null, "inscrit: missing (expected: true or false)");
            exiger(regime != null, "regime: missing (expected: RF1 to RF7)");
            exiger(commune == null || CodeCog.COMMUNE_INSCRITE.matcher(commune).matches(),
                    "commune: not a COG code (expected: five characters)");
            exiger(etablissement != null, "etablissement: missing");
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** Both required. */
    record FicheEtablissement(String uai, String nom) {
        FicheEtablissement {
            uai = uai == null ? null : Uai.lire(uai).map(Uai::valeur).orElse(null);
            exiger(uai != null, "uai: missing or not a UAI (expected: seven digits and a letter)");
            exiger(nom != null && !nom.isBlank(), "nom: missing");
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
