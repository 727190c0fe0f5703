package fr.apiparticulier.k8s.custom;

import java.util.List;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** What of the door leads where (Gateway API). */
public record HttpRoute(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** From which doors, to whom. */
    public record Spec(@Required List<ParentRef> parentRefs, List<String> hostnames, @Required List<Rule> rules) {
    }

    /** A door. */
    public record ParentRef(String group, String kind, @Required String name, String namespace, String sectionName,
            Integer port) {
    }

    /** What becomes of a request. */
    public record Rule(String name, List<Match> matches, List<Filter> filters, List<BackendRef> backendRefs,
            Timeouts timeouts) {
    }

    /** Which requests. */
    public record Match(PathMatch path, String method, List<Header> headers) {
    }

    /** By their path. */
    public record PathMatch(String type, @Required String value) {
    }

    /** A header. */
    public record Header(String type, @Required String name, @Required String value) {
    }

    /** What is done to it. */
    public record Filter(@Required String type, Redirect requestRedirect, Headers requestHeaderModifier,
            Headers responseHeaderModifier) {
    }

    /** Elsewhere. */
    public record Redirect(String scheme, String hostname, Integer port, Integer statusCode) {
    }

    /** Other headers. */
    public record Headers(List<Header> set, List<Header> add, List<String> remove) {
    }

    /** Who answers. */
    public record BackendRef(String group, String kind, @Required String name, String namespace, @Required Integer port,
            Integer weight) {
    }

    /** How long it may take. */
    public record Timeouts(String request, String backendRequest) {
    }
}
