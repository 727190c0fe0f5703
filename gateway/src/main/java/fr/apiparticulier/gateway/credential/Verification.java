package fr.apiparticulier.gateway.credential;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Jetons;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * The rules of a client token: ES256 by one of our keys, issuer, audience, {@code exp}, {@code iat}, {@code jti} (a UUID) and
 * {@code sub}, all required; {@code scopes} is a list of words. That it has expired is for the registry to judge, which may
 * have prolonged it.
 */
@Singleton
class Verification {

    private static final String SCOPES = "scopes";
    private static final Pattern JTI = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** It will stand in journals: one line, nothing that a terminal would obey. */
    private static final Pattern SUB = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,200}");
    /** Two machines' clocks may differ by this much. */
    private static final int SKEW_SECONDS = 5;

    private final Jetons rules;
    private final Clock clock;

    Verification(GatewayConfig config, Clock clock) {
        this.rules = config.jetons();
        this.clock = clock;
    }

    /**
     * Takes up to a millisecond.
     *
     * @throws Refusal saying that the token is not valid, and nothing more
     */
    Credential verify(String compact, PublicKey key) {
        try {
            return credential(claims(compact, key));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
    }

    private JwtClaims claims(String compact, PublicKey key) throws InvalidJwtException {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKey(key)
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setExpectedIssuer(true, rules.emetteur())
                    .setExpectedAudience(true, rules.audience())
                    .setRequireExpirationTime().setRequireIssuedAt().setRequireSubject().setRequireJwtId()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .registerValidator(this::life)
                    .build().processToClaims(compact);
        } catch (InvalidJwtException e) {
            // Only who signed it and lets it be good in all else gets so far.
            if (e.getErrorDetails().size() == 1 && e.hasErrorCode(ErrorCodes.EXPIRED)) {
                return e.getJwtContext().getJwtClaims();
            }
            throw e;
        }
    }

    private String life(JwtContext context) throws MalformedClaimException {
        NumericDate issued = context.getJwtClaims().getIssuedAt();
        NumericDate expires = context.getJwtClaims().getExpirationTime();
        if (issued == null || expires == null) {
            return "iat or exp: missing";
        }
        Instant latest = clock.instant().plusSeconds(SKEW_SECONDS);
        if (instant(issued).isAfter(latest)) {
            return "iat: to come";
        }
        Duration life = Duration.between(instant(issued), instant(expires));
        return life.compareTo(rules.dureeMaximale()) > 0 ? "exp: longer than any token lives" : null;
    }

    private static Credential credential(JwtClaims claims) throws MalformedClaimException {
        if (!JTI.matcher(claims.getJwtId()).matches() || !SUB.matcher(claims.getSubject()).matches()) {
            throw new IllegalArgumentException("jti or sub: not of its form");
        }
        List<String> declared = claims.hasClaim(SCOPES) ? claims.getStringListClaimValue(SCOPES) : List.of();
        // Many tokens, few words: what is kept of each holds no copies of its own.
        return new Credential(new TokenId(UUID.fromString(claims.getJwtId())), claims.getSubject().intern(),
                declared.stream().map(String::intern).toList(), instant(claims.getExpirationTime()), null);
    }

    private static Instant instant(NumericDate date) {
        return Instant.ofEpochSecond(date.getValue());
    }
}
