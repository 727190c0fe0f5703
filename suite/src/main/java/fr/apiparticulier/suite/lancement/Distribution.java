package fr.apiparticulier.suite.lancement;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what is to be run, seen from this class's own place in it. */
final class Distribution {

    private Distribution() {
    }

    /** @throws EchecDemarrage if the module is not built */
    static Path jar(String module) throws EchecDemarrage {
        Path jar = racine().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new EchecDemarrage(module + " n'est pas construit : lancez « mvn package » à la racine, ou suite/up.");
        }
        return jar;
    }

    /** Where the PostgreSQL program is unpacked, once; {@code mvn clean} takes it away. */
    static Path postgres() {
        return racine().resolve("suite/target/postgresql");
    }

    /** This code lies in {@code suite/target/classes} or {@code suite/target/suite.jar}. */
    private static Path racine() {
        try {
            Path ici = Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ici.getParent().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the launcher is not run from files", e);
        }
    }
}
