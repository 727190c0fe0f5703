package fr.apiparticulier.k8s;

import static fr.apiparticulier.k8s.Mutation.production;
import static fr.apiparticulier.k8s.Mutation.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What opens a way that was closed: keys for whom they are not, databases, and strangers who look like us. */
final class Intrusions {

    private static final String GATEWAY = "StatefulSet/gateway";
    private static final String PROVIDER = "Deployment/provider-cnaf";
    private static final String SPEC = "/spec/template/spec";
    private static final String CONTAINER = SPEC + "/containers/0";

    private Intrusions() {
    }

    static Mutation[] all() {
        return Stream.of(secrets(), databases(), strangers()).flatMap(Stream::of).toArray(Mutation[]::new);
    }

    private static Mutation[] secrets() {
        String cles = "/spec/jobTemplate" + SPEC + "/volumes/2/secret";
        return new Mutation[]{
                production("all keys of the gateway at an import", "Custody", "has journal.jwk of Secret/gateway-cles",
                        broken -> broken.remove("CronJob/import-provider-cnaf", cles + "/items")),
                production("keys of providers at the gateway", "Custody", "has recherche.jwks of Secret/fournisseurs-cles",
                        broken -> broken.set(GATEWAY, SPEC + "/volumes/2/secret/secretName", "fournisseurs-cles")),
                production("key that a setting no longer names", "Custody", "has chiffrement of Secret/gateway-cles",
                        broken -> broken.replace("ConfigMap/gateway-*", "/data/gateway.properties",
                                "particulier.jetons.chiffrement", "# particulier.jetons.chiffrement")),
                production("keys at a migration, which reads none", "Custody", "has interne.jwk of Secret/gateway-cles",
                        broken -> broken.set("Job/migration-0-1-0-gateway", SPEC + "/volumes/1/secret/secretName",
                                "gateway-cles")),
                production("a private key at an import, in the place of the one it needs", "Custody",
                        "has france-connect.jwks of Secret/gateway-cles, which is somebody else's",
                        broken -> broken.set("CronJob/import-provider-cnaf", cles + "/items/0/key", "france-connect.jwks")),
                production("the journal's key in a variable", "Custody",
                        "has journal.jwk of Secret/gateway-cles, which is somebody else's",
                        broken -> broken.set(PROVIDER, CONTAINER + "/env/1/valueFrom/secretKeyRef",
                                Map.of("name", "gateway-cles", "key", "journal.jwk"))),
                production("another service's certificate", "Custody",
                        "has tls.key of Secret/gateway-tls, which is somebody else's",
                        broken -> broken.set(PROVIDER, SPEC + "/volumes/1/secret/secretName", "gateway-tls")),
                production("a Secret named as certificates are, which nobody signs", "Custody",
                        "has journal.jwks of Secret/gateway-anciennes-tls, which nothing here is told of",
                        broken -> broken.add("""
                                {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "gateway-anciennes-tls"},
                                 "data": {"journal.jwks": "e30="}}""")
                                .set(GATEWAY, SPEC + "/volumes/1/secret/secretName", "gateway-anciennes-tls")),
                production("a whole secret in the environment", "Custody", "takes a whole Secret", broken -> broken
                        .set(PROVIDER, CONTAINER + "/envFrom",
                                List.of(Map.of("secretRef", Map.of("name", "gateway-cles")))))};
    }

    private static Mutation[] databases() {
        String base = "Cluster/postgres-gateway";
        return new Mutation[]{
                production("journal on one disk", "JournalKept", "on one disk alone",
                        broken -> broken.set(base, "/spec/postgresql/synchronous/dataDurability", "preferred")),
                production("journal that waits for nobody", "JournalKept", "on one disk alone",
                        broken -> broken.remove(base, "/spec/postgresql/synchronous")),
                production("promoted without what was confirmed", "JournalKept", "may lack what another one has confirmed",
                        broken -> broken.remove(base, "/spec/postgresql/synchronous/failoverQuorum")),
                production("anybody promoted", "JournalKept", "may lack what another one has confirmed",
                        broken -> broken.set(base, "/spec/postgresql/synchronous/failoverQuorum", false)),
                production("spool that goes with a replica", "JournalKept", "the only trace of answers", broken -> broken
                        .set(GATEWAY, "/spec/persistentVolumeClaimRetentionPolicy/whenScaled", "Delete")),
                production("rows in messages", "DiscreetLogs", "is verbose",
                        broken -> broken.set(base, "/spec/postgresql/parameters/log_error_verbosity", "verbose")),
                production("statements in messages", "DiscreetLogs", "is null",
                        broken -> broken.remove(base, "/spec/postgresql/parameters/log_min_error_statement")),
                production("no password", "Databases", "without a password: hostssl all all all trust", broken -> broken
                        .set(base, "/spec/postgresql/pg_hba/0", "hostssl all all all trust")),
                production("password in clear", "Databases", "in clear: host all all all scram-sha-256", broken -> broken
                        .set(base, "/spec/postgresql/pg_hba/1", "host all all all scram-sha-256")),
                production("clear left to CloudNativePG", "Databases", "refuses nobody in clear",
                        broken -> broken.remove(base, "/spec/postgresql/pg_hba/1")),
                production("one kind of connection refused in clear", "Databases", "refuses nobody in clear", broken -> broken
                        .set(base, "/spec/postgresql/pg_hba/1", "hostnossl replication all all reject")),
                production("a database named as a method", "Databases", "without a password: hostssl reject all all trust",
                        broken -> broken.set(base, "/spec/postgresql/pg_hba/0", "hostssl reject all all trust")),
                production("somebody else's password", "Passwords", "is of Secret/base-provider-mesr, not of role cnaf",
                        broken -> broken.set(PROVIDER, CONTAINER + "/env/1/valueFrom/secretKeyRef/name",
                                "base-provider-mesr")),
                production("role that its database does not have", "Passwords", "has no role cnaf", broken -> broken
                        .set("Cluster/postgres-provider-cnaf", "/spec/bootstrap/initdb/owner", "caf")),
                sandbox("password of another role", "Passwords", "is of Secret/base-provider-cnaf, not of role gateway",
                        broken -> broken.set(GATEWAY, CONTAINER + "/env/1/valueFrom/secretKeyRef/name",
                                "base-provider-cnaf")),
                production("superuser", "Databases", "gives the superuser a password",
                        broken -> broken.set(base, "/spec/enableSuperuserAccess", true)),
                sandbox("role that may do everything", "Databases", "may do more than its own",
                        broken -> broken.set("Cluster/postgres", "/spec/managed/roles/0/superuser", true))};
    }

    /** Who makes pods in a namespace of his own, gives them our labels if he likes. */
    private static Mutation[] strangers() {
        Map<String, Object> anywhere = Map.of();
        return new Mutation[]{
                production("gateways of any namespace", "Paths", "somebody else's twin of StatefulSet/gateway",
                        broken -> broken.set("NetworkPolicy/provider-cnaf", "/spec/ingress/0/from/0/namespaceSelector",
                                anywhere)),
                production("providers of any namespace", "Paths", "somebody else's twin of Deployment/provider-cnaf",
                        broken -> broken.set("NetworkPolicy/gateway-fournisseurs", "/spec/egress/0/to/0/namespaceSelector",
                                anywhere)),
                production("instances of any namespace", "Paths", "somebody else's twin of Cluster/postgres-gateway",
                        broken -> broken.set("NetworkPolicy/postgres-gateway", "/spec/ingress/1/from/0/namespaceSelector",
                                anywhere)),
                production("operators of any namespace", "Paths", "somebody else's twin of operators", broken -> broken
                        .set("NetworkPolicy/gateway-admin", "/spec/ingress/0/from/0/namespaceSelector", anywhere)),
                production("names of any namespace", "Paths", "somebody else's twin of names", broken -> broken
                        .set("NetworkPolicy/noms", "/spec/egress/0/to/0/namespaceSelector", anywhere)),
                production("Prometheus of any namespace", "Paths", "somebody else's twin of metrics",
                        broken -> broken.set("NetworkPolicy/mesures", "/spec/ingress/0/from/0",
                                Map.of("namespaceSelector", anywhere, "podSelector",
                                        Map.of("matchLabels", Map.of("app.kubernetes.io/name", "prometheus"))))),
                production("any pod beside Prometheus", "Paths", "a neighbour of metrics", broken -> broken
                        .remove("NetworkPolicy/mesures", "/spec/ingress/0/from/0/podSelector")),
                production("pods that nobody knows", "Paths", "that nobody here knows",
                        broken -> broken.set("NetworkPolicy/provider-cnaf", "/spec/ingress/0/from/1",
                                Map.of("namespaceSelector", Map.of("matchLabels", Map.of("equipe", "voisine"))))),
                production("anybody's front server", "Paths", "somebody else's front-server", broken -> broken
                        .remove("NetworkPolicy/gateway-porte", "/spec/ingress/0/from/0/podSelector")),
                production("a node's credentials", "Ranges", "clouds keep a node's credentials", broken -> broken
                        .remove("NetworkPolicy/gateway-france-connect", "/spec/egress/0/to/0/ipBlock/except")),
                production("a node's credentials by themselves", "Ranges", "clouds keep a node's credentials", broken -> broken
                        .set("NetworkPolicy/gateway-france-connect", "/spec/egress/0/to/0/ipBlock",
                                Map.of("cidr", "169.254.169.0/24"))),
                production("the other internet", "DefaultDeny", "of IPv6", broken -> broken
                        .set("NetworkPolicy/gateway-france-connect", "/spec/egress/0/to/0/ipBlock", Map.of("cidr", "::/0"))),
                production("private networks beside the internet", "Ranges", "and 172.16.0.0/12 beside it", broken -> broken
                        .set("NetworkPolicy/gateway-france-connect", "/spec/egress/0/to/0/ipBlock/except",
                                List.of("10.0.0.0/8", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"))),
                production("addresses that are let in", "Paths", "outside to Deployment/provider-cnaf", broken -> broken
                        .set("NetworkPolicy/provider-cnaf", "/spec/ingress/0/from/0",
                                Map.of("ipBlock", Map.of("cidr", "198.51.100.0/24"))))};
    }
}
