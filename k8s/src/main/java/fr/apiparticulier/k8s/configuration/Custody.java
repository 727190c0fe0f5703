package fr.apiparticulier.k8s.configuration;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.EnvVar;

import fr.apiparticulier.k8s.key.KeyedObjects;
import fr.apiparticulier.k8s.key.MountedFiles;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * A key is where it is used, and nowhere else: each that is mounted is named by a setting or an argument of its container. Only
 * certificates come whole, as cert-manager makes them.
 */
public final class Custody implements Rule {

    private static final String CERTIFICATE = "-tls";

    @Override
    public void check(Installation installation, Findings findings) {
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                .forEach(box -> check(box, installation, findings));
    }

    private static void check(Workload.Box box, Installation installation, Findings findings) {
        findings.expect(box.container().getEnvFrom().stream().allMatch(from -> from.getSecretRef() == null),
                box.place().at("envFrom"), "takes a whole Secret", "the keys that are needed, each by its name");
        Set<String> named = Stream.concat(settings(installation, box), texts(box)).flatMap(FilePaths::in)
                .collect(Collectors.toSet());
        MountedFiles.of(installation, box).stream().filter(MountedFiles.Key.class::isInstance)
                .map(MountedFiles.Key.class::cast)
                .filter(key -> key.source().equals("Secret") && !key.name().endsWith(CERTIFICATE))
                .filter(key -> !KeyedObjects.of(installation).isOptional(key.name(), key.key()))
                .forEach(key -> findings.expect(named.contains(key.path()), box.place().at("volumeMounts"),
                        "has " + key.key() + " of Secret/" + key.name() + ", which nothing here is told of",
                        "the keys that settings or arguments name"));
    }

    private static Stream<String> settings(Installation installation, Workload.Box box) {
        return ServiceSettings.all(installation).stream().filter(each -> each.box().place().equals(box.place()))
                .flatMap(settings -> settings.heeded().stream()).map(Setting::value);
    }

    private static Stream<String> texts(Workload.Box box) {
        return Stream.concat(box.words().stream(),
                box.container().getEnv().stream().map(EnvVar::getValue).filter(Objects::nonNull));
    }
}
