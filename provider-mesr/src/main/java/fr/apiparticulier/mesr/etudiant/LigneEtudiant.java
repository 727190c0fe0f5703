package fr.apiparticulier.mesr.etudiant;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A student's row. */
record LigneEtudiant(long id, long generation, String ine, IdentiteEnregistree identite) implements Discret {

    static final String TABLE = "etudiant";
    static final String COLONNES = "id, generation, ine, " + IdentiteEnregistree.LUES;

    static LigneEtudiant lire(Row ligne) {
        return new LigneEtudiant(ligne.getLong("id"), ligne.getLong("generation"), ligne.getString("ine"),
                IdentiteEnregistree.lire(ligne));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
