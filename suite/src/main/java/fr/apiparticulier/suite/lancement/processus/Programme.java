package fr.apiparticulier.suite.lancement.processus;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * A service as it is to be started.
 *
 * @param nom as in {@code provider-cnaf}
 * @param jar what {@code java -jar} runs
 * @param port what it serves, on the loopback
 * @param portGestion its health
 * @param proprietes everything else it is told; holds secrets
 * @param reglages the file those properties are handed over in
 * @param journal where its output goes
 */
public record Programme(
        String nom, Path jar, int port, int portGestion, Map<String, String> proprietes, Path reglages, Path journal) {

    public Programme {
        proprietes = Map.copyOf(proprietes);
    }

    public URI adresse() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** @return where health and metrics are */
    public URI gestion() {
        return URI.create("http://127.0.0.1:" + portGestion);
    }

    URI sante() {
        return gestion().resolve("/q/health/ready");
    }

    @Override
    public String toString() {
        return "Programme[" + nom + "]";
    }
}
