package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.Set;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** One policy closes everything, in both directions; every other one says which directions it is about, and to whom. */
public final class DefaultDeny implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        List<Item<NetworkPolicy>> policies = installation.all(NetworkPolicy.class);
        findings.expect(policies.stream().anyMatch(policy -> closesAll(policy.object().getSpec())), Place.of("NetworkPolicy"),
                "none closes everything", "an empty podSelector, both policyTypes, no rule");
        for (Item<NetworkPolicy> policy : policies) {
            NetworkPolicySpec spec = policy.object().getSpec();
            findings.expect(!spec.getPolicyTypes().isEmpty(), policy.place().at("spec.policyTypes"), "are left to be guessed",
                    "Ingress, Egress or both");
            findings.expect(spec.getIngress().isEmpty() || spec.getPolicyTypes().contains("Ingress"),
                    policy.place().at("spec.ingress"), "counts for nothing", "policyTypes with Ingress");
            findings.expect(spec.getEgress().isEmpty() || spec.getPolicyTypes().contains("Egress"),
                    policy.place().at("spec.egress"), "counts for nothing", "policyTypes with Egress");
            spec.getIngress()
                    .forEach(rule -> peers(rule.getFrom(), rule.getPorts(), policy.place().at("spec.ingress"), findings));
            spec.getEgress().forEach(rule -> peers(rule.getTo(), rule.getPorts(), policy.place().at("spec.egress"), findings));
        }
    }

    private static boolean closesAll(NetworkPolicySpec spec) {
        return spec.getPodSelector().getMatchLabels().isEmpty() && spec.getPodSelector().getMatchExpressions().isEmpty()
                && Set.copyOf(spec.getPolicyTypes()).equals(Set.of("Ingress", "Egress")) && spec.getIngress().isEmpty()
                && spec.getEgress().isEmpty();
    }

    private static void peers(List<NetworkPolicyPeer> peers, List<?> ports, Place place, Findings findings) {
        findings.expect(peers != null && !peers.isEmpty(), place, "is for everybody", "peers");
        findings.expect(ports != null && !ports.isEmpty(), place, "opens all ports", "the ports that are needed");
        if (peers != null) {
            peers.forEach(peer -> findings.expect(peer.getIpBlock() == null || AddressRange.isValid(peer.getIpBlock().getCidr())
                    && peer.getIpBlock().getExcept().stream().allMatch(AddressRange::isValid), place,
                    "has a range that is none, or of IPv6, of which no rule here knows what lies in it",
                    "addresses as 10.0.0.0/8"));
        }
    }
}
