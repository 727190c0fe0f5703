package fr.apiparticulier.k8s.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fabric8.kubernetes.api.model.Probe;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.source.Sources;

/** A service that is told to stop is given the time it takes, by its own settings and constants; and it is noticed in time. */
public final class Drain implements Rule {

    /** What the gateway does after its last answer, as its code says. */
    private static final List<Constant> GATEWAY = List.of(
            new Constant("gateway/src/main/java/fr/apiparticulier/gateway/journal/Journal.java", "FLUSH"),
            new Constant("gateway/src/main/java/fr/apiparticulier/gateway/habilitation/Derniers.java", "AT_THE_END"));

    private record Constant(String file, String name) {

        Optional<Long> seconds(Sources sources) {
            return sources.read(file)
                    .map(text -> Pattern.compile("\\b" + name + " = Duration\\.ofSeconds\\((\\d+)\\)").matcher(text))
                    .filter(Matcher::find).map(match -> Long.valueOf(match.group(1)));
        }
    }

    @Override
    public void check(Installation installation, Findings findings) {
        ServiceSettings.all(installation).stream().filter(settings -> settings.box().workload().serves())
                .forEach(settings -> check(settings, installation.sources(), findings));
    }

    private static void check(ServiceSettings settings, Sources sources, Findings findings) {
        Place place = settings.box().workload().podPlace();
        long delay = seconds(settings, "quarkus.shutdown.delay");
        long needed = delay + seconds(settings, "quarkus.shutdown.timeout");
        for (Constant constant : settings.service().equals("gateway") ? GATEWAY : List.<Constant>of()) {
            Optional<Long> seconds = constant.seconds(sources);
            findings.expect(seconds.isPresent(), Place.of(constant.file()).at(constant.name()), "is not found",
                    "the seconds it takes after the last answer");
            needed += seconds.orElse(0L);
        }
        Long grace = settings.box().workload().spec().getTerminationGracePeriodSeconds();
        findings.expect(grace != null && grace > needed, place.at("terminationGracePeriodSeconds"),
                "is " + grace + " s where stopping takes " + needed + " s", "more than that");
        findings.expect(settings.value("quarkus.shutdown.delay-enabled").filter("true"::equals).isPresent() && delay > 0, place,
                "stops before anybody has noticed", "quarkus.shutdown.delay");
        Probe readiness = settings.box().container().getReadinessProbe();
        if (readiness != null) {
            int noticed = or(readiness.getPeriodSeconds(), 10) * or(readiness.getFailureThreshold(), 3);
            findings.expect(
                    noticed <= delay
                            || settings.service().startsWith("provider-") && or(readiness.getPeriodSeconds(), 10) <= delay,
                    settings.box().place().at("readinessProbe"),
                    "is noticed after " + noticed + " s, it goes on serving for " + delay + " s", "at most as long");
        }
    }

    private static long seconds(ServiceSettings settings, String name) {
        return settings.value(name).flatMap(Seconds::of).orElse(0L);
    }

    private static int or(Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
