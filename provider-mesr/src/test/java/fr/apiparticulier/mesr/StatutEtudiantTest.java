package fr.apiparticulier.mesr;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderContractTest;
import fr.apiparticulier.provider.test.ProviderTestResource;

@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class StatutEtudiantTest extends ProviderContractTest {

    private static final String AUDIENCE = "provider-mesr";
    private static final String INITIALE = "INSCRIT_FORMATION_INITIALE";
    private static final String CONTINUE = "INSCRIT_FORMATION_CONTINUE";
    private static final String ADMIS = "ADMIS";
    private static final String[] TOUTES = {INITIALE, CONTINUE, ADMIS};
    private static final String HOMONYME = naissance("Homonyme", "Camille", "{\"annee\": 2002, \"mois\": 1, \"jour\": 1}");
    private static String etudiants;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = StatutEtudiantTest.class.getResourceAsStream("/etudiants.yaml")) {
            etudiants = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(8));
    }

    @Override
    protected String audience() {
        return AUDIENCE;
    }

    @Override
    protected String[] routes() {
        return new String[]{"/statut-etudiant/ine", "/statut-etudiant/identite"};
    }

    @Override
    protected String ficheFausse() {
        return """
                ine: CANARI
                identite: {nomNaissance: X, prenoms: [Y], naissance: 2000-01-01}
                """;
    }

    @Override
    protected String membreFaux() {
        return "ine";
    }

    private static String liste(String... populations) {
        return Stream.of(populations).map(population -> '"' + population + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static ValidatableResponse ine(String ine, String... populations) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/ine", """
                {"ine": "%s", "populations": %s}""".formatted(ine, liste(populations)));
    }

    private static ValidatableResponse identite(String identite, String... populations) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/identite", """
                {"identite": {%s}, "populations": %s}""".formatted(identite, liste(populations)));
    }

    private static String naissance(String nom, String prenom, String date) {
        return """
                "nomNaissance": "%s", "prenoms": ["%s"], "naissance": %s""".formatted(nom, prenom, date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000001HH", "990000001hh"})
    void ine_inEitherCase_findsTheStudent(String ine) {
        ine(ine, INITIALE).statusCode(200).body("ine", equalTo("990000001HH"))
                .body("nomNaissance", equalTo("D'ŒUVRES-FICTIVES")).body("prenom", equalTo("Élodie"))
                .body("naissance.annee", is(2004)).body("naissance.mois", is(2)).body("naissance.jour", is(29));
    }

    /** Of the next release: it may ask for more, in the question and in a part of it (docs/adr/0030). */
    @Test
    void questionOfANewerGateway_isAnsweredWithoutWhatIsNotKnown() {
        String identite = naissance("D'Œuvres-Fictives", "Élodie",
                "{\"annee\": 2004, \"mois\": 2, \"jour\": 29, \"heure\": 12}");
        String connue = Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/ine", """
                {"ine": "990000001HH", "populations": ["ADMIS"]}""").statusCode(200).extract().asString();
        Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/ine", """
                {"ine": "990000001HH", "populations": ["ADMIS"], "nouveau": {"de": [%s]}}""".formatted("{" + identite + "}"))
                .statusCode(200).body(equalTo(connue));
    }

    @Test
    void inscription_isToldWhole() {
        ine("990000001HH", CONTINUE).body("inscriptions[0].dateDebut", equalTo("2027-09-01"))
                .body("inscriptions[0].dateFin", equalTo("2028-08-31")).body("inscriptions[0].codeCommune", equalTo("2A004"))
                .body("inscriptions[0].etablissement.uai", equalTo("7200664J"))
                .body("inscriptions[0].etablissement.nom", equalTo("Institut du Maquis"))
                .body("inscriptions[1].codeCommune", nullValue());
    }

    @Test
    void population_formationInitiale_holdsEnrolmentsInRf1ToRf4() {
        ine("990000001HH", INITIALE).statusCode(200).body("inscriptions.regime", contains("RF4", "RF3", "RF2", "RF1"))
                .body("inscriptions.inscrit", everyItem(is(true)));
    }

    @Test
    void population_formationContinue_holdsEnrolmentsInRf5ToRf7() {
        ine("990000001HH", CONTINUE).statusCode(200).body("inscriptions.regime", contains("RF7", "RF6", "RF5"))
                .body("inscriptions.inscrit", everyItem(is(true)));
    }

    @Test
    void population_admis_holdsAdmissionsInAnyRegime() {
        ine("990000001HH", ADMIS).statusCode(200)
                .body("inscriptions.regime", contains("RF7", "RF6", "RF5", "RF4", "RF3", "RF2", "RF1"))
                .body("inscriptions.inscrit", everyItem(is(false)));
    }

    @Test
    void populations_together_holdAllOfThem() {
        ine("990000001HH", TOUTES).body("inscriptions.regime", contains("RF7", "RF6", "RF5", "RF4", "RF3", "RF2", "RF1",
                "RF7", "RF6", "RF5", "RF4", "RF3", "RF2", "RF1"));
        ine("990000001HH", INITIALE, CONTINUE).body("inscriptions.inscrit.size()", is(7));
    }

    @Test
    void inscriptions_startingTheSameDay_keepTheFilesOrder() {
        identite(naissance("sansnumero", "Inès", "{\"annee\": 2005}") + ", \"codePays\": \"99352\"", TOUTES)
                .body("inscriptions.etablissement.nom", contains("Premier vœu", "Second vœu"));
    }

    @ParameterizedTest
    @CsvSource({"990000002HH, INSCRIT_FORMATION_CONTINUE", "990000002HH, ADMIS", "990000003HH, INSCRIT_FORMATION_INITIALE",
            "990000007HH, INSCRIT_FORMATION_INITIALE"})
    void student_withoutEnrolmentInThePopulation_isNotTold(String ine, String population) {
        ine(ine, population).statusCode(404).body("error", equalTo("INSCRIPTION_ABSENTE"))
                .body("$", not(hasKey("nomNaissance")));
    }

    @Test
    void student_askedForNoPopulation_isNotTold() {
        ine("990000001HH").statusCode(404).body("error", equalTo("INSCRIPTION_ABSENTE"));
        identite(HOMONYME + ", \"codeCommune\": \"75056\"").statusCode(404).body("error", equalTo("INSCRIPTION_ABSENTE"));
    }

    @Test
    void nobody_askedForNoPopulation_isToldLikeAStudent() {
        ine("990000099HH").statusCode(404).body("error", equalTo("INSCRIPTION_ABSENTE"));
        identite(naissance("Personne", "Absente", "{\"annee\": 2002, \"mois\": 1, \"jour\": 1}")).statusCode(404)
                .body("error", equalTo("INSCRIPTION_ABSENTE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000099HH", "rien"})
    void ine_ofNobody_findsNobody(String ine) {
        ine(ine, TOUTES).statusCode(404).body("error", equalTo("ETUDIANT_ABSENT"));
    }

    @Test
    void identite_howeverTyped_findsTheStudent() {
        identite(naissance("d oeuvres fictives", "elodie", "{\"annee\": 2004, \"mois\": 2, \"jour\": 29}"), INITIALE)
                .statusCode(200).body("ine", equalTo("990000001HH"));
    }

    @Test
    void identite_ofAStudentWithoutIne_isFound() {
        identite(naissance("SANSNUMERO", "Ines", "{\"annee\": 2005, \"mois\": 3, \"jour\": 14}")
                + ", \"codePays\": \"99352\"", ADMIS).statusCode(200)
                .body("ine", nullValue()).body("naissance.mois", is(3)).body("naissance.jour", nullValue())
                .body("inscriptions.inscrit", everyItem(is(false)));
    }

    @ParameterizedTest
    @CsvSource({"Aube, 990000002HH", "Brune, 990000003HH"})
    void identite_ofATwin_findsThatTwin(String prenom, String ine) {
        identite(naissance("Jumeaux Fictifs", prenom, "{\"annee\": 2003, \"mois\": 5, \"jour\": 5}")
                + ", \"codeCommune\": \"97411\"", TOUTES).statusCode(200).body("ine", equalTo(ine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"sexe\": \"F\"", ", \"codeCommune\": \"69123\"", ", \"codeCommune\": \"13055\""})
    void identite_ofHomonyms_findsNobody(String precision) {
        identite(HOMONYME + precision, TOUTES).statusCode(404).body("error", equalTo("ETUDIANT_ABSENT"));
    }

    @ParameterizedTest
    @CsvSource({"75056, F, 990000004HH", "69123, F, 990000005HH", "69123, M, 990000006HH"})
    void identite_ofHomonyms_findsTheOneThatBirthPlaceAndSexTell(String commune, String sexe, String ine) {
        identite(HOMONYME + ", \"codeCommune\": \"%s\", \"sexe\": \"%s\"".formatted(commune, sexe), TOUTES).statusCode(200)
                .body("ine", equalTo(ine));
    }

    @Test
    void identite_byANameOfNobody_findsTheStudent_andByAnotherStudentsName_nobody() {
        String question = naissance("Ficteau", "Alma", "{\"annee\": 2001, \"mois\": 1, \"jour\": 1}");
        String fiche = fiche("990000008HH", "FICTAUD", "Alma", "2001-01-01");
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + fiche).statusCode(200);
        identite(question, TOUTES).body("error", equalTo("INSCRIPTION_ABSENTE"));
        Appelant.PASSERELLE
                .importe(AUDIENCE, enTete() + fiche + "---\n" + fiche("990000009HH", "FICTEAU", "Brune", "1999-09-09"))
                .statusCode(200);
        identite(question, TOUTES).body("error", equalTo("ETUDIANT_ABSENT"));
    }

    @Test
    void identite_byAGivenNameOfNobody_findsTheStudent_andByOneThatSeveralBear_nobody() {
        String question = naissance("Fictaud", "Zosinette", "{\"annee\": 2001, \"mois\": 1, \"jour\": 1}");
        String fiche = fiche("990000008HH", "FICTAUD", "Zorinette", "2001-01-01");
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + fiche).statusCode(200);
        identite(question, TOUTES).body("error", equalTo("INSCRIPTION_ABSENTE"));
        String autres = IntStream.of(1, 2, 3).mapToObj(i -> "---\n" + fiche("99000001" + i + "HH", "AUTRE", "Zosinette",
                "199" + i + "-09-09")).collect(Collectors.joining());
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + fiche + autres).statusCode(200).body("importes", is(4));
        identite(question, TOUTES).body("error", equalTo("ETUDIANT_ABSENT"));
    }

    @ParameterizedTest
    @CsvSource({"F, M, 2, INSCRIPTION_ABSENTE", "F, M, 3, ETUDIANT_ABSENT", "M, F, 2, INSCRIPTION_ABSENTE",
            "M, F, 3, ETUDIANT_ABSENT"})
    void identite_byAGivenName_countsWhoBearsItOfTheSexAsked(String sexe, String autre, int porteurs, String reponse) {
        String fiches = Stream.of(Stream.of(fiche(8, "FICTAUD", "Zorinette", sexe)),
                IntStream.range(10, 15).mapToObj(numero -> fiche(numero, "AUTRE", "Zosinette", autre)),
                IntStream.range(20, 20 + porteurs).mapToObj(numero -> fiche(numero, "AUTRE", "Zosinette", sexe)))
                .flatMap(Function.identity()).collect(Collectors.joining("---\n"));
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + fiches).statusCode(200).body("importes", is(6 + porteurs));
        identite(naissance("Fictaud", "Zosinette", "{\"annee\": 2008, \"mois\": 1, \"jour\": 1}")
                + ", \"sexe\": \"%s\"".formatted(sexe), TOUTES).body("error", equalTo(reponse));
    }

    /** @param numero below a hundred */
    private static String fiche(int numero, String nom, String prenom, String sexe) {
        return "{ine: 9900000%02dHH, identite: {nomNaissance: %s, prenoms: [%s], naissance: 20%02d-01-01, sexe: %s}}\n"
                .formatted(numero, nom, prenom, numero, sexe);
    }

    private static String fiche(String ine, String nom, String prenom, String date) {
        return "{ine: " + ine + ", identite: {nomNaissance: " + nom + ", prenoms: [" + prenom + "], naissance: " + date
                + "}}\n";
    }

    private static String etudiant(String ine, String prenom) {
        return fiche(ine, "DOUBLON", prenom, "2001-01-01");
    }

    @Test
    void twoStudents_whoClaimOneIne_areBothToldOf() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + etudiant("990000008HH", "Un") + "---\n"
                + etudiant("990000009HH", "Trois") + "---\n" + etudiant("990000008HH", "Deux")).statusCode(422)
                .body("erreurs.enregistrement", contains(1, 3));
        ine("990000001HH", TOUTES).statusCode(200);
    }

    @Test
    void student_writtenTwiceTheSame_isKeptOnce() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + etudiant("990000008HH", "Un") + "---\n"
                + etudiant("990000008HH", "Un")).statusCode(200).body("importes", is(1)).body("doublons", is(1));
        ine("990000008HH", TOUTES).statusCode(404).body("error", equalTo("INSCRIPTION_ABSENTE"));
    }

    @Test
    void import_ofAnUnknownRegime_isRefusedByItsMember() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + """
                identite: {nomNaissance: X, prenoms: [Y], naissance: 2000-01-01}
                inscriptions: [{debut: 2026-09-01, fin: 2027-08-31, inscrit: true, regime: CANARI}]
                """).statusCode(422).body("erreurs.membre", contains("inscriptions[0].regime"))
                .body(not(containsString("CANARI")));
    }
}
