package fr.apiparticulier.gateway.credential;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * Verifies the token a client presents: signature with our ES256 keys and no other algorithm, issuer, audience, expiry,
 * {@code iat}, {@code jti} (a UUID) and {@code sub}, all required; {@code scopes} is a list of words. What SmallRye's
 * parser checks is set in {@code application.properties}.
 */
@ApplicationScoped
public class Credentials {

    private static final String SCOPES = "scopes";
    private static final Pattern JTI = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** It will stand in journals: one line, nothing that a terminal would obey. */
    private static final Pattern SUB = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,200}");

    private final TokenKeys keys;

    Credentials(TokenKeys keys) {
        this.keys = keys;
    }

    /** @throws Refusal saying that the token is absent, doubled, expired or not valid, and nothing more */
    public Credential verify(HttpHeaders headers) {
        return verify(PresentedToken.of(headers));
    }

    /** @throws Refusal saying that the token is expired or not valid, and nothing more */
    public Credential verify(PresentedToken presented) {
        if (!presented.isCompactJws()) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
        try {
            return credential(keys.parser().parse(presented.value()));
        } catch (ParseException | IllegalArgumentException | ClassCastException e) {
            throw new Refusal(isExpiredOnly(e) ? GatewayError.TOKEN_EXPIRED : GatewayError.TOKEN_INVALID);
        }
    }

    private static Credential credential(JsonWebToken token) {
        if (token.getTokenID() == null || !JTI.matcher(token.getTokenID()).matches()
                || token.getSubject() == null || !SUB.matcher(token.getSubject()).matches()) {
            throw new IllegalArgumentException("jti or sub: missing or not of its form");
        }
        JsonArray claim = token.getClaim(SCOPES);
        List<String> declared = claim == null ? List.of() : claim.getValuesAs(Credentials::text);
        return new Credential(new TokenId(UUID.fromString(token.getTokenID())), token.getSubject(), declared,
                Scope.lire(declared));
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    /** A token that is wrong in anything else too is simply wrong: its holder learns nothing about what we check. */
    private static boolean isExpiredOnly(Exception e) {
        return e.getCause() instanceof InvalidJwtException invalid && invalid.getErrorDetails().size() == 1
                && invalid.hasErrorCode(ErrorCodes.EXPIRED);
    }
}
