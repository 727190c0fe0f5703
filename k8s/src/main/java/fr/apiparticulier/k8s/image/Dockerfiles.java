package fr.apiparticulier.k8s.image;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.ImageReference;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * How images are made: on a base that is exactly one, as nobody's root, without a shell in between, and they say what is in
 * them.
 */
public final class Dockerfiles implements Rule {

    public static final List<String> FILES = List.of("k8s/images/Dockerfile.native", "k8s/images/Dockerfile.jvm");
    private static final List<String> LABELS = List.of("title", "description", "version", "revision", "created", "source",
            "licenses");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)");

    @Override
    public void check(Installation installation, Findings findings) {
        for (String file : FILES) {
            Place place = Place.of(file);
            String text = installation.sources().read(file).orElse("");
            if (findings.expect(!text.isEmpty(), place, "is missing", "a Dockerfile")) {
                check(DockerfileText.read(text), place, users(installation), findings);
            }
        }
    }

    /** The numbers that pods of ours run as, where they say so. */
    private static Set<Long> users(Installation installation) {
        return Workload.of(installation).stream()
                .filter(workload -> workload.mainBoxes().stream().anyMatch(box -> box.image().isOurs()))
                .map(workload -> workload.spec().getSecurityContext()).filter(Objects::nonNull)
                .flatMap(security -> Stream.ofNullable(security.getRunAsUser())).collect(Collectors.toSet());
    }

    private static void check(DockerfileText file, Place place, Set<Long> users, Findings findings) {
        DockerfileText shipped = file.lastStage();
        Set<String> stages = file.all("FROM").stream().filter(from -> from.matches("(?i).* AS \\S+"))
                .map(from -> from.replaceFirst("(?i).* AS ", "")).collect(Collectors.toSet());
        Set<String> arguments = file.all("ARG").stream().map(arg -> arg.replaceFirst("=.*", "")).collect(Collectors.toSet());
        file.all("FROM").stream().map(from -> base(from, file))
                .filter(base -> !stages.contains(base) && !base.equals("scratch"))
                .forEach(base -> findings.expect(!ImageReference.of(base).digest().isEmpty(), place.at("FROM"),
                        base + " may be any image", "a digest"));
        List<String> user = shipped.all("USER");
        findings.expect(!user.isEmpty() && user.get(user.size() - 1).matches("[1-9]\\d*(?::[1-9]\\d*)?"), place.at("USER"),
                "is " + user, "a number that is not 0, which Kubernetes can check");
        users.forEach(each -> findings.expect(user.stream().anyMatch(one -> one.startsWith(String.valueOf(each))),
                place.at("USER"), "is not " + each + " of the pods", "the same number"));
        Stream.of("CMD", "ENTRYPOINT").flatMap(name -> shipped.all(name).stream()).forEach(command -> findings.expect(
                command.matches("\\[\\s*\".*\"\\s*]"), place.at("ENTRYPOINT"), "goes through a shell",
                "a list of words in JSON"));
        findings.expect(!shipped.all("ENTRYPOINT").isEmpty(), place.at("ENTRYPOINT"), "is missing", "what is run");
        findings.expect(shipped.all("RUN").isEmpty(), place.at("RUN"), "needs a shell in what is shipped", "none");
        findings.expect(file.all("ADD").isEmpty(), place.at("ADD"), "may unpack or download", "COPY");
        String labels = String.join(" ", shipped.all("LABEL"));
        LABELS.forEach(label -> findings.expect(labels.contains("org.opencontainers.image." + label), place.at("LABEL"),
                "does not say org.opencontainers.image." + label, "it"));
        findings.expect(shipped.all("COPY").stream().anyMatch(copy -> copy.contains("bom")), place.at("COPY"),
                "leaves the bill of materials behind", "the CycloneDX file in the image");
        used(file, arguments, place, findings);
    }

    private static void used(DockerfileText file, Set<String> arguments, Place place, Findings findings) {
        Set<String> used = file.instructions().stream().flatMap(each -> VARIABLE.matcher(each.arguments()).results())
                .map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
        Set<String> set = file.all("ENV").stream().map(env -> env.replaceFirst("[= ].*", "")).collect(Collectors.toSet());
        arguments.forEach(name -> findings.expect(used.contains(name), place.at("ARG " + name), "is used by nobody",
                "only arguments that are needed"));
        used.forEach(
                name -> findings.expect(arguments.contains(name) || set.contains(name), place, "$" + name + " is nowhere said",
                        "an ARG"));
    }

    /** A base that is an argument is what its default says. */
    private static String base(String from, DockerfileText file) {
        String image = from.replaceFirst("^--\\S+\\s+", "").split("\\s+")[0];
        return VARIABLE.matcher(image).results().findFirst().map(match -> file.all("ARG").stream()
                .filter(arg -> arg.startsWith(match.group(1) + "=")).map(arg -> arg.substring(match.group(1).length() + 1))
                .findFirst().orElse(image)).orElse(image);
    }
}
