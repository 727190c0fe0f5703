package fr.apiparticulier.k8s.job;

import java.time.DateTimeException;
import java.time.ZoneId;

import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;

import fr.apiparticulier.k8s.custom.ScheduledBackup;
import fr.apiparticulier.k8s.form.Cron;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** What comes again and again comes when it is said, and never twice at once. */
public final class CronJobs implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        installation.all(CronJob.class).forEach(cron -> check(cron.object().getSpec(), cron.place().at("spec"), findings));
        installation.all(ScheduledBackup.class).forEach(backup -> findings.expect(
                Cron.isValidWithSeconds(backup.object().spec().schedule()), backup.place().at("spec.schedule"),
                "is " + backup.object().spec().schedule(), "six fields of cron, a second first"));
    }

    private static void check(CronJobSpec spec, Place place, Findings findings) {
        findings.expect(Cron.isValid(spec.getSchedule()), place.at("schedule"), "is " + spec.getSchedule(),
                "five fields of cron");
        findings.expect("Forbid".equals(spec.getConcurrencyPolicy()), place.at("concurrencyPolicy"),
                "is " + spec.getConcurrencyPolicy(), "Forbid");
        findings.expect(isZone(spec.getTimeZone()), place.at("timeZone"), "is " + spec.getTimeZone(),
                "a zone, as Europe/Paris");
        findings.expect(spec.getStartingDeadlineSeconds() != null && spec.getStartingDeadlineSeconds() >= 10,
                place.at("startingDeadlineSeconds"), "is " + spec.getStartingDeadlineSeconds(),
                "how late it may still begin, 10 s at least");
        findings.expect(spec.getSuccessfulJobsHistoryLimit() != null && spec.getFailedJobsHistoryLimit() != null, place,
                "does not say how many of its Jobs stay", "successfulJobsHistoryLimit and failedJobsHistoryLimit");
    }

    private static boolean isZone(String name) {
        try {
            return name != null && ZoneId.of(name) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
