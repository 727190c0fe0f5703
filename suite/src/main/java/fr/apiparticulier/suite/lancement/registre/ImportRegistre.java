package fr.apiparticulier.suite.lancement.registre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.suite.lancement.cles.CleInterne;

/** Replaces a provider's registry by a file: the way of an operator, of the fictional people and of the tests. */
public final class ImportRegistre {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNEXION = Duration.ofSeconds(5);
    /** A night's file of a large provider. */
    private static final Duration REPONSE = Duration.ofMinutes(10);
    private static final int OK = 200;
    private static final int REFUS = 422;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNEXION)
            .build();
    private final CleInterne cle;

    public ImportRegistre(CleInterne cle) {
        this.cle = cle;
    }

    /**
     * @param fournisseur the provider's address
     * @param nom the provider's name, as in {@code provider-cnaf}
     * @throws ImportRefuse if the file is wrong; the registry is as it was
     * @throws IOException if the provider is not there or answers something else
     */
    public RapportImport importer(URI fournisseur, String nom, byte[] yaml) throws IOException, InterruptedException {
        HttpRequest requete = HttpRequest.newBuilder(fournisseur.resolve("/registre")).timeout(REPONSE)
                .header("Authorization", "Bearer " + cle.jetonImport(nom))
                .header("Content-Type", "application/yaml")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(yaml)).build();
        HttpResponse<byte[]> reponse = http.send(requete, HttpResponse.BodyHandlers.ofByteArray());
        return switch (reponse.statusCode()) {
            case OK -> JSON.readValue(reponse.body(), RapportImport.class);
            case REFUS -> throw new ImportRefuse(nom, JSON.readValue(reponse.body(), RapportImport.class));
            default -> throw new IOException(nom + " répond " + reponse.statusCode() + " à l'import");
        };
    }
}
