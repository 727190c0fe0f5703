package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.suite.lancement.exemple.Exemple;

/** The rules of the cast: enough people, all of them invented, the same person everywhere the same. */
class PersonnesTest {

    /** Ranges of the French numbering plan that are given to nobody. */
    private static final String TELEPHONE_FICTIF = "019900\\d{4}|063998\\d{4}";
    private static final String COG = "([013-9]\\d|2[AB1-9])\\d{3}";
    private static final List<RegistreFictif> REGISTRES = RegistreFictif.NOMS.stream().map(RegistreFictif::lire).toList();

    @ParameterizedTest
    @FieldSource("fr.apiparticulier.suite.personnes.RegistreFictif#NOMS")
    void enTete_names_theProviderAndTheFiction(String nom) {
        JsonNode enTete = RegistreFictif.lire(nom).enTete();
        assertThat(enTete.get("registre").asText()).isEqualTo(nom);
        assertThat(enTete.get("version").asInt()).isEqualTo(1);
        assertThat(enTete.get("fictif").asBoolean()).isTrue();
    }

    @Test
    void cast_counts_atLeast120People() {
        assertThat(identites().map(PersonnesTest::cle).distinct()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void emailsAndTelephones_belong_toNobody() {
        assertThat(partout("email")).isNotEmpty().allMatch(email -> email.endsWith(".invalid"));
        assertThat(Stream.of("telephone", "telephone2").flatMap(PersonnesTest::partout)).isNotEmpty()
                .allMatch(numero -> numero.matches(TELEPHONE_FICTIF));
    }

    @Test
    void schools_areInvented_exceptTheCned() {
        assertThat(partout("uai")).isNotEmpty().allMatch(uai -> Uai.lire(uai).isPresent())
                .allMatch(uai -> uai.equals("0861288H") || uai.startsWith("0999") || uai.startsWith("99", 3));
    }

    @Test
    void codes_areWellFormed() {
        assertThat(partout("ine")).isNotEmpty().allMatch(ine -> Ine.lire(ine).isPresent());
        assertThat(Stream.of("commune", "codeCommune").flatMap(PersonnesTest::partout)).allMatch(code -> code.matches(COG));
        assertThat(partout("pays")).allMatch(pays -> pays.equals("FRANCE") || pays.matches("99\\d{3}"));
    }

    @Test
    void numeros_areUnique_withinACaf() {
        assertThat(RegistreFictif.lire("provider-cnaf").fiches().stream().filter(fiche -> fiche.has("numero"))
                .map(fiche -> caf(fiche.get("codePostal").asText()) + "/" + fiche.get("numero").asInt()))
                .doesNotHaveDuplicates();
    }

    @Test
    void identifiers_areUnique() {
        assertThat(RegistreFictif.lire("provider-pole-emploi").textes("identifiant")).doesNotHaveDuplicates();
        assertThat(RegistreFictif.lire("provider-mesr").textes("ine")).doesNotHaveDuplicates();
        assertThat(RegistreFictif.lire("provider-cnous").fiches().stream().filter(fiche -> fiche.has("ine"))
                .map(fiche -> fiche.get("ine").asText() + "/" + fiche.get("campagne"))).doesNotHaveDuplicates();
    }

    @Test
    void ine_inTwoRegistries_isOnePerson() {
        Map<String, List<JsonNode>> identites = REGISTRES.stream().flatMap(registre -> registre.fiches().stream())
                .filter(fiche -> fiche.has("ine")).collect(Collectors.groupingBy(fiche -> fiche.get("ine").asText(),
                        Collectors.mapping(fiche -> fiche.get("identite"), Collectors.toList())));
        assertThat(identites.values()).anyMatch(memes -> memes.size() > 1)
                .allMatch(memes -> memes.stream().distinct().count() == 1);
    }

    @Test
    void exemples_cover_everyProvider() throws Exception {
        List<Exemple> exemples = Exemple.lire();
        assertThat(exemples.stream().map(exemple -> exemple.service().audience()).distinct())
                .containsExactlyInAnyOrderElementsOf(RegistreFictif.NOMS);
        assertThat(exemples).filteredOn(exemple -> !exemple.chemin().startsWith("/api/v2/"))
                .allMatch(exemple -> exemple.parametres().containsKey("recipient"));
    }

    private static Stream<String> partout(String membre) {
        return REGISTRES.stream().flatMap(registre -> registre.textes(membre));
    }

    private static Stream<JsonNode> identites() {
        Function<RegistreFictif, Stream<JsonNode>> identites = registre -> registre.tous("identite");
        return REGISTRES.stream().flatMap(identites);
    }

    /** Twins differ by their given name, homonyms by their commune; who differs by nothing counts once. */
    private static String cle(JsonNode identite) {
        return Normalisation.cle(identite.get("nomNaissance").asText()) + Normalisation.cle(identite.at("/prenoms/0").asText())
                + identite.get("naissance").asText() + identite.path("commune").asText();
    }

    private static String caf(String codePostal) {
        return codePostal.substring(0, codePostal.startsWith("97") || codePostal.startsWith("98") ? 3 : 2);
    }
}
