package fr.apiparticulier.poleemploi.demandeur;

import io.vertx.sqlclient.Row;

import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.Situation.Inscription;

/** One time a job seeker was registered, as a row. */
final class LigneInscription {

    static final String COLONNES = "debut, fin, categorie";

    private LigneInscription() {
    }

    static Inscription lire(Row ligne) {
        return new Inscription(ligne.getLocalDate("debut"), ligne.getLocalDate("fin"),
                Categorie.deCode(ligne.getInteger("categorie")).orElseThrow());
    }
}
