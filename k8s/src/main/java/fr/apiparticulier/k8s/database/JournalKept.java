package fr.apiparticulier.k8s.database;

import java.util.Optional;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpec;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.network.Directory;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * An answer has left when its event is durable (ADR 20): on a volume that stays when replicas go, or in a database that has it
 * on two disks before it says so. In a sandbox one disk will do.
 */
public final class JournalKept implements Rule {

    private static final int POSTGRESQL = 5432;

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            if (settings.isSaid("particulier.journal.spool") && settings.box().workload().serves()) {
                if (settings.box().workload().item().object() instanceof StatefulSet set) {
                    volume(set.getSpec(), settings.box().workload().place(), findings);
                }
                if (installation.isProduction()) {
                    settings.value("particulier.base.hote").stream()
                            .flatMap(host -> Directory.of(installation).find(host, POSTGRESQL).stream())
                            .flatMap(found -> installation.all(Cluster.class).stream()
                                    .filter(cluster -> cluster.place().object().equals(found.group().id())))
                            .forEach(cluster -> base(cluster, findings));
                }
            }
        }
    }

    /** Unless something else is said, volumes stay. */
    private static void volume(StatefulSetSpec set, Place place, Findings findings) {
        boolean stays = Optional.ofNullable(set.getPersistentVolumeClaimRetentionPolicy()).stream()
                .flatMap(policy -> Stream.of(Optional.ofNullable(policy.getWhenScaled()),
                        Optional.ofNullable(policy.getWhenDeleted())))
                .allMatch(each -> each.orElse("Retain").equals("Retain"));
        findings.expect(stays, place.at("spec.persistentVolumeClaimRetentionPolicy"),
                "takes the only trace of answers away with a replica", "Retain, whenScaled and whenDeleted");
    }

    private static void base(Item<Cluster> cluster, Findings findings) {
        Cluster.Synchronous synchronous = Optional.ofNullable(cluster.object().spec().postgresql())
                .map(Cluster.Postgresql::synchronous).orElse(null);
        findings.expect(synchronous != null && synchronous.number() >= 1 && "required".equals(synchronous.dataDurability()),
                cluster.place().at("spec.postgresql.synchronous"), "lets answers leave whose event is on one disk alone",
                "one instance more at least, dataDurability: required");
        findings.expect(synchronous == null || Boolean.TRUE.equals(synchronous.failoverQuorum()),
                cluster.place().at("spec.postgresql.synchronous.failoverQuorum"),
                "lets an instance be promoted that may lack what another one has confirmed", "true");
    }
}
