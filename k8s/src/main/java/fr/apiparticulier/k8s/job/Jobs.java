package fr.apiparticulier.k8s.job;

import java.util.Set;

import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** What is to end does: it is tried so often, for so long, and cleared away. */
public final class Jobs implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        installation.all(Job.class).forEach(job -> {
            check(job.object().getSpec(), job.place().at("spec"), findings);
            findings.expect(job.object().getSpec().getTtlSecondsAfterFinished() != null,
                    job.place().at("spec.ttlSecondsAfterFinished"), "is missing", "when it is cleared away");
        });
        installation.all(CronJob.class).forEach(cron -> check(cron.object().getSpec().getJobTemplate().getSpec(),
                cron.place().at("spec.jobTemplate.spec"), findings));
    }

    private static void check(JobSpec spec, Place place, Findings findings) {
        findings.expect(spec.getBackoffLimit() != null && spec.getBackoffLimit() <= 10, place.at("backoffLimit"),
                "is " + spec.getBackoffLimit(), "how often it is tried again");
        findings.expect(spec.getActiveDeadlineSeconds() != null && spec.getActiveDeadlineSeconds() > 0,
                place.at("activeDeadlineSeconds"), "is " + spec.getActiveDeadlineSeconds(), "how long it may take");
        String restart = spec.getTemplate().getSpec().getRestartPolicy();
        findings.expect(restart != null && Set.of("Never", "OnFailure").contains(restart),
                place.at("template.spec.restartPolicy"), "is " + restart, "Never or OnFailure");
    }
}
