package fr.apiparticulier.suite.lancement.cles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.operateur.cle.CleInterne;

class ClesTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-15T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(MAINTENANT, ZoneOffset.UTC);

    @TempDir
    Path dossier;

    @Test
    void keys_whenMade_areReadableByTheirOwnerAlone() throws IOException {
        CleSignature.lireOuCreer(dossier, CLOCK);
        CleInterne.lireOuCreer(dossier, CLOCK);
        for (String nom : List.of("jetons.jwk", "interne.jwk")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.resolve(nom)))).as(nom)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keySet_forWhoVerifies_holdsNoPrivatePart() throws IOException {
        CleSignature.lireOuCreer(dossier, CLOCK);
        assertThat(dossier.resolve("jetons.jwks")).content().contains("\"x\"").doesNotContain("\"d\"");
    }

    @Test
    void key_readAgain_isTheSame() throws IOException {
        CleSignature premiere = CleSignature.lireOuCreer(dossier, CLOCK);
        CleSignature seconde = CleSignature.lireOuCreer(dossier, CLOCK);
        assertThat(seconde.kid()).isEqualTo(premiere.kid());
        assertThat(seconde.privee()).isEqualTo(premiere.privee());
    }

    @Test
    void publicToken_signed_holdsItsScopesFor18Months() throws Exception {
        CleSignature cle = CleSignature.lireOuCreer(dossier, CLOCK);
        JwtClaims contenu = verifier("jetons.jwks", cle.audience(), cle.jeton(List.of("cnaf_enfants", "cnaf_adresse")));
        assertThat(contenu.getIssuer()).isEqualTo(cle.emetteur());
        assertThat(contenu.getStringListClaimValue("scopes")).containsExactly("cnaf_enfants", "cnaf_adresse");
        assertThat(contenu.getExpirationTime().getValue()).isEqualTo(Instant.parse("2028-05-15T11:00:00Z").getEpochSecond());
        assertThat(contenu.getJwtId()).isNotBlank();
        assertThat(contenu.getSubject()).isNotBlank();
    }

    @Test
    void importToken_signed_isForOneProviderAndSoonOver() throws Exception {
        CleInterne.lireOuCreer(dossier, CLOCK);
        CleInterne cle = CleInterne.lire(dossier.resolve("interne.jwk"), CLOCK);
        JwtClaims contenu = verifier("interne.jwks", "provider-mesr", cle.jetonImport("provider-mesr"));
        assertThat(contenu.getIssuer()).isEqualTo(InternalToken.ISSUER);
        assertThat(contenu.getStringListClaimValue("groups")).containsExactly(InternalToken.ROLE_IMPORT);
        assertThat(contenu.getExpirationTime().getValue() - MAINTENANT.getEpochSecond())
                .isEqualTo(InternalToken.LIFETIME.toSeconds());
    }

    @Test
    void keyFile_thatIsNoPrivateKey_isRefusedWithoutBeingQuoted() throws IOException {
        CleSignature.lireOuCreer(dossier, CLOCK);
        Files.writeString(dossier.resolve("faux.jwk"), "{\"kty\":\"CANARI\"}");
        assertThatThrownBy(() -> CleInterne.lire(dossier.resolve("faux.jwk"), CLOCK)).isInstanceOf(IOException.class)
                .hasMessageContaining("faux.jwk").hasMessageNotContaining("CANARI");
    }

    private JwtClaims verifier(String jwks, String audience, String jeton) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(
                        new JsonWebKeySet(Files.readString(dossier.resolve(jwks))).getJsonWebKeys()))
                .setExpectedAudience(audience).setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromMilliseconds(MAINTENANT.toEpochMilli()))
                .build().processToClaims(jeton);
    }
}
