package fr.apiparticulier.k8s.configuration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.EnvVar;

import fr.apiparticulier.k8s.custom.Certificate;
import fr.apiparticulier.k8s.key.KeyedObjects;
import fr.apiparticulier.k8s.key.MountedFiles;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * A key is with whom it is for, as a file or as a variable, and where it is used: each that is mounted is named by a setting or an
 * argument of its container. Only certificates come whole, as cert-manager makes them.
 */
public final class Custody implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                .forEach(box -> check(box, installation, findings));
    }

    private static void check(Workload.Box box, Installation installation, Findings findings) {
        findings.expect(box.container().getEnvFrom().stream().allMatch(from -> from.getSecretRef() == null),
                box.place().at("envFrom"), "takes a whole Secret", "the keys that are needed, each by its name");
        Set<String> certificates = installation.all(Certificate.class).stream()
                .map(certificate -> certificate.object().spec().secretName()).collect(Collectors.toSet());
        Set<String> named = Stream.concat(settings(installation, box), texts(box)).flatMap(FilePaths::in)
                .collect(Collectors.toSet());
        List<MountedFiles.Key> mounted = MountedFiles.of(installation, box).stream()
                .filter(MountedFiles.Key.class::isInstance).map(MountedFiles.Key.class::cast)
                .filter(key -> key.source().equals("Secret")).toList();
        mounted.forEach(key -> held(box, key.name(), key.key(), box.place().at("volumeMounts"), findings));
        mounted.stream().filter(key -> !certificates.contains(key.name()))
                .filter(key -> !KeyedObjects.of(installation).isOptional(key.name(), key.key()))
                .forEach(key -> findings.expect(named.contains(key.path()), box.place().at("volumeMounts"),
                        "has " + key.key() + " of Secret/" + key.name() + ", which nothing here is told of",
                        "the keys that settings or arguments name"));
        box.container().getEnv().stream()
                .filter(env -> env.getValueFrom() != null && env.getValueFrom().getSecretKeyRef() != null)
                .forEach(env -> held(box, env.getValueFrom().getSecretKeyRef().getName(),
                        env.getValueFrom().getSecretKeyRef().getKey(), box.place().at("env[" + env.getName() + "]"),
                        findings));
    }

    private static void held(Workload.Box box, String secret, String key, Place place, Findings findings) {
        findings.expect(Holders.mayHave(box.workload(), secret, key), place,
                "has " + key + " of Secret/" + secret + ", which is somebody else's", "its own");
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
