package fr.apiparticulier.k8s.pod;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.ImageReference;
import fr.apiparticulier.k8s.workload.Workload;

/** An image says which one it is; one of ours is a module of this repository, in the version that its label says. */
public final class Images implements Rule {

    private static final String VERSION = "app.kubernetes.io/version";

    @Override
    public void check(Installation installation, Findings findings) {
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                .forEach(box -> check(box, installation, findings));
    }

    private static void check(Workload.Box box, Installation installation, Findings findings) {
        ImageReference image = box.image();
        Place place = box.place().at("image");
        findings.expect(!image.repository().isEmpty(), place, box.container().getImage() + " is no image", "registry/name:tag");
        findings.expect(!image.tag().isEmpty() || !image.digest().isEmpty(), place, image.repository() + " may be any version",
                "a tag or a digest");
        findings.expect(!image.tag().equals("latest"), place, "is latest", "a version");
        if (image.isOurs()) {
            findings.expect(installation.sources().has(image.name() + "/pom.xml"), place,
                    image.name() + " is no module of this repository", "one that is built here");
            findings.expect(
                    image.tag().isEmpty()
                            || image.tag().equals(box.workload().item().document().labels().getOrDefault(VERSION, "")),
                    place,
                    "tag " + image.tag() + " is not the version that its label says",
                    "the same version in both");
        } else {
            findings.expect(!installation.isProduction() || !image.digest().isEmpty(), place,
                    "somebody else's image without a digest", "a digest: tags can be moved");
        }
    }
}
