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

    /** Who answers for names. */
    static final Party NAMES = foreign("names", "kube-system", Map.of("k8s-app", "kube-dns"),
            Set.of(Port.udp(53), Port.tcp(53)));
    /** Who collects metrics. */
    static final Party METRICS = foreign("metrics", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"), Set.of());
    /** CloudNativePG. */
    static final Party POSTGRES = foreign("cloudnative-pg", "cnpg-system", Map.of("app.kubernetes.io/name", "cloudnative-pg"),
            Set.of());
    /** The front server of our own Gateway, in the namespace of its controller, where those of others may run too. */
    static final Party DOOR = foreign("front-server", "envoy-gateway-system",
            Map.of("app.kubernetes.io/name", "envoy", "gateway.envoyproxy.io/owning-gateway-name", "porte-publique",
                    "gateway.envoyproxy.io/owning-gateway-namespace", "api-particulier"),
            Set.of());
    /** Pods that somebody starts to operate, by hand, in our namespace: {@link #in}. */
    static final Party OPERATORS = foreign("operators", "", Map.of("app.kubernetes.io/component", "exploitation"), Set.of());
    /** Somebody else's pod: nobody needs it. */
    static final Party ANYBODY = foreign("anybody", "default", Map.of(), Set.of(Port.tcp(8080)));
    /** A pod of our namespace that says nothing of itself: {@link #in}. */
    static final Party NAMELESS = foreign("nameless", "", Map.of(), Set.of(Port.tcp(8080)));
    /** The API server, an object store, FranceConnect: what is no pod. */
    static final Party OUTSIDE = new Party("outside", null, Map.of(), null, Set.of(), Map.of());

    static Party foreign(String id, String namespace, Map<String, String> labels, Set<Port> listens) {
        return new Party(id, Map.of(NAMESPACE, namespace), labels, SOME_POD, listens, Map.of());
    }

    static Party ours(PodGroup group, String namespace) {
        return new Party(group.id(), Map.of(NAMESPACE, namespace), group.labels(), SOME_POD,
                group.ports().values().stream().map(Port::tcp).collect(Collectors.toSet()), group.ports());
    }

    /** The same in a namespace, which each overlay chooses. */
    Party in(String namespace) {
        return new Party(id, Map.of(NAMESPACE, namespace), labels, address, listens, names);
    }

    Party listeningOn(List<Port> ports) {
        return new Party(id, namespace, labels, address, Set.copyOf(ports), names);
    }
}
