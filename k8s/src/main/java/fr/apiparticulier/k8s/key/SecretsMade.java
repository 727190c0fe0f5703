package fr.apiparticulier.k8s.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.fabric8.kubernetes.api.model.Secret;

import fr.apiparticulier.k8s.custom.Certificate;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.custom.ExternalSecret;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;

/** Secrets that stand in the overlay, or that an operator of the cluster makes of what stands there. */
final class SecretsMade {

    /** cert-manager's: the last one is who signed. */
    private static final Set<String> CERTIFICATE = Set.of("tls.crt", "tls.key", "ca.crt");
    /** CloudNativePG's, for the owner of a database to whom nobody gave a password. */
    private static final Set<String> OWNER = Set.of("username", "user", "password", "dbname", "host", "port", "uri", "jdbc-uri",
            "pgpass");
    private static final Set<String> AUTHORITY = Set.of("ca.crt", "ca.key");

    private SecretsMade() {
    }

    static List<KeyedSecret> of(Installation installation) {
        List<KeyedSecret> secrets = new ArrayList<>();
        installation.all(Secret.class).forEach(secret -> secrets.add(written(secret)));
        installation.all(Certificate.class)
                .forEach(certificate -> secrets.add(new KeyedSecret(certificate.object().spec().secretName(), CERTIFICATE)));
        installation.all(ExternalSecret.class).forEach(secret -> secrets.add(fetched(secret.object())));
        installation.all(Cluster.class).forEach(cluster -> secrets.addAll(ofCluster(cluster.name(), cluster.object())));
        return secrets;
    }

    private static KeyedSecret written(Item<Secret> secret) {
        Set<String> keys = new HashSet<>(KeyedObjects.keys(secret.object().getData()));
        keys.addAll(KeyedObjects.keys(secret.object().getStringData()));
        return new KeyedSecret(secret.name(), keys);
    }

    private static KeyedSecret fetched(ExternalSecret secret) {
        Set<String> keys = secret.spec().data() == null
                ? new HashSet<>()
                : secret.spec().data().stream().map(ExternalSecret.Datum::secretKey)
                        .collect(Collectors.toCollection(HashSet::new));
        if (secret.spec().target().template() != null) {
            keys.addAll(KeyedObjects.keys(secret.spec().target().template().data()));
        }
        return new KeyedSecret(secret.spec().target().name(), keys);
    }

    private static List<KeyedSecret> ofCluster(String name, Cluster cluster) {
        List<KeyedSecret> secrets = new ArrayList<>();
        Cluster.Bootstrap bootstrap = cluster.spec().bootstrap();
        if (bootstrap == null || bootstrap.initdb() == null || bootstrap.initdb().secret() == null) {
            secrets.add(new KeyedSecret(name + "-app", OWNER));
        }
        if (cluster.spec().certificates() == null || cluster.spec().certificates().serverCASecret() == null) {
            secrets.add(new KeyedSecret(name + "-ca", AUTHORITY));
        }
        return secrets;
    }
}
