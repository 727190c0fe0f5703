package fr.apiparticulier.k8s.custom;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** Signs certificates of all namespaces. */
public record ClusterIssuer(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Issuer.Spec spec) {
}
