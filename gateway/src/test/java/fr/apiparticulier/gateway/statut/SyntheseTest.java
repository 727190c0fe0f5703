package fr.apiparticulier.gateway.statut;

import static fr.apiparticulier.gateway.statut.Mesures.appels;
import static fr.apiparticulier.gateway.statut.Mesures.maintenance;
import static fr.apiparticulier.gateway.statut.Mesures.passerelle;
import static fr.apiparticulier.gateway.statut.Mesures.sondes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.maintenance.Annonce;
import fr.apiparticulier.gateway.statut.Releve.Journee;
import fr.apiparticulier.gateway.statut.Statut.Composant;
import fr.apiparticulier.gateway.statut.Statut.Incident;
import fr.apiparticulier.gateway.statut.Statut.Jour;
import fr.apiparticulier.gateway.statut.Statut.Maintenance;

class SyntheseTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime MIDI = ZonedDateTime.of(2026, 11, 22, 12, 0, 30, 0, PARIS);
    private static final LocalDate AUJOURD_HUI = MIDI.toLocalDate();
    private static final Instant DEPUIS = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Journee> journees = new ArrayList<>();
    private final List<Tranche> notables = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Annonce> annonces = new ArrayList<>();

    private Statut statut() {
        return statut(MIDI.toInstant(), MIDI);
    }

    private Statut statut(Instant jusqua, ZonedDateTime maintenant) {
        return statut(DEPUIS, jusqua, maintenant);
    }

    private Statut statut(Instant depuis, Instant jusqua, ZonedDateTime maintenant) {
        return new Synthese(new Releve(depuis, jusqua, journees, notables, silences), annonces, maintenant).statut();
    }

    private void journee(Sujet sujet, LocalDate jour, Mesure mesure) {
        journees.add(new Journee(sujet, jour, mesure));
    }

    private static Composant de(Statut statut, Sujet sujet) {
        return sujet == Sujet.PASSERELLE
                ? statut.passerelle()
                : statut.fournisseurs().stream().filter(un -> un.id().equals(sujet.id())).findFirst().orElseThrow();
    }

    private static Jour jour(Composant composant, LocalDate date) {
        return composant.jours().stream().filter(jour -> jour.jour().equals(date)).findFirst().orElseThrow();
    }

    private void enCeMoment(Sujet sujet, Mesure mesure) {
        notables.add(new Tranche(sujet, Tranche.debut(MIDI.toInstant()), mesure));
    }

    @Test
    void withoutAnything_nothingIsKnown_andAllDaysAreShown() {
        Statut statut = new Synthese(Releve.AUCUN, List.of(), MIDI).statut();
        assertThat(statut.etat()).isEqualTo(Etat.INCONNU);
        assertThat(statut.releveLe()).isNull();
        assertThat(statut.engagement().disponibilite()).isNull();
        for (Sujet sujet : Sujet.values()) {
            Composant composant = de(statut, sujet);
            assertThat(composant.jours()).hasSize(90).allMatch(jour -> jour.etat() == Etat.INCONNU
                    && jour.disponibilite() == null);
            assertThat(composant.jours().get(0).jour()).isEqualTo(LocalDate.of(2026, 8, 25));
            assertThat(composant.jours().get(89).jour()).isEqualTo(AUJOURD_HUI);
        }
    }

    @Test
    void now_isTheLastFiveToTenMinutes() {
        enCeMoment(Sujet.CNAF, sondes(0, 10));
        notables.add(new Tranche(Sujet.MESR, MIDI.toInstant().minusSeconds(900), sondes(0, 10)));
        enCeMoment(Sujet.MESR, sondes(10, 0));
        enCeMoment(Sujet.PASSERELLE, passerelle(1, 0, 0));
        Statut statut = statut();
        assertThat(de(statut, Sujet.CNAF).etat()).isEqualTo(Etat.EN_PANNE);
        assertThat(de(statut, Sujet.MESR).etat()).isEqualTo(Etat.OPERATIONNEL);
        assertThat(de(statut, Sujet.CNOUS).etat()).isEqualTo(Etat.INCONNU);
        assertThat(de(statut, Sujet.PASSERELLE).etat()).isEqualTo(Etat.OPERATIONNEL);
        assertThat(statut.etat()).isEqualTo(Etat.EN_PANNE);
        assertThat(statut.incidents()).extracting(Incident::composant).containsExactlyInAnyOrder("cnaf", "mesr");
        assertThat(statut.incidents()).filteredOn(incident -> incident.composant().equals("cnaf"))
                .allMatch(incident -> incident.fin() == null);
        assertThat(statut.incidents()).filteredOn(incident -> incident.composant().equals("mesr"))
                .allMatch(incident -> incident.fin() != null);
    }

    @Test
    void whatWasKnownTenMinutesAgo_saysNothingAboutNow() {
        enCeMoment(Sujet.CNAF, sondes(10, 0));
        assertThat(de(statut(MIDI.toInstant(), MIDI.plusMinutes(9)), Sujet.CNAF).etat()).isEqualTo(Etat.OPERATIONNEL);
        Statut vieux = statut(MIDI.toInstant(), MIDI.plusMinutes(10));
        assertThat(de(vieux, Sujet.CNAF).etat()).isEqualTo(Etat.INCONNU);
        assertThat(vieux.etat()).isEqualTo(Etat.INCONNU);
        assertThat(vieux.estAJour()).isFalse();
    }

    @Test
    void maintenanceThatWasAnnounced_isNoFailure_andSaysItsEnd() {
        ZonedDateTime fin = MIDI.plusHours(1);
        annonces.add(new Annonce("education", null, fin));
        annonces.add(new Annonce("cnaf/droit/identite", MIDI.plusDays(1), MIDI.plusDays(1).plusHours(2)));
        enCeMoment(Sujet.EDUCATION, maintenance());
        Statut statut = statut();
        assertThat(de(statut, Sujet.EDUCATION).etat()).isEqualTo(Etat.MAINTENANCE);
        assertThat(statut.incidents()).isEmpty();
        assertThat(statut.maintenances()).containsExactly(
                new Maintenance("education", null, Tranche.debut(MIDI.toInstant()), fin.toInstant(), true),
                new Maintenance("cnaf", "droit/identite", MIDI.plusDays(1).toInstant(),
                        MIDI.plusDays(1).plusHours(2).toInstant(),
                        true));
    }

    @Test
    void maintenanceThatIsOver_isKept() {
        Instant debut = MIDI.minusHours(10).toInstant();
        notables.add(new Tranche(Sujet.EDUCATION, Tranche.debut(debut), maintenance()));
        journee(Sujet.EDUCATION, AUJOURD_HUI, maintenance());
        Statut statut = statut();
        assertThat(statut.maintenances()).singleElement()
                .matches(une -> !une.annoncee() && une.debut().equals(Tranche.debut(debut)));
        assertThat(jour(de(statut, Sujet.EDUCATION), AUJOURD_HUI).etat()).isEqualTo(Etat.MAINTENANCE);
    }

    @Test
    void day_withAnIncident_isNotFine_howeverShortItWas() {
        LocalDate hier = AUJOURD_HUI.minusDays(1);
        journee(Sujet.CNAF, hier, appels(10_000, 20));
        notables.add(new Tranche(Sujet.CNAF, hier.atTime(23, 55).atZone(PARIS).toInstant(), appels(0, 20)));
        journee(Sujet.CNAF, AUJOURD_HUI, appels(10_000, 0));
        Composant cnaf = de(statut(), Sujet.CNAF);
        assertThat(jour(cnaf, hier)).isEqualTo(new Jour(hier, Etat.PERTURBE, 0.998, null));
        assertThat(jour(cnaf, AUJOURD_HUI)).isEqualTo(new Jour(AUJOURD_HUI, Etat.OPERATIONNEL, null, null));
        assertThat(cnaf.mois()).isEqualTo(0.998);
    }

    /** The day on which summer time ends has 300 slices of five minutes. */
    @Test
    void timeWithoutASignOfLife_countsAsBad_byTheLengthOfTheDay() {
        LocalDate longue = LocalDate.of(2026, 10, 25);
        journee(Sujet.PASSERELLE, longue, passerelle(150, 1_000, 0));
        journee(Sujet.PASSERELLE, longue.plusDays(1), passerelle(288, 1_000, 0));
        Composant passerelle = de(statut(), Sujet.PASSERELLE);
        assertThat(jour(passerelle, longue)).isEqualTo(new Jour(longue, Etat.OPERATIONNEL, 0.5, 0.5));
        assertThat(jour(passerelle, longue.plusDays(1)).disponibilite()).isEqualTo(1.0);
    }

    /** What changes by the minute would tell of single calls. */
    @Test
    void today_changesNoShare() {
        for (int jours = 1; jours <= 90; jours++) {
            journee(Sujet.CNAF, AUJOURD_HUI.minusDays(jours), appels(100, 0));
        }
        Composant avant = de(statut(), Sujet.CNAF);
        journee(Sujet.CNAF, AUJOURD_HUI, appels(1_000, 900));
        Composant apres = de(statut(), Sujet.CNAF);
        assertThat(apres.mois()).isEqualTo(avant.mois()).isEqualTo(1.0);
        assertThat(apres.trimestre()).isEqualTo(avant.trimestre()).isEqualTo(1.0);
        assertThat(jour(apres, AUJOURD_HUI).disponibilite()).isNull();
    }

    /** Today is only as long as it has lasted. */
    @Test
    void today_isMeasuredUpToNow() {
        journee(Sujet.PASSERELLE, AUJOURD_HUI, passerelle(145, 1_000, 0));
        assertThat(jour(de(statut(), Sujet.PASSERELLE), AUJOURD_HUI).mesure()).isEqualTo(1.0);
    }

    @Test
    void commitment_countsRefusedCallsToo_asItIsPromised() {
        for (int jours = 1; jours <= 30; jours++) {
            journee(Sujet.PASSERELLE, AUJOURD_HUI.minusDays(jours), new Mesure(288, 80, 80, 0, 10, 10, 1, 0, 0));
        }
        Statut statut = statut();
        assertThat(statut.engagement().disponibilite()).isCloseTo(0.899, within(0.0011));
        assertThat(statut.passerelle().mois()).isCloseTo(0.888, within(0.0011));
    }

    @Test
    void papers_areThoseOfThirtyDaysThatAreOver_inHundreds() {
        journee(Sujet.CNAF, AUJOURD_HUI, appels(5_000, 0));
        journee(Sujet.CNAF, AUJOURD_HUI.minusDays(1), appels(1_050, 0));
        journee(Sujet.MESR, AUJOURD_HUI.minusDays(30), appels(1_049, 0));
        journee(Sujet.MESR, AUJOURD_HUI.minusDays(31), appels(5_000, 0));
        journee(Sujet.PASSERELLE, AUJOURD_HUI.minusDays(1), appels(1_050, 0));
        assertThat(statut().justificatifs()).matches(evites -> evites.auMoins() == 2_000
                && evites.du().equals(AUJOURD_HUI.minusDays(30)) && evites.au().equals(AUJOURD_HUI.minusDays(1)));
    }

    @Test
    void papers_ofATownHallAlone_areNotTold() {
        journee(Sujet.CNAF, AUJOURD_HUI.minusDays(1), appels(99, 0));
        Statut statut = statut();
        assertThat(statut.justificatifs().auMoins()).isZero();
        assertThat(jour(de(statut, Sujet.CNAF), AUJOURD_HUI.minusDays(1)).disponibilite()).isNull();
    }

    /** Thirty days of calls; @param vecues lived through, of each day since signs of life were given */
    private Double engagement(Instant depuis, Function<LocalDate, Integer> vecues) {
        for (int jour = 1; jour <= 30; jour++) {
            LocalDate date = AUJOURD_HUI.minusDays(jour);
            journee(Sujet.PASSERELLE, date, new Mesure(vecues.apply(date), 1_000, 0, 0, 0, 0, 1, 0, 0));
        }
        return statut(depuis, MIDI.toInstant(), MIDI).engagement().disponibilite();
    }

    @Test
    void dayWithoutAGateway_countsAsOneOfThirty_thoughOnlyTenWereWatched() {
        Instant depuis = AUJOURD_HUI.minusDays(10).atStartOfDay(PARIS).toInstant();
        assertThat(engagement(depuis, date -> date.isBefore(AUJOURD_HUI.minusDays(10)) || date.equals(AUJOURD_HUI.minusDays(3))
                ? 0
                : 288)).isEqualTo(0.966);
    }

    @Test
    void halfAnHourWithoutAGateway_onTheEveningOfTheUpgrade_isHalfAnHourOfThirtyDays() {
        Instant depuis = AUJOURD_HUI.atStartOfDay(PARIS).minusHours(2).toInstant();
        assertThat(engagement(depuis, date -> date.equals(AUJOURD_HUI.minusDays(1)) ? 18 : 0)).isEqualTo(0.999);
    }
}
