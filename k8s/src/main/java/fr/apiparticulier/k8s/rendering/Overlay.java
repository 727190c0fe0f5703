package fr.apiparticulier.k8s.rendering;

import java.nio.file.Path;

/** One way to install everything, named like its folder below {@code k8s/overlays}. */
public enum Overlay {

    /** A small cluster, fictional people, nothing twice. */
    SANDBOX("bac-a-sable"),
    /** What must not be away: everything twice, in several zones. */
    PRODUCTION("production");

    private final String folder;

    Overlay(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    /** @param root of the repository */
    public Path in(Path root) {
        return root.resolve("k8s/overlays").resolve(folder);
    }
}
