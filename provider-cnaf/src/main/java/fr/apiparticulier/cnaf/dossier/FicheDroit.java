package fr.apiparticulier.cnaf.dossier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.discretion.Discret;

/**
 * A member's right to one benefit, in the import.
 *
 * @param prestation required
 * @param debut first day, required
 * @param fin last day, not before {@code debut}; null for a right that is open until further notice
 * @param majoration required with RSA and prime d'activité, refused elsewhere
 * @param participation required with the complémentaire santé solidaire, refused elsewhere
 * @param qualite BENEFICIAIRE if null; OUVRANT_DROIT for the child because of whom the AEEH is paid to somebody else
 */
record FicheDroit(
        Prestation prestation, LocalDate debut, LocalDate fin, Boolean majoration, Boolean participation,
        Qualite qualite) implements Discret {

    FicheDroit {
        qualite = Objects.requireNonNullElse(qualite, Qualite.BENEFICIAIRE);
        exiger(prestation != null, "prestation: missing");
        exiger(debut != null, "debut: missing (expected: AAAA-MM-JJ)");
        exiger(fin == null || !fin.isBefore(debut), "fin: before debut");
        exiger((majoration != null) == prestation.connaitMajoration(),
                "majoration: expected with RSA and prime d'activité, and only there");
        exiger((participation != null) == prestation.connaitParticipation(),
                "participation: expected with the complémentaire santé solidaire, and only there");
        exiger(qualite != Qualite.NON_BENEFICIAIRE, "qualite: not a right (expected: BENEFICIAIRE or OUVRANT_DROIT)");
        exiger(qualite == Qualite.BENEFICIAIRE || prestation.connaitOuvrantDroit(),
                "qualite: OUVRANT_DROIT expected with the AEEH alone");
    }

    /** Nothing would say which of two rights to one benefit from the same day is the answer. */
    static void exigerDistincts(List<FicheDroit> droits) {
        exiger(droits.stream().map(droit -> List.of(droit.prestation, droit.debut)).distinct().count() == droits.size(),
                "droits: one benefit twice from the same day");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
