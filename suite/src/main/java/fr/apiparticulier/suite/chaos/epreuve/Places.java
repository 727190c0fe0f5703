package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The places that gateways hold for calls in flight, as their metrics tell. */
final class Places {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> gestions;
    private final List<String> mesures;
    private final int admises;

    /**
     * @param gestions the gateways' management addresses
     * @param mesures beginnings of the metrics' names
     * @param admises what the load itself may hold at the moment it is looked at
     */
    Places(List<URI> gestions, List<String> mesures, int admises) {
        this.gestions = gestions;
        this.mesures = mesures;
        this.admises = admises;
    }

    /** @return each metric that tells of more places than the load takes; a metric that is not there is told of too */
    List<String> occupees() throws IOException, InterruptedException {
        List<String> lignes = new ArrayList<>();
        for (URI gestion : gestions) {
            String corps = client.send(HttpRequest.newBuilder(gestion.resolve("/q/metrics")).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
            for (String mesure : mesures) {
                List<String> trouvees = corps.lines().filter(ligne -> ligne.startsWith(mesure)).toList();
                Stream<String> constats = trouvees.isEmpty()
                        ? Stream.of(mesure + ": not among the metrics")
                        : trouvees.stream().filter(ligne -> valeur(ligne) > admises);
                constats.forEach(lignes::add);
            }
        }
        return lignes;
    }

    /** A line of Prometheus' text form ends with its value. */
    static double valeur(String ligne) {
        return Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ') + 1));
    }
}
