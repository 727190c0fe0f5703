package fr.apiparticulier.k8s.custom;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;

/** The door of the cluster (Gateway API). */
public record Gateway(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata, @Required Spec spec) {

    /** Where it listens. */
    public record Spec(@Required String gatewayClassName, @Required List<Listener> listeners, Infrastructure infrastructure) {
    }

    /** A port, and what is spoken there. */
    public record Listener(@Required String name, @Required Integer port, @Required String protocol, String hostname, Tls tls,
            AllowedRoutes allowedRoutes) {
    }

    /** By which certificate. */
    public record Tls(String mode, List<Reference> certificateRefs, Map<String, String> options) {
    }

    /** An object. */
    public record Reference(String group, String kind, @Required String name, String namespace) {
    }

    /** Whose routes. */
    public record AllowedRoutes(Namespaces namespaces, List<Kind> kinds) {
    }

    /** Of which namespaces. */
    public record Namespaces(String from, LabelSelector selector) {
    }

    /** A kind of routes. */
    public record Kind(String group, @Required String kind) {
    }

    /** What is made of it. */
    public record Infrastructure(Map<String, String> labels, Map<String, String> annotations) {
    }
}
