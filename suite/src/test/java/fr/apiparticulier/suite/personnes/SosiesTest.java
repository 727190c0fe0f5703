package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registry that is searched by identity has people who are hard to tell apart, and people whom nothing tells apart. */
class SosiesTest {

    @ParameterizedTest
    @MethodSource("gens")
    void homonyms_thatNothingTellsApart_areThere(List<JsonNode> gens) {
        assertThat(semblables(gens, "nomNaissance", "prenoms", "naissance", "commune")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("gens")
    void homonyms_thatTheCommuneTellsApart_areThere(List<JsonNode> gens) {
        assertThat(semblables(gens.stream().distinct().toList(), "nomNaissance", "prenoms", "naissance")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("gens")
    void twins_areThere(List<JsonNode> gens) {
        assertThat(semblables(gens.stream().distinct().toList(), "nomNaissance", "naissance", "commune")).isTrue();
    }

    static Stream<List<JsonNode>> gens() {
        return Stream.concat(
                Stream.of(RegistreFictif.lire("provider-cnaf").elements("allocataires")
                        .map(membre -> membre.get("identite")).toList()),
                Stream.of("provider-mesr", "provider-cnous", "provider-education")
                        .map(nom -> RegistreFictif.lire(nom).fiches().stream().filter(SosiesTest::estDeLAnnee)
                                .map(fiche -> fiche.get("identite")).toList()));
    }

    /** A pupil or a scholar of two years is no homonym. */
    private static boolean estDeLAnnee(JsonNode fiche) {
        return fiche.path("campagne").asText(fiche.path("annee").asText("2026")).equals("2026");
    }

    /** @return whether two of these people agree in all those members */
    private static boolean semblables(List<JsonNode> gens, String... membres) {
        return gens.stream().collect(Collectors.groupingBy(
                personne -> Stream.of(membres).map(membre -> personne.path(membre).toString()).toList(),
                Collectors.counting())).values().stream().anyMatch(nombre -> nombre > 1);
    }
}
