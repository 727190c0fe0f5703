package fr.apiparticulier.suite.lancement.processus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Run by the Java that runs us, with its arguments in a file for {@code java @file}.
 *
 * @param fichier what {@code java -jar} takes
 * @param options what this JVM is told besides
 */
public record Jar(Path fichier, List<String> options) implements Livrable {

    /** Six JVMs share a laptop: heaps that start small and shrink again, one compiler, one collector thread. */
    private static final List<String> MACHINE = List.of("-Xms24m", "-Xmx160m", "-Xss512k", "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=48m", "-Dfile.encoding=UTF-8");

    public Jar {
        options = List.copyOf(options);
    }

    public Jar(Path fichier) {
        this(fichier, List.of());
    }

    @Override
    public String reglages(Map<String, String> proprietes) {
        Stream<String> dites = new TreeMap<>(proprietes).entrySet().stream().map(p -> "-D" + p.getKey() + "=" + p.getValue());
        return Stream.of(MACHINE.stream(), options.stream(), dites).flatMap(Function.identity()).map(Jar::citer)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public Path racine() {
        return fichier.toAbsolutePath().getParent();
    }

    @Override
    public String extension() {
        return ".args";
    }

    @Override
    public List<String> commande(Path reglages) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + reglages, "-jar",
                fichier.toString());
    }

    @Override
    public Map<String, String> environnement(Path reglages) {
        return Map.of();
    }

    /** The quoting of the java launcher's argument files. */
    private static String citer(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
