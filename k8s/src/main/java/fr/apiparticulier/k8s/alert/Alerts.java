package fr.apiparticulier.k8s.alert;

import java.util.List;
import java.util.Map;

import fr.apiparticulier.k8s.custom.PrometheusRule;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Whoever is woken is told what is the matter, whether it can wait, and where it says what to do. */
public final class Alerts implements Rule {

    private static final List<String> SEVERITIES = List.of("page", "ticket");

    @Override
    public void check(Installation installation, Findings findings) {
        for (Item<PrometheusRule> item : installation.all(PrometheusRule.class)) {
            item.object().spec().groups().forEach(group -> group.rules()
                    .forEach(rule -> check(rule, item.place().at(group.name()), installation, findings)));
        }
    }

    private static void check(PrometheusRule.Rule rule, Place group, Installation installation, Findings findings) {
        boolean rings = rule.alert() != null;
        Place place = group.at(rings ? rule.alert() : String.valueOf(rule.record()));
        findings.expect(rings == (rule.record() == null), place, "is an alert and a figure, or neither", "alert or record");
        if (!rings) {
            return;
        }
        String severity = of(rule.labels(), "severity");
        findings.expect(SEVERITIES.contains(severity), place, "has the severity " + severity, String.join(" or ", SEVERITIES));
        findings.expect(!of(rule.annotations(), "summary").isBlank(), place, "has no summary", "what is the matter");
        String page = of(rule.annotations(), "runbook");
        findings.expect(!page.isEmpty() && installation.sources().has(page), place, "leads to " + page + ", which is not there",
                "a page of docs/runbooks");
    }

    private static String of(Map<String, String> texts, String name) {
        return texts == null ? "" : texts.getOrDefault(name, "");
    }
}
