package fr.apiparticulier.k8s.key;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.fabric8.kubernetes.api.model.ConfigMap;

import fr.apiparticulier.k8s.dashboard.Dashboards;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * Whoever takes a config map or a secret, or a key of one, finds it; and what an operator is asked to create is taken by
 * somebody.
 */
public final class Keys implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        KeyedObjects objects = KeyedObjects.of(installation);
        Set<String> taken = new HashSet<>();
        List<KeyReference> references = KeyReference.all(installation);
        for (KeyReference reference : references) {
            taken.add(reference.object());
            Optional<Set<String>> keys = reference.isSecret()
                    ? objects.secret(reference.name())
                    : objects.configMap(reference.name());
            if (findings.expect(keys.isPresent() || reference.optional(), reference.place(),
                    "there is no " + reference.object(),
                    reference.isSecret()
                            ? "one of this overlay, made by an operator of the cluster, or told in "
                                    + SecretsToCreate.PAGE
                            : "one of this overlay")) {
                keys.filter(each -> reference.key() != null).ifPresent(each -> findings.expect(each.contains(reference.key()),
                        reference.place(), reference.object() + " has no key " + reference.key(),
                        "one of " + each.stream().sorted().toList()));
            }
        }
        installation.all(ConfigMap.class).stream().filter(Dashboards::areIn)
                .forEach(map -> taken.add("ConfigMap/" + map.name()));
        SecretsToCreate.of(installation).forEach(secret -> findings.expect(taken.contains("Secret/" + secret.name()),
                Place.of(SecretsToCreate.PAGE).at(secret.name()), "nobody takes it",
                "only secrets that are needed"));
        objects.configMaps().keySet().forEach(name -> findings.expect(taken.contains("ConfigMap/" + name),
                Place.of("ConfigMap/" + name), "nobody takes it", "only what is needed"));
    }
}
