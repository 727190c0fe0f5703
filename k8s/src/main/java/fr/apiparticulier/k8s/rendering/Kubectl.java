package fr.apiparticulier.k8s.rendering;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tool that renders, without a cluster. */
public final class Kubectl {

    private static final int OLDEST = 27;
    private static final Pattern VERSION = Pattern.compile("\"minor\"\\s*:\\s*\"(\\d+)");

    private final String program;

    private Kubectl(String program) {
        this.program = program;
    }

    /** @return empty if there is none on this machine */
    public static Optional<Kubectl> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "kubectl")).filter(Files::isExecutable).findFirst()
                .map(file -> new Kubectl(file.toString()));
    }

    /** @return empty if it is too old, or does not say */
    public Optional<String> version() {
        Matcher minor = VERSION.matcher(run(List.of(program, "version", "--client", "--output=json")));
        return minor.find() && Integer.parseInt(minor.group(1)) >= OLDEST
                ? Optional.of("1." + minor.group(1))
                : Optional.empty();
    }

    /**
     * All objects of an overlay, as YAML.
     *
     * @throws RenderingFailed if the overlay cannot be rendered
     */
    public String render(Path folder) {
        return run(List.of(program, "kustomize", folder.toString()));
    }

    private static String run(List<String> command) {
        try {
            Path errors = Files.createTempFile("kubectl", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new RenderingFailed(Files.readString(errors).strip());
                }
                return output;
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new RenderingFailed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenderingFailed("interrupted");
        }
    }
}
