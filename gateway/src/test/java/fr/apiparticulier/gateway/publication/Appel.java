package fr.apiparticulier.gateway.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;

/**
 * A valid call that a test changes.
 *
 * @param parametres as they stand in the query, encoded
 */
record Appel(Cas cas, List<String> parametres) {

    Appel(Cas cas) {
        this(cas, Arrays.asList(cas.url().substring(cas.url().indexOf('?') + 1).split("&")));
    }

    Appel sans(String nom) {
        return new Appel(cas, parametres.stream().filter(parametre -> !parametre.startsWith(nom + "=")).toList());
    }

    Appel avec(String nom, String valeur) {
        return new Appel(cas, Stream.concat(sans(nom).parametres.stream(),
                Stream.of(nom + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8))).toList());
    }

    Appel repetant(String nom) {
        return new Appel(cas, Stream.concat(avec(nom, "1").parametres.stream(), Stream.of(nom + "=2")).toList());
    }

    /** Sends it to a gateway whose provider answers as it should. */
    Response envoyer(List<String> scopes) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        return envoyer(cas.jeton(scopes));
    }

    /** @return the codes of the errors, none if it was answered */
    List<String> codes(List<String> scopes) {
        Response reponse = envoyer(scopes);
        return reponse.statusCode() == 200 ? List.of() : reponse.jsonPath().getList("errors.code");
    }

    /** Sends it, the provider answering what the test said last; errors come as problems, which have codes in every version. */
    Response envoyer(String jeton) {
        var demande = RestAssured.given().urlEncodingEnabled(false).header("Accept",
                "application/json, application/problem+json");
        return (jeton == null ? demande : demande.header("Authorization", "Bearer " + jeton))
                .get(cas.chemin() + (parametres.isEmpty() ? "" : "?" + String.join("&", parametres)));
    }
}
