package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.workload.Selector;

/** Which paths the network policies of a namespace open, by the rules of Kubernetes: what nobody forbids is open. */
final class Policies {

    private static final String EGRESS = "Egress";
    private static final String INGRESS = "Ingress";
    private final List<Item<NetworkPolicy>> policies;
    private final String namespace;

    Policies(Installation installation) {
        this.policies = installation.all(NetworkPolicy.class);
        this.namespace = installation.namespace();
    }

    /**
     * Who opens a path, or that nobody has closed it.
     *
     * @param policy {@code Kind/name}, or null where no policy concerns the party
     */
    record Opening(String policy) {
    }

    /**
     * Somebody whom a policy lets through.
     *
     * @param place where it says so
     */
    record Told(Place place, NetworkPolicyPeer peer) {
    }

    /** Pods that are told of anywhere. */
    List<Told> podsTold() {
        return policies.stream().flatMap(policy -> Stream.concat(
                policy.object().getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream())
                        .map(peer -> new Told(policy.place().at("spec.ingress"), peer)),
                policy.object().getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream())
                        .map(peer -> new Told(policy.place().at("spec.egress"), peer))))
                .filter(told -> told.peer().getIpBlock() == null).toList();
    }

    /** Whether the caller may. */
    Optional<Opening> leaving(Party from, Party to, Port port) {
        return opening(from, EGRESS, policy -> policy.getSpec().getEgress().stream()
                .anyMatch(rule -> means(rule.getTo(), to) && means(rule.getPorts(), port, to)));
    }

    /** Whether whoever is called is reached. */
    Optional<Opening> arriving(Party from, Party to, Port port) {
        return opening(to, INGRESS, policy -> policy.getSpec().getIngress().stream()
                .anyMatch(rule -> means(rule.getFrom(), from) && means(rule.getPorts(), port, to)));
    }

    /** All ports that are told of anywhere. */
    Stream<Port> portsTold() {
        return policies.stream().flatMap(policy -> policy.object().getSpec().getEgress().stream())
                .flatMap(rule -> rule.getPorts().stream())
                .filter(port -> port.getPort() != null && port.getPort().getIntVal() != null)
                .map(port -> new Port(protocol(port), port.getPort().getIntVal()));
    }

    private Optional<Opening> opening(Party subject, String direction, Predicate<NetworkPolicy> opens) {
        List<Item<NetworkPolicy>> concerned = policies.stream()
                .filter(policy -> Selector.matches(policy.object().getSpec().getPodSelector(), subject.labels()))
                .filter(policy -> policy.object().getSpec().getPolicyTypes().contains(direction)).toList();
        return concerned.isEmpty()
                ? Optional.of(new Opening(null))
                : concerned.stream().filter(policy -> opens.test(policy.object())).findFirst()
                        .map(policy -> new Opening(policy.place().object()));
    }

    /** Without peers, everybody is meant. */
    private boolean means(List<NetworkPolicyPeer> peers, Party party) {
        return peers == null || peers.isEmpty() || peers.stream().anyMatch(peer -> means(peer, party));
    }

    boolean means(NetworkPolicyPeer peer, Party party) {
        if (peer.getIpBlock() != null) {
            return means(peer.getIpBlock(), party);
        }
        if (party.namespace() == null) {
            return false;
        }
        boolean itsNamespace = peer.getNamespaceSelector() == null
                ? party.namespace().containsValue(namespace)
                : Selector.matches(peer.getNamespaceSelector(), party.namespace());
        return itsNamespace && (peer.getPodSelector() == null || Selector.matches(peer.getPodSelector(), party.labels()));
    }

    private static boolean means(IPBlock block, Party party) {
        // What is no pod has the addresses that an installation says; which ranges are too wide is Ranges' to find.
        return party.address() == null || AddressRange.isValid(block.getCidr())
                && AddressRange.of(block.getCidr()).contains(party.address())
                && block.getExcept().stream().filter(AddressRange::isValid)
                        .noneMatch(except -> AddressRange.of(except).contains(party.address()));
    }

    private static boolean means(List<NetworkPolicyPort> ports, Port port, Party to) {
        return ports == null || ports.isEmpty() || ports.stream().anyMatch(each -> means(each, port, to));
    }

    private static boolean means(NetworkPolicyPort told, Port port, Party to) {
        if (!protocol(told).equals(port.protocol())) {
            return false;
        }
        if (told.getPort() == null) {
            return true;
        }
        Integer number = told.getPort().getIntVal() != null
                ? told.getPort().getIntVal()
                : to.names().get(told.getPort().getStrVal());
        return number != null && (told.getEndPort() == null
                ? number == port.number()
                : number <= port.number() && port.number() <= told.getEndPort());
    }

    private static String protocol(NetworkPolicyPort port) {
        return port.getProtocol() == null ? "TCP" : port.getProtocol();
    }
}
