package fr.apiparticulier.k8s.configuration;

import java.util.regex.Pattern;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Whoever is to speak by a TLS configuration has it; and nothing but health and metrics is in clear. */
public final class TlsNames implements Rule {

    private static final Pattern USE = Pattern.compile(
            "particulier\\.(?:admin|fournisseurs)\\.tls|quarkus\\.(?:http|redis|management)\\.tls-configuration-name");

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            settings.mounted().stream().filter(setting -> USE.matcher(setting.name()).matches())
                    .forEach(setting -> findings.expect(
                            settings.mounted().stream()
                                    .anyMatch(each -> each.name().startsWith("quarkus.tls." + setting.value() + ".")),
                            setting.place(), "there is no quarkus.tls." + setting.value(), "a TLS configuration of that name"));
            if (settings.box().workload().serves()) {
                encrypted(settings, findings);
            }
        }
    }

    private static void encrypted(ServiceSettings settings, Findings findings) {
        Place place = settings.box().workload().place();
        is(settings, "quarkus.http.insecure-requests", "disabled", place, findings);
        is(settings, "quarkus.http.host", "0.0.0.0", place, findings);
        is(settings, "quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full", place, findings);
        is(settings, "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full", place, findings);
        findings.expect(settings.isSaid("quarkus.http.tls-configuration-name"), place, "has no certificate to show",
                "quarkus.http.tls-configuration-name");
        findings.expect(!settings.isSaid("particulier.tls.exige"), place, "is told that others encrypt in its place",
                "nothing under particulier.tls.exige");
        settings.mounted().stream().filter(setting -> setting.name().matches("particulier\\.fournisseurs\\.adresse\\..*"))
                .forEach(setting -> findings.expect(setting.value().startsWith("https:"), setting.place(),
                        "is asked in clear", "https:"));
        String port = settings.value("quarkus.http.ssl-port").orElse("8443");
        findings.expect(settings.box().container().getPorts().stream().anyMatch(
                each -> "https".equals(each.getName()) && port.equals(String.valueOf(each.getContainerPort()))),
                settings.box().place().at("ports[https]"), "is not where the service listens", port + " of its configuration");
    }

    private static void is(ServiceSettings settings, String name, String value, Place place, Findings findings) {
        findings.expect(settings.value(name).filter(value::equals).isPresent(), place,
                name + " is " + settings.value(name).orElse("not said"), value);
    }
}
