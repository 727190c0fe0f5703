package fr.apiparticulier.operateur.registre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import javax.net.ssl.SSLContext;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.echec.Echec;
import fr.apiparticulier.operateur.echec.Refus;
import fr.apiparticulier.operateur.echec.SansReponse;

/** Asks a provider to forget persons, what it has forgotten, and to forget again after a restore. Whom stands in bodies alone. */
public final class EffacementRegistre {

    private static final String CHEMIN = "/registre/effacements";
    private static final String JSON_TYPE = "application/json";
    private static final String NDJSON_TYPE = "application/x-ndjson";
    private static final String SEMBLABLES = "X-Semblables";
    private static final int ERREUR_SERVEUR = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNEXION = Duration.ofSeconds(5);

    private final HttpClient http;
    private final CleInterne cle;
    private final Duration delai;
    private final URI adresse;
    private final Service fournisseur;

    /** @param delai how long an answer may take: after a restore, every row of a registry is looked at */
    public EffacementRegistre(CleInterne cle, SSLContext tls, Duration delai, URI adresse, Service fournisseur) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(tls).connectTimeout(CONNEXION)
                .build();
        this.cle = cle;
        this.delai = delai;
        this.adresse = adresse;
        this.fournisseur = fournisseur;
    }

    /**
     * That somebody was erased.
     *
     * @param attestation as the provider wrote it
     * @param semblables how many rows may be the person's too, and stay
     */
    public record Efface(String attestation, long semblables) {
    }

    /**
     * @param demande the person, why, and until when
     * @throws Refus if nobody was erased, and why
     * @throws SansReponse if it is not told whether somebody was
     */
    public Efface effacer(JsonNode demande) {
        HttpResponse<String> reponse = appeler("POST", CHEMIN, JSON_TYPE, BodyPublishers.ofString(demande.toString()));
        return new Efface(reponse.body(), reponse.headers().firstValueAsLong(SEMBLABLES).orElse(0));
    }

    /** @return all attestations, one per line */
    public String lister() {
        return appeler("GET", CHEMIN, JSON_TYPE, BodyPublishers.noBody()).body();
    }

    /**
     * @param attestations one per line
     * @return what came of it: {@code nouvelles}, {@code connues}, {@code retraits}
     */
    public JsonNode reprendre(String attestations) {
        return lire(appeler("POST", CHEMIN + "/reprise", NDJSON_TYPE, BodyPublishers.ofString(attestations)).body());
    }

    private HttpResponse<String> appeler(String methode, String chemin, String type, BodyPublisher corps) {
        HttpRequest requete = HttpRequest.newBuilder(adresse.resolve(chemin)).timeout(delai)
                .header("Authorization", "Bearer " + cle.jetonImport(fournisseur.audience()))
                .header("Content-Type", type).method(methode, corps).build();
        try {
            HttpResponse<String> reponse = http.send(requete, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (reponse.statusCode() != 200) {
                throw refus(reponse);
            }
            return reponse;
        } catch (IOException e) {
            throw Pannes.de(e, adresse, fournisseur);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SansReponse("Interrompu.");
        }
    }

    private Echec refus(HttpResponse<String> reponse) {
        String nom = fournisseur.audience();
        if (reponse.statusCode() >= ERREUR_SERVEUR) {
            return new SansReponse(nom + " n'a pas pu (HTTP " + reponse.statusCode() + ") ; son journal dit pourquoi.");
        }
        List<String> motifs = motifs(reponse);
        return new Refus(switch (reponse.statusCode()) {
            case 401, 403 -> List.of(nom + " ne reconnaît pas cette clé, ou ne lui permet pas d'effacer.");
            case 404 -> List.of(motifs.isEmpty()
                    ? nom + " ne sait pas effacer : est-ce bien l'adresse d'un fournisseur, et de cette version ?"
                    : "Personne introuvable dans le registre de " + nom
                            + " : rien n'est effacé. Donnez-la telle que le registre "
                            + "l'écrit, ou par un identifiant.");
            case 409 -> List.of(motifs.stream().anyMatch(motif -> motif.startsWith("personne"))
                    ? "Plusieurs personnes répondent à cette demande : rien n'est effacé. Ajoutez le sexe et le lieu de "
                            + "naissance, ou un identifiant."
                    : "Un import est en cours dans le registre de " + nom + " : rien n'est changé, recommencez après.");
            case 422 -> motifs;
            default -> List.of(nom + " refuse (HTTP " + reponse.statusCode() + ").");
        });
    }

    private static List<String> motifs(HttpResponse<String> reponse) {
        try {
            return StreamSupport.stream(JSON.readTree(reponse.body()).path("erreurs").spliterator(), false)
                    .map(erreur -> (erreur.path("membre").asText() + " : " + erreur.path("motif").asText())
                            .replaceAll("[\\p{Cntrl}\\p{Cf}]+", " "))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private JsonNode lire(String corps) {
        try {
            return JSON.readTree(corps);
        } catch (IOException e) {
            throw new SansReponse("Ce n'est pas un fournisseur qui répond à " + adresse);
        }
    }
}
