package fr.apiparticulier.k8s.lifecycle;

import java.util.List;
import java.util.Optional;

import io.fabric8.kubernetes.api.model.Probe;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** What answers is asked whether it has started, whether it is ready and whether it lives, and none of it is about others. */
public final class Probes implements Rule {

    /** What would make readiness hang on a database or on Redis. */
    private static final List<String> DEPENDENCIES = List.of("quarkus.datasource.health.enabled",
            "quarkus.redis.health.enabled");

    @Override
    public void check(Installation installation, Findings findings) {
        for (Workload workload : Workload.of(installation)) {
            for (Workload.Box box : workload.mainBoxes()) {
                Place place = box.place();
                if (workload.serves()) {
                    exists(box.container().getStartupProbe(), place.at("startupProbe"), findings);
                    exists(box.container().getReadinessProbe(), place.at("readinessProbe"), findings);
                    exists(box.container().getLivenessProbe(), place.at("livenessProbe"), findings);
                } else {
                    findings.expect(box.container().getReadinessProbe() == null && box.container().getLivenessProbe() == null,
                            place, "is asked though it is to end", "no probe");
                }
            }
        }
        ServiceSettings.all(installation).stream().filter(settings -> settings.box().workload().serves())
                .forEach(settings -> ofService(settings, findings));
    }

    private static void exists(Probe probe, Place place, Findings findings) {
        findings.expect(probe != null && (probe.getHttpGet() != null || probe.getTcpSocket() != null || probe.getExec() != null
                || probe.getGrpc() != null), place, "is missing", "a probe");
    }

    private static void ofService(ServiceSettings settings, Findings findings) {
        Place place = settings.box().place();
        asks(settings.box().container().getStartupProbe(), List.of("/q/health/started", "/q/health/ready"),
                place.at("startupProbe"), findings);
        asks(settings.box().container().getReadinessProbe(), List.of("/q/health/ready"), place.at("readinessProbe"), findings);
        asks(settings.box().container().getLivenessProbe(), List.of("/q/health/live"), place.at("livenessProbe"), findings);
        DEPENDENCIES.stream().filter(name -> settings.service().equals("gateway") || !name.contains("redis"))
                .forEach(name -> findings.expect(settings.value(name).filter("false"::equals).isPresent(),
                        place.at("readinessProbe"), "hangs on others by " + name, "false"));
        Optional<Integer> port = settings.number("quarkus.management.port");
        findings.expect(settings.box().container().getPorts().stream().anyMatch(each -> "management".equals(each.getName())
                && port.isPresent() && port.get().equals(each.getContainerPort())), place.at("ports[management]"),
                "is not where the service has health and metrics",
                port.map(String::valueOf).orElse("the port") + " of its configuration");
        findings.expect(settings.value("quarkus.management.host").filter("0.0.0.0"::equals).isPresent(), place,
                "listens where the kubelet does not reach it", "quarkus.management.host=0.0.0.0");
    }

    private static void asks(Probe probe, List<String> paths, Place place, Findings findings) {
        if (probe != null && probe.getHttpGet() != null) {
            findings.expect(paths.contains(probe.getHttpGet().getPath()), place.at("httpGet.path"),
                    "asks " + probe.getHttpGet().getPath(), String.join(" or ", paths));
            findings.expect("management".equals(probe.getHttpGet().getPort().getStrVal()), place.at("httpGet.port"),
                    "is " + probe.getHttpGet().getPort().getStrVal(), "management");
        } else {
            findings.expect(false, place, "does not ask the service", "an httpGet at its management port");
        }
    }
}
