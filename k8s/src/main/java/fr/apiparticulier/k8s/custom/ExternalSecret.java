package fr.apiparticulier.k8s.custom;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** A secret that lies elsewhere, and is fetched (external-secrets). */
public record ExternalSecret(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** What of it, and into which secret. */
    public record Spec(String refreshInterval, String refreshPolicy, @Required StoreRef secretStoreRef, @Required Target target,
            List<Datum> data, List<DataFrom> dataFrom) {
    }

    /** Where it lies. */
    public record StoreRef(@Required String name, String kind) {
    }

    /** The secret it becomes. */
    public record Target(@Required String name, String creationPolicy, String deletionPolicy, Template template) {
    }

    /** Its form. */
    public record Template(String type, String engineVersion, Map<String, String> data, ObjectMeta metadata) {
    }

    /** One key. */
    public record Datum(@Required String secretKey, @Required RemoteRef remoteRef) {
    }

    /** Its name there. */
    public record RemoteRef(@Required String key, String property, String version, String decodingStrategy) {
    }

    /** All keys of one. */
    public record DataFrom(RemoteRef extract) {
    }
}
