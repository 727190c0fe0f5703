package fr.apiparticulier.k8s.configuration;

import java.util.Optional;

import fr.apiparticulier.k8s.availability.Scale;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Several gateways share one quota; while what they share is away, each divides by as many as there may be. */
public final class SharedQuota implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            if (settings.service().equals("gateway") && settings.box().workload().serves()) {
                Scale scale = Scale.of(installation, settings.box().workload());
                Place place = settings.box().workload().place();
                boolean shared = settings.isSaid("particulier.quota.redis");
                findings.expect(shared || scale.most() == 1, place,
                        scale.most() + " replicas let through as many times the quota", "particulier.quota.redis");
                Optional<String> divisor = settings.value("particulier.quota.repliques");
                findings.expect(!shared || divisor.filter(String.valueOf(scale.most())::equals).isPresent(), place,
                        "divides the quota by " + divisor.orElse("nothing") + " where " + scale.most() + " replicas may run",
                        "particulier.quota.repliques=" + scale.most());
            }
        }
    }
}
