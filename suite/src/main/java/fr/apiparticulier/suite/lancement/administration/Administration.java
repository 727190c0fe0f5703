package fr.apiparticulier.suite.lancement.administration;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The gateway's listener for operators, as the launcher uses it: one habilitation of the sandbox, and its tokens. */
public final class Administration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ESSAIS = 100;
    private static final long PAUSE_MILLISECONDES = 100;
    private static final String HABILITATIONS = "/habilitations";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .build();
    private final Map<Set<String>, String> jetons = new ConcurrentHashMap<>();
    private final URI adresse;
    private final String secret;
    private String habilitation;

    public Administration(URI adresse, String secret) {
        this.adresse = adresse;
        this.secret = secret;
    }

    public URI adresse() {
        return adresse;
    }

    /** Makes the sandbox's habilitation, or brings that of an earlier launch up to date. Once, before any token. */
    public void amorcer(ObjectNode fiche) throws IOException, InterruptedException {
        habilitation = activer(fiche);
    }

    private String activer(ObjectNode fiche) throws IOException, InterruptedException {
        JsonNode deja = deja(fiche.path("reference").asText());
        JsonNode tenue = deja == null
                ? appeler("POST", HABILITATIONS, fiche)
                : appeler("PUT", HABILITATIONS + "/" + deja.path("id").asText(), fiche.set("version", deja.get("version")));
        String sienne = tenue.path("id").asText();
        appeler("POST", HABILITATIONS + "/" + sienne + "/activer", null);
        return sienne;
    }

    /** @return a token with these scopes, of a habilitation of its own */
    public String jetonDe(ObjectNode fiche, Collection<String> scopes) throws IOException, InterruptedException {
        return emettre(activer(fiche), new TreeSet<>(scopes));
    }

    private JsonNode deja(String reference) throws IOException, InterruptedException {
        for (JsonNode une : attendre(HABILITATIONS + "?limite=1000")) {
            if (une.path("reference").asText().equals(reference)) {
                return une;
            }
        }
        return null;
    }

    /** @return a token with these scopes that nobody else has */
    public String jetonNeuf(Collection<String> scopes) {
        return emettre(habilitation, new TreeSet<>(scopes));
    }

    /** From now on, and for good. */
    public void revoquer(String jeton) throws IOException, InterruptedException {
        String jti = JSON.readTree(Base64.getUrlDecoder().decode(jeton.split("\\.")[1])).path("jti").asText();
        appeler("POST", "/jetons/" + jti + "/revocation", JSON.createObjectNode());
    }

    /** Makes another key, which signs tokens once every replica has had the time to learn of it. */
    public void tournerCle() throws IOException, InterruptedException {
        appeler("POST", "/cles/rotation", null);
    }

    /** @return a token with these scopes: the same for the same ones, as long as the suite runs */
    public String jeton(Collection<String> scopes) {
        return jetons.computeIfAbsent(new TreeSet<>(scopes), ceux -> emettre(habilitation, ceux));
    }

    private String emettre(String habilitation, Set<String> scopes) {
        ObjectNode corps = JSON.createObjectNode();
        scopes.forEach(corps.putArray("scopes")::add);
        try {
            return appeler("POST", HABILITATIONS + "/" + habilitation + "/jetons", corps).path("jeton").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The gateway says that it is ready, and may open this listener a moment later. */
    private JsonNode attendre(String chemin) throws IOException, InterruptedException {
        for (int essai = 0; essai < ESSAIS; essai++) {
            try {
                return appeler("GET", chemin, null);
            } catch (ConnectException e) {
                Thread.sleep(PAUSE_MILLISECONDES);
            }
        }
        return appeler("GET", chemin, null);
    }

    private JsonNode appeler(String methode, String chemin, JsonNode corps) throws IOException, InterruptedException {
        HttpResponse<byte[]> reponse = http.send(HttpRequest.newBuilder(adresse.resolve(chemin)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + secret).header("Content-Type", "application/json")
                .method(methode, corps == null ? BodyPublishers.noBody() : BodyPublishers.ofString(corps.toString())).build(),
                BodyHandlers.ofByteArray());
        JsonNode dite = JSON.readTree(reponse.body());
        if (reponse.statusCode() / 100 != 2) {
            throw new IOException("la passerelle répond %d à %s %s : %s".formatted(reponse.statusCode(), methode,
                    chemin.split("\\?")[0], dite.path("erreurs")));
        }
        return dite;
    }
}
