package fr.apiparticulier.k8s.custom;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** Signs certificates of its namespace. */
public record Issuer(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata, @Required Spec spec) {

    /** One way to sign. */
    public record Spec(SelfSigned selfSigned, Ca ca) {
    }

    /** Each certificate by its own key. */
    public record SelfSigned() {
    }

    /** By the key in a secret. */
    public record Ca(@Required String secretName) {
    }
}
