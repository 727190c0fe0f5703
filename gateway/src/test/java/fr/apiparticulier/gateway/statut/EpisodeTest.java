package fr.apiparticulier.gateway.statut;

import static fr.apiparticulier.gateway.statut.Mesures.appels;
import static fr.apiparticulier.gateway.statut.Mesures.maintenance;
import static fr.apiparticulier.gateway.statut.Mesures.sondes;
import static fr.apiparticulier.gateway.statut.Mesures.tranche;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static Instant a(String heure) {
        return Instant.parse("2026-11-22T" + heure + ":00Z");
    }

    private static List<Episode> incidents(Tranche... tranches) {
        return Episode.incidents(Stream.of(tranches), Stream.empty());
    }

    @Test
    void slicesThatFail_areOneIncident_asBadAsItsWorst() {
        assertThat(incidents(tranche(Sujet.CNAF, "10:05", sondes(0, 10)), tranche(Sujet.CNAF, "10:00", appels(90, 10))))
                .containsExactly(new Episode(Sujet.CNAF, a("10:00"), a("10:10"), Etat.EN_PANNE));
    }

    @Test
    void respite_ofTenMinutes_endsNothing_aLongerOneDoes() {
        assertThat(incidents(tranche(Sujet.CNAF, "10:00", sondes(0, 10)), tranche(Sujet.CNAF, "10:05", sondes(10, 0)),
                tranche(Sujet.CNAF, "10:15", sondes(0, 10)), tranche(Sujet.CNAF, "10:35", sondes(0, 10))))
                .extracting(Episode::debut).containsExactly(a("10:00"), a("10:35"));
    }

    @Test
    void providers_areToldApart() {
        assertThat(incidents(tranche(Sujet.CNAF, "10:00", sondes(0, 10)), tranche(Sujet.MESR, "10:05", sondes(0, 10))))
                .extracting(Episode::sujet).containsExactly(Sujet.CNAF, Sujet.MESR);
    }

    @Test
    void fewFailures_areNoIncident() {
        assertThat(incidents(tranche(Sujet.CNAF, "10:00", appels(0, 4)), tranche(Sujet.CNAF, "10:05", appels(0, 4)))).isEmpty();
    }

    @Test
    void timeWithoutASignOfLife_isAnOutageOfTheGateway() {
        assertThat(Episode.incidents(Stream.empty(), Stream.of(new Silence(a("10:00"), a("10:30")))))
                .containsExactly(new Episode(Sujet.PASSERELLE, a("10:00"), a("10:30"), Etat.EN_PANNE));
    }

    @Test
    void incident_goesOn_asLongAsItsLastSliceCountsForNow() {
        Episode episode = incidents(tranche(Sujet.CNAF, "10:00", sondes(0, 10))).get(0);
        assertThat(episode.dure(a("10:04"))).isTrue();
        assertThat(episode.dure(a("10:09"))).isTrue();
        assertThat(episode.dure(a("10:10"))).isFalse();
    }

    @Test
    void maintenance_isNoIncident() {
        Tranche une = tranche(Sujet.EDUCATION, "01:10", maintenance());
        Tranche autre = tranche(Sujet.EDUCATION, "01:15", maintenance());
        assertThat(incidents(une, autre)).isEmpty();
        assertThat(Episode.maintenances(Stream.of(une, autre)))
                .containsExactly(new Episode(Sujet.EDUCATION, a("01:10"), a("01:20"), Etat.MAINTENANCE));
    }
}
