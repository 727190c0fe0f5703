package fr.apiparticulier.k8s.custom;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;

/** PostgreSQL of CloudNativePG: one primary, and replicas. */
public record Cluster(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata, @Required Spec spec) {

    /** How many instances there are and what they do. */
    public record Spec(String description, String imageName, @Required Integer instances, String primaryUpdateStrategy,
            String primaryUpdateMethod, @Required Storage storage, Storage walStorage, ResourceRequirements resources,
            Bootstrap bootstrap, List<ExternalCluster> externalClusters, Affinity affinity,
            List<TopologySpreadConstraint> topologySpreadConstraints, Postgresql postgresql, Managed managed,
            Certificates certificates, Backup backup, List<Plugin> plugins, Monitoring monitoring,
            Boolean enableSuperuserAccess, Boolean enablePDB, SeccompProfile seccompProfile,
            InheritedMetadata inheritedMetadata, Integer stopDelay, Integer smartShutdownTimeout, Integer switchoverDelay) {
    }

    /** A volume for each instance. */
    public record Storage(String size, String storageClass, Boolean resizeInUseVolumes) {
    }

    /** What it begins with. */
    public record Bootstrap(InitDb initdb, Recovery recovery) {
    }

    /** A new database. */
    public record InitDb(@Required String database, @Required String owner, Name secret, String encoding, String localeCollate,
            String localeCType, Boolean dataChecksums, List<String> postInitSQL, List<String> postInitApplicationSQL) {
    }

    /** What another one left. */
    public record Recovery(@Required String source, String database, String owner, Name secret, Target recoveryTarget) {
    }

    /** Up to when. */
    public record Target(String targetTime, String targetName, String targetLSN, Boolean targetImmediate, Boolean exclusive,
            String backupID) {
    }

    /** Another one, by its backups. */
    public record ExternalCluster(@Required String name, Plugin plugin, ObjectStore.Configuration barmanObjectStore) {
    }

    /** An object of the namespace. */
    public record Name(@Required String name) {
    }

    /** Which nodes. */
    public record Affinity(Boolean enablePodAntiAffinity, String topologyKey, String podAntiAffinityType,
            Map<String, String> nodeSelector, List<Toleration> tolerations) {
    }

    /** Its settings. */
    public record Postgresql(Map<String, String> parameters, List<String> pg_hba, Synchronous synchronous) {
    }

    /** Which replicas must have a commit. */
    public record Synchronous(@Required String method, @Required Integer number, String dataDurability, Boolean failoverQuorum,
            Integer maxStandbyNamesFromCluster) {
    }

    /** Roles and services it keeps. */
    public record Managed(List<Role> roles, Services services) {
    }

    /** A role of the database. */
    public record Role(@Required String name, String ensure, Boolean login, Boolean superuser, Boolean createdb,
            Boolean createrole, Boolean inherit, Boolean replication, Boolean bypassrls, Integer connectionLimit,
            List<String> inRoles, Name passwordSecret, String comment) {
    }

    /** Which services it has. */
    public record Services(List<String> disabledDefaultServices) {
    }

    /** Who certifies it, if not itself. */
    public record Certificates(String serverCASecret, String serverTLSSecret, String clientCASecret,
            String replicationTLSSecret, List<String> serverAltDNSNames) {
    }

    /** Where backups go. */
    public record Backup(ObjectStore.Configuration barmanObjectStore, String retentionPolicy, String target) {
    }

    /** What else takes part. */
    public record Plugin(@Required String name, Boolean enabled, Boolean isWALArchiver, Map<String, String> parameters) {
    }

    /** Its metrics. */
    public record Monitoring(Boolean enablePodMonitor, Boolean disableDefaultQueries) {
    }

    /** What all that it makes says of itself. */
    public record InheritedMetadata(Map<String, String> labels, Map<String, String> annotations) {
    }
}
