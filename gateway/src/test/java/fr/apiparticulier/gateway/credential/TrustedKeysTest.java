package fr.apiparticulier.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.registre.Cle;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.HorlogeReglable;
import fr.apiparticulier.gateway.test.Jetons;

/** Which keys are trusted when, and how long what they proved is believed. */
class TrustedKeysTest {

    private static final String PUBLIQUE = Jetons.SUIVANTE.cle().toJson(OutputControlLevel.PUBLIC_ONLY);

    private final HorlogeReglable horloge = new HorlogeReglable(Instant.parse("2026-11-22T00:00:00Z"));
    private final Credential credential = new Credential(new TokenId(new UUID(0, 1)), "h", List.of(), horloge.instant(), null);

    private TrustedKeys keys(Instant retireeLe) {
        return new TrustedKeys(Map.of(), List.of(new Cle("suivante", PUBLIQUE, null, retireeLe)), horloge);
    }

    @Test
    void key_ofTheRegistry_isTrustedUntilTheDayItIsRetired() {
        TrustedKeys keys = keys(horloge.instant().plusSeconds(60));
        assertThat(keys.key("suivante")).isPresent();
        horloge.avancer(Duration.ofSeconds(59));
        assertThat(keys.key("suivante")).isPresent();
        horloge.avancer(Duration.ofSeconds(1));
        assertThat(keys.key("suivante")).isEmpty();
    }

    @Test
    void key_thatCannotBeRead_isNoneAndTakesNoOtherWithIt() {
        TrustedKeys keys = new TrustedKeys(Map.of(),
                List.of(new Cle("a", "{\"kty\":\"EC\"", null, null),
                        new Cle("b", "{\"kty\":\"oct\",\"k\":\"AAAA\"}", null, null),
                        new Cle("c", "null", null, null), new Cle("d", null, null, null),
                        new Cle("suivante", PUBLIQUE, null, null)),
                horloge);
        assertThat(keys.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`',
            value = {"'use':'sig'; true", "'use':'sig','alg':'ES256','key_ops':['verify']; true",
                    "'use':'enc'; false", "'alg':'ES384'; false", "'alg':'ECDH-ES'; false", "'alg':'none'; false",
                    "'key_ops':['deriveKey']; false"})
    void key_thatIsForSomethingElse_isNone(String dit, boolean admise) {
        String cle = PUBLIQUE.replaceFirst("\\{", "{" + dit.replace('\'', '"') + ",");
        TrustedKeys keys = new TrustedKeys(Map.of(), List.of(new Cle("suivante", cle, null, null)), horloge);
        assertThat(keys.key("suivante").isPresent()).isEqualTo(admise);
    }

    @Test
    void token_verified_isKnownForTenMinutes() {
        TrustedKeys keys = keys(null);
        assertThat(keys.known("digest")).isEmpty();
        keys.keep("digest", "suivante", credential);
        horloge.avancer(Duration.ofSeconds(599));
        assertThat(keys.known("digest")).contains(credential);
        horloge.avancer(Duration.ofSeconds(2));
        assertThat(keys.known("digest")).isEmpty();
    }

    @Test
    void tokens_thatAreKnown_areNoMoreThanAHundredThousand() {
        TrustedKeys keys = keys(null);
        IntStream.range(0, 200_000).forEach(i -> keys.keep("digest" + i, "suivante", credential));
        // Room is made in the background.
        Attente.de("room for a hundred thousand", Duration.ofSeconds(10),
                () -> IntStream.range(0, 200_000).filter(i -> keys.known("digest" + i).isPresent()).count() <= 100_000);
    }

    @Test
    void token_verified_isForgottenWithItsKey() {
        TrustedKeys keys = keys(horloge.instant().plusSeconds(10));
        keys.keep("digest", "suivante", credential);
        horloge.avancer(Duration.ofSeconds(10));
        assertThat(keys.known("digest")).isEmpty();
        assertThat(keys(null).known("digest")).isEmpty();
    }
}
