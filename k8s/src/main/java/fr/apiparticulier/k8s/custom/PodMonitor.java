package fr.apiparticulier.k8s.custom;

import java.util.List;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;

/** Which pods Prometheus asks. */
public record PodMonitor(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** At which ports. */
    public record Spec(@Required LabelSelector selector, @Required List<Endpoint> podMetricsEndpoints, String jobLabel,
            List<String> podTargetLabels) {
    }

    /** One address of a pod. */
    public record Endpoint(@Required String port, String path, String scheme, String interval, String scrapeTimeout,
            List<Relabeling> relabelings, List<Relabeling> metricRelabelings) {
    }

    /** A label made of others. */
    public record Relabeling(List<String> sourceLabels, String separator, String targetLabel, String regex, String replacement,
            String action) {
    }
}
