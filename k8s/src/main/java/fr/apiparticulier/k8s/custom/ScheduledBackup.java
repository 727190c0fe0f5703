package fr.apiparticulier.k8s.custom;

import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** When a cluster of CloudNativePG is backed up. */
public record ScheduledBackup(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata,
        @Required Spec spec) {

    /** Six fields of cron: a second first. */
    public record Spec(@Required String schedule, @Required Cluster.Name cluster, String backupOwnerReference,
            Boolean immediate, Boolean suspend, String method, String target, Boolean online,
            PluginConfiguration pluginConfiguration) {
    }

    /** Who does it. */
    public record PluginConfiguration(@Required String name, Map<String, String> parameters) {
    }
}
