package fr.apiparticulier.operateur.secret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Another secret in the place of one that is no key. What it was stays beside it, for as long as somebody uses it. */
final class Remplacement {

    private final Coffre coffre;

    Remplacement(Coffre coffre) {
        this.coffre = coffre;
    }

    /** @return what is replaced under that name; empty if that is not how it is changed */
    static Optional<Piece> de(String nom) {
        return Arrays.stream(Piece.values()).filter(piece -> piece.fichier().equals(nom)).filter(piece -> switch (piece) {
            case CHIFFREMENT, IDENTIFIANT, DATAPASS, VALKEY -> true;
            default -> piece.role() != null;
        }).findFirst();
    }

    /**
     * @return what is to be done next
     * @throws fr.apiparticulier.operateur.echec.Refus if what it was before the last time is still there
     */
    List<String> faire(Piece piece) {
        boolean etait = coffre.contient(piece);
        if (etait) {
            coffre.ecarter(piece);
        }
        coffre.remplacer(piece, piece == Piece.IDENTIFIANT ? Hasard.base64() : Hasard.texte());
        return List.of(piece.fichier() + " est un nouveau secret"
                + (etait ? " ; l'ancien est à côté, en " + piece.fichier() + Coffre.ANCIEN + " : ôtez-le à la fin." : "."),
                "Ensuite : " + suite(piece));
    }

    private static String suite(Piece piece) {
        return switch (piece) {
            case CHIFFREMENT ->
                "donnez-le à la passerelle, relancez-la, et aussitôt : keys rotate. D'ici là, aucun jeton ne peut "
                        + "être émis ; ceux d'avant restent bons.";
            case IDENTIFIANT -> "donnez-le à provider-pole-emploi, relancez-le et importez aussitôt : d'ici là, il ne trouve "
                    + "plus personne.";
            case DATAPASS ->
                "donnez les deux à la passerelle (particulier.datapass.secret les nomme tous les deux), relancez-la, "
                        + "changez-le chez DataPass, puis ôtez l'ancien et relancez-la.";
            case VALKEY -> "donnez-le à Valkey et à ses sentinelles, relancez-les tous ensemble, puis la passerelle : d'ici là "
                    + "chaque réplique n'accorde que sa part du quota.";
            default ->
                "donnez-le au rôle " + piece.role() + " de PostgreSQL et à son service, et relancez celui-ci : d'ici là il "
                        + "n'ouvre plus de connexion.";
        };
    }
}
