package fr.apiparticulier.suite.lancement.exemple;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.Service;

class LigneCurlTest {

    private static final URI PASSERELLE = URI.create("http://127.0.0.1:8080");

    @ParameterizedTest
    @ValueSource(strings = {"D'UTOPIE", "''", "$(id) `id` \"x\" \\ !", "a&b;c|d*", "DE L'INVENTION"})
    void value_quoted_isReadBackByTheShell(String valeur) throws IOException {
        assertThat(shell("printf %s " + LigneCurl.citer(valeur))).isEqualTo(valeur);
    }

    @Test
    void line_forAnExample_isOneLineWithTokenParametersAndUrl() throws IOException {
        Exemple exemple = new Exemple(Service.CNAF, "Titre", "/v3/chemin", Map.of("nom", "D'UTOPIE\nX"));
        String ligne = LigneCurl.rendre(exemple, PASSERELLE, "a.b.c");
        assertThat(ligne).startsWith("curl ").doesNotContain("\n");
        // What curl would get, one argument a line.
        assertThat(shell("curl() { printf '%s\\n' \"$@\"; }; " + ligne).lines())
                .containsSubsequence("--get", "-H", "Authorization: Bearer a.b.c", "--data-urlencode", "nom=D'UTOPIE X",
                        "http://127.0.0.1:8080/v3/chemin");
    }

    @Test
    void parameter_thatRepeats_isWrittenOncePerValue() {
        Exemple exemple = new Exemple(Service.CNAF, "Titre", "/v3/chemin", Map.of("prenoms", List.of("ANNE", "LOU")));
        assertThat(exemple.paires()).containsExactly("prenoms[]=ANNE", "prenoms[]=LOU");
    }

    @Test
    void examples_besideThePeople_coverEveryProvider() throws IOException {
        assertThat(Exemple.lire()).extracting(Exemple::service).contains(Service.values());
    }

    private static String shell(String commande) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", commande).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
