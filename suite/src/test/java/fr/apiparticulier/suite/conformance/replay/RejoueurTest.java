package fr.apiparticulier.suite.conformance.replay;

import static fr.apiparticulier.suite.conformance.Exemples.MI_MAI_2026;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.conformance.Exemples;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.fault.Panne;
import fr.apiparticulier.suite.conformance.operation.Operation;
import fr.apiparticulier.suite.conformance.report.Resultat;
import fr.apiparticulier.suite.conformance.rule.Regles;
import fr.apiparticulier.suite.conformance.rule.Verdict;

class RejoueurTest {

    private static final Operation SITUATION = Operation.deId("api_particulier_v2_pole_emploi_statut").orElseThrow();
    private static final String REPONSE = "{\"identifiant\": \"ana\"}";
    private static final Cas TROUVEE = cas(SITUATION.id(), "{identifiant: 'ana'}", 200, "{identifiant: 'ana'}");
    private static final Cas AUTRE = cas(SITUATION.id(), "{identifiant: 'luc'}", 200, "{identifiant: 'luc'}");
    private static final Cas EN_PANNE = cas(SITUATION.id(), "{identifiant: 'x'}", 503, "{error: 'network_error'}");
    private static final Cas INTERNE = cas(SITUATION.id(), "{identifiant: 'y'}", 500, "{error: 'error'}");

    private final List<String> journal = new ArrayList<>();
    private Map<Integer, String> refus = Map.of();
    private HttpServer passerelle;

    @BeforeEach
    void ouvrir() throws IOException {
        passerelle = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        passerelle.createContext("/", echange -> {
            journal.add(
                    "question " + echange.getRequestURI().getQuery() + " " + Optional
                            .ofNullable(echange.getRequestHeaders().getFirst("X-Api-Key"))
                            .orElseGet(() -> echange.getRequestHeaders().getFirst("Authorization")));
            echange.sendResponseHeaders(200, REPONSE.length());
            echange.getResponseBody().write(REPONSE.getBytes(UTF_8));
            echange.close();
        });
        passerelle.start();
    }

    @AfterEach
    void fermer() {
        passerelle.stop(0);
    }

    private final Banc banc = new Banc() {

        @Override
        public URI url() {
            return URI.create("http://127.0.0.1:" + passerelle.getAddress().getPort());
        }

        @Override
        public String jeton(Collection<String> scopes) {
            return String.join(",", scopes);
        }

        @Override
        public String jetonFranceConnect(Map<String, Object> pivot, Collection<String> scopes) {
            return pivot.get("family_name") + " " + pivot.get("given_name_array") + " " + pivot.get("birthdate") + " "
                    + pivot.get("gender") + " " + pivot.get("birthplace") + " " + pivot.get("birthcountry");
        }

        @Override
        public Map<Integer, String> importer(Service service, byte[] yaml) {
            String fichier = new String(yaml, UTF_8);
            journal.add("import " + service + " " + fichier.lines().filter(ligne -> ligne.startsWith("identifiant")).toList());
            Map<Integer, String> maintenant = refus;
            refus = Map.of();
            return maintenant;
        }

        @Override
        public void regler(Service service, Panne panne) {
            if (panne != Panne.AUCUNE) {
                journal.add("panne " + panne);
            }
        }
    };

    private List<Resultat> rejouer(Cas... cas) {
        return new Rejoueur(banc, Regles.declarees(), MI_MAI_2026).rejouer(SITUATION, List.of(cas));
    }

    @Test
    void people_areImportedBeforeTheFirstQuestion_withATokenOfAllScopes() {
        assertThat(rejouer(TROUVEE)).extracting(Resultat::verdict).containsExactly(Verdict.PASSED);
        assertThat(journal).containsExactly("import POLE_EMPLOI [identifiant: \"ana\"]",
                "question identifiant=ana pole_emploi_identite,pole_emploi_adresse,pole_emploi_contact,pole_emploi_inscription");
    }

    @Test
    void franceConnectQuestion_isAskedByATokenOfThePersonAlone() {
        Operation operation = Operation.deId("api_particulier_v4_cnous_etudiant_boursier_with_france_connect").orElseThrow();
        Cas cas = Exemples.cas(operation.id(), "{nomNaissance: 'FICTIVE', prenoms: ['Alma', 'Line'], anneeDateNaissance: 2005, "
                + "moisDateNaissance: 4, jourDateNaissance: 12, sexeEtatCivil: 'F', codeCogInseeCommuneNaissance: '31555', "
                + "campaignYear: 2025}", 404, "{errors: [{code: '26003'}]}");
        new Rejoueur(banc, Regles.declarees(), MI_MAI_2026).rejouer(operation, List.of(cas));
        assertThat(journal).contains("question campaignYear=2025&recipient=13002526500013 "
                + "Bearer FICTIVE [Alma, Line] 2005-04-12 female 31555 99100");
    }

    @Test
    void difference_withoutRule_fails() {
        assertThat(rejouer(AUTRE)).singleElement().satisfies(resultat -> {
            assertThat(resultat.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(resultat.motifs()).containsExactly("/identifiant: recorded string \"luc\", answered string \"ana\"");
        });
    }

    @Test
    void fault_isReallyThere_whileItsQuestionIsAsked() {
        rejouer(EN_PANNE);
        assertThat(journal).element(1).isEqualTo("panne REFUS");
        assertThat(journal).element(2).asString().startsWith("question identifiant=x");
    }

    @Test
    void question_thatIsNotAsked_isSkippedWithItsRule() {
        assertThat(rejouer(INTERNE)).singleElement().satisfies(resultat -> {
            assertThat(resultat.verdict()).isEqualTo(Verdict.SKIPPED);
            assertThat(resultat.motifs()).singleElement().asString().startsWith("gateway-failure: ");
        });
        assertThat(journal).noneMatch(ligne -> ligne.startsWith("question"));
    }

    @Test
    void record_thatTheImportRefuses_failsAloneAndTheOthersAreAsked() {
        refus = Map.of(1, "categorie missing");
        List<Resultat> resultats = rejouer(AUTRE, TROUVEE);
        assertThat(resultats).extracting(Resultat::verdict).containsExactly(Verdict.FAILED, Verdict.PASSED);
        assertThat(resultats.get(0).motifs()).containsExactly("the import refuses the case's record: categorie missing");
        assertThat(journal).element(1).isEqualTo("import POLE_EMPLOI [identifiant: \"ana\"]");
    }

    @Test
    void silentGateway_fails() {
        passerelle.stop(0);
        assertThat(rejouer(TROUVEE)).singleElement().satisfies(resultat -> {
            assertThat(resultat.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(resultat.motifs()).singleElement().asString().startsWith("no answer");
        });
    }
}
