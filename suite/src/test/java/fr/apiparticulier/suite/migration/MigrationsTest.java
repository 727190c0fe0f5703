package fr.apiparticulier.suite.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Migrations expand before they contract: the release before works on the database of this one (docs/adr/0030). */
class MigrationsTest {

    private static final Path RACINE = Path.of("..").toAbsolutePath().normalize();
    private static final Path PRECEDENTE = RACINE.resolve("suite/precedente");
    private static final PathMatcher MIGRATION = FileSystems.getDefault()
            .getPathMatcher("glob:*/src/main/resources/db/*/*.sql");

    private static Migrations maison() throws IOException {
        Map<String, String> presentes = new TreeMap<>();
        try (Stream<Path> modules = Files.list(RACINE)) {
            for (Path module : modules.filter(module -> Files.isDirectory(module.resolve("src/main/resources/db"))).toList()) {
                try (Stream<Path> fichiers = Files.walk(module.resolve("src/main/resources/db"))) {
                    for (Path fichier : fichiers.filter(fichier -> MIGRATION.matches(RACINE.relativize(fichier))).toList()) {
                        presentes.put(RACINE.relativize(fichier).toString().replace('\\', '/'), Files.readString(fichier));
                    }
                }
            }
        }
        Map<String, String> precedentes = Files.readAllLines(PRECEDENTE.resolve("migrations.sha256")).stream()
                .map(ligne -> ligne.split(" {2}")).collect(Collectors.toMap(ligne -> ligne[1], ligne -> ligne[0]));
        return new Migrations(precedentes, presentes);
    }

    private static String sha256(String texte) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void migrationsOfTheReleaseBefore_areAsTheyWere() throws IOException {
        assertThat(maison().precedentes()).hasSizeGreaterThan(10);
        assertThat(maison().alterees(MigrationsTest::sha256)).isEmpty();
    }

    @Test
    void addedMigrations_haveTheHighestNumbersOfTheirDatabase_andTakeNothingAway() throws IOException {
        Properties release = new Properties();
        try (var fichier = Files.newBufferedReader(PRECEDENTE.resolve("release"))) {
            release.load(fichier);
        }
        assertThat(maison().malNumerotees()).isEmpty();
        assertThat(maison().retrecissantes(release.getProperty("version"))).isEmpty();
    }

    private static String chemin(String module, int numero) {
        return module + "/src/main/resources/db/migration/V" + numero + "__x.sql";
    }

    @Test
    void migrationThatIsGoneOrWrittenAnew_isTold() {
        Map<String, String> avant = Map.of(chemin("gateway", 1), sha256("a"), chemin("gateway", 2), sha256("b"),
                chemin("gateway", 3), sha256("c"));
        Map<String, String> maintenant = Map.of(chemin("gateway", 1), "a", chemin("gateway", 2), "autre");
        assertThat(new Migrations(avant, maintenant).alterees(MigrationsTest::sha256)).containsExactly(chemin("gateway", 2),
                chemin("gateway", 3));
    }

    @Test
    void numberBelowAnother_isTold_whereThatIsInTheSameDatabase() {
        Map<String, String> avant = Map.of(chemin("gateway", 33), "", chemin("provider-core", 1), "",
                chemin("provider-cnaf", 11), "");
        List<String> sous = List.of(chemin("gateway", 32), chemin("provider-cnaf", 10), chemin("provider-core", 11));
        List<String> dessus = List.of(chemin("gateway", 34), chemin("provider-cnaf", 12), chemin("provider-core", 12),
                chemin("provider-mesr", 2));
        Map<String, String> maintenant = Stream.concat(sous.stream(), dessus.stream())
                .collect(Collectors.toMap(chemin -> chemin, chemin -> "select 1"));
        assertThat(new Migrations(avant, maintenant).malNumerotees()).containsExactlyInAnyOrderElementsOf(sous);
    }

    @Test
    void takingAway_isToldOfAddedOnesAlone() {
        Map<String, String> avant = Map.of(chemin("gateway", 1), sha256("drop table vieille"));
        Map<String, String> maintenant = Map.of(chemin("gateway", 1), "drop table vieille", chemin("gateway", 2),
                "create table neuve (a text); drop table vieille;");
        assertThat(new Migrations(avant, maintenant).retrecissantes("0.1.0"))
                .containsExactly(chemin("gateway", 2) + ": drop table vieille");
    }
}
