package fr.apiparticulier.poleemploi.identifiant;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for an identifier in the database. A plain hash would not do: user names are short and guessable, so whoever
 * had the table could try them all. The key is not in the database.
 */
@Startup
@ApplicationScoped
public class Empreinte {

    private static final String ALGORITHME = "HmacSHA256";
    private static final int OCTETS_MINIMUM = 32;

    private final SecretKey cle;

    @Inject
    Empreinte(IdentifiantConfig config) {
        this(config.cle());
    }

    /** @throws ConfigurationException if the key is not one; the message says what is expected, not what was there */
    Empreinte(String cleBase64) {
        byte[] octets = decoder(cleBase64);
        if (octets.length < OCTETS_MINIMUM) {
            throw new ConfigurationException(
                    "particulier.identifiant.cle: too short (expected: base64 of at least " + OCTETS_MINIMUM + " bytes)");
        }
        this.cle = new SecretKeySpec(octets, ALGORITHME);
    }

    private static byte[] decoder(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // The cause quotes a character of the key.
            throw new ConfigurationException("particulier.identifiant.cle: not base64");
        }
    }

    /** @return 64 hexadecimal digits; two identifiers that differ in one character, a blank or a case, have two */
    public String de(String identifiant) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(cle);
            return HexFormat.of().formatHex(mac.doFinal(identifiant.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHME + ": every Java platform has it", e);
        }
    }
}
