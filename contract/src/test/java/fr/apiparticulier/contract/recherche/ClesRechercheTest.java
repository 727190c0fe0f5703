package fr.apiparticulier.contract.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClesRechercheTest {

    private static final String K = "Q2xlRGVUZXN0U2V1bGVtZW50Tmlsw6lhdXNTaUNlc3RFY3JpdA";

    private static String cle(String kid, long depuis) {
        return "{\"kty\":\"oct\",\"kid\":\"" + kid + "\",\"nbf\":" + depuis + ",\"k\":\"" + K + "\"}";
    }

    private static String jeu(String... cles) {
        return Stream.of(cles).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    @Test
    void newestKeyThatHasBegun_writes_andAllAreSearched() {
        ClesRecherche cles = ClesRecherche.de(jeu(cle("ancienne", 100), cle("a-venir", 300), cle("courante", 200)));
        assertThat(cles.courante(Instant.ofEpochSecond(299))).get().extracting(CleRecherche::kid).isEqualTo("courante");
        assertThat(cles.courante(Instant.ofEpochSecond(300))).get().extracting(CleRecherche::kid).isEqualTo("a-venir");
        assertThat(cles.courante(Instant.ofEpochSecond(99))).isEmpty();
        assertThat(cles.toutes()).extracting(CleRecherche::kid).containsExactly("a-venir", "courante", "ancienne");
    }

    @Test
    void onePersonUnderTwoKeys_hasTwoReferences() {
        ClesRecherche cles = ClesRecherche.de(jeu(cle("une", 1), cle("autre", 2)));
        Trace trace = Trace.identifiant("zoe.fictive");
        assertThat(cles.toutes().stream().map(cle -> cle.reference(trace)).distinct()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CANARI", "{}", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"sans-nbf\",\"k\":\"" + K
            + "\"}]}", "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"courte\",\"nbf\":1,\"k\":\"Q0FOQVJJ\"}]}",
            "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"un.point\",\"nbf\":1,\"k\":\"" + K + "\"}]}",
            "{\"keys\":[{\"kty\":\"oct\",\"nbf\":1,\"k\":\"" + K + "\"}]}",
            "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"nbf\":\"CANARI\",\"k\":\"" + K + "\"}]}"})
    void fileThatIsNone_isRefusedWithoutBeingTold(String contenu) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("cles.jwks"), contenu);
        assertThatThrownBy(() -> ClesRecherche.lire(fichier.toUri().toString())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not readable").message().doesNotContain("CANARI", "courte", K);
    }

    @Test
    void twoKeysOfOneId_areRefused() {
        assertThatThrownBy(() -> ClesRecherche.de(jeu(cle("une", 1), cle("une", 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @TempDir
    private Path dossier;
}
