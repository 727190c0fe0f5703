package fr.apiparticulier.suite.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** The modules beside this one, and the mappings that stand in them: a new module or mapping is found without being named. */
final class Maison {

    private static final List<Path> MODULES = look();
    private static final ClassLoader CLASSES = new URLClassLoader(MODULES.stream().map(Maison::classes).toArray(URL[]::new),
            Maison.class.getClassLoader());
    private static final Map<Path, List<ConfigClass>> MAPPINGS = MODULES.stream()
            .collect(Collectors.toMap(module -> module, Maison::read));

    private Maison() {
    }

    /** @return folders of those that are services, or what services are made of, in the order of the alphabet */
    static List<Path> modules() {
        return MODULES;
    }

    private static List<Path> look() {
        try (Stream<Path> voisins = Files.list(Path.of(".."))) {
            return voisins.filter(voisin -> Files.isDirectory(voisin.resolve("target/classes")))
                    .filter(voisin -> Files.isDirectory(voisin.resolve("src/main/java")))
                    .filter(voisin -> !voisin.endsWith("suite")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the mappings of a module, by prefix and then by name */
    static List<ConfigClass> mappings(Path module) {
        return MAPPINGS.get(module);
    }

    private static List<ConfigClass> read(Path module) {
        return new ClassFileImporter().importPath(module.resolve("target/classes")).stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class)).map(JavaClass::getName).sorted()
                .map(Maison::load).map(ConfigClass::configClass).sorted(Comparator.comparing(ConfigClass::getPrefix)).toList();
    }

    /** @return the services that read the module's mappings: itself, or those that are made with it */
    static List<Path> services(Path module) {
        return MODULES.stream().filter(service -> Files.exists(service.resolve("src/main/resources/application.properties")))
                .filter(service -> service.equals(module) || dependsOn(service, module)
                        || MODULES.stream().anyMatch(between -> dependsOn(service, between) && dependsOn(between, module)))
                .toList();
    }

    private static boolean dependsOn(Path service, Path module) {
        try {
            return Files.readString(service.resolve("pom.xml"))
                    .contains("<artifactId>" + module.getFileName() + "</artifactId>\n    </dependency>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CLASSES);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL classes(Path module) {
        try {
            return module.resolve("target/classes").toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
