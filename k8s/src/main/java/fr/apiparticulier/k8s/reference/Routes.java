package fr.apiparticulier.k8s.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.fabric8.kubernetes.api.model.Service;

import fr.apiparticulier.k8s.custom.BackendTlsPolicy;
import fr.apiparticulier.k8s.custom.Gateway;
import fr.apiparticulier.k8s.custom.HttpRoute;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.network.Certificates;
import fr.apiparticulier.k8s.network.Directory;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * The public door leads somewhere: from a listener that ends TLS for the route's hosts, to a service, by TLS whose certificate
 * has the name that is asked for.
 */
public final class Routes implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (Item<HttpRoute> route : installation.all(HttpRoute.class)) {
            route.object().spec().parentRefs().forEach(parent -> listener(route, parent, installation, findings));
            route.object().spec().rules().stream().flatMap(rule -> Objects.requireNonNullElse(rule.backendRefs(),
                    List.<HttpRoute.BackendRef>of()).stream())
                    .forEach(backend -> backend(route, backend, installation, findings));
        }
        installation.all(Gateway.class).forEach(gateway -> gateway.object().spec().listeners()
                .forEach(listener -> findings.expect(listener.protocol().equals("HTTPS") && listener.tls() != null,
                        gateway.place().at("spec.listeners[" + listener.name() + "]"), "is in clear",
                        "HTTPS with a certificate")));
        installation.all(Gateway.class).forEach(gateway -> gateway.object().spec().listeners()
                .forEach(listener -> findings.expect("Same".equals(routesFrom(listener)),
                        gateway.place().at("spec.listeners[" + listener.name() + "].allowedRoutes"),
                        "takes routes from " + routesFrom(listener), "Same: nobody else leads our name elsewhere")));
        installation.all(BackendTlsPolicy.class).forEach(policy -> policy(policy, installation, findings));
    }

    /** Unless something else is said, from its own namespace. */
    private static String routesFrom(Gateway.Listener listener) {
        return Optional.ofNullable(listener.allowedRoutes()).map(Gateway.AllowedRoutes::namespaces)
                .map(Gateway.Namespaces::from).orElse("Same");
    }

    private static void listener(Item<HttpRoute> route, HttpRoute.ParentRef parent, Installation installation,
            Findings findings) {
        List<String> hosts = Objects.requireNonNullElse(route.object().spec().hostnames(), List.of());
        findings.expect(installation.find(Gateway.class, parent.name()).stream()
                .flatMap(gateway -> gateway.object().spec().listeners().stream())
                .filter(listener -> parent.sectionName() == null || parent.sectionName().equals(listener.name()))
                .anyMatch(listener -> listener.hostname() == null || hosts.contains(listener.hostname())),
                route.place().at("spec.parentRefs"), "no listener of " + parent.name() + " is for " + hosts,
                "a Gateway with that listener and host");
    }

    private static void backend(Item<HttpRoute> route, HttpRoute.BackendRef backend, Installation installation,
            Findings findings) {
        Place place = route.place().at("spec.rules.backendRefs");
        findings.expect(!Directory.of(installation).find(backend.name(), backend.port()).isEmpty(), place,
                "nobody answers at " + backend.name() + ":" + backend.port(), "a Service of this overlay");
        findings.expect(installation.all(BackendTlsPolicy.class).stream().anyMatch(policy -> policy.object().spec().targetRefs()
                .stream().anyMatch(target -> target.name().equals(backend.name()))), place,
                "is asked in clear, or by a name that nobody says", "a BackendTLSPolicy for it");
    }

    private static void policy(Item<BackendTlsPolicy> policy, Installation installation, Findings findings) {
        Certificates certificates = Certificates.of(installation);
        String host = policy.object().spec().validation().hostname();
        for (BackendTlsPolicy.TargetRef target : policy.object().spec().targetRefs()) {
            Place place = policy.place().at("spec.targetRefs");
            var service = installation.find(Service.class, target.name());
            if (findings.expect(service.isPresent() && service.get().object().getSpec().getPorts().stream()
                    .anyMatch(port -> target.sectionName() == null || target.sectionName().equals(port.getName())), place,
                    "there is no Service/" + target.name() + " with a port " + target.sectionName(), "one of this overlay")) {
                Directory.of(installation).behind(service.get().object()).forEach(group -> findings.expect(
                        certificates.names(group).contains(host), policy.place().at("spec.validation.hostname"),
                        "the certificate of " + group.id() + " does not name " + host,
                        "one of " + String.join(", ", certificates.names(group))));
            }
        }
    }
}
