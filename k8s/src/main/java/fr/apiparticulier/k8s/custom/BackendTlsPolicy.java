package fr.apiparticulier.k8s.custom;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** How the door speaks to whoever answers (Gateway API). */
public record BackendTlsPolicy(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** To whom, and who vouches for them. */
    public record Spec(@Required List<TargetRef> targetRefs, @Required Validation validation, Map<String, String> options) {
    }

    /** A service, or one port of it. */
    public record TargetRef(@Required String group, @Required String kind, @Required String name, String sectionName) {
    }

    /** What its certificate must be. */
    public record Validation(List<Gateway.Reference> caCertificateRefs, String wellKnownCACertificates,
            @Required String hostname, List<SubjectAltName> subjectAltNames) {
    }

    /** A name in it. */
    public record SubjectAltName(@Required String type, String hostname, String uri) {
    }
}
