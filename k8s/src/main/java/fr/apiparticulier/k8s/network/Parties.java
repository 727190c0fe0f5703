package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.custom.Gateway;
import fr.apiparticulier.k8s.custom.HttpRoute;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.workload.PodGroup;

/**
 * Who is around: pods of the overlay, those of others that take part, and strangers, whom nobody needs: each a twin of somebody
 * in another namespace, and whoever stands beside those that are let in from elsewhere.
 */
final class Parties {

    /** The API server, an object store, FranceConnect: what is no pod. */
    static final String OUTSIDE = "outside";
    /** Who answers for names. */
    static final Party NAMES = Party.foreign("names", "kube-system", Map.of("k8s-app", "kube-dns"),
            Set.of(Port.udp(53), Port.tcp(53)));
    /** Who collects metrics. */
    static final Party METRICS = Party.foreign("metrics", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"),
            Set.of());
    /** Who collects traces, where an installation has somebody who does. */
    static final Party TRACES = Party.foreign("traces", "observation",
            Map.of("app.kubernetes.io/name", "opentelemetry-collector"), Set.of(Port.tcp(4318)));
    /** CloudNativePG. */
    static final Party POSTGRES = Party.foreign("cloudnative-pg", "cnpg-system",
            Map.of("app.kubernetes.io/name", "cloudnative-pg"), Set.of());
    /** Somebody else's pod. */
    private static final Party ANYBODY = Party.foreign("anybody", "default", Map.of(), Set.of(Port.tcp(8080)));
    private static final String ENVOY = "gateway.envoyproxy.io/owning-gateway-";

    private final Installation installation;
    private final List<Party> ours;

    private Parties(Installation installation) {
        this.installation = installation;
        this.ours = PodGroup.of(installation).stream().map(group -> Party.ours(group, installation.namespace())).toList();
    }

    static Parties of(Installation installation) {
        return installation.once(Parties.class, Parties::new);
    }

    /** @return whether that name is a Service's in the namespace of who collects traces */
    static boolean isTraces(String host) {
        return host.matches("[^.]+\\.observation(?:\\.svc(?:\\.cluster\\.local)?)?");
    }

    List<Party> ours() {
        return ours;
    }

    /** The front server's pods: Envoy Gateway has those of everybody's Gateways in one namespace, and says whose they are. */
    Party door() {
        return doorOf(installation.namespace());
    }

    /** Pods that somebody starts to operate, by hand. */
    Party operators() {
        return Party.foreign("operators", installation.namespace(), Map.of("app.kubernetes.io/component", "exploitation"),
                Set.of());
    }

    /** Pods that anybody may have to do with. */
    List<Party> known() {
        return Stream.concat(ours.stream(), Stream.of(NAMES, METRICS, TRACES, POSTGRES, door(), operators())).toList();
    }

    /** @param outside ports on which what is no pod may be asked */
    List<Party> all(List<Port> outside) {
        return Stream.of(known().stream(), known().stream().map(Party::twinElsewhere), strangers(),
                Stream.of(Party.outside(OUTSIDE, outside))).flatMap(each -> each).toList();
    }

    private Stream<Party> strangers() {
        Party nameless = Party.foreign("nameless", installation.namespace(), Map.of(), Set.of(Port.tcp(8080)));
        Party another = doorOf(Party.ELSEWHERE);
        return Stream.of(ANYBODY, nameless, METRICS.neighbour(),
                new Party("somebody else's " + another.id(), another.namespace(), another.labels(), another.address(),
                        another.listens(), another.names()));
    }

    private Party doorOf(String owner) {
        String name = Stream.concat(installation.all(Gateway.class).stream().map(Item::name),
                installation.all(HttpRoute.class).stream()
                        .flatMap(route -> route.object().spec().parentRefs().stream().map(HttpRoute.ParentRef::name)))
                .findFirst().orElse("porte-publique");
        return Party.foreign("front-server", "envoy-gateway-system",
                Map.of("app.kubernetes.io/name", "envoy", ENVOY + "name", name, ENVOY + "namespace", owner), Set.of());
    }
}
