package fr.apiparticulier.operateur.secret;

import java.util.List;

import org.jose4j.jwk.JsonWebKey;

import fr.apiparticulier.operateur.cle.NouvellesCles;
import fr.apiparticulier.operateur.echec.Refus;

/** Another key for what FranceConnect encrypts: both are published until it uses the new one. Each returns what is to be done next. */
final class RotationFranceConnect {

    private final Coffre coffre;
    private final Trousseau trousseau;

    RotationFranceConnect(Coffre coffre) {
        this.coffre = coffre;
        this.trousseau = new Trousseau(coffre);
    }

    /** @throws Refus where a former one is still there: FranceConnect may encrypt for either */
    List<String> ajouter() {
        List<JsonWebKey> cles = trousseau.ensemble(Piece.FRANCE_CONNECT_CLES);
        if (cles.size() > 1) {
            throw new Refus("Il y a déjà une ancienne clé : secrets retire france-connect, d'abord.");
        }
        cles.add(0, NouvellesCles.chiffrement());
        coffre.remplacer(Piece.FRANCE_CONNECT_CLES, Trousseau.secretes(cles));
        return List.of("france-connect.jwks a une clé de plus, la première.",
                "Ensuite : donnez-le à la passerelle et relancez-la, attendez que FranceConnect chiffre pour la nouvelle, puis : "
                        + "secrets retire france-connect");
    }

    /** @throws Refus where there is but one */
    List<String> retirer() {
        List<JsonWebKey> cles = trousseau.ensemble(Piece.FRANCE_CONNECT_CLES);
        if (cles.size() < 2) {
            throw new Refus("Il n'y a qu'une clé : secrets rotate france-connect, d'abord.");
        }
        coffre.remplacer(Piece.FRANCE_CONNECT_CLES, Trousseau.secretes(cles.subList(0, 1)));
        return List.of("france-connect.jwks n'a plus que sa première clé, la plus récente.",
                "Ensuite : donnez-le à la passerelle et relancez-la ; elle ne lit plus rien de chiffré pour l'ancienne.");
    }
}
