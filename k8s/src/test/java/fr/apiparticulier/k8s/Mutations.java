package fr.apiparticulier.k8s;

import static fr.apiparticulier.k8s.Mutation.production;
import static fr.apiparticulier.k8s.Mutation.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes wrong when manifests are written, one thing at a time, and who must find it. */
final class Mutations {

    private static final String GATEWAY = "StatefulSet/gateway";
    private static final String PROVIDER = "Deployment/provider-cnaf";
    private static final String SPEC = "/spec/template/spec";
    private static final String CONTAINER = SPEC + "/containers/0";

    private Mutations() {
    }

    static Stream<Mutation> all() {
        return Stream
                .of(typos(), forms(), pods(), lifecycles(), availability(), configuration(), references(), networks(),
                        images(), alerts(), dashboards(), Intrusions.all())
                .flatMap(Stream::of);
    }

    private static Mutation[] typos() {
        return new Mutation[]{
                production("probe misspelt", "StrictReader", "readynessProbe",
                        broken -> broken.rename(GATEWAY, CONTAINER + "/readinessProbe", "readynessProbe")),
                production("kind of another age", "StrictReader", "unknown kind apps/v1beta1",
                        broken -> broken.set(PROVIDER, "/apiVersion", "apps/v1beta1")),
                production("number for a text", "StrictReader", "env",
                        broken -> broken.set(PROVIDER, CONTAINER + "/env/0/value", 5)),
                production("text for a number", "StrictReader", "terminationGracePeriodSeconds",
                        broken -> broken.set(PROVIDER, SPEC + "/terminationGracePeriodSeconds", "half a minute")),
                production("boolean for a text", "StrictReader", "labels",
                        broken -> broken.set(PROVIDER, "/metadata/labels/app.kubernetes.io~1version", true)),
                production("certificate without a secret", "StrictReader", "secretName",
                        broken -> broken.remove("Certificate/gateway", "/spec/secretName")),
                production("member of a custom resource misspelt", "StrictReader", "spec.dnsName",
                        broken -> broken.rename("Certificate/gateway", "/spec/dnsNames", "dnsName")),
                production("member of a cluster misspelt, deep down", "StrictReader", "dataDurabilty", broken -> broken
                        .rename("Cluster/postgres-gateway", "/spec/postgresql/synchronous/dataDurability", "dataDurabilty")),
                production("container without a name", "Complete", "has no name",
                        broken -> broken.remove(PROVIDER, CONTAINER + "/name")),
                production("service's port without a number", "Complete", "has no port",
                        broken -> broken.remove("Service/gateway", "/spec/ports/0/port"))};
    }

    private static Mutation[] forms() {
        return new Mutation[]{
                production("quantity", "Shapes", "is 512MB",
                        broken -> broken.set(GATEWAY, CONTAINER + "/resources/limits/memory", "512MB")),
                production("port", "Shapes", "is 84430", broken -> broken.set("Service/gateway", "/spec/ports/0/port", 84_430)),
                production("label", "Shapes", "is une passerelle", broken -> broken
                        .set(GATEWAY, "/spec/template/metadata/labels/app.kubernetes.io~1component", "une passerelle")),
                production("duration", "Shapes", "is 90d",
                        broken -> broken.set("Certificate/gateway", "/spec/duration", "90d")),
                production("word", "Shapes", "is DoNotSchedul", broken -> broken
                        .set(GATEWAY, SPEC + "/topologySpreadConstraints/0/whenUnsatisfiable", "DoNotSchedul")),
                production("name", "Shapes", "is Gateway",
                        broken -> broken.set("Service/gateway", "/metadata/name", "Gateway")),
                production("retention", "Shapes", "is 30 days",
                        broken -> broken.set("ObjectStore/*", "/spec/retentionPolicy", "30 days")),
                production("schedule", "CronJobs", "is 30 25 * * *",
                        broken -> broken.set("CronJob/import-provider-cnaf", "/spec/schedule", "30 25 * * *")),
                production("backup's schedule without seconds", "CronJobs", "six fields", broken -> broken
                        .set("ScheduledBackup/sauvegarde-provider-cnaf", "/spec/schedule", "0 1 * * *")),
                production("time zone", "CronJobs", "Europe/Pari",
                        broken -> broken.set("CronJob/import-provider-cnaf", "/spec/timeZone", "Europe/Pari")),
                production("two imports at once", "CronJobs", "Forbid",
                        broken -> broken.set("CronJob/import-provider-cnaf", "/spec/concurrencyPolicy", "Allow")),
                production("job for ever", "Jobs", "activeDeadlineSeconds", broken -> broken
                        .remove("Job/migration-0-1-0-provider-cnaf", "/spec/activeDeadlineSeconds")),
                production("job that an apply would have to change", "Renewal", "whose name changes", broken -> broken
                        .remove("Job/migration-0-1-0-provider-cnaf", "/metadata/labels/app.kubernetes.io~1component")),
                production("job that nobody deletes", "Renewal", "whose name changes", broken -> broken.source("k8s/README.md",
                        text -> text.replace("(migration, peuplement)", "(peuplement)"))),
                production("nights' jobs that everybody deletes", "Renewal", "deleted before every apply",
                        broken -> broken.source(
                                "k8s/README.md",
                                text -> text.replace("(migration, peuplement)", "(migration, peuplement, import)"))),
                production("job that stays", "Jobs", "ttlSecondsAfterFinished", broken -> broken
                        .remove("Job/migration-0-1-0-provider-cnaf", "/spec/ttlSecondsAfterFinished")),
                production("another namespace", "Labels", "is default",
                        broken -> broken.set("Service/gateway", "/metadata/namespace", "default")),
                production("namespace that admits all", "Labels", "not restricted", broken -> broken
                        .set("Namespace/api-particulier", "/metadata/labels/pod-security.kubernetes.io~1enforce",
                                "privileged"))};
    }

    private static Mutation[] pods() {
        return new Mutation[]{
                production("root", "RestrictedPod", "runAsNonRoot",
                        broken -> broken.set(PROVIDER, SPEC + "/securityContext/runAsNonRoot", false)),
                production("the node's network", "RestrictedPod", "hostNetwork",
                        broken -> broken.set(PROVIDER, SPEC + "/hostNetwork", true)),
                production("no seccomp", "RestrictedPod", "seccompProfile",
                        broken -> broken.remove(PROVIDER, SPEC + "/securityContext/seccompProfile")),
                production("the node's disk", "RestrictedPod", "of a kind that restricted pods may not have",
                        broken -> broken.set(PROVIDER, SPEC + "/volumes/0",
                                Map.of("name", "config", "hostPath", Map.of("path", "/etc")))),
                production("writable root", "RestrictedContainer", "readOnlyRootFilesystem", broken -> broken
                        .set(PROVIDER, CONTAINER + "/securityContext/readOnlyRootFilesystem", false)),
                production("capability", "RestrictedContainer", "capabilities.add", broken -> broken
                        .set(PROVIDER, CONTAINER + "/securityContext/capabilities/add", List.of("NET_ADMIN"))),
                production("capabilities kept", "RestrictedContainer", "capabilities.drop", broken -> broken
                        .set(PROVIDER, CONTAINER + "/securityContext/capabilities/drop", List.of("NET_RAW"))),
                production("escalation", "RestrictedContainer", "allowPrivilegeEscalation", broken -> broken
                        .remove(PROVIDER, CONTAINER + "/securityContext/allowPrivilegeEscalation")),
                production("token", "NoAccountToken", "automountServiceAccountToken",
                        broken -> broken.remove(PROVIDER, SPEC + "/automountServiceAccountToken")),
                production("account that is not there", "NoAccountToken", "there is no ServiceAccount/quelqu-un",
                        broken -> broken.set(PROVIDER, SPEC + "/serviceAccountName", "quelqu-un")),
                production("no limit of memory", "Resources", "limits",
                        broken -> broken.remove(PROVIDER, CONTAINER + "/resources/limits")),
                production("more asked for than allowed", "Resources", "more than its limit",
                        broken -> broken.set(PROVIDER, CONTAINER + "/resources/requests/memory", "64Gi")),
                production("empty directory without an end", "Resources", "sizeLimit",
                        broken -> broken.set(PROVIDER, SPEC + "/volumes/3/emptyDir", Map.of())),
                production("latest", "Images", "latest",
                        broken -> broken.set(PROVIDER, CONTAINER + "/image", "api-particulier/provider-cnaf:latest")),
                production("no tag", "Images", "any version",
                        broken -> broken.set(PROVIDER, CONTAINER + "/image", "api-particulier/provider-cnaf")),
                production("module that is not there", "Images", "no module",
                        broken -> broken.set(PROVIDER, CONTAINER + "/image", "api-particulier/provider-cnam:0.1.0")),
                production("another version than the label", "Images", "not the version",
                        broken -> broken.set(PROVIDER, CONTAINER + "/image", "api-particulier/provider-cnaf:0.2.0")),
                production("somebody else's image by tag", "Images", "a digest",
                        broken -> broken.set("StatefulSet/valkey", CONTAINER + "/image", "docker.io/valkey/valkey:9"))};
    }

    private static Mutation[] lifecycles() {
        return new Mutation[]{
                production("no readiness", "Probes", "readinessProbe is missing",
                        broken -> broken.remove(PROVIDER, CONTAINER + "/readinessProbe")),
                production("no startup", "Probes", "startupProbe is missing",
                        broken -> broken.remove(PROVIDER, CONTAINER + "/startupProbe")),
                production("readiness for life", "Probes", "asks /q/health/ready", broken -> broken
                        .set(PROVIDER, CONTAINER + "/livenessProbe/httpGet/path", "/q/health/ready")),
                production("readiness at the public port", "Probes", "httpGet.port: is https",
                        broken -> broken.set(PROVIDER, CONTAINER + "/readinessProbe/httpGet/port", "https")),
                production("readiness on a database", "Probes", "hangs on others",
                        broken -> broken.replace("ConfigMap/gateway-*",
                                "/data/gateway.properties", "particulier.base.nom",
                                "quarkus.datasource.health.enabled=true\nparticulier.base.nom")),
                production("readiness on a database, built in", "Probes", "hangs on others",
                        broken -> broken.source("gateway/src/main/resources/application.properties",
                                text -> text.replace("quarkus.redis.health.enabled=false",
                                        "quarkus.redis.health.enabled=true"))),
                production("killed too early", "Drain", "is 30 s where stopping takes 38 s",
                        broken -> broken.set(GATEWAY, SPEC + "/terminationGracePeriodSeconds", 30)),
                production("drain that takes longer than it did", "Drain", "stopping takes 76 s",
                        broken -> broken.source("gateway/src/main/resources/application.properties",
                                text -> text.replace("quarkus.shutdown.delay=12s", "quarkus.shutdown.delay=50s"))),
                production("noticed too late", "Drain", "is noticed after 60 s",
                        broken -> broken.set(GATEWAY, CONTAINER + "/readinessProbe/failureThreshold", 12)),
                production("no migration", "Migrations", "has 0 Jobs that migrate",
                        broken -> broken.without("Job/migration-0-1-0-provider-cnaf")),
                production("migration of another version", "Migrations", "not what is rolled out", broken -> broken
                        .set("Job/migration-0-1-0-provider-cnaf", CONTAINER + "/image", "api-particulier/provider-cnaf:0.0.9")),
                production("migration that serves", "Migrations", "has 0 Jobs that migrate", broken -> broken
                        .set("Job/migration-0-1-0-provider-cnaf", CONTAINER + "/env/1/value", "false"))};
    }

    private static Mutation[] availability() {
        return new Mutation[]{
                production("one replica", "Replicas", "is 1", broken -> broken.set("HorizontalPodAutoscaler/gateway",
                        "/spec/minReplicas", 1)),
                production("all in one zone", "Replicas", "say nothing of zones",
                        broken -> broken.remove(GATEWAY, SPEC + "/topologySpreadConstraints")),
                production("spread by others", "Replicas", "spreads other pods", broken -> broken.set(GATEWAY,
                        SPEC + "/topologySpreadConstraints/0/labelSelector/matchLabels/app.kubernetes.io~1name", "passerelle")),
                production("one instance of a database", "Replicas", "spec.instances",
                        broken -> broken.set("Cluster/postgres-gateway", "/spec/instances", 1)),
                production("autoscaler of nobody", "Autoscaling", "there is no StatefulSet/portail", broken -> broken
                        .set("HorizontalPodAutoscaler/gateway", "/spec/scaleTargetRef/name", "portail")),
                production("fewer at most than at least", "Autoscaling", "is more than", broken -> broken
                        .set("HorizontalPodAutoscaler/gateway", "/spec/maxReplicas", 2)),
                production("replicas said twice", "Autoscaling", "undone by the autoscaler",
                        broken -> broken.set(GATEWAY, "/spec/replicas", 3)),
                production("no budget", "Budgets", "has 0 PodDisruptionBudgets",
                        broken -> broken.without("PodDisruptionBudget/gateway")),
                production("budget that lets nobody go", "Budgets", "lets none", broken -> broken
                        .set("PodDisruptionBudget/gateway", "/spec/maxUnavailable", 0)),
                production("budget that lets all go", "Budgets", "at once", broken -> broken
                        .set("PodDisruptionBudget/gateway", "/spec/maxUnavailable", "100%")),
                production("budget of nobody", "Budgets", "is about []", broken -> broken.set("PodDisruptionBudget/gateway",
                        "/spec/selector/matchLabels/app.kubernetes.io~1name", "passerelle")),
                production("old one goes first", "RollingUpdates", "before another is ready", broken -> broken
                        .set(PROVIDER, "/spec/strategy/rollingUpdate/maxUnavailable", 1)),
                production("all at once", "RollingUpdates", "how versions are replaced",
                        broken -> broken.set(PROVIDER, "/spec/strategy", Map.of("type", "Recreate"))),
                production("by hand", "RollingUpdates", "one after another",
                        broken -> broken.set(GATEWAY, "/spec/updateStrategy/type", "OnDelete"))};
    }

    private static Mutation[] configuration() {
        String file = "/data/gateway.properties";
        return new Mutation[]{
                production("our name misspelt", "KnownNames", "unknown to the service", broken -> broken
                        .replace("ConfigMap/gateway-*", file, "particulier.admin.port", "particulier.admin.ports")),
                production("Quarkus' name misspelt", "KnownNames", "unknown to the service", broken -> broken
                        .replace("ConfigMap/gateway-*", file, "quarkus.tls.porte.reload-period",
                                "quarkus.tls.porte.reload-periods")),
                production("name in the environment misspelt", "KnownNames", "unknown to the service",
                        broken -> broken.set(PROVIDER, CONTAINER + "/env/0/name", "QUARKUS_CONFIG_LOCATION")),
                production("the gateway's name at a provider", "KnownNames", "unknown to the service", broken -> broken.replace(
                        "ConfigMap/provider-cnaf-*", "/data/fournisseur.properties", "particulier.interne.cles",
                        "particulier.jetons.emetteur=x\nparticulier.interne.cles")),
                production("fixed at build", "KnownNames", "was decided when the service was built", broken -> broken.replace(
                        "ConfigMap/provider-cnaf-*", "/data/fournisseur.properties", "particulier.interne.cles",
                        "quarkus.http.ssl.client-auth=none\nparticulier.interne.cles")),
                production("not a number", "KnownNames", "a whole number", broken -> broken.replace("ConfigMap/gateway-*", file,
                        "particulier.admin.port=9443", "particulier.admin.port=admin")),
                production("not one of the words", "KnownNames", "one of", broken -> broken.replace("ConfigMap/suite-*",
                        "/data/suite.properties", "ssl-mode=verify-full", "ssl-mode=verify-fully")),
                production("required name left out", "RequiredNames", "is not told particulier.jetons.audience",
                        broken -> broken.replace("ConfigMap/gateway-*", "/data/gateway-installation.properties",
                                "particulier.jetons.audience", "# particulier.jetons.audience")),
                production("said twice", "RequiredNames", "is said twice", broken -> broken.replace("ConfigMap/gateway-*", file,
                        "particulier.admin.port=9443", "particulier.admin.port=9443\nparticulier.admin.port=9444")),
                production("half of FranceConnect", "RequiredNames", "france-connect.acces.client",
                        broken -> broken.replace("ConfigMap/gateway-*", "/data/gateway-installation.properties",
                                "particulier.france-connect.acces.client", "# particulier.france-connect.acces.client")),
                production("key that is not mounted", "NamedFiles", "there is no /etc/particulier/cles/interne.jwks",
                        broken -> broken.replace("ConfigMap/gateway-*", file, "cles/interne.jwk", "cles/interne.jwks")),
                production("journal in a folder that goes", "NamedFiles", "ends with the pod", broken -> broken
                        .replace("ConfigMap/gateway-*", file, "/var/lib/particulier/journal", "/tmp/journal")),
                production("journal that cannot be written", "NamedFiles", "cannot be written to",
                        broken -> broken.set(GATEWAY, CONTAINER + "/volumeMounts/3/readOnly", true)),
                production("file of an import", "NamedFiles", "there is no /depots/registre.ndjson", broken -> broken
                        .set("CronJob/import-provider-cnaf", "/spec/jobTemplate" + CONTAINER + "/args/8",
                                "/depots/registre.ndjson")),
                sandbox("people that are not there", "NamedFiles", "/personnes/provider-cnam.yaml", broken -> broken
                        .set("Job/import-provider-cnaf", CONTAINER + "/args/8", "/personnes/provider-cnam.yaml")),
                production("TLS by another name", "TlsNames", "there is no quarkus.tls.portes", broken -> broken
                        .replace("ConfigMap/gateway-*", file, "tls-configuration-name=porte", "tls-configuration-name=portes")),
                production("in clear", "TlsNames", "insecure-requests", broken -> broken.replace("ConfigMap/suite-*",
                        "/data/suite.properties", "insecure-requests=disabled", "insecure-requests=enabled")),
                production("provider in clear", "TlsNames", "asked in clear",
                        broken -> broken.replace("ConfigMap/gateway-*", file,
                                "https://provider-mesr", "http://provider-mesr")),
                production("quota divided by too few", "SharedQuota", "divides the quota by 3",
                        broken -> broken.replace("ConfigMap/gateway-*", "/data/gateway-environnement.properties", "repliques=6",
                                "repliques=3")),
                production("a sandbox in production", "Environments", "is BAC_A_SABLE", broken -> broken.replace(
                        "ConfigMap/suite-*", "/data/environnement.properties", "PRODUCTION", "BAC_A_SABLE")),
                production("anybody says who calls", "TrustedProxies", "believes anybody", broken -> broken.replace(
                        "ConfigMap/gateway-*", "/data/gateway-installation.properties", "quarkus.http.proxy.trusted-proxies",
                        "# quarkus.http.proxy.trusted-proxies")),
                production("a network says who calls", "TrustedProxies", "10.0.0.0/8 is more than front servers have",
                        broken -> broken.replace("ConfigMap/gateway-*", "/data/gateway-installation.properties",
                                "trusted-proxies=", "trusted-proxies=10.0.0.0/8,")),
                production("the internet says who calls", "TrustedProxies", "::/0 is more than front servers have",
                        broken -> broken.replace("ConfigMap/gateway-*", "/data/gateway-installation.properties",
                                "trusted-proxies=", "trusted-proxies=::/0,"))};
    }

    private static Mutation[] references() {
        return new Mutation[]{
                production("key of a secret", "Keys", "has no key mot-de-passe", broken -> broken
                        .set(PROVIDER, CONTAINER + "/env/1/valueFrom/secretKeyRef/key", "mot-de-passe")),
                production("secret that nobody makes", "Keys", "there is no Secret/provider-cnaf-certificat",
                        broken -> broken.set("Certificate/provider-cnaf", "/spec/secretName", "autre")
                                .set(PROVIDER, SPEC + "/volumes/1/secret/secretName", "provider-cnaf-certificat")),
                production("secret out of the page", "Keys", "there is no Secret/valkey-acces",
                        broken -> broken.source("k8s/README.md", text -> text.replace("| `valkey-acces` |", "| `valkey` |"))),
                production("secret that nobody takes", "Keys", "nobody takes it", broken -> broken.source("k8s/README.md",
                        text -> text.replace("| `valkey-acces` |", "| `valkey-acces`, `de-trop` |"))),
                production("config map that is not there", "Keys", "there is no ConfigMap/autre", broken -> broken
                        .set(PROVIDER, SPEC + "/volumes/0/projected/sources/0/configMap/name", "autre")),
                production("service of nobody", "Services", "leads to []", broken -> broken
                        .set("Service/gateway-admin", "/spec/selector/app.kubernetes.io~1name", "portail")),
                production("service of too many", "Services", "leads to [Deployment/", broken -> broken
                        .remove("Service/provider-cnaf", "/spec/selector/app.kubernetes.io~1name")),
                production("door of its own", "Services", "is a door to the cluster of its own",
                        broken -> broken.set("Service/gateway-admin", "/spec/type", "LoadBalancer")),
                production("address of its own", "Services", "is a door to the cluster of its own",
                        broken -> broken.set("Service/gateway-admin", "/spec/externalIPs", List.of("203.0.113.7"))),
                production("port of nobody", "Services", "has no port named http", broken -> broken
                        .set("Service/gateway", "/spec/ports/0/targetPort", "http")),
                production("own pods not selected", "Services", "does not select its own pods", broken -> broken
                        .set(PROVIDER, "/spec/selector/matchLabels/app.kubernetes.io~1name", "cnaf")),
                production("replicas without a service", "Services", "there is no headless Service",
                        broken -> broken.set(GATEWAY, "/spec/serviceName", "gateway")),
                production("volume that is not there", "Volumes", "there is no volume clefs",
                        broken -> broken.set(PROVIDER, CONTAINER + "/volumeMounts/2/name", "clefs")),
                production("volume that nobody mounts", "Volumes", "is mounted by nobody",
                        broken -> broken.remove(PROVIDER, CONTAINER + "/volumeMounts/2")),
                production("nowhere to write", "Volumes", "nowhere to write", broken -> broken
                        .set(PROVIDER, CONTAINER + "/volumeMounts/3/mountPath", "/temp")),
                production("claim that is not there", "Volumes", "there is no PersistentVolumeClaim",
                        broken -> broken.without("PersistentVolumeClaim/depot-provider-cnaf")),
                production("signed by nobody", "CustomReferences", "there is no Issuer/intern",
                        broken -> broken.set("Certificate/gateway", "/spec/issuerRef/name", "intern")),
                production("backup of nobody", "CustomReferences", "there is no Cluster/postgres", broken -> broken
                        .set("ScheduledBackup/sauvegarde-provider-cnaf", "/spec/cluster/name", "postgres")),
                production("store that is not there", "CustomReferences", "there is no ObjectStore", broken -> broken
                        .set("Cluster/postgres-gateway", "/spec/plugins/0/parameters/barmanObjectName", "ailleurs")),
                production("never backed up", "CustomReferences", "is never backed up",
                        broken -> broken.without("ScheduledBackup/sauvegarde-gateway")),
                production("monitored by another port", "CustomReferences", "has no port named metrique", broken -> broken
                        .set("PodMonitor/services", "/spec/podMetricsEndpoints/0/port", "metrique")),
                sandbox("database of nobody", "CustomReferences", "there is no role cnam",
                        broken -> broken.set("Database/provider-cnaf", "/spec/owner", "cnam")),
                production("route to nobody", "Routes", "nobody answers at gateway:443", broken -> broken
                        .set("HTTPRoute/gateway", "/spec/rules/0/backendRefs/0/port", 443)),
                production("route of another host", "Routes", "no listener of", broken -> broken
                        .set("HTTPRoute/gateway", "/spec/hostnames", List.of("api.invalid"))),
                production("door in clear", "Routes", "is in clear", broken -> broken
                        .set("Gateway/porte-publique", "/spec/listeners/0/protocol", "HTTP")),
                production("door that asks for another name", "Routes", "does not name", broken -> broken
                        .set("BackendTLSPolicy/gateway", "/spec/validation/hostname", "gateway.svc")),
                production("door for everybody's routes", "Routes", "takes routes from All", broken -> broken
                        .set("Gateway/porte-publique", "/spec/listeners/0/allowedRoutes/namespaces/from", "All")),
                production("route of everything", "PublicPaths", "/ leads to what is not published", broken -> broken
                        .set("HTTPRoute/gateway", "/spec/rules/0/matches/0/path/value", "/")),
                production("route of what is not public", "PublicPaths", "/q leads to what is not published", broken -> broken
                        .set("HTTPRoute/gateway", "/spec/rules/0/matches/0/path/value", "/q")),
                production("route of any path", "PublicPaths", "/ leads to what is not published",
                        broken -> broken.remove("HTTPRoute/gateway", "/spec/rules/0/matches")),
                production("route left out", "PublicPaths", "is published, and not led to",
                        broken -> broken.remove("HTTPRoute/gateway", "/spec/rules/0/matches/3")),
                production("page left out", "PublicPaths", "/statut is published, and not led to",
                        broken -> broken.remove("HTTPRoute/gateway", "/spec/rules/0/matches/4")),
                production("route of half a word", "PublicPaths", "/ap leads to what is not published", broken -> broken
                        .set("HTTPRoute/gateway", "/spec/rules/0/matches/0/path/value", "/ap"))};
    }

    private static Mutation[] networks() {
        return new Mutation[]{
                production("nothing is closed", "DefaultDeny", "none closes everything",
                        broken -> broken.set("NetworkPolicy/rien", "/spec/policyTypes", List.of("Ingress"))),
                production("directions left to be guessed", "DefaultDeny", "left to be guessed",
                        broken -> broken.remove("NetworkPolicy/gateway-admin", "/spec/policyTypes")),
                production("open to everybody", "DefaultDeny", "is for everybody",
                        broken -> broken.remove("NetworkPolicy/provider-cnaf", "/spec/ingress/0/from")),
                production("all ports", "DefaultDeny", "opens all ports",
                        broken -> broken.remove("NetworkPolicy/provider-cnaf", "/spec/ingress/0/ports")),
                production("host misspelt", "Hosts", "nobody answers at provider-mesri:8443", broken -> broken
                        .replace("ConfigMap/gateway-*", "/data/gateway.properties", "provider-mesr:", "provider-mesri:")),
                production("port of a service", "Hosts", "nobody answers at provider-mesr:443", broken -> broken
                        .replace("ConfigMap/gateway-*", "/data/gateway.properties", "provider-mesr:8443", "provider-mesr:443")),
                production("name left out of a certificate", "Hosts", "does not name provider-cnaf", broken -> broken
                        .set("Certificate/provider-cnaf", "/spec/dnsNames", List.of("provider-cnaf.api-particulier.svc"))),
                production("database's name left out of its certificate", "Hosts", "does not name postgres-gateway-rw",
                        broken -> broken.set("Certificate/postgres-gateway", "/spec/dnsNames", List.of("postgres-gateway-r"))),
                production("caller not let out", "Paths", "may not leave",
                        broken -> broken.without("NetworkPolicy/gateway-fournisseurs")),
                production("caller not let in", "Paths", "may not reach Deployment/provider-cnaf",
                        broken -> broken.set("NetworkPolicy/provider-cnaf",
                                "/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1component", "portail")),
                production("names not let out", "Paths", "to names 53/UDP may not leave",
                        broken -> broken.remove("NetworkPolicy/noms", "/spec/egress/0/ports/0")),
                production("policy for all of a component", "Paths", "nobody needs it", broken -> broken
                        .remove("NetworkPolicy/gateway-base", "/spec/egress/0/to/0/podSelector/matchLabels")),
                production("any pod of the namespace", "Paths", "nobody needs it",
                        broken -> broken.set("NetworkPolicy/provider-cnaf", "/spec/ingress/0/from/0",
                                Map.of("podSelector", Map.of()))),
                production("one more port", "Paths", "9000/TCP may", broken -> broken.set("NetworkPolicy/gateway-fournisseurs",
                        "/spec/egress/0/ports/0", Map.of("protocol", "TCP", "port", 8443, "endPort", 9000))),
                production("another provider's import", "Paths", "CronJob/import-provider-mesr to Deployment/provider-cnaf",
                        broken -> broken.remove("NetworkPolicy/provider-cnaf",
                                "/spec/ingress/0/from/1/podSelector/matchLabels/app.kubernetes.io~1name"))};
    }

    private static Mutation[] images() {
        String file = "k8s/images/Dockerfile.native";
        return new Mutation[]{
                production("base by tag", "Dockerfiles", "may be any image", broken -> broken.source(file,
                        text -> text.replaceAll("@sha256:[0-9a-f]{64}", ""))),
                production("user by name", "Dockerfiles", "USER", broken -> broken.source(file,
                        text -> text.replaceAll("USER .*", "USER nonroot"))),
                production("shell form", "Dockerfiles", "goes through a shell", broken -> broken.source(file,
                        text -> text.replaceAll("ENTRYPOINT .*", "ENTRYPOINT /app/service"))),
                production("label left out", "Dockerfiles", "image.revision", broken -> broken.source(file,
                        text -> text.replace("org.opencontainers.image.revision=\"${REVISION}\"", ""))),
                production("argument of nobody", "Dockerfiles", "ARG INUTILE", broken -> broken.source(file,
                        text -> text.replace("ARG VERSION", "ARG INUTILE\nARG VERSION"))),
                production("bill of materials left behind", "Dockerfiles", "bill of materials", broken -> broken.source(file,
                        text -> text.replaceAll("COPY .*bom.*", ""))),
                production("a shell in what is shipped", "Dockerfiles", "needs a shell", broken -> broken.source(file,
                        text -> text.replaceFirst("WORKDIR", "RUN chmod 755 /app/service\nWORKDIR")))};
    }

    private static Mutation[] alerts() {
        String rules = "PrometheusRule/alertes";
        String alert = "/spec/groups/0/rules/0";
        return new Mutation[]{
                production("alert without a name", "Alerts", "is an alert and a figure, or neither",
                        broken -> broken.remove(rules, alert + "/alert")),
                production("alert that says not how urgent it is", "Alerts", "has the severity ",
                        broken -> broken.set(rules, alert + "/labels/severity", "critical")),
                production("alert without a word", "Alerts", "has no summary",
                        broken -> broken.remove(rules, alert + "/annotations/summary")),
                production("alert with a page that is not there", "Alerts", "which is not there",
                        broken -> broken.set(rules, alert + "/annotations/runbook", "docs/runbooks/Nulle.md"))};
    }

    private static Mutation[] dashboards() {
        String map = "ConfigMap/tableaux-de-bord";
        return new Mutation[]{
                production("dashboard that nobody looks for", "Dashboards", "has dashboards that Grafana does not look for",
                        broken -> broken.remove(map, "/metadata/labels/grafana_dashboard")),
                production("dashboard with a comma too many", "Dashboards", "is no JSON", broken -> broken
                        .replace(map, "/data/passerelle.json", "\"panels\": [", "\"panels\": [,")),
                production("dashboard without panels", "Dashboards", "shows nothing",
                        broken -> broken.replace(map, "/data/passerelle.json", "\"panels\"", "\"panel\"")),
                production("dashboard without a name", "Dashboards", "has no title",
                        broken -> broken.replace(map, "/data/passerelle.json", "\"title\": \"Passerelle\",", "")),
                production("two dashboards of one address", "Dashboards", "has the uid engagement, as another", broken -> broken
                        .replace(map, "/data/passerelle.json", "\"uid\": \"passerelle\"", "\"uid\": \"engagement\""))};
    }
}
