package fr.apiparticulier.k8s.pod;

import java.util.List;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.SecurityContext;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** What the Pod Security Standard "restricted" asks of each container, and a root file system that nobody writes to. */
public final class RestrictedContainer implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream()).forEach(box -> check(box, findings));
    }

    private static void check(Workload.Box box, Findings findings) {
        SecurityContext security = box.container().getSecurityContext();
        Place place = box.place().at("securityContext");
        findings.expect(box.container().getPorts().stream().allMatch(port -> port.getHostPort() == null),
                box.place().at("ports"), "takes a port of the node", "no hostPort");
        if (!findings.expect(security != null, place, "is missing", "a security context")) {
            return;
        }
        findings.expect(Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()), place.at("allowPrivilegeEscalation"),
                "is not false", "false");
        findings.expect(Boolean.TRUE.equals(security.getReadOnlyRootFilesystem()), place.at("readOnlyRootFilesystem"),
                "is not true", "true");
        findings.expect(!Boolean.TRUE.equals(security.getPrivileged()), place.at("privileged"), "is true", "false");
        findings.expect(!Boolean.FALSE.equals(security.getRunAsNonRoot()), place.at("runAsNonRoot"), "is false",
                "nothing else than the pod's");
        findings.expect(security.getRunAsUser() == null || security.getRunAsUser() != 0, place.at("runAsUser"), "is 0",
                "not root");
        findings.expect(security.getProcMount() == null || security.getProcMount().equals("Default"), place.at("procMount"),
                "is not the default", "Default");
        findings.expect(security.getSeccompProfile() == null || !"Unconfined".equals(security.getSeccompProfile().getType()),
                place.at("seccompProfile"), "is Unconfined", "RuntimeDefault");
        Capabilities capabilities = security.getCapabilities();
        findings.expect(capabilities != null && capabilities.getDrop().equals(List.of("ALL")), place.at("capabilities.drop"),
                "does not drop all", "[ALL]");
        findings.expect(capabilities == null || capabilities.getAdd().isEmpty(), place.at("capabilities.add"),
                "adds some", "none");
    }
}
