package fr.apiparticulier.operateur.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.operateur.echec.SansReponse;

class AttenteTest {

    private Instant maintenant = Instant.parse("2026-11-15T11:00:00Z");
    private int essais;
    private int annonces;

    private final Clock clock = new Clock() {

        @Override
        public Instant instant() {
            return maintenant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    /** @param pretApres so many tries in vain; then the answer is how many there were */
    private int obtenir(String max, int pretApres) {
        return new Attente(Duration.parse(max), clock, duree -> maintenant = maintenant.plus(duree)).obtenir(() -> {
            essais++;
            if (essais <= pretApres) {
                throw new PasPret("pas encore");
            }
            return essais;
        }, () -> annonces++);
    }

    @Test
    void provider_thatIsThere_isAskedOnce() {
        assertThat(obtenir("PT0S", 0)).isOne();
        assertThat(annonces).isZero();
    }

    @Test
    void provider_thatComesInTime_isWaitedFor_andThatIsSaidOnce() {
        assertThat(obtenir("PT60S", 42)).isEqualTo(43);
        assertThat(annonces).isOne();
    }

    @Test
    void provider_thatDoesNotCome_isGivenUpInTime() {
        Instant debut = maintenant;
        assertThatThrownBy(() -> obtenir("PT5S", 1_000)).isInstanceOf(PasPret.class);
        assertThat(Duration.between(debut, maintenant)).isEqualTo(Duration.ofSeconds(5));
        essais = 0;
        assertThatThrownBy(() -> obtenir("PT0S", 1_000)).isInstanceOf(PasPret.class);
        assertThat(essais).isOne();
    }

    @Test
    void answer_thatIsNone_isNotAskedForAgain() {
        Attente attente = new Attente(Duration.ofMinutes(1), clock, duree -> maintenant = maintenant.plus(duree));
        assertThatThrownBy(() -> attente.obtenir(() -> {
            essais++;
            throw new SansReponse("rompue");
        }, () -> annonces++)).isExactlyInstanceOf(SansReponse.class);
        assertThat(essais).isOne();
    }
}
