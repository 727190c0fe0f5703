package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.apiparticulier.suite.chaos.detour.Detour;

/**
 * What gateways hold: places and connections, as their metrics tell; and the connections to what they call, as those count
 * them who are called.
 */
final class Tenues {

    /**
     * Of calls to providers, of clients, of the database, of Redis: how many are in use, and how many wait for one. Of the
     * database the latter is not told rightly: each connection that does not come about stays counted for good (Vert.x 4.5).
     */
    private static final List<String> MESURES = List.of("ft_bulkhead_executionsRunning",
            "particulier_fournisseurs_places_prises",
            "sql_pool_active", "redis_pool_active", "redis_pool_queue_size");
    private static final List<String> MESURES_DU_PORT = List.of("http_server_active_connections{server_port=\"%d\"",
            "http_server_active_requests{server_port=\"%d\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<URI, Integer> passerelles;
    private final Map<String, Detour> appeles;

    /**
     * @param passerelles management address and public port of each
     * @param appeles who is called, by name
     */
    Tenues(Map<URI, Integer> passerelles, Map<String, Detour> appeles) {
        this.passerelles = new LinkedHashMap<>(passerelles);
        this.appeles = Map.copyOf(appeles);
    }

    /**
     * @return how many of each are held now
     * @throws IOException if a gateway does not tell, or leaves one out
     */
    Map<String, Double> maintenant() throws IOException, InterruptedException {
        Map<String, Double> tenues = new TreeMap<>();
        for (Map.Entry<URI, Integer> passerelle : passerelles.entrySet()) {
            List<String> mesures = client.send(HttpRequest.newBuilder(passerelle.getKey().resolve("/q/metrics")).build(),
                    BodyHandlers.ofString()).body().lines().toList();
            for (String mesure : MESURES) {
                retenir(tenues, passerelle.getValue(), mesures, mesure);
            }
            for (String mesure : MESURES_DU_PORT) {
                retenir(tenues, passerelle.getValue(), mesures, mesure.formatted(passerelle.getValue()));
            }
        }
        appeles.forEach((nom, detour) -> tenues.put("connections to " + nom, (double) detour.liaisons()));
        return tenues;
    }

    private static void retenir(Map<String, Double> tenues, int port, List<String> mesures, String debut) throws IOException {
        List<String> siennes = mesures.stream().filter(mesure -> mesure.startsWith(debut)).toList();
        if (siennes.isEmpty()) {
            throw new IOException(debut + ": not among the metrics");
        }
        for (String mesure : siennes) {
            // A line of Prometheus' text form ends with its value.
            int fin = mesure.lastIndexOf(' ');
            tenues.put(port + " " + mesure.substring(0, fin), Double.parseDouble(mesure.substring(fin + 1)));
        }
    }
}
