package fr.apiparticulier.k8s.alert;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prometheus' own tool for rules. */
public final class Promtool {

    private final String program;

    private Promtool(String program) {
        this.program = program;
    }

    /** @return empty if there is none on this machine */
    public static Optional<Promtool> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "promtool")).filter(Files::isExecutable).findFirst()
                .map(file -> new Promtool(file.toString()));
    }

    /** @return what is wrong with a file of rules; empty if nothing is */
    Optional<String> check(Path rules) {
        return run("check", rules);
    }

    /** @return what rules do otherwise than a file of scenarios says; empty if nothing */
    Optional<String> test(Path scenarios) {
        return run("test", scenarios);
    }

    private Optional<String> run(String what, Path file) {
        try {
            Process process = new ProcessBuilder(List.of(program, what, "rules", file.getFileName().toString()))
                    .directory(file.getParent().toFile()).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(said.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
