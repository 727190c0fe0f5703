package fr.apiparticulier.gateway.credential;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * What the first part of a token says before anything is believed: only that it is one of ours, and which of our keys it wants
 * to be verified with. Our tokens say nothing else there, so a key of its own ({@code jwk}, {@code x5c}), an address of one
 * ({@code jku}, {@code x5u}), {@code crit} or {@code zip} are no token of ours, and nobody follows them.
 *
 * @param kid as it stands there: opaque
 */
record Header(String kid) {

    private static final Set<String> MEMBERS = Set.of("alg", "kid", "typ");
    /** RFC 7519, and RFC 9068 for access tokens. */
    private static final Set<String> TYPES = Set.of("JWT", "at+jwt");

    /** @return empty if it is no header of ours, or if it or the claims are no text */
    static Optional<Header> read(String compact) {
        String[] parts = compact.split("\\.", -1);
        try {
            text(parts[1]);
            // Refuses a member that stands there twice.
            Map<String, Object> said = JsonUtil.parseJson(text(parts[0]));
            boolean ours = MEMBERS.containsAll(said.keySet())
                    && AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256.equals(said.get("alg"))
                    && (!said.containsKey("typ") || said.get("typ") instanceof String type && TYPES.contains(type));
            return ours && said.get("kid") instanceof String kid ? Optional.of(new Header(kid)) : Optional.empty();
        } catch (JoseException | IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Strictly: libraries read what is no base64url or no UTF-8 as something else. */
    private static String text(String part) throws CharacterCodingException {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("part: not canonical");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
