package fr.apiparticulier.operateur;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.echec.SansReponse;

/** A gateway's listener for operators. Every call fails with {@link fr.apiparticulier.operateur.echec.Refus} or {@link SansReponse}. */
final class Passerelle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI adresse;
    private final String secret;
    private final HttpClient client;

    Passerelle(URI adresse, String secret, SSLContext tls) {
        this.adresse = adresse;
        this.secret = secret;
        this.client = HttpClient.newBuilder().sslContext(tls).connectTimeout(Duration.ofSeconds(5)).build();
    }

    /** @param parametres those that are null are left out */
    JsonNode lire(String chemin, Map<String, ?> parametres) {
        String requete = parametres.entrySet().stream().filter(entree -> Objects.nonNull(entree.getValue()))
                .map(entree -> entree.getKey() + "=" + encode(entree.getValue().toString())).sorted()
                .collect(Collectors.joining("&"));
        return appeler("GET", requete.isEmpty() ? chemin : chemin + "?" + requete, null);
    }

    /** @param corps null for none */
    JsonNode appeler(String methode, String chemin, JsonNode corps) {
        HttpRequest.Builder requete = requete(chemin).header("Authorization", "Bearer " + secret).timeout(PATIENCE)
                .method(methode, corps == null ? BodyPublishers.noBody() : BodyPublishers.ofString(corps.toString()));
        try {
            HttpResponse<String> reponse = client.send(
                    corps == null ? requete.build() : requete.header("Content-Type", "application/json").build(),
                    BodyHandlers.ofString());
            JsonNode dite = JSON.readTree(reponse.body());
            if (reponse.statusCode() / 100 != 2) {
                throw RefusPasserelle.de(reponse.statusCode(), dite);
            }
            return dite;
        } catch (JsonProcessingException e) {
            throw new SansReponse("Ce n'est pas une adresse d'administration : " + adresse);
        } catch (SSLException e) {
            throw new SansReponse("Certificat refusé : " + adresse + " (d'une autre autorité, ou d'un autre nom ? --ca-file)");
        } catch (IOException e) {
            throw new SansReponse("Pas de réponse de " + adresse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SansReponse("Interrompu.");
        }
    }

    private HttpRequest.Builder requete(String chemin) {
        try {
            return HttpRequest.newBuilder(adresse.resolve(chemin));
        } catch (IllegalArgumentException e) {
            throw new Mesusage("Adresse impossible : " + adresse);
        }
    }

    /** @return a part of a path or of a query, whatever it holds */
    static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
