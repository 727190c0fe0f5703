package fr.apiparticulier.k8s.installation;

import java.util.regex.Pattern;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.ImageReference;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * An installation's own overlay says whose our images are, and which: without a registry, a node that does not have one takes it
 * from whoever has that name on Docker Hub, and gives it our keys.
 */
public final class OwnImages implements Rule {

    /** The first word of a reference is a host if it has a point or a port (OCI's reference implementation). */
    private static final Pattern OF_A_REGISTRY = Pattern.compile("(?:localhost|[^/]*[.:][^/]*)/.+");

    @Override
    public void check(Installation installation, Findings findings) {
        if (installation.isProduction()) {
            Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                    .filter(box -> box.image().isOurs())
                    .forEach(box -> check(box.image(), box.place().at("image"), findings));
        }
    }

    private static void check(ImageReference image, Place place, Findings findings) {
        findings.expect(OF_A_REGISTRY.matcher(image.repository()).matches(), place, image.repository() + " is of no registry",
                "the host of the installation's own");
        findings.expect(!image.digest().isEmpty(), place, image.repository() + " has no digest",
                "a digest: who can write to a registry can move a tag");
    }
}
