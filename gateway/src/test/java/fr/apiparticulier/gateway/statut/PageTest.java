package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.maintenance.Annonce;
import fr.apiparticulier.gateway.statut.Releve.Journee;

class PageTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime MIDI = ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, PARIS);
    private static final Locale LOCALE = Locale.getDefault();

    @AfterEach
    void rendreLaLangue() {
        Locale.setDefault(LOCALE);
    }

    private static String page(Instant jusqua, Tranche... notables) {
        List<Journee> journees = Stream.of(notables)
                .map(une -> new Journee(une.sujet(), une.debut().atZone(PARIS).toLocalDate(), une.mesure())).toList();
        Statut statut = new Synthese(new Releve(jusqua, jusqua, journees, List.of(notables), List.of()),
                List.of(new Annonce("cnaf/droit/identite", MIDI.plusDays(1), MIDI.plusDays(1).plusHours(2))), MIDI).statut();
        return new Page(statut, PARIS).html();
    }

    @Test
    void state_isSaidInWords_withTimesOfParis() {
        Instant debut = Tranche.debut(MIDI.toInstant());
        String page = page(MIDI.toInstant(), new Tranche(Sujet.CNAF, debut, Mesures.sondes(0, 10)));
        assertThat(page).contains("<title>Un service au moins ne répond pas –", "<p class=\"etat en_panne\">En panne</p>",
                "Relevé du <time datetime=\"2026-11-22T11:00:00Z\">22/11/2026 à 12:00</time>", "depuis le <time",
                "Prestations familiales et sociales (CNAF, MSA) (droit/identite), le <time datetime=\"2026-11-23T11:00:00Z\">",
                "Maintenances annoncées", "moins de 100");
    }

    @Test
    void page_isTheSameInAnyLanguageOfTheMachine() {
        String page = page(MIDI.toInstant());
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(page(MIDI.toInstant())).isEqualTo(page);
    }

    /** Or its figures would be taken for people's. */
    @Test
    void pageOfASandbox_saysSo_beforeAnythingElse() {
        Statut statut = Exemple.statut(MIDI);
        String production = new Page(statut.en(Environnement.PRODUCTION), PARIS).html();
        String bacASable = new Page(statut.en(Environnement.BAC_A_SABLE), PARIS).html();
        assertThat(production).doesNotContainIgnoringCase("bac à sable").isEqualTo(new Page(statut, PARIS).html());
        assertThat(bacASable).contains("– API Particulier, bac à sable</title>")
                .containsSubsequence("<h1>", "Ceci est le bac à sable", "class=\"resume ");
    }

    @Test
    void environment_isAWordForSoftware() {
        Statut statut = Exemple.statut(MIDI);
        assertThat(statut.en(Environnement.BAC_A_SABLE).environnement()).isEqualTo("bac_a_sable");
        assertThat(statut.en(Environnement.PRODUCTION)).usingRecursiveComparison().ignoringFields("environnement")
                .isEqualTo(statut);
    }

    /** What the content policy would refuse, a reader would miss. */
    @Test
    void page_needsNothingButItsStyleSheet() {
        assertThat(page(null)).contains("Aucun relevé").doesNotContain("<script", "style=", "http:", "https:", " src=",
                "onclick");
    }

    @Test
    void shareAndNumbers_areWrittenAsInFrench_andNeverRoundedUp() {
        assertThat(Ecriture.part(0.999)).isEqualTo("99,9\u00a0%");
        assertThat(Ecriture.part(1.0)).isEqualTo("100,0\u00a0%");
        assertThat(Ecriture.part(null)).isEqualTo("non publiée");
        assertThat(Ecriture.nombre(1_234_500)).isEqualTo("1\u00a0234\u00a0500");
        assertThat(Ecriture.texte("<a href=\"x\">&")).isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;");
    }

    @Test
    void period_namesItsDayOnce() {
        Ecriture ecriture = new Ecriture(PARIS);
        assertThat(ecriture.periode(Instant.parse("2026-11-22T22:00:00Z"), Instant.parse("2026-11-22T22:40:00Z")))
                .isEqualTo("le <time datetime=\"2026-11-22T22:00:00Z\">22/11/2026 de 23:00</time> à "
                        + "<time datetime=\"2026-11-22T22:40:00Z\">23:40</time>");
        assertThat(ecriture.periode(Instant.parse("2026-11-22T22:00:00Z"), Instant.parse("2026-11-22T23:10:00Z")))
                .startsWith("du <time datetime=\"2026-11-22T22:00:00Z\">22/11/2026 à 23:00</time> au ");
    }

    /** For the check of accessibility ({@code suite/accessibilite}) and its pictures: ninety days in which everything happened. */
    @Test
    void page_ofEveryState_isWhole() throws IOException {
        String page = new Page(Exemple.statut(MIDI), PARIS).html();
        for (Etat etat : Etat.values()) {
            assertThat(page).contains("<p class=\"etat " + etat.mot() + "\">" + etat.libelle(),
                    "<li class=\"" + etat.mot() + "\">");
        }
        Path dossier = Files.createDirectories(Path.of("target", "statut"));
        Files.writeString(dossier.resolve("statut.html"), page);
        Files.copy(Path.of("src/main/resources/statut/statut.css"), dossier.resolve("statut.css"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
