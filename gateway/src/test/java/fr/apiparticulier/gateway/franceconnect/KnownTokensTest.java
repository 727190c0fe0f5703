package fr.apiparticulier.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.HorlogeReglable;

/** How long FranceConnect's word about a token counts. */
class KnownTokensTest {

    private static final Instant DEBUT = Instant.parse("2026-03-01T12:00:00Z");
    private static final String JETON = "jeton-opaque-fictif";

    private final HorlogeReglable horloge = new HorlogeReglable(DEBUT);
    private final KnownTokens connus = new KnownTokens(Duration.ofMinutes(5), horloge);

    private static Introspection jusqua(Instant fin) {
        return new Introspection("id", "client", fin, List.of(), null);
    }

    @Test
    void token_isKnownUntilItExpires_andNotASecondLonger() {
        connus.keep(JETON, jusqua(DEBUT.plusSeconds(60)));
        horloge.avancer(Duration.ofSeconds(59));
        assertThat(connus.find(JETON)).isPresent();
        horloge.avancer(Duration.ofSeconds(1));
        assertThat(connus.find(JETON)).isEmpty();
    }

    @Test
    void token_ofALongLife_isAskedAboutAgainInBetween() {
        connus.keep(JETON, jusqua(DEBUT.plus(Duration.ofDays(400_000))));
        horloge.avancer(Duration.ofSeconds(299));
        assertThat(connus.find(JETON)).isPresent();
        horloge.avancer(Duration.ofSeconds(1));
        assertThat(connus.find(JETON)).isEmpty();
    }

    @Test
    void token_thatIsReadAgainAndAgain_doesNotLiveLonger() {
        connus.keep(JETON, jusqua(DEBUT.plusSeconds(60)));
        for (int i = 0; i < 59; i++) {
            horloge.avancer(Duration.ofSeconds(1));
            assertThat(connus.find(JETON)).isPresent();
        }
        horloge.avancer(Duration.ofSeconds(1));
        assertThat(connus.find(JETON)).isEmpty();
    }

    @Test
    void token_thatAnswersForItselfAlone() {
        connus.keep(JETON, jusqua(DEBUT.plusSeconds(60)));
        assertThat(connus.find(JETON + "x")).isEmpty();
        assertThat(KnownTokens.digest(JETON)).doesNotContain(JETON);
    }
}
