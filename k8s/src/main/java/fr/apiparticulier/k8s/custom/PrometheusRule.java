package fr.apiparticulier.k8s.custom;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;

/** Alerts. */
public record PrometheusRule(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** In groups. */
    public record Spec(@Required List<Group> groups) {
    }

    /** Rules that are looked at together. */
    public record Group(@Required String name, String interval, @Required List<Rule> rules) {
    }

    /** One alert, or one figure made of others. */
    public record Rule(String alert, String record, @Required Object expr, @JsonProperty("for") String lasting,
            Map<String, String> labels, Map<String, String> annotations) {
    }
}
