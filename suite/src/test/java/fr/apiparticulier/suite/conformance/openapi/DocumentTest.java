package fr.apiparticulier.suite.conformance.openapi;

import static fr.apiparticulier.suite.conformance.openapi.Documents.CHATS;
import static fr.apiparticulier.suite.conformance.openapi.Documents.document;
import static fr.apiparticulier.suite.conformance.openapi.Documents.texte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @TempDir
    Path dossier;

    @ParameterizedTest
    @CsvSource({"https://chats.invalid, /v3/a", "https://chats.invalid/, /v3/a", "https://chats.invalid/api/, /api/v3/a",
            "/, /v3/a", "/api, /api/v3/a"})
    void route_holdsThePrefixOfTheServer(String serveur, String route) {
        Document document = document(dossier, "{openapi: 3.0.0, servers: [{url: '" + serveur + "'}], paths: {/v3/a/: {}}}");
        assertThat(document.routes()).containsOnlyKeys(route);
    }

    @ParameterizedTest
    @CsvSource({"/v3/a, v3", "/v5/a, v3", "/api/v2/a, v2", "/api/ping, v2"})
    void version_isThatOfTheRoutes(String route, String version) {
        assertThat(document(dossier, "{openapi: 3.1.0, paths: {" + route + ": {}}}").version()).isEqualTo(version);
    }

    @Test
    void alias_standsForWhatItNames() {
        Document document = document(dossier, texte(CHATS));
        assertThat(document.routes().get("/v3/chats/identite").at("/get/responses/410/content").isObject()).isTrue();
    }

    @Test
    void whatStandsBesideAReference_countsFrom31On() {
        String texte = "{openapi: 3.0.0, paths: {}, components: {a: {$ref: '#/components/b', nullable: true}, b: {type: string}}}";
        assertThat(a(texte).has("nullable")).isFalse();
        assertThat(a(texte.replace("3.0.0", "3.1.0")).has("nullable")).isTrue();
    }

    private JsonNode a(String texte) {
        Document document = document(dossier, texte);
        return document.suivre(document.racine().at("/components/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"autre.yaml#/b", "#/components/c", "#/components/a"})
    void reference_thatLeadsNowhere_isRefused(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a("{openapi: 3.0.0, paths: {}, components: {a: {$ref: '" + reference + "'}}}"))
                .withMessageStartingWith(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger: '2.0'", "openapi: 3.0.0", "[]", "a: {", "a: 1\na: 2", ""})
    void file_thatIsNoDocument_isRefusedInOneLine(String texte) {
        assertThatIllegalArgumentException().isThrownBy(() -> document(dossier, texte))
                .satisfies(e -> assertThat(e.getMessage()).contains("document.yaml: no").doesNotContain("\n"));
    }

    @Test
    void file_thatIsNot_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Document.lire(dossier.resolve("absent.yaml")))
                .withMessageEndingWith("absent.yaml: no such file");
    }
}
