package fr.apiparticulier.k8s.availability;

import java.util.List;
import java.util.Optional;

import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;

import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Selector;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * In production nothing is there once, and a zone that fails takes no more than its share. Wherever pods are spread, it is
 * their own kind.
 */
public final class Replicas implements Rule {

    private static final String ZONE = "topology.kubernetes.io/zone";

    @Override
    public void check(Installation installation, Findings findings) {
        for (Workload workload : Workload.of(installation).stream().filter(Workload::serves).toList()) {
            List<TopologySpreadConstraint> spread = workload.spec().getTopologySpreadConstraints();
            Place place = workload.podPlace().at("topologySpreadConstraints");
            spread.forEach(
                    constraint -> findings.expect(Selector.matches(constraint.getLabelSelector(), workload.labels()), place,
                            "spreads other pods than its own", "a labelSelector of its own labels"));
            if (installation.isProduction()) {
                findings.expect(Scale.of(installation, workload).least() >= 2, workload.place().at("spec.replicas"), "is 1",
                        "two at least, said here or by an autoscaler");
                Optional<TopologySpreadConstraint> zones = spread.stream()
                        .filter(constraint -> constraint.getTopologyKey().equals(ZONE)).findFirst();
                findings.expect(zones.isPresent(), place, "say nothing of zones", ZONE);
                findings.expect(zones.filter(each -> each.getMaxSkew() != null && each.getMaxSkew() == 1).isPresent(), place,
                        "let one zone have more than one beyond its share", "maxSkew 1");
            }
        }
        if (installation.isProduction()) {
            installation.all(Cluster.class).forEach(cluster -> {
                findings.expect(cluster.object().spec().instances() >= 2, cluster.place().at("spec.instances"), "is 1",
                        "two at least");
                Cluster.Affinity affinity = cluster.object().spec().affinity();
                findings.expect(affinity != null && Boolean.TRUE.equals(affinity.enablePodAntiAffinity())
                        && ZONE.equals(affinity.topologyKey()), cluster.place().at("spec.affinity"),
                        "lets all instances be in one zone", "anti-affinity by " + ZONE);
                findings.expect(!Boolean.FALSE.equals(cluster.object().spec().enablePDB()),
                        cluster.place().at("spec.enablePDB"),
                        "is false", "true");
            });
        }
    }
}
