package fr.apiparticulier.suite.grafana;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks a Prometheus as Grafana does. Whatever it refuses ends in an {@link IllegalStateException} with its reason. */
final class Consultation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REGARD_SECONDES = 60;
    private static final int PAS_SECONDES = 5;
    private static final String AUCUN_NOMBRE = "NaN";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI adresse;

    Consultation(URI adresse) {
        this.adresse = adresse;
    }

    boolean estPrete() {
        try {
            return lire("/-/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    /** @return whether it shows a figure */
    boolean montre(Requete requete) {
        return chiffres(requete).anyMatch(chiffre -> !Double.isNaN(chiffre));
    }

    /** @return whether it shows more than nothing */
    boolean compte(Requete requete) {
        return chiffres(requete).anyMatch(chiffre -> chiffre > 0);
    }

    private DoubleStream chiffres(Requete requete) {
        JsonNode series = (requete.instantanee() ? instant(requete.expression()) : minute(requete.expression())).path("result");
        return elements(series)
                .flatMap(serie -> serie.has("values") ? elements(serie.path("values")) : Stream.of(serie.path("value")))
                .mapToDouble(point -> nombre(point.path(1)));
    }

    /** In JSON, Prometheus writes numbers as strings, and infinity as no Java would. */
    private static double nombre(JsonNode chiffre) {
        return Double.parseDouble(chiffre.asText(AUCUN_NOMBRE).replace("Inf", "Infinity"));
    }

    private JsonNode instant(String expression) {
        return demander("query", Map.of("query", expression));
    }

    private JsonNode minute(String expression) {
        long fin = Instant.now().getEpochSecond();
        return demander("query_range",
                Map.of("query", expression, "start", fin - REGARD_SECONDES, "end", fin, "step", PAS_SECONDES));
    }

    /** @return the figure of its first series; NaN if there is none */
    double valeur(String expression) {
        return nombre(instant(expression).at("/result/0/value/1"));
    }

    /** @return the values that a label of a metric has */
    List<String> valeurs(String mesure, String etiquette) {
        return elements(demander("label/" + etiquette + "/values", Map.of("match[]", mesure))).map(JsonNode::asText).toList();
    }

    private JsonNode demander(String quoi, Map<String, ?> parametres) {
        HttpResponse<String> reponse = lire("/api/v1/" + quoi + "?" + parametres.entrySet().stream()
                .map(parametre -> encode(parametre.getKey()) + "=" + encode(parametre.getValue().toString()))
                .collect(Collectors.joining("&")));
        try {
            JsonNode corps = JSON.readTree(reponse.body());
            if (!corps.path("status").asText().equals("success")) {
                throw new IllegalStateException(quoi + " " + parametres + ": " + corps.path("error").asText(reponse.body()));
            }
            return corps.path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> lire(String chemin) {
        try {
            return http.send(HttpRequest.newBuilder(adresse.resolve(chemin)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
