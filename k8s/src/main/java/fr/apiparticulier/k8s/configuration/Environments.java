package fr.apiparticulier.k8s.configuration;

import java.util.List;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Production is told that it is, and what it does not start without; a sandbox says that it is one. */
public final class Environments implements Rule {

    private static final List<String> PRODUCTION = List.of("particulier.journal.cle", "particulier.journal.spool",
            "particulier.adresse-publique", "particulier.admin.tls");

    @Override
    public void check(Installation installation, Findings findings) {
        String expected = installation.isProduction() ? "PRODUCTION" : "BAC_A_SABLE";
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            Place place = settings.box().workload().place();
            findings.expect(settings.value("particulier.environnement").filter(expected::equals).isPresent(), place,
                    "particulier.environnement is " + settings.value("particulier.environnement").orElse("not said"), expected);
            if (installation.isProduction() && settings.service().equals("gateway") && settings.box().workload().serves()) {
                PRODUCTION.forEach(name -> findings.expect(settings.isSaid(name), place, "is not told " + name, "a value"));
                findings.expect(
                        settings.value("particulier.adresse-publique").filter(url -> url.startsWith("https:")).isPresent(),
                        place, "its public address is in clear", "https:");
            }
        }
    }
}
