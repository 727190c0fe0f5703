package fr.apiparticulier.suite.lancement.processus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.suite.lancement.dossier.FichierPrive;

/**
 * The arguments of a child JVM, in a file for {@code java @file}: a command line can be read by every user of the machine,
 * a private file cannot.
 */
final class Reglages {

    /** Six JVMs share a laptop: heaps that start small and shrink again, one compiler, one collector thread. */
    private static final List<String> MACHINE = List.of("-Xms24m", "-Xmx160m", "-Xss512k", "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=48m", "-Dfile.encoding=UTF-8");

    private Reglages() {
    }

    static void ecrire(Programme programme) throws IOException {
        Map<String, String> proprietes = new TreeMap<>(programme.proprietes());
        proprietes.put("quarkus.http.host", "127.0.0.1");
        proprietes.put("quarkus.http.port", Integer.toString(programme.port()));
        proprietes.put("quarkus.management.host", "127.0.0.1");
        proprietes.put("quarkus.management.port", Integer.toString(programme.portGestion()));
        FichierPrive.ecrire(programme.reglages(), Stream
                .concat(MACHINE.stream(), proprietes.entrySet().stream().map(p -> "-D" + p.getKey() + "=" + p.getValue()))
                .map(Reglages::citer).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The quoting of the java launcher's argument files. */
    static String citer(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
