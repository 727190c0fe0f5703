package fr.apiparticulier.k8s.availability;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;

import fr.apiparticulier.k8s.form.Amount;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** A new version comes without anybody noticing: one replica after another, each ready before the next goes. */
public final class RollingUpdates implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (Workload workload : Workload.of(installation)) {
            int replicas = Scale.of(installation, workload).least();
            if (workload.item().object() instanceof Deployment deployment) {
                check(deployment, workload.place().at("spec.strategy"), replicas, findings);
            } else if (workload.item().object() instanceof StatefulSet set) {
                check(set, workload.place().at("spec.updateStrategy"), findings);
            }
        }
    }

    private static void check(Deployment deployment, Place place, int replicas, Findings findings) {
        var strategy = deployment.getSpec().getStrategy();
        if (findings.expect(
                strategy != null && "RollingUpdate".equals(strategy.getType()) && strategy.getRollingUpdate() != null,
                place, "does not say how versions are replaced", "RollingUpdate")) {
            findings.expect(pods(strategy.getRollingUpdate().getMaxUnavailable(), replicas) == 0,
                    place.at("rollingUpdate.maxUnavailable"), "takes one away before another is ready", "0");
            findings.expect(pods(strategy.getRollingUpdate().getMaxSurge(), replicas) >= 1, place.at("rollingUpdate.maxSurge"),
                    "lets no other come first", "one at least");
        }
        findings.expect(deployment.getSpec().getMinReadySeconds() != null && deployment.getSpec().getMinReadySeconds() > 0,
                place, "does not wait for the new one to have been ready for a while", "minReadySeconds");
    }

    private static void check(StatefulSet set, Place place, Findings findings) {
        var strategy = set.getSpec().getUpdateStrategy();
        findings.expect(strategy != null && "RollingUpdate".equals(strategy.getType())
                && (strategy.getRollingUpdate() == null || strategy.getRollingUpdate().getPartition() == null), place,
                "does not replace all of them, one after another", "RollingUpdate without a partition");
        findings.expect(set.getSpec().getMinReadySeconds() != null && set.getSpec().getMinReadySeconds() > 0, place,
                "does not wait for the new one to have been ready for a while", "minReadySeconds");
    }

    private static int pods(IntOrString value, int replicas) {
        return value == null
                ? 1
                : Amount.ofPods(value.getStrVal() != null ? value.getStrVal() : "" + value.getIntVal(), replicas);
    }
}
