package fr.apiparticulier.k8s.pod;

import java.util.Set;

import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** What the Pod Security Standard "restricted" asks of a pod as a whole. */
public final class RestrictedPod implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        Workload.of(installation).forEach(workload -> check(workload.spec(), workload.podPlace(), findings));
    }

    private static void check(PodSpec spec, Place place, Findings findings) {
        notTrue(spec.getHostNetwork(), place.at("hostNetwork"), findings);
        notTrue(spec.getHostPID(), place.at("hostPID"), findings);
        notTrue(spec.getHostIPC(), place.at("hostIPC"), findings);
        PodSecurityContext security = spec.getSecurityContext();
        Place there = place.at("securityContext");
        if (findings.expect(security != null, there, "is missing", "a security context of the pod")) {
            findings.expect(Boolean.TRUE.equals(security.getRunAsNonRoot()), there.at("runAsNonRoot"), "is not true", "true");
            findings.expect(security.getRunAsUser() == null || security.getRunAsUser() != 0, there.at("runAsUser"),
                    "is 0", "not root");
            findings.expect(security.getSeccompProfile() != null
                    && Set.of("RuntimeDefault", "Localhost").contains(security.getSeccompProfile().getType()),
                    there.at("seccompProfile"), "is not set", "RuntimeDefault");
            findings.expect(security.getSysctls().isEmpty(), there.at("sysctls"), "are set", "none");
            findings.expect(security.getWindowsOptions() == null, there.at("windowsOptions"), "are set", "none");
        }
        for (Volume volume : spec.getVolumes()) {
            findings.expect(isAllowed(volume), place.at("volumes[" + volume.getName() + "]"),
                    "is of a kind that restricted pods may not have", "configMap, secret, projected, emptyDir or a claim");
        }
    }

    private static void notTrue(Boolean value, Place place, Findings findings) {
        findings.expect(!Boolean.TRUE.equals(value), place, "is true", "no part in the node's own");
    }

    private static boolean isAllowed(Volume volume) {
        return volume.getConfigMap() != null || volume.getSecret() != null || volume.getProjected() != null
                || volume.getEmptyDir() != null || volume.getPersistentVolumeClaim() != null || volume.getEphemeral() != null
                || volume.getDownwardAPI() != null || volume.getCsi() != null;
    }
}
