package fr.apiparticulier.k8s.database;

import java.util.Map;
import java.util.Optional;

import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/** What a database writes when something fails names nobody: neither the statement, nor its values, nor the row refused. */
public final class DiscreetLogs implements Rule {

    private static final Map<String, String> DISCREET = Map.of("log_min_error_statement", "panic", "log_error_verbosity",
            "terse", "log_parameter_max_length", "0", "log_parameter_max_length_on_error", "0");

    @Override
    public void check(Installation installation, Findings findings) {
        installation.all(Cluster.class).forEach(cluster -> {
            Map<String, String> said = Optional.ofNullable(cluster.object().spec().postgresql())
                    .map(Cluster.Postgresql::parameters).orElse(Map.of());
            DISCREET.forEach((parameter, value) -> findings.expect(value.equals(said.get(parameter)),
                    cluster.place().at("spec.postgresql.parameters." + parameter), "is " + said.get(parameter), value));
        });
    }
}
