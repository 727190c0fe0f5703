package fr.apiparticulier.suite.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference of configuration is what the sources say, to the letter, and its names are those that a service takes. After a
 * change that is meant, write it anew with {@code -Dconfiguration.ecrire=true}.
 */
class ConfigurationTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Path MODELE = Path.of("src/test/resources/configuration/modele.txt");

    @Test
    void page_isWhatTheSourcesSay() throws IOException {
        String page = new Reference(Maison.modules()).page(Files.readString(MODELE));
        assertThat(page).as("every {{…}} is known").doesNotContain("{{");
        if (Boolean.getBoolean("configuration.ecrire")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void everyMapping_andEveryMember_isDescribed() {
        Commentaires commentaires = new Reference(Maison.modules()).commentaires();
        assertThat(mappings()).isNotEmpty().allSatisfy(mapping -> {
            Noms noms = Noms.de(mapping);
            assertThat(commentaires.de(mapping.getType())).as(mapping.getType().getName()).isPresent();
            assertThat(Stream.concat(noms.noms().stream().map(Nom::membre), noms.groupes().stream()))
                    .allSatisfy(membre -> assertThat(commentaires.de(membre)).as(membre.toString()).isPresent());
        });
    }

    /** A list has its name and one for each element; the first is the one that the reference has. */
    @Test
    void names_areTheFrameworksOwn() {
        assertThat(mappings()).allSatisfy(mapping -> assertThat(Noms.de(mapping).noms()).extracting(Nom::nom)
                .containsExactlyInAnyOrderElementsOf(ConfigMappings.getProperties(mapping).keySet().stream()
                        .map(nom -> nom.replace("[*]", "")).distinct().toList()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyName_isTaken_andNoOther(Path service) {
        Map<String, String> dits = dits(noms(service));
        demarre(service, fichier(dits));
        List<String> ailleurs = dits.keySet().stream().map(nom -> nom + "-x")
                .filter(nom -> noms(service).stream().noneMatch(connu -> connu.couvre(nom))).toList();
        assertThat(ailleurs).isNotEmpty().allSatisfy(nom -> {
            Map<String, String> aussi = new HashMap<>(dits);
            aussi.put(nom, "texte");
            assertThatThrownBy(() -> demarre(service, fichier(aussi))).isInstanceOf(ConfigValidationException.class)
                    .hasMessageContaining(nom);
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void requiredNames_areThoseWithoutWhichItDoesNotStart(Path service) {
        List<Nom> requis = noms(service).stream().filter(Nom::requis).toList();
        demarre(service, fichier(dits(requis)));
        requis.forEach(manque -> assertThatThrownBy(
                () -> demarre(service, fichier(dits(requis.stream().filter(nom -> nom != manque).toList()))))
                .isInstanceOf(ConfigValidationException.class).hasMessageContaining(manque.nom()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void environmentVariables_sayWhatTheirNamesSay(Path service) {
        List<Nom> noms = noms(service).stream().filter(nom -> nom.variable() != null).toList();
        Map<String, String> variables = new HashMap<>();
        noms.forEach(nom -> variables.put(nom.variable(), exemple(nom)));
        SmallRyeConfig config = demarre(service, new EnvConfigSource(variables, 300));
        assertThat(noms).isNotEmpty()
                .allSatisfy(nom -> assertThat(config.getRawValue(nom.nom())).as(nom.nom()).isEqualTo(exemple(nom)));
    }

    private static List<Path> services() {
        return Maison.modules().stream().filter(module -> Maison.services(module).contains(module)).toList();
    }

    private static List<ConfigClass> mappings() {
        return Maison.modules().stream().flatMap(module -> Maison.mappings(module).stream()).toList();
    }

    private static List<ConfigClass> mappings(Path service) {
        return Maison.modules().stream().filter(module -> Maison.services(module).contains(service))
                .flatMap(module -> Maison.mappings(module).stream()).toList();
    }

    private static List<Nom> noms(Path service) {
        return mappings(service).stream().flatMap(mapping -> Noms.de(mapping).noms().stream()).toList();
    }

    private static Map<String, String> dits(List<Nom> noms) {
        return noms.stream().collect(Collectors.toMap(ConfigurationTest::dit, ConfigurationTest::exemple));
    }

    private static String dit(Nom nom) {
        String dit = nom.nom();
        for (Class<?> cle : nom.cles()) {
            dit = dit.replaceFirst("\\*", Sorte.cle(cle).map(Sorte::exemple).orElse("cle").replace("`", ""));
        }
        return dit;
    }

    private static String exemple(Nom nom) {
        return Sorte.de(nom.membre().getGenericReturnType()).exemple();
    }

    private static ConfigSource fichier(Map<String, String> dits) {
        return new PropertiesConfigSource(dits, "fichier", 250);
    }

    /** Reads what is said as a service does when it starts. */
    private static SmallRyeConfig demarre(Path service, ConfigSource dits) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDefaultInterceptors()
                .withConverter(java.time.Duration.class, 200, new DurationConverter())
                .withConverter(io.quarkus.runtime.configuration.MemorySize.class, 200, new MemorySizeConverter())
                .withSources(dits);
        Set.copyOf(mappings(service)).forEach(builder::withMapping);
        return builder.build();
    }
}
