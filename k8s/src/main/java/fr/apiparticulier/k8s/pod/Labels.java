package fr.apiparticulier.k8s.pod;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;

import fr.apiparticulier.k8s.manifest.Document;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** Who it is, stands on everything; all of it in one namespace, where pods are admitted that are restricted, and no others. */
public final class Labels implements Rule {

    private static final String PREFIX = "app.kubernetes.io/";
    private static final Set<String> WITHOUT_NAMESPACE = Set.of("Namespace", "PriorityClass", "ClusterIssuer");

    @Override
    public void check(Installation installation, Findings findings) {
        List<Item<Namespace>> namespaces = installation.all(Namespace.class);
        String namespace = namespaces.isEmpty() ? "" : namespaces.get(0).name();
        findings.expect(namespaces.size() == 1, Place.of("Namespace"), "there are " + namespaces.size(), "one");
        namespaces.forEach(each -> findings.expect("restricted".equals(
                each.document().labels().get("pod-security.kubernetes.io/enforce")), each.place().at("metadata.labels"),
                "admits pods that are not restricted", "pod-security.kubernetes.io/enforce: restricted"));
        Set<String> objects = new HashSet<>();
        for (Document document : installation.documents()) {
            findings.expect(WITHOUT_NAMESPACE.contains(document.kind()) || document.namespace().equals(namespace),
                    document.place().at("metadata.namespace"), "is " + document.namespace(), namespace);
            findings.expect(objects.add(document.place().object()), document.place(), "stands there twice", "one of that name");
            findings.expect(document.labels().containsKey(PREFIX + "part-of"), document.place().at("metadata.labels"),
                    "does not say what it is part of", PREFIX + "part-of");
        }
        Workload.of(installation).forEach(workload -> check(workload, findings));
    }

    private static void check(Workload workload, Findings findings) {
        Place place = workload.place();
        for (String name : List.of("name", "component", "part-of")) {
            findings.expect(workload.labels().containsKey(PREFIX + name),
                    place.at(workload.templatePath() + ".metadata.labels"),
                    "have no " + name, PREFIX + name);
        }
        findings.expect(workload.item().document().labels().containsKey(PREFIX + "version"), place.at("metadata.labels"),
                "have no version", PREFIX + "version");
        Map<String, String> selected = workload.item().object() instanceof Deployment deployment
                ? deployment.getSpec().getSelector().getMatchLabels()
                : workload.item().object() instanceof StatefulSet set ? set.getSpec().getSelector().getMatchLabels() : Map.of();
        findings.expect(!selected.containsKey(PREFIX + "version"), place.at("spec.selector"),
                "has the version in it, which nobody can change", "labels that stay");
    }
}
