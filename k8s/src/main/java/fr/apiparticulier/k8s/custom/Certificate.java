package fr.apiparticulier.k8s.custom;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** A certificate that cert-manager keeps renewing, in a secret of the same namespace: as much of it as we say. */
public record Certificate(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** What is certified, and by whom. */
    public record Spec(@Required String secretName, String commonName, List<String> dnsNames, @Required IssuerRef issuerRef,
            Boolean isCA, String duration, String renewBefore, List<String> usages, PrivateKey privateKey,
            Template secretTemplate, Integer revisionHistoryLimit) {
    }

    /** How the key is made. */
    public record PrivateKey(String algorithm, Integer size, String encoding, String rotationPolicy) {
    }

    /** What the secret says of itself. */
    public record Template(Map<String, String> labels, Map<String, String> annotations) {
    }
}
