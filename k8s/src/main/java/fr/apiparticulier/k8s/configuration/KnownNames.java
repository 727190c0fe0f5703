package fr.apiparticulier.k8s.configuration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * What a service is told, it understands: the name exists, means something to a service that is built already, and the value
 * has its form. An unknown name in the environment would go unnoticed for ever, one in a file stop the start.
 */
public final class KnownNames implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            List<KnownSetting> ours = OurSettings.of(installation.sources(), settings.service());
            Stream.of(settings.mounted(), settings.environment()).flatMap(List::stream)
                    .filter(setting -> isAboutTheService(setting.name())).forEach(setting -> check(setting, ours, findings));
        }
    }

    private static void check(Setting setting, List<KnownSetting> ours, Findings findings) {
        Optional<KnownSetting> meant = ours.stream().filter(each -> each.isMeantBy(setting.name())).findFirst()
                .or(() -> QuarkusSettings.find(setting.name()));
        if (!findings.expect(meant.isPresent(), setting.place(), "unknown to the service", "a name of " + OurSettings.PAGE
                + " or of Quarkus")) {
            return;
        }
        findings.expect(meant.get().effective(), setting.place(), "was decided when the service was built",
                "a name that counts at run time");
        ValueForm form = meant.get().value();
        if (form != null && setting.value() != null && !setting.value().contains("${")) {
            findings.expect(form.accepts(setting.value()), setting.place(), "is " + setting.value(), form.describe());
        }
    }

    private static boolean isAboutTheService(String name) {
        return Stream.of("particulier.", "quarkus.", "PARTICULIER_", "QUARKUS_").anyMatch(name::startsWith);
    }
}
