package fr.apiparticulier.k8s.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.custom.Certificate;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.workload.PodGroup;
import fr.apiparticulier.k8s.workload.Workload;

/** Which names the certificates have that pods show. */
public final class Certificates {

    private final Map<String, List<String>> namesByGroup = new HashMap<>();

    private Certificates() {
    }

    public static Certificates of(Installation installation) {
        return installation.once(Certificates.class, Certificates::find);
    }

    private static Certificates find(Installation installation) {
        Map<String, List<String>> bySecret = new HashMap<>();
        installation.all(Certificate.class).forEach(certificate -> bySecret.put(certificate.object().spec().secretName(),
                Objects.requireNonNullElse(certificate.object().spec().dnsNames(), List.of())));
        Certificates certificates = new Certificates();
        Workload.of(installation).forEach(workload -> certificates.put(workload.place().object(), secrets(workload), bySecret));
        installation.all(Cluster.class).forEach(cluster -> certificates.put(cluster.place().object(),
                secrets(cluster.object()), bySecret));
        return certificates;
    }

    /** @return sorted; empty if it shows none that is known here */
    public List<String> names(PodGroup group) {
        return namesByGroup.getOrDefault(group.id(), List.of());
    }

    private void put(String group, Stream<String> secrets, Map<String, List<String>> bySecret) {
        namesByGroup.put(group, secrets.flatMap(secret -> bySecret.getOrDefault(secret, List.of()).stream()).sorted().toList());
    }

    private static Stream<String> secrets(Workload workload) {
        return workload.spec().getVolumes().stream().filter(volume -> volume.getSecret() != null)
                .map(volume -> volume.getSecret().getSecretName());
    }

    private static Stream<String> secrets(Cluster cluster) {
        return Stream.ofNullable(cluster.spec().certificates()).map(Cluster.Certificates::serverTLSSecret)
                .filter(Objects::nonNull);
    }
}
