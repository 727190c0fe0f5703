package fr.apiparticulier.mesr.etudiant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;

/**
 * A student's row with one of their enrolments beside it.
 *
 * @param inscription or null, for who has none
 */
record LigneParcours(LigneEtudiant etudiant, Inscription inscription) implements Discret {

    static LigneParcours lire(Row ligne) {
        return new LigneParcours(LigneEtudiant.lire(ligne),
                ligne.getLocalDate("debut") == null ? null : LigneInscription.lire(ligne));
    }

    /** @return empty without rows, and where they are of two records: nothing tells which of them is meant */
    static Optional<Parcours> parcours(List<LigneParcours> lignes) {
        if (lignes.stream().map(ligne -> ligne.etudiant.id()).distinct().count() != 1) {
            return Optional.empty();
        }
        LigneEtudiant etudiant = lignes.get(0).etudiant;
        return Optional.of(new Parcours(etudiant.ine(), etudiant.identite().identite(),
                lignes.stream().map(LigneParcours::inscription).filter(Objects::nonNull).toList()));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
