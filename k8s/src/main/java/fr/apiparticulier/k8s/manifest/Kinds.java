package fr.apiparticulier.k8s.manifest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClass;

import fr.apiparticulier.k8s.custom.BackendTlsPolicy;
import fr.apiparticulier.k8s.custom.Certificate;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.custom.ClusterIssuer;
import fr.apiparticulier.k8s.custom.Database;
import fr.apiparticulier.k8s.custom.ExternalSecret;
import fr.apiparticulier.k8s.custom.Gateway;
import fr.apiparticulier.k8s.custom.HttpRoute;
import fr.apiparticulier.k8s.custom.Issuer;
import fr.apiparticulier.k8s.custom.ObjectStore;
import fr.apiparticulier.k8s.custom.PodMonitor;
import fr.apiparticulier.k8s.custom.PrometheusRule;
import fr.apiparticulier.k8s.custom.ScheduledBackup;

/**
 * What may stand in a rendering: the kinds of Kubernetes 1.27 and later, in the one version that all of these serve, and those
 * of the operators we count on.
 */
final class Kinds {

    private static final Map<String, Class<?>> CORE = Map.ofEntries(
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 Secret", Secret.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class),
            Map.entry("v1 PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("v1 LimitRange", LimitRange.class),
            Map.entry("v1 ResourceQuota", ResourceQuota.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("apps/v1 StatefulSet", StatefulSet.class),
            Map.entry("batch/v1 Job", Job.class),
            Map.entry("batch/v1 CronJob", CronJob.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("scheduling.k8s.io/v1 PriorityClass", PriorityClass.class));

    private static final Map<String, Class<?>> CUSTOM = Map.ofEntries(
            Map.entry("cert-manager.io/v1 Certificate", Certificate.class),
            Map.entry("cert-manager.io/v1 Issuer", Issuer.class),
            Map.entry("cert-manager.io/v1 ClusterIssuer", ClusterIssuer.class),
            Map.entry("postgresql.cnpg.io/v1 Cluster", Cluster.class),
            Map.entry("postgresql.cnpg.io/v1 Database", Database.class),
            Map.entry("barmancloud.cnpg.io/v1 ObjectStore", ObjectStore.class),
            Map.entry("postgresql.cnpg.io/v1 ScheduledBackup", ScheduledBackup.class),
            Map.entry("gateway.networking.k8s.io/v1 Gateway", Gateway.class),
            Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", HttpRoute.class),
            Map.entry("gateway.networking.k8s.io/v1 BackendTLSPolicy", BackendTlsPolicy.class),
            Map.entry("external-secrets.io/v1 ExternalSecret", ExternalSecret.class),
            Map.entry("monitoring.coreos.com/v1 PodMonitor", PodMonitor.class),
            Map.entry("monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class));

    private Kinds() {
    }

    /**
     * Whether it is of a kind that nothing here says anything of: of an operator that we do not count on, one more of an operator
     * that we do, or one of Kubernetes that makes no pods. A kind that is known in another version is not one of them.
     */
    static boolean isBeyondUs(Document document) {
        String group = group(document.apiVersion());
        return group.contains(".") && Stream.of(CORE, CUSTOM).flatMap(kinds -> kinds.keySet().stream())
                .noneMatch(kind -> group(kind).equals(group) && kind.endsWith(" " + document.kind()));
    }

    private static String group(String apiVersion) {
        return apiVersion.contains("/") ? apiVersion.substring(0, apiVersion.indexOf('/')) : "";
    }

    static Optional<Class<?>> of(Document document) {
        String kind = document.apiVersion() + " " + document.kind();
        return Optional.ofNullable(CORE.getOrDefault(kind, CUSTOM.get(kind)));
    }
}
