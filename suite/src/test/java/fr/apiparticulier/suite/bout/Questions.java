package fr.apiparticulier.suite.bout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.exemple.Exemple;

/** The questions of the console, asked over HTTP. */
final class Questions {

    private Questions() {
    }

    static List<Exemple> toutes() {
        try {
            return Exemple.lire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Exemple> de(Service service) {
        return toutes().stream().filter(exemple -> exemple.service() == service).toList();
    }

    static ValidatableResponse poser(Suite suite, Exemple exemple) {
        return poser(suite, exemple, Scopes.TOUS);
    }

    /** Whatever the gateway may have kept of earlier answers. */
    static ValidatableResponse poserANeuf(Suite suite, Exemple exemple) {
        return poser(suite, exemple.chemin(), exemple.parametres(),
                Map.of("Authorization", "Bearer " + suite.jeton(Scopes.TOUS), "Cache-Control", "no-cache"));
    }

    static ValidatableResponse poser(Suite suite, Exemple exemple, Collection<String> scopes) {
        return poser(suite, exemple.chemin(), exemple.parametres(),
                Map.of("Authorization", "Bearer " + suite.jeton(scopes)));
    }

    static ValidatableResponse poser(Suite suite, String chemin, Map<String, Object> parametres, Map<String, String> entetes) {
        RequestSpecification question = RestAssured.given().baseUri(suite.url().toString()).headers(entetes);
        parametres.forEach((nom, valeur) -> {
            if (valeur instanceof Collection<?> plusieurs) {
                question.queryParam(nom, plusieurs);
            } else {
                question.queryParam(nom, valeur);
            }
        });
        return question.get(chemin).then();
    }
}
