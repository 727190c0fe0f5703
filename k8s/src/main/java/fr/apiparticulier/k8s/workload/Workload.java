package fr.apiparticulier.k8s.workload;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Place;

/**
 * What makes pods.
 *
 * @param replicas null if nothing is said
 * @param templatePath where its template of a pod stands
 */
public record Workload(Item<?> item, PodTemplateSpec template, Integer replicas, String templatePath) {

    /** Of all kinds, in the order of the rendering. */
    public static List<Workload> of(Installation installation) {
        return installation.once(Workload.class, Workload::find);
    }

    private static List<Workload> find(Installation installation) {
        return installation.items().stream().map(Workload::of).filter(Objects::nonNull)
                .filter(workload -> workload.template() != null && workload.template().getSpec() != null).toList();
    }

    private static Workload of(Item<?> item) {
        if (item.object() instanceof Deployment deployment && deployment.getSpec() != null) {
            return new Workload(item, deployment.getSpec().getTemplate(), deployment.getSpec().getReplicas(), "spec.template");
        }
        if (item.object() instanceof StatefulSet set && set.getSpec() != null) {
            return new Workload(item, set.getSpec().getTemplate(), set.getSpec().getReplicas(), "spec.template");
        }
        if (item.object() instanceof Job job && job.getSpec() != null) {
            return new Workload(item, job.getSpec().getTemplate(), null, "spec.template");
        }
        if (item.object() instanceof CronJob cron && cron.getSpec() != null && cron.getSpec().getJobTemplate() != null
                && cron.getSpec().getJobTemplate().getSpec() != null) {
            return new Workload(item, cron.getSpec().getJobTemplate().getSpec().getTemplate(), null,
                    "spec.jobTemplate.spec.template");
        }
        return null;
    }

    public String name() {
        return item.name();
    }

    public String kind() {
        return item.document().kind();
    }

    /** Whether it is there to answer, and not to end. */
    public boolean serves() {
        return item.object() instanceof Deployment || item.object() instanceof StatefulSet;
    }

    public PodSpec spec() {
        return template.getSpec();
    }

    public Place place() {
        return item.place();
    }

    /** Where its pods are told of. */
    public Place podPlace() {
        return item.place().at(templatePath + ".spec");
    }

    /** What its pods say of themselves. */
    public Map<String, String> labels() {
        return template.getMetadata() == null ? Map.of() : orEmpty(template.getMetadata().getLabels());
    }

    public String label(String name) {
        return labels().getOrDefault(name, "");
    }

    /** All containers, those that run first included. */
    public List<Box> boxes() {
        return Stream.concat(spec().getInitContainers().stream().map(container -> new Box(this, container, true)),
                spec().getContainers().stream().map(container -> new Box(this, container, false))).toList();
    }

    /** Those that stay. */
    public List<Box> mainBoxes() {
        return boxes().stream().filter(box -> !box.first()).toList();
    }

    private static Map<String, String> orEmpty(Map<String, String> labels) {
        return labels == null ? Map.of() : labels;
    }

    /**
     * A container.
     *
     * @param first whether it runs before the others
     */
    public record Box(Workload workload, Container container, boolean first) {

        private static final Pattern VARIABLE = Pattern.compile("\\$\\(([A-Za-z0-9_]+)\\)");

        public Place place() {
            return workload.podPlace()
                    .at((first ? "initContainers[" : "containers[") + container.getName() + "]");
        }

        /** What is run, as the kubelet reads it: {@code $(NAME)} is what the environment says. */
        public List<String> words() {
            return Stream.of(container.getCommand(), container.getArgs()).flatMap(List::stream)
                    .map(word -> VARIABLE.matcher(word).replaceAll(match -> Matcher.quoteReplacement(
                            container.getEnv().stream().filter(env -> env.getName().equals(match.group(1)))
                                    .map(EnvVar::getValue).filter(Objects::nonNull).findFirst().orElse(match.group()))))
                    .toList();
        }

        public ImageReference image() {
            return ImageReference.of(container.getImage());
        }
    }
}
