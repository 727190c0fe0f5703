package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.processus.Programme;
import fr.apiparticulier.suite.lancement.processus.ServiceEnPanne;
import fr.apiparticulier.suite.lancement.processus.ServiceLance;

/** Puts another build's processes in the place of a running suite's, each with the settings of the one before. */
public final class Succession {

    /** What a Job of a cluster says to bring a database up to date and do nothing else; nobody has to notice that it ends. */
    private static final Map<String, String> MIGRER = Map.of("quarkus.init-and-exit", "true",
            "quarkus.flyway.migrate-at-start", "true", "quarkus.shutdown.delay", "0s");

    /** Lines of a log, enough to hold a cause. */
    private static final int FIN = 40;

    private final Flotte flotte;
    private final List<String> repliques;

    Succession(Flotte flotte, int repliques) {
        this.flotte = flotte;
        this.repliques = IntStream.range(0, repliques).mapToObj(Demarrage::replique).toList();
    }

    /** Told, not pointed to: the folder that holds it is deleted with the suite. */
    private static String fin(Path journal) throws IOException {
        List<String> lignes = Files.readAllLines(journal);
        return String.join("\n", lignes.subList(Math.max(0, lignes.size() - FIN), lignes.size()));
    }

    /**
     * Brings all databases to what this build wants, one after the other, while the suite goes on as it is.
     *
     * @throws EchecDemarrage if one of them could not be; those before it stay as they are then
     */
    public void migrer(Distribution build) throws EchecDemarrage, IOException, InterruptedException {
        List<String> modules = Stream
                .concat(Stream.of(Demarrage.PASSERELLE), Arrays.stream(Service.values()).map(Service::audience)).toList();
        for (String module : modules) {
            ServiceLance migration = flotte.ajouter(successeur(module, build).avec(MIGRER));
            int code = migration.attendreFin();
            if (code != 0) {
                throw new EchecDemarrage("La base de %s n'a pas migré (code %d) ; la fin de son journal :%n%s".formatted(module,
                        code, fin(migration.programme().journal())));
            }
        }
    }

    /**
     * A provider of this build, ready beside the one that runs, as a new pod is before the old one is told to stop.
     *
     * @param adresse the new one's
     * @param ancien still asked by whoever has a connection to it, until it is drained
     */
    public record Releve(URI adresse, ServiceLance ancien) {
    }

    /** @throws ServiceEnPanne if the new one does not become ready; the old one runs on */
    public Releve relever(Service service, Distribution build)
            throws EchecDemarrage, IOException, ServiceEnPanne, InterruptedException {
        ServiceLance nouveau = flotte.ajouter(successeur(service.audience(), build));
        nouveau.attendrePret();
        return new Releve(nouveau.programme().adresse(), flotte.ceder(nouveau));
    }

    /** Drains a gateway, then starts one of this build on the same ports, as a cluster does where each has a volume of its own. */
    public void releverReplique(int numero, Distribution build)
            throws EchecDemarrage, IOException, ServiceEnPanne, InterruptedException {
        String nom = repliques.get(numero);
        Programme ancien = flotte.programme(nom);
        Programme nouveau = ancien.enVersion(build.livrable(Demarrage.PASSERELLE), ancien.port(), ancien.portGestion());
        flotte.vider(nom);
        flotte.lancer(nouveau).attendrePret();
    }

    /** @param module also the name of its process, of the gateway's first one */
    private Programme successeur(String module, Distribution build) throws EchecDemarrage {
        return flotte.programme(module).enVersion(build.livrable(module), Ports.libre(), Ports.libre());
    }
}
