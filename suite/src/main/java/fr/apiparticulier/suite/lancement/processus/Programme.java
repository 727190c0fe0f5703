package fr.apiparticulier.suite.lancement.processus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import fr.apiparticulier.operateur.fichier.FichierPrive;

/**
 * A service as it is to be started.
 *
 * @param nom as in {@code provider-cnaf}
 * @param livrable what is started
 * @param port what it serves, on the loopback
 * @param portGestion its health
 * @param proprietes everything else it is told; holds secrets
 * @param reglages the file those properties are handed over in
 * @param journal where its output goes
 */
public record Programme(
        String nom, Livrable livrable, int port, int portGestion, Map<String, String> proprietes, Path reglages, Path journal) {

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

    /** @return the same service as another build has made it, elsewhere */
    public Programme enVersion(Livrable autre, int port, int portGestion) {
        return new Programme(nom, autre, port, portGestion, proprietes, reglages.resolveSibling(nom + autre.extension()),
                journal);
    }

    /** @return the same, told this besides */
    public Programme avec(Map<String, String> plus) {
        Map<String, String> toutes = new HashMap<>(proprietes);
        toutes.putAll(plus);
        return new Programme(nom, livrable, port, portGestion, toutes, reglages, journal);
    }

    /** Writes the file that the process is started with. */
    void ecrireReglages() throws IOException {
        Map<String, String> toutes = new HashMap<>(proprietes);
        toutes.put("quarkus.http.host", "127.0.0.1");
        toutes.put("quarkus.http.port", Integer.toString(port));
        toutes.put("quarkus.management.host", "127.0.0.1");
        toutes.put("quarkus.management.port", Integer.toString(portGestion));
        FichierPrive.ecrire(reglages, livrable.reglages(toutes));
    }

    URI sante() {
        return gestion().resolve("/q/health/ready");
    }

    @Override
    public String toString() {
        return "Programme[" + nom + "]";
    }
}
