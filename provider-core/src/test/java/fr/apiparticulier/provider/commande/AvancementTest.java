package fr.apiparticulier.provider.commande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class AvancementTest {

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final Montre montre = new Montre();

    private static final class Montre extends Clock {
        private Instant instant = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return instant;
        }
    }

    private String dit() {
        return sortie.toString(StandardCharsets.UTF_8).replaceAll("[\u00a0\u202f]", " ").strip();
    }

    private Avancement de(long taille) {
        return new Avancement(new PrintStream(sortie, true, StandardCharsets.UTF_8), montre, taille);
    }

    @Test
    void rateAndTimeLeft_areToldOfAFile() throws IOException {
        Avancement avancement = de(400);
        avancement.compter(new ByteArrayInputStream(new byte[100])).readAllBytes();
        montre.instant = montre.instant.plusSeconds(10);
        avancement.dire(50_000);
        assertThat(dit()).isEqualTo("50 000 lus, 5 000/s, 25 %, encore 30 s environ, puis les index");
    }

    @Test
    void ofAPipe_theRateAloneIsTold_andNotTooOften() {
        Avancement avancement = de(0);
        montre.instant = montre.instant.plus(Duration.ofMillis(1_900));
        avancement.dire(1);
        montre.instant = montre.instant.plus(Duration.ofMillis(100));
        avancement.dire(2_000);
        avancement.dire(2_001);
        assertThat(dit()).isEqualTo("2 000 lus, 1 000/s");
    }
}
