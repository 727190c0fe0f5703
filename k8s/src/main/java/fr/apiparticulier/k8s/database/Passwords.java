package fr.apiparticulier.k8s.database;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.SecretKeySelector;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.custom.Cluster;
import fr.apiparticulier.k8s.custom.ExternalSecret;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.network.Directory;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * Who asks a database has the password of its own role there, and nobody else's; and the role gets another one when the vault
 * has another one.
 */
public final class Passwords implements Rule {

    private static final String VARIABLE = "PARTICULIER_BASE_MOT_DE_PASSE";
    private static final int POSTGRESQL = 5432;
    /** By which CloudNativePG looks at a Secret again. */
    private static final String RELOAD = "cnpg.io/reload";

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            Place place = settings.box().place().at("env[" + VARIABLE + "]");
            String role = settings.value("particulier.base.utilisateur").orElse("");
            cluster(settings, installation).ifPresent(cluster -> {
                Set<String> secrets = secretsOf(role::equals, cluster.object().spec()).collect(Collectors.toSet());
                findings.expect(!secrets.isEmpty(), place, cluster.place().object() + " has no role " + role,
                        "a role with a password");
                String held = secret(settings).orElse("none");
                findings.expect(secrets.isEmpty() || secrets.contains(held), place,
                        "is of Secret/" + held + ", not of role " + role, "Secret/" + String.join(", ", secrets));
            });
        }
        fetched(installation, findings);
    }

    private static void fetched(Installation installation, Findings findings) {
        Set<String> read = installation.all(Cluster.class).stream()
                .flatMap(cluster -> secretsOf(role -> true, cluster.object().spec())).collect(Collectors.toSet());
        installation.all(ExternalSecret.class).stream()
                .filter(secret -> read.contains(secret.object().spec().target().name()))
                .forEach(secret -> findings.expect(isLabelled(secret.object().spec().target().template()),
                        secret.place().at("spec.target.template.metadata.labels"),
                        "a service would have a new password before its role has it", RELOAD));
    }

    private static boolean isLabelled(ExternalSecret.Template template) {
        return template != null && template.metadata() != null && template.metadata().getLabels() != null
                && template.metadata().getLabels().containsKey(RELOAD);
    }

    private static Optional<Item<Cluster>> cluster(ServiceSettings settings, Installation installation) {
        return settings.value("particulier.base.hote").stream()
                .flatMap(host -> Directory.of(installation).find(host, POSTGRESQL).stream())
                .flatMap(found -> installation.all(Cluster.class).stream()
                        .filter(cluster -> cluster.place().object().equals(found.group().id())))
                .findFirst();
    }

    private static Optional<String> secret(ServiceSettings settings) {
        return settings.box().container().getEnv().stream().filter(env -> env.getName().equals(VARIABLE))
                .map(EnvVar::getValueFrom).filter(Objects::nonNull).map(EnvVarSource::getSecretKeyRef)
                .filter(Objects::nonNull).map(SecretKeySelector::getName).findFirst();
    }

    /** The owner's, by which a database begins, or that of a role that is kept. */
    private static Stream<String> secretsOf(Predicate<String> role, Cluster.Spec spec) {
        Stream<Cluster.Name> owners = Optional.ofNullable(spec.bootstrap()).stream().flatMap(bootstrap -> Stream.concat(
                Stream.ofNullable(bootstrap.initdb()).filter(each -> role.test(each.owner())).map(Cluster.InitDb::secret),
                Stream.ofNullable(bootstrap.recovery()).filter(each -> role.test(each.owner()))
                        .map(Cluster.Recovery::secret)));
        Stream<Cluster.Name> roles = Stream.ofNullable(spec.managed()).map(Cluster.Managed::roles).filter(Objects::nonNull)
                .flatMap(List::stream).filter(each -> role.test(each.name())).map(Cluster.Role::passwordSecret);
        return Stream.concat(owners, roles).filter(Objects::nonNull).map(Cluster.Name::name);
    }
}
