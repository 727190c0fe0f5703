package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import fr.apiparticulier.suite.lancement.processus.Jar;
import fr.apiparticulier.suite.lancement.processus.Livrable;
import fr.apiparticulier.suite.lancement.processus.Natif;

/** Where the build has put what is to be run, seen from this class's own place in it. */
final class Distribution {

    private Distribution() {
    }

    /** Set, native executables are started in the place of jars, by every suite of this JVM. */
    private static final boolean NATIF = Boolean.getBoolean("suite.natif");

    /** @throws EchecDemarrage if the module is not built */
    static Livrable livrable(String module) throws EchecDemarrage {
        Path cible = racine().resolve(module).resolve("target");
        return NATIF ? natif(module, cible) : jar(module, cible);
    }

    private static Jar jar(String module, Path cible) throws EchecDemarrage {
        Path jar = cible.resolve("quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new EchecDemarrage(module + " n'est pas construit : lancez « mvn package » à la racine, ou suite/up.");
        }
        return new Jar(jar);
    }

    /** The build puts the version into the name. */
    private static Natif natif(String module, Path cible) throws EchecDemarrage {
        try (DirectoryStream<Path> executables = Files.newDirectoryStream(cible, module + "-*-runner")) {
            Iterator<Path> trouves = executables.iterator();
            if (trouves.hasNext()) {
                return new Natif(trouves.next());
            }
        } catch (IOException e) {
            // Said below: no folder, no executable.
        }
        throw new EchecDemarrage(module + " n'a pas d'exécutable natif : lancez « mvn package -Dnative » à la racine.");
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
