package fr.apiparticulier.k8s.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * What is mounted exists, what exists is mounted, each at a place of its own; a service of ours has somewhere to write its few
 * files.
 */
public final class Volumes implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (Workload workload : Workload.of(installation)) {
            List<Volume> volumes = workload.spec().getVolumes();
            Set<String> names = volumes.stream().map(Volume::getName).collect(Collectors.toCollection(HashSet::new));
            if (workload.item().object() instanceof StatefulSet set) {
                set.getSpec().getVolumeClaimTemplates().forEach(claim -> names.add(claim.getMetadata().getName()));
            }
            Set<String> mounted = new HashSet<>();
            for (Workload.Box box : workload.boxes()) {
                Set<String> paths = new HashSet<>();
                for (VolumeMount mount : box.container().getVolumeMounts()) {
                    mounted.add(mount.getName());
                    findings.expect(names.contains(mount.getName()), box.place().at("volumeMounts"),
                            "there is no volume " + mount.getName(), "one of " + names);
                    findings.expect(paths.add(mount.getMountPath()), box.place().at("volumeMounts"),
                            "two volumes at " + mount.getMountPath(), "one");
                }
                findings.expect(!box.image().isOurs() || box.container().getVolumeMounts().stream()
                        .anyMatch(mount -> mount.getMountPath().equals("/tmp") && !Boolean.TRUE.equals(mount.getReadOnly())),
                        box.place().at("volumeMounts"), "has nowhere to write a temporary file", "a volume at /tmp");
            }
            names.forEach(name -> findings.expect(mounted.contains(name), workload.podPlace().at("volumes[" + name + "]"),
                    "is mounted by nobody", "only what is needed"));
            volumes.stream().filter(volume -> volume.getPersistentVolumeClaim() != null).forEach(volume -> {
                String claim = volume.getPersistentVolumeClaim().getClaimName();
                findings.expect(installation.has(PersistentVolumeClaim.class, claim),
                        workload.podPlace().at("volumes[" + volume.getName() + "]"),
                        "there is no PersistentVolumeClaim/" + claim,
                        "one of this overlay");
            });
        }
    }
}
