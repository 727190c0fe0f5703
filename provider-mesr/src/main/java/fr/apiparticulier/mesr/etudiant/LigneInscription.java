package fr.apiparticulier.mesr.etudiant;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.mesr.Etudiant.Etablissement;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;
import fr.apiparticulier.contract.mesr.RegimeFormation;

/**
 * A student's admission, enrolled or not, as a row.
 *
 * @param rang in the order of the file
 */
record LigneInscription(Inscription inscription, long rang) implements Discret {

    /** Of an inscription called {@code i}. */
    static final String COLONNES = "debut, fin, inscrit, regime, commune, uai, etablissement, i.id as rang";

    private static final Comparator<LigneInscription> DERNIERE_D_ABORD = Comparator
            .comparing((LigneInscription ligne) -> ligne.inscription.dateDebut()).reversed()
            .thenComparingLong(LigneInscription::rang);

    static LigneInscription lire(Row ligne) {
        return new LigneInscription(
                new Inscription(ligne.getLocalDate("debut"), ligne.getLocalDate("fin"), ligne.getBoolean("inscrit"),
                        RegimeFormation.valueOf(ligne.getString("regime")), ligne.getString("commune"),
                        new Etablissement(ligne.getString("uai"), ligne.getString("etablissement"))),
                ligne.getLong("rang"));
    }

    /** @return latest start first, and as in the file where several start the same day */
    static List<Inscription> enOrdre(Stream<LigneInscription> lignes) {
        return lignes.sorted(DERNIERE_D_ABORD).map(LigneInscription::inscription).toList();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
