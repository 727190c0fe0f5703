package fr.apiparticulier.k8s.database;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Nobody gets into a database without a password, in clear, or as one who may do everything. */
public final class Databases implements Rule {

    private static final String REJECT = "reject";
    private static final List<String> METHODS = List.of("scram-sha-256", "cert", REJECT);
    private static final List<String> IN_CLEAR = List.of("host", "hostnossl", "hostgssenc", "hostnogssenc");
    private static final Pattern NOBODY_IN_CLEAR = Pattern.compile("host(?:nossl)? all all all reject");
    /** Type, database and role; then an address, but at the socket, and the method. */
    private static final int BEFORE_METHOD = 3;

    @Override
    public void check(Installation installation, Findings findings) {
        for (Item<Cluster> cluster : installation.all(Cluster.class)) {
            Cluster.Spec spec = cluster.object().spec();
            Place place = cluster.place().at("spec");
            List<List<String>> lines = Optional.ofNullable(spec.postgresql()).map(Cluster.Postgresql::pg_hba)
                    .orElse(List.of()).stream().map(line -> List.of(line.trim().split("\\s+"))).toList();
            lines.forEach(line -> findings.expect(method(line).anyMatch(METHODS::contains),
                    place.at("postgresql.pg_hba"), "lets in without a password: " + String.join(" ", line),
                    "one of " + METHODS));
            lines.forEach(line -> findings.expect(!IN_CLEAR.contains(line.get(0)) || method(line).anyMatch(REJECT::equals),
                    place.at("postgresql.pg_hba"), "lets in in clear: " + String.join(" ", line), "hostssl"));
            // CloudNativePG's own last line is for everybody, encrypted or not.
            findings.expect(lines.stream().map(line -> String.join(" ", line)).anyMatch(NOBODY_IN_CLEAR.asMatchPredicate()),
                    place.at("postgresql.pg_hba"), "refuses nobody in clear", "hostnossl all all all reject");
            findings.expect(!Boolean.TRUE.equals(spec.enableSuperuserAccess()), place.at("enableSuperuserAccess"),
                    "gives the superuser a password", "false");
            roles(spec).forEach(role -> findings.expect(Stream.of(role.superuser(), role.bypassrls(), role.replication(),
                    role.createrole()).noneMatch(Boolean.TRUE::equals), place.at("managed.roles[" + role.name() + "]"),
                    "may do more than its own", "a role that reads and writes its own database"));
        }
    }

    private static Stream<String> method(List<String> line) {
        return line.stream().skip(BEFORE_METHOD);
    }

    private static Stream<Cluster.Role> roles(Cluster.Spec spec) {
        return Stream.ofNullable(spec.managed()).map(Cluster.Managed::roles).filter(Objects::nonNull).flatMap(List::stream);
    }
}
