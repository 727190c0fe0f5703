package fr.apiparticulier.k8s.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Members;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * A Job cannot be changed. One that takes something whose name has the hash of its content is another one at the next change of
 * it, and an apply is refused, unless whoever applies has deleted it before, as {@code k8s/README.md} says. What a CronJob makes is
 * not deleted with it: it runs at night, and what it said is read by day.
 */
public final class Renewal implements Rule {

    private static final String PAGE = "k8s/README.md";
    /** What kustomize appends: ten letters and digits of those that make no words. */
    private static final Pattern HASHED = Pattern.compile(".+-[bcdfghkmt2456789]{10}");
    private static final Pattern DELETED = Pattern.compile("delete job -l '(\\S+) in \\(([^)]*)\\)'");

    @Override
    public void check(Installation installation, Findings findings) {
        String page = installation.sources().read(PAGE).orElse("");
        List<Predicate<Map<String, String>>> deleted = DELETED.matcher(page).results().map(Renewal::selects).toList();
        installation.all(Job.class).forEach(job -> {
            List<String> hashed = hashed(job.document(), installation);
            findings.expect(hashed.isEmpty() || deleted.stream().anyMatch(each -> each.test(job.document().labels())),
                    job.place(), "takes " + hashed + ", whose name changes with what is in it, and a Job does not",
                    "labels by which " + PAGE + " has it deleted before an apply");
        });
        installation.all(CronJob.class).forEach(cron -> findings.expect(
                deleted.stream().noneMatch(each -> each.test(labels(cron.object()))),
                cron.place().at("spec.jobTemplate.metadata.labels"),
                "make Jobs that are deleted before every apply, " + PAGE + " says",
                "others"));
    }

    private static Map<String, String> labels(CronJob cron) {
        ObjectMeta metadata = cron.getSpec().getJobTemplate().getMetadata();
        return metadata == null || metadata.getLabels() == null ? Map.of() : metadata.getLabels();
    }

    private static List<String> hashed(Document job, Installation installation) {
        List<String> names = new ArrayList<>();
        Members.visit(job.tree(), (path, value) -> {
            String name = value.asText();
            if (HASHED.matcher(name).matches()
                    && (installation.has(ConfigMap.class, name) || installation.has(Secret.class, name))) {
                names.add(name);
            }
        });
        return names;
    }

    private static Predicate<Map<String, String>> selects(MatchResult match) {
        List<String> values = List.of(match.group(2).split(", *"));
        return labels -> values.contains(labels.getOrDefault(match.group(1), ""));
    }
}
