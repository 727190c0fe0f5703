package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * What is let out to addresses does not get to those around: never to where clouds keep a node's credentials, and to private
 * networks only where they are what is meant. The API server may be in one, or not.
 */
public final class Ranges implements Rule {

    private static final AddressRange LINK_LOCAL = AddressRange.of("169.254.0.0/16");
    /** In there, and asked for by itself all the same; a cache of names has another (169.254.20.10). */
    private static final AddressRange CREDENTIALS = AddressRange.of("169.254.169.254/32");
    /** RFC 1918, and carriers' (RFC 6598), of which clusters take addresses for pods. */
    private static final List<AddressRange> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
            "100.64.0.0/10").map(AddressRange::of).toList();
    private static final int API_SERVER = 6443;

    @Override
    public void check(Installation installation, Findings findings) {
        for (Item<NetworkPolicy> policy : installation.all(NetworkPolicy.class)) {
            policy.object().getSpec().getEgress().forEach(
                    rule -> rule.getTo().stream().map(NetworkPolicyPeer::getIpBlock).filter(block -> block != null)
                            .filter(block -> AddressRange.isValid(block.getCidr()))
                            .forEach(block -> check(block, rule, policy.place().at("spec.egress"), findings)));
        }
    }

    private static void check(IPBlock block, NetworkPolicyEgressRule rule, Place place, Findings findings) {
        findings.expect(!reaches(block, LINK_LOCAL) && !reaches(block, CREDENTIALS), place,
                block.getCidr() + " has where clouds keep a node's credentials",
                "except: " + LINK_LOCAL);
        boolean toApiServer = rule.getPorts().stream()
                .anyMatch(port -> port.getPort() != null && Integer.valueOf(API_SERVER).equals(port.getPort().getIntVal()));
        boolean wide = PRIVATE.stream().noneMatch(each -> each.covers(AddressRange.of(block.getCidr())));
        if (wide && !toApiServer) {
            PRIVATE.forEach(each -> findings.expect(!reaches(block, each), place,
                    block.getCidr() + " is the internet, and " + each + " beside it", "except: " + each));
        }
    }

    private static boolean reaches(IPBlock block, AddressRange range) {
        return AddressRange.of(block.getCidr()).covers(range) && block.getExcept().stream().filter(AddressRange::isValid)
                .noneMatch(except -> AddressRange.of(except).covers(range));
    }
}
