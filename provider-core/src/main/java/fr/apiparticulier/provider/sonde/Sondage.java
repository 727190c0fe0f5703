package fr.apiparticulier.provider.sonde;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.Vertx;

/**
 * Asks the ports what it reads, and tells how long each answer took; never whom it was about. A line is a question, as in
 * {@code {"route": "/statut-etudiant/ine", "question": {…}}}, or a number: then those before it are asked, so many at a time, and a
 * line of JSON tells what came of them ({@link Resultat}).
 */
@ApplicationScoped
public class Sondage {

    private static final String NOMBRE = "[1-9]\\d{0,3}";

    private final Map<String, Entree<?>> entrees;
    private final ObjectMapper json;
    private final Vertx vertx;

    Sondage(Instance<Entrees> entrees, ObjectMapper json, Vertx vertx) {
        this.entrees = entrees.stream().flatMap(une -> une.entrees().stream())
                .collect(Collectors.toMap(Entree::route, Function.identity()));
        this.json = json;
        this.vertx = vertx;
    }

    /**
     * @param trouvees how many were answered with somebody
     * @param nanosecondes from the first question to the last answer
     * @param durees of each question, in their order, nanoseconds
     */
    @RegisterForReflection
    public record Resultat(int trouvees, long nanosecondes, long[] durees) {
    }

    /**
     * Returns when there is nothing left to read.
     *
     * @throws IOException if a line is neither a question to one of the ports nor a number
     * @throws java.util.concurrent.CompletionException if a port fails
     */
    public void faire(InputStream questions, PrintStream resultats) throws IOException {
        BufferedReader lignes = new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8));
        List<Demande> demandes = new ArrayList<>();
        for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
            if (!ligne.matches(NOMBRE)) {
                demandes.add(lire(json.readTree(ligne)));
            } else if (!demandes.isEmpty()) {
                resultats.println(json.writeValueAsString(new Lot(demandes).poser(vertx, Integer.parseInt(ligne))));
                resultats.flush();
                demandes = new ArrayList<>();
            }
        }
    }

    private Demande lire(JsonNode ligne) throws IOException {
        Entree<?> entree = entrees.get(ligne.path("route").asText());
        if (entree == null) {
            throw new IOException("no such port");
        }
        return lire(entree, ligne.path("question"));
    }

    private <Q> Demande lire(Entree<Q> entree, JsonNode question) throws IOException {
        Q document = json.treeToValue(question, entree.document());
        return () -> entree.port().apply(document);
    }
}
