package fr.apiparticulier.mesr.etudiant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.provider.identite.Inscrits;

/**
 * A student's row with one of their enrolments beside it.
 *
 * @param suivie whether enrolments were read for it
 * @param inscription or null, for who has none
 */
record LigneParcours(LigneEtudiant etudiant, boolean suivie, LigneInscription inscription) implements Discret {

    static LigneParcours lire(Row ligne) {
        return new LigneParcours(LigneEtudiant.lire(ligne), ligne.getLong(Inscrits.SUIVIE) != null,
                ligne.getLocalDate("debut") == null ? null : LigneInscription.lire(ligne));
    }

    /** @return those whose rows these are, each with their enrolments */
    static List<EtudiantLu> etudiants(List<LigneParcours> lignes) {
        return lignes.stream()
                .collect(Collectors.groupingBy(ligne -> ligne.etudiant.id(), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(LigneParcours::etudiant).toList();
    }

    private static EtudiantLu etudiant(List<LigneParcours> siennes) {
        return new EtudiantLu(siennes.get(0).etudiant, siennes.get(0).suivie,
                LigneInscription.enOrdre(siennes.stream().map(LigneParcours::inscription).filter(Objects::nonNull)));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
