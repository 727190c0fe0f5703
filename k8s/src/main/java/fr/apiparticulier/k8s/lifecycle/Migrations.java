package fr.apiparticulier.k8s.lifecycle;

import java.util.List;

import io.fabric8.kubernetes.api.model.batch.v1.Job;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.ImageReference;

/**
 * In production a schema changes before the services do: for each, a Job of the same image that migrates and ends, under a name
 * that carries the version, so that the next version's is another one.
 */
public final class Migrations implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        if (!installation.isProduction()) {
            return;
        }
        List<ServiceSettings> all = ServiceSettings.all(installation);
        List<ServiceSettings> jobs = all.stream().filter(each -> each.box().workload().item().object() instanceof Job)
                .filter(each -> each.endsAfterMigration()).toList();
        all.stream().filter(each -> each.box().workload().serves()).forEach(service -> {
            List<ServiceSettings> its = jobs.stream().filter(job -> job.service().equals(service.service())).toList();
            Place place = service.box().workload().place();
            if (findings.expect(its.size() == 1, place, "has " + its.size() + " Jobs that migrate", "one")) {
                check(service, its.get(0), findings);
            }
        });
    }

    private static void check(ServiceSettings service, ServiceSettings job, Findings findings) {
        Place place = job.box().place();
        findings.expect(job.box().container().getImage().equals(service.box().container().getImage()), place.at("image"),
                "is not what is rolled out", service.box().container().getImage());
        findings.expect(job.value("quarkus.flyway.migrate-at-start").filter("true"::equals).isPresent(), place,
                "ends without having migrated", "quarkus.flyway.migrate-at-start=true");
        for (String name : List.of("particulier.base.hote", "particulier.base.nom", "particulier.base.utilisateur")) {
            findings.expect(job.value(name).equals(service.value(name)), place, "migrates another database by " + name,
                    service.value(name).orElse("the same"));
        }
        ImageReference image = job.box().image();
        findings.expect(image.tag().isEmpty() || job.box().workload().name().contains(image.tag().replace('.', '-')),
                job.box().workload().place(), "does not carry the version " + image.tag(),
                "it in the name: a Job never changes");
    }
}
