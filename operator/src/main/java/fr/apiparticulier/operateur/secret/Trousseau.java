package fr.apiparticulier.operateur.secret;

import java.util.ArrayList;
import java.util.List;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.operateur.echec.Mesusage;

/** The keys of a coffer as JWK: private ones by themselves, public and search keys in sets. */
final class Trousseau {

    private final Coffre coffre;

    Trousseau(Coffre coffre) {
        this.coffre = coffre;
    }

    /** @throws Mesusage if it is no private key; the message holds nothing of it */
    PublicJsonWebKey privee(Piece piece) {
        try {
            if (JsonWebKey.Factory.newJwk(coffre.lire(piece)) instanceof PublicJsonWebKey cle && cle.getPrivateKey() != null) {
                return cle;
            }
        } catch (JoseException e) {
            // Its message may quote the file.
        }
        throw new Mesusage("Ce n'est pas une clé privée, en JWK : " + coffre.fichier(piece));
    }

    /** @throws Mesusage if it is no set; the message holds nothing of it */
    List<JsonWebKey> ensemble(Piece piece) {
        try {
            return new ArrayList<>(new JsonWebKeySet(coffre.lire(piece)).getJsonWebKeys());
        } catch (JoseException e) {
            throw new Mesusage("Ce n'est pas un ensemble de clés, en JWK : " + coffre.fichier(piece));
        }
    }

    /** Puts a public key before those of the set. */
    void ajouter(Piece ensemble, PublicJsonWebKey cle) {
        List<JsonWebKey> cles = ensemble(ensemble);
        if (cles.stream().noneMatch(connue -> cle.getKeyId().equals(connue.getKeyId()))) {
            cles.add(0, cle);
            coffre.remplacer(ensemble, publiques(cles));
        }
    }

    static String privee(JsonWebKey cle) {
        return cle.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    static String publiques(List<? extends JsonWebKey> cles) {
        return new JsonWebKeySet(cles).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    static String secretes(List<? extends JsonWebKey> cles) {
        return new JsonWebKeySet(cles).toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }
}
