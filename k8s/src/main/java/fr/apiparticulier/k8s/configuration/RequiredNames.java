package fr.apiparticulier.k8s.configuration;

import java.util.HashSet;
import java.util.Set;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/** What a service does not start without, it is told; and nothing twice, where one would have to know which counts. */
public final class RequiredNames implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            OurSettings.of(installation.sources(), settings.service()).stream().filter(known -> known.requiredWith() != null)
                    .filter(known -> !known.name().contains("<")).filter(known -> settings.isAnySaid(known.requiredWith()))
                    .forEach(known -> findings.expect(settings.isSaid(known.name()), settings.box().place(),
                            "is not told " + known.name(), "a value, in a file or in the environment"));
            Set<String> names = new HashSet<>();
            settings.environment().forEach(setting -> findings.expect(names.add(setting.name()), setting.place(),
                    "is said twice", "one value"));
            settings.mounted().forEach(setting -> findings.expect(
                    names.add(setting.name()) && !names.contains(Setting.inEnvironment(setting.name())), setting.place(),
                    "is said twice", "one value, in one place"));
            findings.expect(!settings.mounted().isEmpty(), settings.box().place().at("env[QUARKUS_CONFIG_LOCATIONS]"),
                    "leads to no file", "a folder in which a config map is mounted");
        }
    }
}
