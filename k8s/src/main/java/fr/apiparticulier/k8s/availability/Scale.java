package fr.apiparticulier.k8s.availability;

import java.util.Optional;

import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.workload.Workload;

/** How many replicas there are of something that serves: those it says, or as many as its autoscaler finds right. */
public record Scale(int least, int most, Optional<Item<HorizontalPodAutoscaler>> autoscaler) {

    public static Scale of(Installation installation, Workload workload) {
        Optional<Item<HorizontalPodAutoscaler>> autoscaler = installation.all(HorizontalPodAutoscaler.class).stream()
                .filter(each -> each.object().getSpec().getScaleTargetRef().getName().equals(workload.name())
                        && each.object().getSpec().getScaleTargetRef().getKind().equals(workload.kind()))
                .findFirst();
        int said = workload.replicas() == null ? 1 : workload.replicas();
        return autoscaler.map(each -> new Scale(or(each.object().getSpec().getMinReplicas(), 1),
                or(each.object().getSpec().getMaxReplicas(), 0), autoscaler)).orElse(new Scale(said, said, autoscaler));
    }

    private static int or(Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
