package fr.apiparticulier.k8s.network;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.custom.HttpRoute;
import fr.apiparticulier.k8s.custom.ObjectStore;
import fr.apiparticulier.k8s.custom.PodMonitor;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.workload.PodGroup;
import fr.apiparticulier.k8s.workload.Selector;

/** Every path that something in the overlay needs, with the reason. */
final class Needs {

    private static final int HTTPS = 443;
    private static final int API_SERVER = 6443;
    private static final int POSTGRESQL = 5432;
    private static final int INSTANCE_STATUS = 8000;

    private final Map<Need, String> reasons = new LinkedHashMap<>();
    private final Installation installation;
    private final List<PodGroup> groups;
    private final Directory directory;
    private final Parties parties;

    private Needs(Installation installation) {
        this.installation = installation;
        this.groups = PodGroup.of(installation);
        this.directory = Directory.of(installation);
        this.parties = Parties.of(installation);
    }

    static Map<Need, String> of(Installation installation) {
        Needs needs = new Needs(installation);
        needs.names();
        needs.calls();
        needs.metrics();
        needs.door();
        needs.operators();
        needs.databases();
        needs.quota();
        return needs.reasons;
    }

    private void add(String from, String to, Port port, String reason) {
        reasons.putIfAbsent(new Need(from, to, port), reason);
    }

    private void names() {
        groups.forEach(group -> Parties.NAMES.listens()
                .forEach(port -> add(group.id(), Parties.NAMES.id(), port, "finds others by name")));
    }

    private void calls() {
        for (Call call : Calls.of(installation)) {
            if (Parties.isTraces(call.host())) {
                add(call.from().id(), Parties.TRACES.id(), Port.tcp(call.port()), "told at " + call.place());
            } else if (Directory.isOutside(call.host())) {
                add(call.from().id(), Parties.OUTSIDE, Port.tcp(call.port()), "told at " + call.place());
            }
            directory.find(call.host(), call.port()).forEach(found -> add(call.from().id(), found.group().id(),
                    Port.tcp(found.port()), "told at " + call.place()));
        }
    }

    private void metrics() {
        installation.all(PodMonitor.class).forEach(monitor -> monitor.object().spec().podMetricsEndpoints()
                .forEach(endpoint -> groups.stream()
                        .filter(group -> Selector.matches(monitor.object().spec().selector(), group.labels()))
                        .forEach(group -> group.port(endpoint.port()).ifPresent(port -> add(Parties.METRICS.id(), group.id(),
                                Port.tcp(port), "told at " + monitor.place())))));
    }

    private void door() {
        installation.all(HttpRoute.class).forEach(route -> route.object().spec().rules().stream()
                .map(HttpRoute.Rule::backendRefs).filter(Objects::nonNull).flatMap(List::stream)
                .forEach(backend -> directory.find(backend.name(), backend.port()).forEach(found -> add(parties.door().id(),
                        found.group().id(), Port.tcp(found.port()), "told at " + route.place()))));
    }

    /** Who looks after a gateway asks its listener for operators, and its database for the journal. */
    private void operators() {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            if (settings.box().workload().serves() && settings.isSaid("particulier.admin.operateurs")) {
                String gateway = settings.box().workload().place().object();
                settings.number("particulier.admin.port").ifPresent(
                        port -> add(parties.operators().id(), gateway, Port.tcp(port), "operators' listener"));
                reasons.keySet().stream().filter(need -> need.from().equals(gateway) && need.port().number() == POSTGRESQL)
                        .toList()
                        .forEach(need -> add(parties.operators().id(), need.to(), need.port(), "the journal where it stands"));
                Parties.NAMES.listens()
                        .forEach(port -> add(parties.operators().id(), Parties.NAMES.id(), port, "finds others by name"));
            }
        }
    }

    /** CloudNativePG asks its instances, which follow each other and agree by way of the API server; backups leave. */
    private void databases() {
        installation.all(Cluster.class).forEach(cluster -> {
            String id = cluster.place().object();
            for (int port : new int[]{POSTGRESQL, INSTANCE_STATUS}) {
                add(Parties.POSTGRES.id(), id, Port.tcp(port), "looked after");
                add(id, id, Port.tcp(port), "instances follow each other");
            }
            add(id, Parties.OUTSIDE, Port.tcp(API_SERVER), "the API server");
            add(id, Parties.OUTSIDE, Port.tcp(HTTPS), "the API server by its Service, and the object store");
        });
        installation.all(ObjectStore.class).stream().map(store -> store.object().spec().configuration().endpointURL())
                .filter(Objects::nonNull).map(URI::create).filter(url -> url.getPort() > 0)
                .forEach(url -> installation.all(Cluster.class).forEach(
                        cluster -> add(cluster.place().object(), Parties.OUTSIDE, Port.tcp(url.getPort()), "backups")));
    }

    /** Sentinels say which instance writes, and all of them watch and follow each other: no line of configuration tells. */
    private void quota() {
        List<PodGroup> ours = groups.stream()
                .filter(group -> "quota".equals(group.labels().get("app.kubernetes.io/component"))).toList();
        List<PodGroup> callers = groups.stream().filter(group -> ours.contains(group) || ours.stream().anyMatch(
                quota -> quota.ports().values().stream().anyMatch(port -> reasons.containsKey(new Need(group.id(), quota.id(),
                        Port.tcp(port))))))
                .toList();
        callers.forEach(caller -> ours.forEach(quota -> quota.ports().values()
                .forEach(port -> add(caller.id(), quota.id(), Port.tcp(port), "the quota's own"))));
    }
}
