package fr.apiparticulier.mesr.etudiant;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.mesr.Etudiant.Etablissement;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;
import fr.apiparticulier.contract.mesr.RegimeFormation;

/** A student's admission, enrolled or not, as a row. */
final class LigneInscription {

    static final String COLONNES = "debut, fin, inscrit, regime, commune, uai, etablissement";

    private LigneInscription() {
    }

    static Inscription lire(Row ligne) {
        return new Inscription(ligne.getLocalDate("debut"), ligne.getLocalDate("fin"), ligne.getBoolean("inscrit"),
                RegimeFormation.valueOf(ligne.getString("regime")), ligne.getString("commune"),
                new Etablissement(ligne.getString("uai"), ligne.getString("etablissement")));
    }
}
