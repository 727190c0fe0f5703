package fr.apiparticulier.k8s.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Volume;

import fr.apiparticulier.k8s.custom.BackendTlsPolicy;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.custom.Gateway;
import fr.apiparticulier.k8s.custom.Issuer;
import fr.apiparticulier.k8s.custom.ObjectStore;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * Somebody takes a config map, a secret, or a key of one.
 *
 * @param kind {@code ConfigMap} or {@code Secret}
 * @param key null if the whole is meant
 */
record KeyReference(String kind, String name, String key, boolean optional, Place place) {

    private static final String SECRET = "Secret";
    private static final String CONFIG_MAP = "ConfigMap";

    boolean isSecret() {
        return kind.equals(SECRET);
    }

    String object() {
        return kind + "/" + name;
    }

    static List<KeyReference> all(Installation installation) {
        List<KeyReference> all = new ArrayList<>();
        for (Workload workload : Workload.of(installation)) {
            workload.boxes().forEach(box -> ofBox(box, all));
            workload.spec().getVolumes().forEach(
                    volume -> ofVolume(volume, workload.podPlace().at("volumes[" + volume.getName() + "]"), all));
        }
        installation.all(Issuer.class).stream().filter(issuer -> issuer.object().spec().ca() != null)
                .forEach(issuer -> List.of("tls.crt", "tls.key").forEach(key -> all.add(new KeyReference(SECRET,
                        issuer.object().spec().ca().secretName(), key, false, issuer.place().at("spec.ca")))));
        installation.all(Cluster.class).forEach(cluster -> ofCluster(cluster.object().spec(), cluster.place().at("spec"), all));
        installation.all(ObjectStore.class).stream()
                .filter(store -> store.object().spec().configuration().s3Credentials() != null)
                .forEach(store -> ofStore(store.object().spec().configuration(), store.place().at("spec.configuration"), all));
        installation.all(Gateway.class).forEach(gateway -> gateway.object().spec().listeners().stream()
                .filter(listener -> listener.tls() != null && listener.tls().certificateRefs() != null)
                .forEach(listener -> listener.tls().certificateRefs().forEach(reference -> List.of("tls.crt", "tls.key")
                        .forEach(key -> all.add(new KeyReference(SECRET, reference.name(), key, false,
                                gateway.place().at("spec.listeners[" + listener.name() + "]")))))));
        installation.all(BackendTlsPolicy.class).stream()
                .filter(policy -> policy.object().spec().validation().caCertificateRefs() != null)
                .forEach(policy -> policy.object().spec().validation().caCertificateRefs()
                        .forEach(reference -> all.add(new KeyReference(reference.kind(), reference.name(), "ca.crt", false,
                                policy.place().at("spec.validation")))));
        return all;
    }

    private static void ofBox(Workload.Box box, List<KeyReference> all) {
        for (EnvVar env : box.container().getEnv()) {
            Place place = box.place().at("env[" + env.getName() + "]");
            if (env.getValueFrom() != null && env.getValueFrom().getSecretKeyRef() != null) {
                var reference = env.getValueFrom().getSecretKeyRef();
                all.add(new KeyReference(SECRET, reference.getName(), reference.getKey(), is(reference.getOptional()), place));
            }
            if (env.getValueFrom() != null && env.getValueFrom().getConfigMapKeyRef() != null) {
                var reference = env.getValueFrom().getConfigMapKeyRef();
                all.add(new KeyReference(CONFIG_MAP, reference.getName(), reference.getKey(), is(reference.getOptional()),
                        place));
            }
        }
        box.container().getEnvFrom().forEach(from -> {
            if (from.getSecretRef() != null) {
                all.add(new KeyReference(SECRET, from.getSecretRef().getName(), null, false, box.place().at("envFrom")));
            }
            if (from.getConfigMapRef() != null) {
                all.add(new KeyReference(CONFIG_MAP, from.getConfigMapRef().getName(), null, false, box.place().at("envFrom")));
            }
        });
    }

    private static void ofVolume(Volume volume, Place place, List<KeyReference> all) {
        if (volume.getSecret() != null) {
            ofItems(SECRET, volume.getSecret().getSecretName(), volume.getSecret().getItems(),
                    is(volume.getSecret().getOptional()), place, all);
        }
        if (volume.getConfigMap() != null) {
            ofItems(CONFIG_MAP, volume.getConfigMap().getName(), volume.getConfigMap().getItems(),
                    is(volume.getConfigMap().getOptional()), place, all);
        }
        if (volume.getProjected() != null) {
            volume.getProjected().getSources().forEach(source -> {
                if (source.getSecret() != null) {
                    ofItems(SECRET, source.getSecret().getName(), source.getSecret().getItems(),
                            is(source.getSecret().getOptional()), place, all);
                }
                if (source.getConfigMap() != null) {
                    ofItems(CONFIG_MAP, source.getConfigMap().getName(), source.getConfigMap().getItems(),
                            is(source.getConfigMap().getOptional()), place, all);
                }
            });
        }
    }

    private static void ofItems(String kind, String name, List<KeyToPath> items, boolean optional, Place place,
            List<KeyReference> all) {
        all.add(new KeyReference(kind, name, null, optional, place));
        if (items != null) {
            items.forEach(item -> all.add(new KeyReference(kind, name, item.getKey(), optional, place)));
        }
    }

    private static void ofCluster(Cluster.Spec spec, Place place, List<KeyReference> all) {
        if (spec.bootstrap() != null && spec.bootstrap().initdb() != null && spec.bootstrap().initdb().secret() != null) {
            password(spec.bootstrap().initdb().secret(), place.at("bootstrap.initdb"), all);
        }
        if (spec.certificates() != null) {
            if (spec.certificates().serverTLSSecret() != null) {
                List.of("tls.crt", "tls.key").forEach(key -> all.add(new KeyReference(SECRET,
                        spec.certificates().serverTLSSecret(), key, false, place.at("certificates.serverTLSSecret"))));
            }
            if (spec.certificates().serverCASecret() != null) {
                all.add(new KeyReference(SECRET, spec.certificates().serverCASecret(), "ca.crt", false,
                        place.at("certificates.serverCASecret")));
            }
        }
        if (spec.managed() != null && spec.managed().roles() != null) {
            spec.managed().roles().stream().filter(role -> role.passwordSecret() != null)
                    .forEach(role -> password(role.passwordSecret(), place.at("managed.roles[" + role.name() + "]"), all));
        }
    }

    /** CloudNativePG wants the owner's name beside the password. */
    private static void password(Cluster.Name secret, Place place, List<KeyReference> all) {
        List.of("username", "password")
                .forEach(key -> all.add(new KeyReference(SECRET, secret.name(), key, false, place)));
    }

    private static void ofStore(ObjectStore.Configuration store, Place place, List<KeyReference> all) {
        Stream.of(store.s3Credentials().accessKeyId(), store.s3Credentials().secretAccessKey(),
                store.s3Credentials().region(), store.endpointCA()).filter(Objects::nonNull)
                .forEach(key -> all.add(new KeyReference(SECRET, key.name(), key.key(), false, place)));
    }

    private static boolean is(Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
