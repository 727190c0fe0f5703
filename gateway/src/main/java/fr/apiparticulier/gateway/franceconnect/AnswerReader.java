package fr.apiparticulier.gateway.franceconnect;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksDecryptionKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;
import fr.apiparticulier.gateway.provider.ProviderFailure;

/**
 * Reads an introspection: a JWE for one of our keys, in it a JWS (ES256, and nothing else) by one of FranceConnect's, meant
 * for us and just made. What is wrong in any point is no answer.
 */
final class AnswerReader {

    private static final Logger LOG = Logger.getLogger(AnswerReader.class);

    private static final String[] CONTENT = {ContentEncryptionAlgorithmIdentifiers.AES_256_GCM,
            ContentEncryptionAlgorithmIdentifiers.AES_128_GCM, ContentEncryptionAlgorithmIdentifiers.AES_256_CBC_HMAC_SHA_512,
            ContentEncryptionAlgorithmIdentifiers.AES_128_CBC_HMAC_SHA_256};
    /** An answer has about 3,000 characters. */
    private static final int MAX_LENGTH = 65_536;
    /** An answer is made for one call; two machines' clocks may differ. */
    private static final int MAX_AGE_SECONDS = 60;
    private static final int CLOCK_SKEW_SECONDS = 10;
    /** It will stand in journals. */
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9._~:/-]{1,200}");

    private final Acces acces;
    private final DecryptionKeys ours;
    private final Clock clock;

    AnswerReader(Acces acces, DecryptionKeys ours, Clock clock) {
        this.acces = acces;
        this.ours = ours;
        this.clock = clock;
    }

    /**
     * @param signatures FranceConnect's public keys
     * @throws UnknownSignatureKey if it is signed with none of them
     * @throws ProviderFailure if it is no answer
     * @throws Refusal if the token is not active (any more)
     */
    Introspection read(String answer, List<JsonWebKey> signatures) {
        JwtClaims envelope = open(answer, signatures);
        if (!(envelope.getClaimValue("token_introspection") instanceof Map<?, ?> token)) {
            throw unreadable("no token_introspection");
        }
        if (!Boolean.TRUE.equals(token.get("active"))) {
            throw new Refusal(GatewayError.FRANCE_CONNECT_INACTIVE);
        }
        Introspection said = said(token);
        if (!said.expiry().isAfter(clock.instant())) {
            throw new Refusal(GatewayError.FRANCE_CONNECT_INACTIVE);
        }
        return said;
    }

    private static Introspection said(Map<?, ?> token) {
        if (token.get("jti") instanceof String id && !id.isBlank() && token.get("exp") instanceof Number exp
                && token.get("aud") instanceof String client && CLIENT.matcher(client).matches()
                && token.get("scope") instanceof String scope) {
            List<String> scopes = FranceConnectScopes.plain(Arrays.asList(scope.strip().split("\\s+")));
            return new Introspection(id, client, instant(exp.longValue()), scopes,
                    FranceConnectScopes.giveThePivot(scopes) ? PivotClaims.read(token).orElse(null) : null);
        }
        throw unreadable("jti, exp, aud or scope of the token: missing or not of its form");
    }

    private static Instant instant(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw unreadable("exp of the token: no instant");
        }
    }

    private JwtClaims open(String answer, List<JsonWebKey> signatures) {
        if (answer == null || answer.length() > MAX_LENGTH) {
            throw unreadable("empty or too long");
        }
        try {
            JwtContext opened = consumer(signatures).process(answer.strip());
            if (opened.getJoseObjects().size() != 2 || !(opened.getJoseObjects().get(0) instanceof JsonWebSignature)) {
                throw unreadable("not one signature in one encryption");
            }
            return opened.getJwtClaims();
        } catch (InvalidJwtException e) {
            if (UnknownSignatureKey.isCauseOf(e)) {
                throw new UnknownSignatureKey();
            }
            // Its messages quote the claims; its codes are numbers of jose4j's ErrorCodes.
            throw unreadable("codes " + e.getErrorDetails().stream().map(detail -> detail.getErrorCode()).toList());
        }
    }

    private JwtConsumer consumer(List<JsonWebKey> signatures) {
        JwksVerificationKeyResolver signature = new JwksVerificationKeyResolver(signatures);
        signature.setDisambiguateWithVerifySignature(true);
        return new JwtConsumerBuilder()
                .setEnableRequireEncryption()
                .setDecryptionKeyResolver(new JwksDecryptionKeyResolver(ours.all()))
                .setJweAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, ours.algorithms()))
                .setJweContentEncryptionAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, CONTENT))
                // FranceConnect does not always say in the outer header that there is a JWT inside.
                .setEnableLiberalContentTypeHandling()
                .setVerificationKeyResolver(signature)
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedIssuer(true, acces.emetteur())
                .setExpectedAudience(true, acces.client())
                .setRequireIssuedAt().setIssuedAtRestrictions(CLOCK_SKEW_SECONDS, MAX_AGE_SECONDS)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    private static ProviderFailure unreadable(String why) {
        LOG.warnf("introspection: not readable: %s", why);
        return new ProviderFailure(ProviderFault.UNKNOWN);
    }
}
