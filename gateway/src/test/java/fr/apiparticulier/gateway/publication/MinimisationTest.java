package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/**
 * The property that data minimisation comes down to: whatever scopes a token holds, exactly the members leave that the published
 * {@code x-scope} opens to one of them. Not one more, not one less, at any depth.
 */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class MinimisationTest {

    private static final int TIRAGES = 15;
    private static final List<String> TOUS = Stream.of(Scope.values()).map(Scope::mot).toList();
    private static final Map<ApiVersion, JsonNode> DOCUMENTS = Map.of(ApiVersion.V2, document("v2"), ApiVersion.V3,
            document("v3"));

    static List<Cas> cas() {
        return Stream.concat(Cas.tous().stream(), Cas.franceConnectes().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("cas")
    void members_thatLeave_areThoseThatTheScopesOpen(Cas cas) {
        Fournisseur.UNIQUE.oublie();
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        for (int tirage = 0; tirage < TIRAGES; tirage++) {
            List<String> scopes = tirer(cas, hasard);
            Response reponse = new Appel(cas).envoyer(scopes);
            Set<String> ouverts = ouverts(schema(cas), scopes.stream()
                    .filter(scope -> !cas.estFranceConnecte() || !scope.contains("_identite")).toList(), "");
            if (scopes.stream().noneMatch(routeScopes(cas)::contains)) {
                assertThat(reponse.statusCode()).as("seed %d, %s", graine, scopes).isEqualTo(cas.estV3() ? 403 : 401);
            } else {
                assertThat(membres(json(reponse).at(cas.estV3() ? "/data" : ""), "")).as("seed %d, %s", graine, scopes)
                        .isEqualTo(ouverts);
            }
        }
    }

    /** Some of the route's scopes, and some of anything. */
    private static List<String> tirer(Cas cas, Random hasard) {
        List<String> scopes = new ArrayList<>();
        for (Collection<String> urne : List.of(routeScopes(cas), TOUS)) {
            double part = hasard.nextDouble();
            urne.stream().filter(scope -> hasard.nextDouble() < part / (urne == TOUS ? 4 : 1)).forEach(scopes::add);
        }
        return scopes.stream().distinct().toList();
    }

    private static Set<String> routeScopes(Cas cas) {
        Set<String> scopes = new TreeSet<>();
        operation(cas).get("x-scopes").forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    private static JsonNode operation(Cas cas) {
        return document(cas).get("paths").get(cas.chemin()).get("get");
    }

    private static JsonNode document(Cas cas) {
        return DOCUMENTS.get(cas.estV3() ? ApiVersion.V3 : ApiVersion.V2);
    }

    private static JsonNode schema(Cas cas) {
        JsonNode corps = suivre(cas, operation(cas).at("/responses/200")).at("/content/application~1json/schema");
        return suivre(cas, cas.estV3() ? corps.at("/properties/data") : corps);
    }

    private static JsonNode suivre(Cas cas, JsonNode reference) {
        return document(cas).at(reference.get("$ref").asText().substring(1));
    }

    private static Set<String> ouverts(JsonNode schema, List<String> scopes, String chemin) {
        Set<String> ouverts = new TreeSet<>();
        schema.path("properties").fields().forEachRemaining(membre -> {
            JsonNode dit = membre.getValue();
            Set<String> ouvrent = Stream.of(dit.get("x-scope")).flatMap(liste -> mots(liste).stream())
                    .collect(Collectors.toSet());
            boolean ouvert = dit.has("x-scope-tous")
                    ? scopes.containsAll(ouvrent)
                    : scopes.stream().anyMatch(ouvrent::contains);
            if (ouvert) {
                String nom = chemin + "/" + membre.getKey();
                ouverts.add(nom);
                ouverts.addAll(ouverts(dit.has("items") ? dit.get("items") : dit, scopes, nom));
            }
        });
        return ouverts;
    }

    private static List<String> mots(JsonNode liste) {
        List<String> mots = new ArrayList<>();
        liste.forEach(mot -> mots.add(mot.asText()));
        return mots;
    }

    /** The members of an object; those of a list are the members of its elements, which are all alike. */
    private static Set<String> membres(JsonNode node, String chemin) {
        Set<String> membres = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(element -> membres.addAll(membres(element, chemin)));
        }
        node.fields().forEachRemaining(membre -> {
            membres.add(chemin + "/" + membre.getKey());
            membres.addAll(membres(membre.getValue(), chemin + "/" + membre.getKey()));
        });
        return membres;
    }

    private static JsonNode json(Response reponse) {
        try {
            return new YAMLMapper().readTree(reponse.asString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode document(String version) {
        try {
            return new YAMLMapper().readTree(Path.of("src/main/resources/openapi/open-api-" + version + ".yml").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
