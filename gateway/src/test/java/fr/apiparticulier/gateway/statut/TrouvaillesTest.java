package fr.apiparticulier.gateway.statut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.ping.SondeComptee;
import fr.apiparticulier.gateway.test.HorlogeReglable;

class TrouvaillesTest {

    private static final Instant DIX_HEURES = Instant.parse("2026-11-22T10:00:00Z");

    private final HorlogeReglable horloge = new HorlogeReglable(DIX_HEURES);
    private final Trouvailles trouvailles = new Trouvailles(horloge);

    @Test
    void findings_areAddedUpByFiveMinutes_andTakenOnce() {
        trouvailles.note(new SondeComptee(Service.CNAF, true));
        horloge.avancer(Duration.ofSeconds(299));
        trouvailles.note(new SondeComptee(Service.CNAF, false));
        horloge.avancer(Duration.ofSeconds(1));
        trouvailles.note(new SondeComptee(Service.CNAF, false));
        assertThat(trouvailles.prendre()).containsExactlyInAnyOrder(
                new Tranche(Sujet.CNAF, DIX_HEURES, new Mesure(0, 0, 0, 0, 0, 0, 1, 1, 0)),
                new Tranche(Sujet.CNAF, DIX_HEURES.plusSeconds(300), new Mesure(0, 0, 0, 0, 0, 0, 0, 1, 0)));
        assertThat(trouvailles.prendre()).isEmpty();
    }

    @Test
    void whatCouldNotBeWritten_isWrittenWithTheNext() {
        trouvailles.vit();
        trouvailles.rendre(trouvailles.prendre());
        trouvailles.vit();
        assertThat(trouvailles.prendre())
                .containsExactly(new Tranche(Sujet.PASSERELLE, DIX_HEURES, new Mesure(0, 0, 0, 0, 0, 0, 2, 0, 0)));
    }

    @Test
    void databaseThatIsAwayForDays_isToldOfTheLastOne() {
        trouvailles.vit();
        for (int minutes = 0; minutes < 3 * 24 * 60; minutes++) {
            horloge.avancer(Duration.ofMinutes(1));
            trouvailles.estEnMaintenance(Sujet.CNAF);
        }
        assertThat(trouvailles.prendre()).hasSize(289).allMatch(tranche -> tranche.sujet() == Sujet.CNAF);
    }
}
