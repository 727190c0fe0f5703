package fr.apiparticulier.suite.canari;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.exemple.Exemple;
import fr.apiparticulier.suite.lancement.exemple.ExempleFranceConnect;

/** What clients ask about people, somebody or nobody, and with which tokens. */
final class Clients {

    /** Nobody's, wherever a client may write something. */
    static final List<String> INCONNUS = List.of("Canarinoir", "9990001110Z", "canari.secret", "0076543", "1987-06-07");

    private static final String NOM = INCONNUS.get(0);
    private static final String INE = INCONNUS.get(1);
    private static final List<String> CHEMINS = List.of("/api/v2/composition-familiale", "/api/caf/famille",
            "/api/v2/composition-familiale-v2", "/v3/dss/quotient_familial/identite", "/api/v2/etudiants",
            "/v3/mesri/statut_etudiant/identite", "/v3/mesri/statut_etudiant/ine", "/api/v2/etudiants-boursiers",
            "/v3/cnous/etudiant_boursier/identite", "/v4/cnous/etudiant_boursier/ine", "/api/v2/situations-pole-emploi",
            "/v3/france_travail/indemnites/identifiant", "/api/v2/scolarites", "/v5/men/scolarites/identite",
            "/v9/dss/quotient_familial/identite", "/api/introspect", "/api/" + NOM + "/ping", "/v3/" + NOM + "/" + INE);

    static final String DOSSIER = "/v3/dossier";
    private static final Map<String, Integer> RESSOURCES = Map.of("quotient_familial", 3, "statut_etudiant", 3,
            "etudiant_boursier", 4, "statut", 3, "indemnites", 3, "scolarites", 5);
    /** The one in which all of them ask, not to be recorded if it were theirs to say. */
    static final String TRACE = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";
    private static final String ETAPE = "00-" + TRACE + "-00f067aa0ba902b7-00";
    private static final String RECIPIENT = "13002526500013";

    private final Suite suite;
    private final String tout;
    private final List<String> jetons = new ArrayList<>();

    Clients(Suite suite) {
        this.suite = suite;
        this.tout = noter(suite.jeton(Scopes.TOUS));
    }

    private String noter(String jeton) {
        jetons.addAll(Canaris.jeton(jeton));
        return jeton;
    }

    /** @return the tokens that were shown so far, whole and in parts */
    Collection<String> jetons() {
        return jetons;
    }

    /** Every way to ask that there is, each answered with somebody's data. */
    void trouver() throws IOException {
        for (Exemple exemple : Exemple.lire()) {
            assertThat(poser(tout, exemple.chemin(), exemple.parametres())).as(exemple.titre()).isEqualTo(200);
            assertThat(demander(tout, exemple)).as("by a dossier: %s", exemple.titre()).isEqualTo(200);
        }
        for (ExempleFranceConnect exemple : ExempleFranceConnect.lire()) {
            String jeton = noter(suite.jetonFranceConnect(exemple.pivot(), Scopes.TOUS));
            assertThat(poser(jeton, exemple.question().chemin(), exemple.question().parametres()))
                    .as(exemple.question().titre()).isEqualTo(200);
        }
    }

    /** @return the status of each of the same questions, asked anew by whoever has this scope alone */
    List<Integer> redemander(String... scopes) throws IOException {
        String jeton = scopes.length == 0 ? tout : noter(suite.jeton(List.of(scopes)));
        List<Integer> statuts = new ArrayList<>();
        for (Exemple exemple : Exemple.lire()) {
            statuts.add(poser(jeton, exemple.chemin(), exemple.parametres()));
            statuts.add(demander(jeton, exemple));
        }
        return statuts;
    }

    /** @return the statuses of questions about nobody, and of such as are none */
    List<Integer> tatonner() {
        List<Integer> statuts = new ArrayList<>();
        for (Map<String, Object> parametres : questions()) {
            CHEMINS.forEach(chemin -> statuts.add(poser(tout, chemin, parametres)));
            statuts.add(demander(tout, parametres, RESSOURCES));
            statuts.add(demander(tout, parametres, Map.of(NOM, INE, INE, NOM)));
        }
        return statuts;
    }

    private int poser(String jeton, String chemin, Map<String, Object> parametres) {
        RequestSpecification question = RestAssured.given().header("Authorization", "Bearer " + jeton).header("Cache-Control",
                "no-cache").header("traceparent", ETAPE).header("tracestate", "qui=" + NOM).header("baggage", "qui=" + NOM);
        parametres
                .forEach((nom, valeur) -> question.queryParam(nom, valeur instanceof List<?> liste ? liste : List.of(valeur)));
        Response reponse = question.get(suite.url() + chemin);
        return reponse.statusCode();
    }

    /** The same question as a dossier of one; of v2 it knows the file of a family. */
    private int demander(String jeton, Exemple exemple) {
        Map<String, Object> parametres = new LinkedHashMap<>(exemple.parametres());
        parametres.putIfAbsent("recipient", RECIPIENT);
        String[] parties = exemple.chemin().split("/");
        return demander(jeton, parametres, exemple.chemin().startsWith("/v")
                ? Map.of(parties[3], parties[1])
                : Map.of("quotient_familial", "v2"));
    }

    private int demander(String jeton, Map<String, Object> parametres, Map<String, ?> ressources) {
        Map<String, Object> corps = new LinkedHashMap<>();
        parametres.forEach((nom, valeur) -> corps.put(nom.replace("[]", ""), valeur));
        corps.put("ressources", ressources);
        return RestAssured.given().header("Authorization", "Bearer " + jeton).header("Cache-Control", "no-cache")
                .contentType("application/json").body(corps).post(suite.url() + DOSSIER).statusCode();
    }

    private static List<Map<String, Object>> questions() {
        Map<String, Object> v3 = Map.ofEntries(Map.entry("nomNaissance", NOM), Map.entry("prenoms[]", List.of(NOM)),
                Map.entry("anneeDateNaissance", "1987"), Map.entry("moisDateNaissance", "6"),
                Map.entry("jourDateNaissance", "7"), Map.entry("sexeEtatCivil", "F"),
                Map.entry("codeCogInseePaysNaissance", "99404"), Map.entry("ine", INE),
                Map.entry("identifiant", "canari.secret"), Map.entry("codeEtablissement", "0759901X"),
                Map.entry("anneeScolaire", "2026"), Map.entry("recipient", RECIPIENT));
        Map<String, Object> v2 = Map.ofEntries(Map.entry("nom", NOM), Map.entry("prenom", NOM), Map.entry("prenoms", NOM),
                Map.entry("dateDeNaissance", "1987-06-07"), Map.entry("sexe", "F"), Map.entry("dateNaissance", "1987-06-07"),
                Map.entry("numeroAllocataire", "0076543"), Map.entry("codePostal", "75001"),
                Map.entry("codeEtablissement", "0759901X"), Map.entry("anneeScolaire", "2026"),
                Map.entry("identifiant", "canari.secret"));
        Map<String, Object> fausses = Map.of("nomNaissance", NOM + "9", "ine", INE + INE, "sexeEtatCivil", NOM,
                "anneeDateNaissance", NOM, "recipient", NOM, "numeroAllocataire", "0076543a", "nom", NOM + "\u0000", NOM, NOM);
        return List.of(new LinkedHashMap<>(v3), new LinkedHashMap<>(v2), new LinkedHashMap<>(fausses));
    }
}
