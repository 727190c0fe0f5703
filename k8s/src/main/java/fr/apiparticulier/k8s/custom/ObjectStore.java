package fr.apiparticulier.k8s.custom;

import java.util.List;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;

/** Where CloudNativePG's plugin keeps base backups and the log of changes. */
public record ObjectStore(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** One store. */
    public record Spec(@Required Configuration configuration, String retentionPolicy, Sidecar instanceSidecarConfiguration) {
    }

    /** Address, credentials and form. */
    public record Configuration(@Required String destinationPath, String endpointURL, Key endpointCA, String serverName,
            S3 s3Credentials, Wal wal, Data data) {
    }

    /** A key of a secret. */
    public record Key(@Required String name, @Required String key) {
    }

    /** Credentials. */
    public record S3(Key accessKeyId, Key secretAccessKey, Key region, Key sessionToken, Boolean inheritFromIAMRole) {
    }

    /** The log. */
    public record Wal(String compression, String encryption, Integer maxParallel) {
    }

    /** The base backups. */
    public record Data(String compression, String encryption, Integer jobs, Boolean immediateCheckpoint) {
    }

    /** The container that does it. */
    public record Sidecar(ResourceRequirements resources, String logLevel, Integer retentionPolicyIntervalSeconds,
            List<EnvVar> env) {
    }
}
