package fr.apiparticulier.k8s.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.custom.Certificate;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.custom.Database;
import fr.apiparticulier.k8s.custom.Issuer;
import fr.apiparticulier.k8s.custom.ObjectStore;
import fr.apiparticulier.k8s.custom.PodMonitor;
import fr.apiparticulier.k8s.custom.ScheduledBackup;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.PodGroup;
import fr.apiparticulier.k8s.workload.Selector;

/**
 * What the operators of the cluster are told to put together is there: who signs, what is backed up where, what is monitored.
 */
public final class CustomReferences implements Rule {

    private static final String STORE = "barmanObjectName";

    @Override
    public void check(Installation installation, Findings findings) {
        for (Item<Certificate> certificate : installation.all(Certificate.class)) {
            String kind = Objects.requireNonNullElse(certificate.object().spec().issuerRef().kind(), "Issuer");
            String name = certificate.object().spec().issuerRef().name();
            // A ClusterIssuer is the installation's.
            findings.expect(kind.equals("ClusterIssuer") || kind.equals("Issuer") && installation.has(Issuer.class, name),
                    certificate.place().at("spec.issuerRef"), "there is no " + kind + "/" + name, "one of this overlay");
        }
        installation.all(ScheduledBackup.class).forEach(backup -> cluster(backup.object().spec().cluster(),
                backup.place().at("spec.cluster"), installation, findings));
        installation.all(Database.class).forEach(database -> {
            cluster(database.object().spec().cluster(), database.place().at("spec.cluster"), installation, findings);
            owner(database, installation, findings);
        });
        installation.all(Cluster.class).forEach(cluster -> store(cluster, installation, findings));
        monitors(installation, findings);
    }

    private static void cluster(Cluster.Name cluster, Place place, Installation installation, Findings findings) {
        findings.expect(installation.has(Cluster.class, cluster.name()), place, "there is no Cluster/" + cluster.name(),
                "one of this overlay");
    }

    private static void owner(Item<Database> database, Installation installation, Findings findings) {
        findings.expect(installation.find(Cluster.class, database.object().spec().cluster().name()).stream()
                .map(cluster -> cluster.object().spec().managed()).filter(Objects::nonNull)
                .flatMap(managed -> Stream.ofNullable(managed.roles()).flatMap(List::stream))
                .anyMatch(role -> role.name().equals(database.object().spec().owner())), database.place().at("spec.owner"),
                "there is no role " + database.object().spec().owner(), "a managed role of its cluster");
    }

    private static void store(Item<Cluster> cluster, Installation installation, Findings findings) {
        List<Cluster.Plugin> plugins = Objects.requireNonNullElse(cluster.object().spec().plugins(), List.of());
        plugins.stream().map(plugin -> Objects.requireNonNullElse(plugin.parameters(), Map.<String, String>of()).get(STORE))
                .filter(Objects::nonNull).forEach(name -> findings.expect(installation.has(ObjectStore.class, name),
                        cluster.place().at("spec.plugins"), "there is no ObjectStore/" + name, "one of this overlay"));
        if (installation.isProduction()) {
            findings.expect(plugins.stream().anyMatch(plugin -> Boolean.TRUE.equals(plugin.isWALArchiver())),
                    cluster.place().at("spec.plugins"), "archives no log, so that no moment comes back", "a WAL archiver");
            findings.expect(installation.all(ScheduledBackup.class).stream()
                    .anyMatch(backup -> backup.object().spec().cluster().name().equals(cluster.name())), cluster.place(),
                    "is never backed up", "a ScheduledBackup");
        }
    }

    private static void monitors(Installation installation, Findings findings) {
        List<PodGroup> groups = PodGroup.of(installation);
        for (Item<PodMonitor> monitor : installation.all(PodMonitor.class)) {
            List<PodGroup> meant = groups.stream()
                    .filter(group -> Selector.matches(monitor.object().spec().selector(), group.labels())).toList();
            findings.expect(!meant.isEmpty(), monitor.place().at("spec.selector"), "means no pods", "pods of this overlay");
            monitor.object().spec().podMetricsEndpoints().forEach(endpoint -> meant.forEach(group -> findings.expect(
                    group.ports().containsKey(endpoint.port()), monitor.place().at("spec.podMetricsEndpoints"),
                    group.id() + " has no port named " + endpoint.port(), "one of " + group.ports().keySet())));
        }
    }
}
