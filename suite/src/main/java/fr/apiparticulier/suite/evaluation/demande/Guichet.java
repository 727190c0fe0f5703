package fr.apiparticulier.suite.evaluation.demande;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIdentite;

/** Asks the registry of students who somebody is. */
final class Guichet {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int ABSENT = 404;

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final URI adresse;
    private final Passe passe;

    /** @param fournisseur its address */
    Guichet(URI fournisseur, Passe passe) {
        this.adresse = fournisseur.resolve("/statut-etudiant/identite");
        this.passe = passe;
    }

    /**
     * @return the INE of whoever it says that is; empty if it says nobody
     * @throws IOException if it says anything else
     */
    Optional<String> ine(Identite identite) throws IOException, InterruptedException {
        byte[] question = JSON.writeValueAsBytes(new ParIdentite(identite, EnumSet.allOf(Population.class)));
        HttpResponse<byte[]> reponse = http.send(HttpRequest.newBuilder(adresse).timeout(PATIENCE)
                .header("Authorization", "Bearer " + passe.jeton()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(question)).build(), BodyHandlers.ofByteArray());
        return switch (reponse.statusCode()) {
            case OK -> Optional.of(JSON.readTree(reponse.body()).path("donnees").path("ine").asText());
            case ABSENT -> Optional.empty();
            default -> throw new IOException("a question is answered " + reponse.statusCode());
        };
    }
}
