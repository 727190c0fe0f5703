package fr.apiparticulier.suite.conformance.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.conformance.cas.Recueil.Dossier;

class RecueilTest {

    @TempDir
    Path dossier;

    private void fichier(String nom, String contenu) throws IOException {
        Path fichier = dossier.resolve(nom);
        Files.createDirectories(fichier.getParent());
        Files.writeString(fichier, contenu);
    }

    private Dossier seul() {
        return Recueil.lire(dossier).dossiers().get(0);
    }

    @Test
    void case_wellFormed_isReadWithItsPayloadParsed() throws IOException {
        fichier("operation/un.yaml", """
                description: unquoted numbers, a list, and something not given
                params:
                  numeroAllocataire: 2345678
                  prenoms[]: ['Ana', 'Iris']
                  nomUsage: ~
                status: 200
                payload: |-
                  {"montant": 0.10}
                """);
        Cas cas = seul().cas().get(0);
        assertThat(cas.operation()).isEqualTo("operation");
        assertThat(cas.nom()).isEqualTo("un");
        assertThat(cas.texte("numeroAllocataire")).contains("2345678");
        assertThat(cas.textes("prenoms")).containsExactly("Ana", "Iris");
        assertThat(cas.parametres().has("nomUsage")).isFalse();
        assertThat(cas.estServi()).isTrue();
        assertThat(cas.reponse().get("montant").decimalValue()).isEqualByComparingTo("0.1");
    }

    @Test
    void payload_thatIsNoJson_isToldAndHidesNoOtherCase() throws IOException {
        fichier("operation/bon.yml", "{params: {}, status: 404, payload: '{}'}");
        fichier("operation/casse.yaml", "{params: {}, status: 200, payload: '{\"a\": '}");
        assertThat(seul().cas()).extracting(Cas::nom).containsExactly("bon");
        assertThat(seul().illisibles()).singleElement()
                .satisfies(illisible -> {
                    assertThat(illisible.nom()).isEqualTo("casse");
                    assertThat(illisible.motif()).startsWith("not readable");
                });
        assertThat(seul().taille()).isEqualTo(2);
    }

    @Test
    void file_thatIsNoYaml_isTold() throws IOException {
        fichier("operation/casse.yaml", "params: [");
        assertThat(seul().illisibles()).extracting("nom").containsExactly("casse");
    }

    @Test
    void member_missing_isNamed() throws IOException {
        fichier("operation/sans.yaml", "{params: {}, payload: '{}'}");
        assertThat(seul().illisibles()).singleElement()
                .satisfies(illisible -> assertThat(illisible.motif()).contains("status"));
    }

    @Test
    void filesBesideTheFolders_areNoCases() throws IOException {
        fichier("LICENSE", "do what you like");
        fichier("operation/lisez-moi.md", "hello");
        fichier("operation/un.yaml", "{params: {}, status: 404, payload: '{}'}");
        assertThat(Recueil.lire(dossier).dossiers()).singleElement()
                .satisfies(lu -> assertThat(lu.taille()).isEqualTo(1));
    }

    @Test
    void folder_withoutOperation_isRefusedInOneLine() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> Recueil.lire(dossier))
                .withMessageContaining("no folder of cases");
        assertThatIllegalArgumentException().isThrownBy(() -> Recueil.lire(dossier.resolve("absent")))
                .withMessageEndingWith("not a folder");
    }

    @Test
    void operation_withoutCases_isRefusedInOneLine() throws IOException {
        fichier("une/un.yaml", "{params: {}, status: 404, payload: '{}'}");
        fichier("autre/un.yaml", "{params: {}, status: 404, payload: '{}'}");
        assertThat(Recueil.lire(dossier).seulement("une").dossiers()).extracting(Dossier::operation).containsExactly("une");
        assertThatIllegalArgumentException().isThrownBy(() -> Recueil.lire(dossier).seulement("absente"))
                .withMessageContaining("absente");
    }
}
