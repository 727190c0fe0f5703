package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.gateway.error.ApiVersion;

/**
 * The checked-in OpenAPI documents are those the code makes, to the letter. After a change that is meant, write them anew with
 * {@code -Dopenapi.ecrire=true} and let the review see what a client will see.
 */
class OpenApiTest {

    private static final Path DOCUMENTS = Path.of("src/main/resources/openapi");
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .stringQuotingChecker(new StringQuotingChecker.Default() {
                @Override
                public boolean needToQuoteValue(String value) {
                    // YAML 1.1 reads an unquoted day as a timestamp.
                    return super.needToQuoteValue(value) || value.matches("\\d{4}-\\d{2}-\\d{2}");
                }
            }).build());

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void document_isWhatTheCodeSays(ApiVersion version) throws IOException {
        String nom = version.name().toLowerCase(Locale.ROOT);
        String document = YAML.writeValueAsString(new DocumentOpenApi(version).document(Route.toutes(),
                lire("entete-" + nom + ".yml"), lire("services-" + nom + ".yml")));
        Path fichier = DOCUMENTS.resolve("open-api-" + nom + ".yml");
        if (Boolean.getBoolean("openapi.ecrire")) {
            Files.writeString(fichier, document);
        }
        assertThat(document).isEqualTo(Files.readString(fichier));
    }

    @Test
    void routes_areAllPublished() {
        List<String> chemins = Route.toutes().stream().map(Route::chemin).toList();
        assertThat(chemins).doesNotHaveDuplicates();
        assertThat(Route.toutes()).extracting(route -> route.publication().id()).doesNotHaveDuplicates();
    }

    static Map<String, Object> lire(String nom) {
        try (InputStream fichier = OpenApiTest.class.getResourceAsStream("/openapi/" + nom)) {
            return YAML.readValue(fichier, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
