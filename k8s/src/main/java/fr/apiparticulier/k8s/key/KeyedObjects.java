package fr.apiparticulier.k8s.key;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.fabric8.kubernetes.api.model.ConfigMap;

import fr.apiparticulier.k8s.manifest.Installation;

/**
 * The config maps and secrets that there will be, with the names of their keys.
 *
 * @param optional keys of secrets that an installation may have or not
 */
public record KeyedObjects(Map<String, Set<String>> configMaps, Map<String, Set<String>> secrets,
        Map<String, Set<String>> optional) {

    public static KeyedObjects of(Installation installation) {
        return installation.once(KeyedObjects.class, KeyedObjects::find);
    }

    private static KeyedObjects find(Installation installation) {
        Map<String, Set<String>> configMaps = new HashMap<>();
        installation.all(ConfigMap.class).forEach(map -> configMaps.put(map.name(), keys(map.object().getData())));
        Map<String, Set<String>> secrets = new HashMap<>();
        SecretsMade.of(installation).forEach(secret -> add(secret, secrets));
        SecretsToCreate.of(installation).forEach(secret -> add(secret, secrets));
        Map<String, Set<String>> optional = new HashMap<>();
        SecretsToCreate.optional(installation).forEach(secret -> add(secret, optional));
        optional.forEach((name, keys) -> secrets.computeIfPresent(name, (same, known) -> union(known, keys)));
        return new KeyedObjects(configMaps, secrets, optional);
    }

    /** Told in two places, as where one overlay asks for more, it has the keys of both. */
    private static void add(KeyedSecret secret, Map<String, Set<String>> secrets) {
        secrets.computeIfAbsent(secret.name(), name -> new HashSet<>()).addAll(secret.keys());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** @return empty if there is no such config map */
    public Optional<Set<String>> configMap(String name) {
        return Optional.ofNullable(configMaps.get(name));
    }

    /** @return empty if there is no such secret */
    public Optional<Set<String>> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    /** Whether an installation may do without a key of a secret. */
    public boolean isOptional(String secret, String key) {
        return optional.getOrDefault(secret, Set.of()).contains(key);
    }

    static Set<String> keys(Map<String, ?> data) {
        return data == null ? Set.of() : data.keySet();
    }
}
