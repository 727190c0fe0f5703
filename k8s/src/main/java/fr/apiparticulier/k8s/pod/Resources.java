package fr.apiparticulier.k8s.pod;

import java.math.BigDecimal;
import java.util.Map;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.Volume;

import fr.apiparticulier.k8s.form.Amount;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * Every container says what it needs and the most memory it may take. A limit of processor time is left to choice: where
 * nobody else wants it, it only makes answers late.
 */
public final class Resources implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (Workload workload : Workload.of(installation)) {
            workload.boxes().forEach(box -> check(box.container().getResources(), box.place().at("resources"), findings));
            for (Volume volume : workload.spec().getVolumes()) {
                findings.expect(volume.getEmptyDir() == null || volume.getEmptyDir().getSizeLimit() != null,
                        workload.podPlace().at("volumes[" + volume.getName() + "].emptyDir"), "may fill the node's disk",
                        "a sizeLimit");
            }
        }
    }

    private static void check(ResourceRequirements resources, Place place, Findings findings) {
        Map<String, Quantity> requests = resources == null ? Map.of() : resources.getRequests();
        Map<String, Quantity> limits = resources == null ? Map.of() : resources.getLimits();
        findings.expect(requests.containsKey("cpu"), place.at("requests"), "has no cpu", "what it needs");
        findings.expect(requests.containsKey("memory"), place.at("requests"), "has no memory", "what it needs");
        findings.expect(limits.containsKey("memory"), place.at("limits"), "has no memory", "the most it may take");
        requests.forEach((name, request) -> {
            Quantity limit = limits.get(name);
            findings.expect(limit == null || amount(request).compareTo(amount(limit)) <= 0, place.at("requests." + name),
                    request + " is more than its limit " + limit, "at most as much");
        });
    }

    private static BigDecimal amount(Quantity quantity) {
        String text = quantity.toString();
        return Amount.isValid(text) ? Amount.of(text) : BigDecimal.ZERO;
    }
}
