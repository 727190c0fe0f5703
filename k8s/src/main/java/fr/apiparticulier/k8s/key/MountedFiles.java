package fr.apiparticulier.k8s.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.workload.Workload;

/** What a container finds in its file system beside what its image brings. */
public final class MountedFiles {

    /** Something mounted, and where. */
    public sealed interface Entry {

        String path();
    }

    /**
     * A key of a config map or of a secret.
     *
     * @param source {@code ConfigMap} or {@code Secret}
     */
    public record Key(String path, String source, String name, String key) implements Entry {
    }

    /** A folder in which there is what the service itself writes, or what somebody laid there. */
    public record Folder(String path, Volume volume, boolean writable) implements Entry {

        /** Whether it outlives the pod. */
        public boolean lasts() {
            return volume == null || volume.getPersistentVolumeClaim() != null;
        }
    }

    private MountedFiles() {
    }

    public static List<Entry> of(Installation installation, Workload.Box box) {
        KeyedObjects objects = KeyedObjects.of(installation);
        List<Entry> entries = new ArrayList<>();
        for (VolumeMount mount : box.container().getVolumeMounts()) {
            Optional<Volume> volume = box.workload().spec().getVolumes().stream()
                    .filter(each -> each.getName().equals(mount.getName())).findFirst();
            List<Key> keys = volume.map(each -> keys(each, objects)).orElse(List.of());
            if (keys.isEmpty() && volume.map(MountedFiles::isFolder).orElse(true)) {
                entries.add(new Folder(mount.getMountPath(), volume.orElse(null), !Boolean.TRUE.equals(mount.getReadOnly())));
            }
            keys.forEach(key -> mounted(mount, key).ifPresent(entries::add));
        }
        return entries;
    }

    /** @return what stands at this path, or the folder it is in */
    public static Optional<Entry> at(List<Entry> entries, String path) {
        return entries.stream().filter(entry -> entry.path().equals(path)
                || entry instanceof Folder && path.startsWith(entry.path() + "/")).findFirst();
    }

    private static boolean isFolder(Volume volume) {
        return volume.getEmptyDir() != null || volume.getPersistentVolumeClaim() != null || volume.getEphemeral() != null;
    }

    private static Optional<Key> mounted(VolumeMount mount, Key key) {
        if (mount.getSubPath() == null) {
            return Optional.of(new Key(mount.getMountPath() + "/" + key.path(), key.source(), key.name(), key.key()));
        }
        return mount.getSubPath().equals(key.path())
                ? Optional.of(new Key(mount.getMountPath(), key.source(), key.name(), key.key()))
                : Optional.empty();
    }

    private static List<Key> keys(Volume volume, KeyedObjects objects) {
        List<Key> keys = new ArrayList<>();
        if (volume.getConfigMap() != null) {
            keys.addAll(configMap(volume.getConfigMap().getName(), volume.getConfigMap().getItems(), objects));
        }
        if (volume.getSecret() != null) {
            keys.addAll(secret(volume.getSecret().getSecretName(), volume.getSecret().getItems(), objects));
        }
        if (volume.getProjected() != null) {
            volume.getProjected().getSources().forEach(source -> {
                if (source.getConfigMap() != null) {
                    keys.addAll(configMap(source.getConfigMap().getName(), source.getConfigMap().getItems(), objects));
                }
                if (source.getSecret() != null) {
                    keys.addAll(secret(source.getSecret().getName(), source.getSecret().getItems(), objects));
                }
            });
        }
        return keys;
    }

    private static List<Key> configMap(String name, List<KeyToPath> items, KeyedObjects objects) {
        return keys("ConfigMap", name, objects.configMap(name).orElse(Set.of()), items);
    }

    private static List<Key> secret(String name, List<KeyToPath> items, KeyedObjects objects) {
        return keys("Secret", name, objects.secret(name).orElse(Set.of()), items);
    }

    /** Without items, each key is a file of its name. */
    private static List<Key> keys(String source, String name, Set<String> keys, List<KeyToPath> items) {
        return items == null || items.isEmpty()
                ? keys.stream().sorted().map(key -> new Key(key, source, name, key)).toList()
                : items.stream().map(item -> new Key(item.getPath(), source, name, item.getKey())).toList();
    }
}
