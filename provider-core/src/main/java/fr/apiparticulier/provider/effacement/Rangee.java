package fr.apiparticulier.provider.effacement;

import java.util.Optional;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.CommuneNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.registre.Table;

/**
 * A row that is about somebody.
 *
 * @param racine id of the root row it belongs to; its own, if it is one
 * @param identite null if it has none
 * @param memes all rows that have its identifiers, or null if it has none
 */
record Rangee(Table table, long generation, long id, long racine, Identite identite, Marques marques,
        Personnes.Critere memes) implements Discret {

    /** By all that both know: what is told of a person must agree, and something that tells people apart must be told. */
    boolean estDe(Optional<Identite> sujet, Marques siennes) {
        boolean memeIdentifiant = marques.partagentIdentifiant(siennes);
        if (!memeIdentifiant && !marques.identifiants().isEmpty() && !siennes.identifiants().isEmpty()) {
            return false;
        }
        return sujet.isPresent() && identite != null
                ? marques.partagentNom(siennes) && neContreditPas(sujet.get())
                : memeIdentifiant;
    }

    /** By what proves it; of one identifier, rows that look alike are one person's, written otherwise. */
    boolean peutEtreDuMemeQue(Rangee autre) {
        return marques.peuventEtreDUnSeul(autre.marques)
                || marques.partagentIdentifiant(autre.marques) && Ressemblance.a(identite).avec(autre.identite);
    }

    private boolean neContreditPas(Identite sujet) {
        return concorde(identite.sexe(), sujet.sexe()) && concorde(identite.codePays(), sujet.codePays())
                && (identite.codeCommune() == null || sujet.codeCommune() == null
                        || CommuneNaissance.concordent(identite.codeCommune(), sujet.codeCommune()));
    }

    private static <V> boolean concorde(V une, V autre) {
        return une == null || autre == null || une.equals(autre);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
