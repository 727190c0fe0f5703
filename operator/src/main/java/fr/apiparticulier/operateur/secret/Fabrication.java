package fr.apiparticulier.operateur.secret;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.apiparticulier.operateur.cle.EmpreinteSecret;
import fr.apiparticulier.operateur.cle.NouvellesCles;
import fr.apiparticulier.operateur.echec.Refus;

/** How each is made. What stands there stays; what can be said of it is, what cannot is refused. */
final class Fabrication {

    /** The first key writes from the first call on, whatever the clock says. */
    private static final long TOUJOURS = 0;

    private Fabrication() {
    }

    /** @throws Refus where public keys stand without the private one: those who have them would not trust another */
    static void paire(Coffre coffre, Piece privee, Piece publiques) {
        if (!coffre.contient(privee)) {
            if (coffre.contient(publiques)) {
                throw new Refus(coffre.fichier(publiques) + " est là sans " + privee.fichier()
                        + ", sa clé privée : retrouvez-la, ou ôtez ce fichier.");
            }
            coffre.deposer(privee, Trousseau.privee(NouvellesCles.signature()));
        }
        if (!coffre.contient(publiques)) {
            coffre.deposer(publiques, Trousseau.publiques(List.of(new Trousseau(coffre).privee(privee))));
        }
    }

    static void recherche(Coffre coffre) {
        if (!coffre.contient(Piece.RECHERCHE)) {
            coffre.deposer(Piece.RECHERCHE, Trousseau.secretes(List.of(NouvellesCles.recherche("origine", TOUJOURS))));
        }
    }

    static void franceConnect(Coffre coffre) {
        if (!coffre.contient(Piece.FRANCE_CONNECT_CLES)) {
            coffre.deposer(Piece.FRANCE_CONNECT_CLES, Trousseau.secretes(List.of(NouvellesCles.chiffrement())));
        }
    }

    static void bases(Coffre coffre) {
        Ensemble.BASES.pieces().forEach(piece -> coffre.deposer(piece, Hasard.texte()));
    }

    /** A file of operators that stands there is its owner's: nobody is added to it. */
    static void operateur(Coffre coffre, String nom) {
        if (!coffre.contient(Piece.OPERATEURS)) {
            if (!coffre.contient(Piece.OPERATEUR)) {
                coffre.deposer(Piece.OPERATEUR, Hasard.texte());
            }
            coffre.deposer(Piece.OPERATEURS, nom + " gestion "
                    + EmpreinteSecret.de(coffre.lire(Piece.OPERATEUR).strip().getBytes(StandardCharsets.UTF_8)) + "\n");
        }
    }
}
