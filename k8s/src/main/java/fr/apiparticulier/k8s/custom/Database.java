package fr.apiparticulier.k8s.custom;

import io.fabric8.kubernetes.api.model.ObjectMeta;

/** A database in a cluster of CloudNativePG. */
public record Database(@Required String apiVersion, @Required String kind, @Required ObjectMeta metadata, @Required Spec spec) {

    /** Its name and owner. */
    public record Spec(@Required String name, @Required String owner, @Required Cluster.Name cluster, String ensure,
            String databaseReclaimPolicy, String encoding, String locale, Integer connectionLimit) {
    }
}
