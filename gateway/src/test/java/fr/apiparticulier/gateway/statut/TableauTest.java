package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.maintenance.Calendrier;
import fr.apiparticulier.gateway.maintenance.Calendriers;
import fr.apiparticulier.gateway.ping.SondeComptee;
import fr.apiparticulier.gateway.test.HorlogeReglable;

/** What a replica tells is what the database says, whichever replica it is, and for as long as the database says anything. */
class TableauTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Instant MIDI = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant HIER = MIDI.minus(Duration.ofDays(1));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Base base;

    private final HorlogeReglable horloge = new HorlogeReglable(MIDI);

    /** One process, with what it found out itself. */
    private static final class Replique {

        private final Trouvailles trouvailles;
        private final Tableau tableau;

        Replique(HorlogeReglable horloge, Calendrier calendrier) {
            trouvailles = new Trouvailles(horloge);
            tableau = new Tableau(base.pool(), trouvailles, calendrier, Environnement.PRODUCTION, horloge, JSON);
        }

        Replique(HorlogeReglable horloge) {
            this(horloge, Calendriers.vide(horloge));
        }

        void sonder(Service service, boolean presente, int fois) {
            Collections.nCopies(fois, new SondeComptee(service, presente)).forEach(trouvailles::note);
        }

        void tour() {
            tableau.tour().await().atMost(PATIENCE);
        }

        Tableau.Affiche affiche() {
            return tableau.affiche();
        }

        String page() {
            return new String(tableau.affiche().page(), StandardCharsets.UTF_8);
        }

        JsonNode json() throws IOException {
            return JSON.readTree(tableau.affiche().json());
        }

        String etat(String id) throws IOException {
            for (JsonNode fournisseur : json().path("fournisseurs")) {
                if (fournisseur.path("id").asText().equals(id)) {
                    return fournisseur.path("etat").asText();
                }
            }
            throw new AssertionError(id);
        }
    }

    @BeforeAll
    static void demarrer() throws IOException {
        base = new Base();
    }

    @AfterAll
    static void arreter() throws IOException {
        base.close();
    }

    @BeforeEach
    void vider() {
        base.vider();
    }

    private static Stream<Evenement> appels(Sujet sujet, String issue, Instant instant, int fois) {
        return Collections.nCopies(fois, new Evenement(sujet, issue, false, instant)).stream();
    }

    @Test
    void replicas_andOneThatIsStartedAnew_tellTheSame_ofWhatEachOfThemSaw() throws IOException {
        base.ecrire(HIER,
                Stream.concat(appels(Sujet.CNAF, "served", HIER, 340), appels(Sujet.CNAF, "provider_failed", HIER, 60))
                        .toList());
        Replique une = new Replique(horloge);
        Replique autre = new Replique(horloge);
        une.sonder(Service.CNOUS, false, 6);
        autre.sonder(Service.MESR, true, 6);
        une.tour();
        autre.tour();
        une.tour();
        JsonNode dit = une.json();
        assertThat(dit.path("environnement").asText()).isEqualTo("production");
        assertThat(dit.path("justificatifs_evites").path("au_moins").asLong()).isEqualTo(300);
        assertThat(dit.path("fournisseurs").path(0).path("disponibilite_30_jours").asDouble()).isEqualTo(0.85);
        assertThat(dit.path("incidents")).extracting(incident -> incident.path("composant").asText()).containsExactly("cnous",
                "cnaf");
        assertThat(une.etat("cnous")).isEqualTo("en_panne");
        assertThat(une.etat("mesr")).isEqualTo("operationnel");
        assertThat(une.etat("education")).isEqualTo("inconnu");
        assertThat(autre.json()).isEqualTo(dit);
        assertThat(autre.page()).isEqualTo(une.page());

        Replique relancee = new Replique(horloge);
        assertThat(StatutResource.dite(relancee.affiche(), relancee.affiche().json()).build()).satisfies(reponse -> {
            assertThat(reponse.getStatus()).isEqualTo(503);
            assertThat(reponse.getHeaderString("Retry-After")).isEqualTo("5");
            assertThat(reponse.getHeaderString("Cache-Control")).isNull();
        });
        relancee.tour();
        assertThat(relancee.json()).isEqualTo(dit);
        assertThat(relancee.page()).isEqualTo(une.page());
        assertThat(StatutResource.dite(relancee.affiche(), relancee.affiche().json()).build().getStatus()).isEqualTo(200);
    }

    @Test
    void firstMinute_claimsNothing() throws IOException {
        Replique neuve = new Replique(horloge);
        assertThat(neuve.json().path("etat").asText()).isEqualTo("inconnu");
        assertThat(neuve.json().path("a_jour").asBoolean()).isFalse();
        assertThat(neuve.page()).contains("L'état de ce moment n'est pas connu", "Aucun relevé n'est encore connu.",
                "Rien n'est encore mesuré.", "pas encore mesurés").doesNotContain("En panne</p>", "Opérationnel</p>");
    }

    @Test
    void firstDay_saysSinceWhenItIsMeasured() throws IOException {
        Replique neuve = new Replique(horloge);
        neuve.tour();
        assertThat(neuve.json().path("mesure_depuis").asText()).isEqualTo("2026-11-22");
        assertThat(neuve.json().path("passerelle").path("etat").asText()).isEqualTo("operationnel");
        assertThat(neuve.page()).contains("Mesures depuis le <time datetime=\"2026-11-22\">22/11/2026</time>.",
                "L'état d'un service au moins n'est pas mesuré", "Aucun depuis le début des mesures.", "moins de 100");
    }

    /** Its absence is no outage of what lived meanwhile: what was found out is written when it is there again. */
    @Test
    void databaseThatIsAway_leavesWhatWasKnown_whichSaysSoonThatItIsOld_andLosesNothing() throws IOException {
        Replique replique = new Replique(horloge);
        replique.sonder(Service.CNAF, true, 6);
        replique.tour();
        JsonNode avant = replique.json();
        base.faire("alter table statut_tranche rename to statut_tranche_partie");
        try {
            for (int minute = 1; minute <= 15; minute++) {
                horloge.avancer(Duration.ofMinutes(1));
                replique.sonder(Service.CNAF, true, 1);
                assertThatThrownBy(replique::tour).isInstanceOf(RuntimeException.class);
                assertThat(replique.json().path("releve_le")).isEqualTo(avant.path("releve_le"));
                assertThat(replique.etat("cnaf")).isEqualTo(minute < 10 ? "operationnel" : "inconnu");
            }
            assertThat(replique.json().path("a_jour").asBoolean()).isFalse();
            assertThat(replique.page()).contains("L'état de ce moment n'est pas connu", "trop ancien pour dire");
        } finally {
            base.faire("alter table statut_tranche_partie rename to statut_tranche");
        }
        replique.tour();
        assertThat(replique.json().path("a_jour").asBoolean()).isTrue();
        assertThat(replique.etat("cnaf")).isEqualTo("operationnel");
        assertThat(replique.json().path("incidents")).isEmpty();
        assertThat(replique.json().path("passerelle").path("jours").path(89).path("mesure").asDouble()).isEqualTo(1);
    }

    /** Nobody probes it, and calls are refused: of all that, only the maintenance is told. */
    @Test
    void maintenance_isToldBeforeAnythingIsRead_andRememberedWhenItIsOver() throws IOException {
        Replique replique = new Replique(horloge, Calendriers.de("education", "11:50-12:30", horloge));
        assertThat(replique.etat("education")).isEqualTo("maintenance");
        base.ecrire(MIDI, appels(Sujet.EDUCATION, "maintenance", MIDI, 50).toList());
        replique.tour();
        assertThat(replique.page()).contains("Un service au moins est en maintenance", "<p class=\"etat maintenance\">",
                "Éducation nationale, en cours, jusqu'au <time datetime=\"2026-11-22T12:30:00Z\">");
        assertThat(replique.json().path("incidents")).isEmpty();
        horloge.avancer(Duration.ofMinutes(45));
        replique.sonder(Service.EDUCATION, true, 6);
        replique.tour();
        assertThat(replique.etat("education")).isEqualTo("operationnel");
        assertThat(replique.json().path("maintenances"))
                .extracting(une -> une.path("debut").asText() + " " + une.path("annoncee"))
                .containsExactly("2026-11-23T11:50:00Z true", "2026-11-22T12:00:00Z false");
        assertThat(replique.page()).contains("Maintenances passées");
    }
}
