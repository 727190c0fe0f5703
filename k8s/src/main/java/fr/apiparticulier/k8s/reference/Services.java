package fr.apiparticulier.k8s.reference;

import java.util.List;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.network.Directory;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.PodGroup;
import fr.apiparticulier.k8s.workload.Selector;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * A service leads to the pods of one thing that serves, from within the cluster alone, and to ports that these have by name; a
 * template makes pods that its owner selects.
 */
public final class Services implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        Directory directory = Directory.of(installation);
        for (Item<Service> service : installation.all(Service.class)) {
            List<PodGroup> behind = directory.behind(service.object());
            ServiceSpec spec = service.object().getSpec();
            findings.expect((spec.getType() == null || spec.getType().equals("ClusterIP")) && spec.getExternalIPs().isEmpty(),
                    service.place().at("spec.type"), "is a door to the cluster of its own",
                    "ClusterIP: what is public goes by the HTTPRoute");
            findings.expect(behind.size() == 1, service.place().at("spec.selector"),
                    "leads to " + behind.stream().map(PodGroup::id).toList(), "the pods of one thing");
            for (ServicePort port : spec.getPorts()) {
                Place place = service.place().at("spec.ports[" + port.getName() + "]");
                String target = Directory.target(port);
                behind.forEach(group -> findings.expect(group.ports().containsKey(target), place.at("targetPort"),
                        group.id() + " has no port named " + target, "one of " + group.ports().keySet()));
            }
        }
        for (Workload workload : Workload.of(installation)) {
            ownTemplate(workload, findings);
            if (workload.item().object() instanceof StatefulSet set) {
                findings.expect(installation.find(Service.class, String.valueOf(set.getSpec().getServiceName()))
                        .filter(service -> "None".equals(service.object().getSpec().getClusterIP()))
                        .filter(service -> Selector.matches(service.object().getSpec().getSelector(), workload.labels()))
                        .isPresent(), workload.place().at("spec.serviceName"),
                        "there is no headless Service/" + set.getSpec().getServiceName() + " of its pods",
                        "one of this overlay");
            }
        }
    }

    private static void ownTemplate(Workload workload, Findings findings) {
        if (workload.item().object() instanceof Deployment deployment) {
            findings.expect(Selector.matches(deployment.getSpec().getSelector(), workload.labels()),
                    workload.place().at("spec.selector"), "does not select its own pods", "labels of its template");
        } else if (workload.item().object() instanceof StatefulSet set) {
            findings.expect(Selector.matches(set.getSpec().getSelector(), workload.labels()),
                    workload.place().at("spec.selector"),
                    "does not select its own pods", "labels of its template");
        }
    }
}
