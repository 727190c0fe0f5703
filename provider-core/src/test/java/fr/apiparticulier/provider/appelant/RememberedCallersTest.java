package fr.apiparticulier.provider.appelant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class RememberedCallersTest {

    private static final long EMISSION = 1_800_000_000;
    private static final String JETON = "un.jeton.fictif";

    private final List<String> verifies = new ArrayList<>();
    private final JWTAuthContextInfo regles = new JWTAuthContextInfo();
    private long maintenant = EMISSION;

    private final RememberedCallers appelants = new RememberedCallers(new JWTCallerPrincipalFactory() {
        @Override
        public JWTCallerPrincipal parse(String jeton, JWTAuthContextInfo regles) throws ParseException {
            verifies.add(jeton);
            if (jeton.equals("faux")) {
                throw new ParseException("faux");
            }
            JwtClaims claims = new JwtClaims();
            claims.setIssuedAt(NumericDate.fromSeconds(EMISSION));
            claims.setExpirationTime(NumericDate.fromSeconds(EMISSION + 30));
            return new DefaultJWTCallerPrincipal(claims);
        }
    }, new Clock() {
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
            return Instant.ofEpochSecond(maintenant);
        }
    });

    @Test
    void token_isVerifiedOnce_asLongAsItLives() throws ParseException {
        JWTCallerPrincipal premier = appelants.parse(JETON, regles);
        maintenant += 29;
        assertThat(appelants.parse(JETON, regles)).isSameAs(premier);
        assertThat(verifies).containsExactly(JETON);
    }

    @Test
    void token_thatExpired_isVerifiedAgain() throws ParseException {
        appelants.parse(JETON, regles);
        maintenant += 30;
        appelants.parse(JETON, regles);
        assertThat(verifies).containsExactly(JETON, JETON);
    }

    @Test
    void token_asOldAsOneMayBe_isVerifiedAgain_whateverItSaysOfItself() throws ParseException {
        regles.setTokenAge(10L);
        appelants.parse(JETON, regles);
        maintenant += 9;
        appelants.parse(JETON, regles);
        assertThat(verifies).hasSize(1);
        maintenant += 1;
        appelants.parse(JETON, regles);
        assertThat(verifies).hasSize(2);
    }

    @Test
    void another_token_andAWrongOne_areVerifiedEachTime() throws ParseException {
        appelants.parse(JETON, regles);
        appelants.parse(JETON + "x", regles);
        assertThatThrownBy(() -> appelants.parse("faux", regles)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> appelants.parse("faux", regles)).isInstanceOf(ParseException.class);
        assertThat(verifies).containsExactly(JETON, JETON + "x", "faux", "faux");
    }
}
