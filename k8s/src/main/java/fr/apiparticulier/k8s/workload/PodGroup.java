package fr.apiparticulier.k8s.workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;

/**
 * Pods that are alike: those of a workload, or those that CloudNativePG makes of a cluster.
 *
 * @param id {@code Kind/name} of whose pods they are
 * @param ports their ports by name
 */
public record PodGroup(String id, Map<String, String> labels, Map<String, Integer> ports) {

    /** What CloudNativePG gives each of its instances. */
    private static final Map<String, Integer> POSTGRESQL = Map.of("postgresql", 5432, "metrics", 9187, "status", 8000);

    public static List<PodGroup> of(Installation installation) {
        return installation.once(PodGroup.class, PodGroup::find);
    }

    private static List<PodGroup> find(Installation installation) {
        return Stream.concat(Workload.of(installation).stream().map(PodGroup::of),
                installation.all(Cluster.class).stream().map(PodGroup::ofCluster)).toList();
    }

    public static PodGroup of(Workload workload) {
        Map<String, Integer> ports = new HashMap<>();
        workload.mainBoxes().forEach(box -> box.container().getPorts().stream()
                .filter(port -> port.getName() != null && port.getContainerPort() != null)
                .forEach(port -> ports.put(port.getName(), port.getContainerPort())));
        return new PodGroup(workload.place().object(), workload.labels(), ports);
    }

    private static PodGroup ofCluster(Item<Cluster> cluster) {
        Map<String, String> labels = new HashMap<>(
                Map.of("cnpg.io/cluster", cluster.name(), "cnpg.io/podRole", "instance"));
        Cluster.InheritedMetadata inherited = cluster.object().spec().inheritedMetadata();
        if (inherited != null && inherited.labels() != null) {
            labels.putAll(inherited.labels());
        }
        return new PodGroup(cluster.place().object(), labels, POSTGRESQL);
    }

    /** @return the number of a port told by its name or its number */
    public Optional<Integer> port(String nameOrNumber) {
        return nameOrNumber.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.valueOf(nameOrNumber))
                : Optional.ofNullable(ports.get(nameOrNumber));
    }
}
