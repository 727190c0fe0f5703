package fr.apiparticulier.k8s.availability;

import java.util.List;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

import fr.apiparticulier.k8s.form.Amount;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Selector;
import fr.apiparticulier.k8s.workload.Workload;

/** A node can be emptied: each budget is about one thing that serves, lets one pod go, and in production not all. */
public final class Budgets implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        List<Item<PodDisruptionBudget>> budgets = installation.all(PodDisruptionBudget.class);
        List<Workload> workloads = Workload.of(installation);
        for (Item<PodDisruptionBudget> budget : budgets) {
            List<Workload> meant = workloads.stream().filter(workload -> isMeant(budget, workload)).toList();
            findings.expect(meant.size() == 1 && meant.get(0).serves(), budget.place().at("spec.selector"),
                    "is about " + meant.stream().map(workload -> workload.place().object()).toList(), "one thing that serves");
        }
        for (Workload workload : workloads.stream().filter(Workload::serves).toList()) {
            List<Item<PodDisruptionBudget>> its = budgets.stream().filter(budget -> isMeant(budget, workload)).toList();
            findings.expect(its.size() == 1 || its.isEmpty() && !installation.isProduction(), workload.place(),
                    "has " + its.size() + " PodDisruptionBudgets", "one");
            its.forEach(
                    budget -> check(budget, Scale.of(installation, workload).least(), installation.isProduction(), findings));
        }
    }

    private static boolean isMeant(Item<PodDisruptionBudget> budget, Workload workload) {
        return Selector.matches(budget.object().getSpec().getSelector(), workload.labels());
    }

    private static void check(Item<PodDisruptionBudget> budget, int replicas, boolean production, Findings findings) {
        IntOrString least = budget.object().getSpec().getMinAvailable();
        IntOrString most = budget.object().getSpec().getMaxUnavailable();
        Place place = budget.place().at("spec");
        if (findings.expect(least == null ^ most == null, place, "says both or nothing", "minAvailable or maxUnavailable")) {
            int evictable = most != null
                    ? Amount.ofPods(text(most), replicas)
                    : replicas - Amount.ofPods(text(least), replicas);
            findings.expect(evictable >= 1, place, "lets none of " + replicas + " go", "one at least");
            findings.expect(!production || evictable < replicas, place, "lets all " + replicas + " go at once",
                    "one that stays");
        }
    }

    private static String text(IntOrString value) {
        return value.getStrVal() != null ? value.getStrVal() : String.valueOf(value.getIntVal());
    }
}
