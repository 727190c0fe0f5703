package fr.apiparticulier.suite.conformance.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.compare.Reponse;
import fr.apiparticulier.suite.conformance.operation.Operation;

/** Asks the gateway one question over HTTP, as a client of that version would. */
final class Appel {

    /** DINUM, the administration behind the sandbox. */
    static final String SIRET = "13002526500013";
    static final String DESTINATAIRE = "recipient=" + SIRET;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    /** Longer than any deadline of the gateway: a silent gateway is a failure, not a wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param franceConnect whether the token is one of FranceConnect, which is no API key in any version */
    Reponse poser(URI passerelle, Operation operation, Cas cas, String jeton, boolean franceConnect) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(adresse(passerelle, operation, cas)).timeout(PATIENCE);
        if (operation.version() == 2 && !franceConnect) {
            requete.header("X-Api-Key", jeton);
        } else {
            requete.header("Authorization", "Bearer " + jeton);
        }
        try {
            HttpResponse<String> reponse = client.send(requete.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Reponse(reponse.statusCode(), corps(reponse.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    static URI adresse(URI passerelle, Operation operation, Cas cas) {
        Stream<String> parametres = cas.parametres().properties().stream()
                .flatMap(parametre -> parametre.getValue().isArray()
                        ? StreamSupport.stream(parametre.getValue().spliterator(), false)
                                .map(valeur -> paire(parametre.getKey() + "[]", valeur.asText()))
                        : Stream.of(paire(parametre.getKey(), parametre.getValue().asText())));
        Stream<String> destinataire = operation.version() == 2 || cas.parametres().has("recipient")
                ? Stream.of()
                : Stream.of(DESTINATAIRE);
        return passerelle.resolve(operation.chemin() + "?"
                + Stream.concat(parametres, destinataire).collect(Collectors.joining("&")));
    }

    private static String paire(String nom, String valeur) {
        return URLEncoder.encode(nom, UTF_8) + "=" + URLEncoder.encode(valeur, UTF_8);
    }

    private static JsonNode corps(String texte) {
        try {
            return JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
