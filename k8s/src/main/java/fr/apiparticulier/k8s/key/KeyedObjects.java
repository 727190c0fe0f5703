package fr.apiparticulier.k8s.key;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.fabric8.kubernetes.api.model.ConfigMap;

import fr.apiparticulier.k8s.manifest.Installation;

/** The config maps and secrets that there will be, with the names of their keys. */
public record KeyedObjects(Map<String, Set<String>> configMaps, Map<String, Set<String>> secrets) {

    public static KeyedObjects of(Installation installation) {
        return installation.once(KeyedObjects.class, KeyedObjects::find);
    }

    private static KeyedObjects find(Installation installation) {
        Map<String, Set<String>> configMaps = new HashMap<>();
        installation.all(ConfigMap.class).forEach(map -> configMaps.put(map.name(), keys(map.object().getData())));
        Map<String, Set<String>> secrets = new HashMap<>();
        SecretsMade.of(installation).forEach(secret -> add(secret, secrets));
        SecretsToCreate.of(installation).forEach(secret -> add(secret, secrets));
        return new KeyedObjects(configMaps, secrets);
    }

    /** Told in two places, as where one overlay asks for more, it has the keys of both. */
    private static void add(KeyedSecret secret, Map<String, Set<String>> secrets) {
        secrets.computeIfAbsent(secret.name(), name -> new HashSet<>()).addAll(secret.keys());
    }

    /** @return empty if there is no such config map */
    public Optional<Set<String>> configMap(String name) {
        return Optional.ofNullable(configMaps.get(name));
    }

    /** @return empty if there is no such secret */
    public Optional<Set<String>> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    static Set<String> keys(Map<String, ?> data) {
        return data == null ? Set.of() : data.keySet();
    }
}
