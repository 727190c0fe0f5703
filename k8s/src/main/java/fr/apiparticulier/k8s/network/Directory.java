package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;

import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.workload.PodGroup;
import fr.apiparticulier.k8s.workload.Selector;

/** Who answers to a name within the cluster: services of the overlay, and those that CloudNativePG makes. */
public final class Directory {

    private static final int POSTGRESQL = 5432;
    private final Installation installation;
    private final List<PodGroup> groups;

    private Directory(Installation installation) {
        this.installation = installation;
        this.groups = PodGroup.of(installation);
    }

    public static Directory of(Installation installation) {
        return installation.once(Directory.class, Directory::new);
    }

    /**
     * A port of somebody who answers.
     *
     * @param port of the pod, and not of the service
     */
    public record Destination(PodGroup group, int port) {
    }

    /** Whether a name is one of the internet's, of which nothing is known here. */
    public static boolean isOutside(String host) {
        return host.contains(".") && !host.matches(".*\\.svc(?:\\.cluster\\.local)?") && !host.matches("[^.]+-\\d+\\.[^.]+");
    }

    /** @return those that answer; empty if nobody has the name, or nobody listens on the port */
    public List<Destination> find(String host, int port) {
        String name = serviceName(host);
        Optional<Item<Service>> service = installation.find(Service.class, name);
        if (service.isPresent()) {
            return service.get().object().getSpec().getPorts().stream()
                    .filter(each -> each.getPort() != null && each.getPort() == port)
                    .flatMap(each -> behind(service.get().object()).stream()
                            .flatMap(group -> group.port(target(each)).stream().map(number -> new Destination(group, number))))
                    .toList();
        }
        return port != POSTGRESQL
                ? List.of()
                : installation.all(Cluster.class).stream()
                        .filter(cluster -> name.matches(Pattern.quote(cluster.name()) + "-(?:rw|ro|r)"))
                        .flatMap(cluster -> groups.stream().filter(group -> group.id().equals(cluster.place().object())))
                        .map(group -> new Destination(group, POSTGRESQL)).toList();
    }

    /** The pods a service sends to. */
    public List<PodGroup> behind(Service service) {
        return service.getSpec().getSelector() == null || service.getSpec().getSelector().isEmpty()
                ? List.of()
                : groups.stream().filter(group -> Selector.matches(service.getSpec().getSelector(), group.labels())).toList();
    }

    /** A service's port leads to a port of the same number unless it says otherwise. */
    public static String target(ServicePort port) {
        return port.getTargetPort() == null
                ? String.valueOf(port.getPort())
                : port.getTargetPort().getStrVal() != null
                        ? port.getTargetPort().getStrVal()
                        : String.valueOf(port.getTargetPort().getIntVal());
    }

    /** Without its namespace, and without the replica that is meant where a service has no address of its own. */
    private String serviceName(String host) {
        String name = host.replaceFirst("\\." + Pattern.quote(installation.namespace()) + "(?:\\.svc(?:\\.cluster\\.local)?)?$",
                "");
        Matcher replica = Pattern.compile("[^.]+-\\d+\\.([^.]+)").matcher(name);
        return replica.matches() ? replica.group(1) : name;
    }
}
