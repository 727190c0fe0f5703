package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.apiparticulier.k8s.workload.PodGroup;

/**
 * Who may take part in a call: pods of ours, pods of others, or something that is no pod.
 *
 * @param namespace labels of its namespace; null for what is no pod
 * @param address an example, by which it is known whether a range of addresses means it; null where any range does
 * @param names of its ports
 */
record Party(String id, Map<String, String> namespace, Map<String, String> labels, String address, Set<Port> listens,
        Map<String, Integer> names) {

    private static final String NAMESPACE = "kubernetes.io/metadata.name";
    private static final String SOME_POD = "10.244.0.1";
    /** Somebody else's namespace. */
    static final String ELSEWHERE = "ailleurs";

    static Party foreign(String id, String namespace, Map<String, String> labels, Set<Port> listens) {
        return new Party(id, Map.of(NAMESPACE, namespace), labels, SOME_POD, listens, Map.of());
    }

    static Party ours(PodGroup group, String namespace) {
        return new Party(group.id(), Map.of(NAMESPACE, namespace), group.labels(), SOME_POD,
                group.ports().values().stream().map(Port::tcp).collect(Collectors.toSet()), group.ports());
    }

    /** What is no pod, on these ports. */
    static Party outside(String id, List<Port> ports) {
        return new Party(id, null, Map.of(), null, Set.copyOf(ports), Map.of());
    }

    /** A stranger who says the same of himself: whoever has a namespace gives pods of his what labels he likes. */
    Party twinElsewhere() {
        return new Party("somebody else's twin of " + id, Map.of(NAMESPACE, ELSEWHERE), labels, address, listens, names);
    }

    /** Another pod of the same namespace, which says nothing of itself. */
    Party neighbour() {
        return new Party("a neighbour of " + id, namespace, Map.of(), address, Set.of(), Map.of());
    }
}
