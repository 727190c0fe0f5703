package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

import fr.apiparticulier.suite.lancement.processus.Jar;
import fr.apiparticulier.suite.lancement.processus.Livrable;
import fr.apiparticulier.suite.lancement.processus.Natif;

/**
 * Where a build has put what is to be run.
 *
 * @param racine holds one folder per service
 * @param natif whether native executables are started in the place of jars
 */
public record Distribution(Path racine, boolean natif) implements Livrables {

    /** Set, native executables of this build are started, by every suite of this JVM. */
    private static final boolean NATIF = Boolean.getBoolean("suite.natif");

    /** In a build's own folder, or as somebody has kept it of a release. */
    private static final String[] JARS = {"target/quarkus-app/quarkus-run.jar", "quarkus-run.jar"};

    /** The build that this class is of: it lies in {@code suite/target/classes} or {@code suite/target/suite.jar}. */
    public static Distribution ici() {
        try {
            Path ici = Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Distribution(ici.getParent().getParent().getParent(), NATIF);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the launcher is not run from files", e);
        }
    }

    /** The jars of another build. */
    public static Distribution dans(Path racine) {
        return new Distribution(racine.toAbsolutePath(), false);
    }

    @Override
    public Livrable livrable(String module) throws EchecDemarrage {
        return natif ? executable(module) : jar(module);
    }

    private Jar jar(String module) throws EchecDemarrage {
        return Stream.of(JARS).map(jar -> racine.resolve(module).resolve(jar)).filter(Files::isRegularFile).findFirst()
                .map(Jar::new).orElseThrow(() -> new EchecDemarrage(
                        module + " n'est pas construit : lancez « mvn package » à la racine, ou suite/up."));
    }

    /** The build puts the version into the name. */
    private Natif executable(String module) throws EchecDemarrage {
        Path cible = racine.resolve(module).resolve("target");
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
        return ici().racine.resolve("suite/target/postgresql");
    }
}
