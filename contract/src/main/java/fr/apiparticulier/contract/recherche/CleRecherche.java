package fr.apiparticulier.contract.recherche;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.apiparticulier.contract.appel.ReferencePersonne;

/**
 * A key that turns traces into references: HMAC-SHA-256, of which 128 bits are kept. Names and birth dates can be guessed,
 * so a plain hash could be undone by whoever reads the journal; the gateway, which writes it, never holds a key.
 */
public final class CleRecherche {

    private static final String ALGORITHME = "HmacSHA256";
    private static final int OCTETS_MINIMUM = 32;
    private static final int OCTETS_REFERENCE = 16;

    private final String kid;
    private final Instant depuis;
    /** Keyed, and never used itself: copies are, since to make one anew takes longer than what it computes. */
    private final Mac mac;

    /**
     * @param kid as in {@link ReferencePersonne#KID}; it is told with every reference
     * @param depuis from when on references are made with it
     * @throws IllegalArgumentException if one is not as expected; the message tells nothing of the key
     */
    public CleRecherche(String kid, Instant depuis, byte[] secret) {
        if (kid == null || !kid.matches(ReferencePersonne.KID)) {
            throw new IllegalArgumentException("kid: not usable (expected: " + ReferencePersonne.KID + ")");
        }
        if (secret.length < OCTETS_MINIMUM) {
            throw new IllegalArgumentException("k: too short (expected: at least " + OCTETS_MINIMUM + " bytes)");
        }
        this.kid = kid;
        this.depuis = depuis;
        this.mac = mac(secret);
    }

    public String kid() {
        return kid;
    }

    public Instant depuis() {
        return depuis;
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(secret, ALGORITHME));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHME + ": every Java platform has it", e);
        }
    }

    public ReferencePersonne reference(Trace trace) {
        try {
            byte[] hmac = ((Mac) mac.clone()).doFinal(trace.forme().getBytes(StandardCharsets.UTF_8));
            return new ReferencePersonne(kid + "." + Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(Arrays.copyOf(hmac, OCTETS_REFERENCE)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITHME + ": the Java platform's own can be copied", e);
        }
    }
}
