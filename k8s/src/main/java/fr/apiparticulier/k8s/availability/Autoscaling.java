package fr.apiparticulier.k8s.availability;

import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpec;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** An autoscaler scales something that is there, between numbers that make sense, and nobody else says how many there are. */
public final class Autoscaling implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (Item<HorizontalPodAutoscaler> autoscaler : installation.all(HorizontalPodAutoscaler.class)) {
            HorizontalPodAutoscalerSpec spec = autoscaler.object().getSpec();
            Place place = autoscaler.place().at("spec");
            String target = spec.getScaleTargetRef().getKind() + "/" + spec.getScaleTargetRef().getName();
            findings.expect(Workload.of(installation).stream().anyMatch(workload -> workload.place().object().equals(target)),
                    place.at("scaleTargetRef"), "there is no " + target, "something of this overlay");
            int least = spec.getMinReplicas() == null ? 1 : spec.getMinReplicas();
            int most = spec.getMaxReplicas() == null ? 0 : spec.getMaxReplicas();
            findings.expect(least >= 1 && least <= most, place.at("minReplicas"), least + " is more than " + most,
                    "at most maxReplicas");
            findings.expect(!spec.getMetrics().isEmpty(), place.at("metrics"), "are none", "what it scales by");
        }
        Workload.of(installation).stream().filter(Workload::serves).forEach(workload -> findings.expect(
                Scale.of(installation, workload).autoscaler().isEmpty() || workload.replicas() == null,
                workload.place().at("spec.replicas"), "is undone by the autoscaler, and undoes it at each apply",
                "nothing, where there is one"));
    }
}
