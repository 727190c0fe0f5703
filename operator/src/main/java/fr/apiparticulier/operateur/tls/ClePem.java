package fr.apiparticulier.operateur.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.operateur.echec.Mesusage;

/** A private key in PEM, EC or RSA, in the one form that Java reads by itself: PKCS#8, not encrypted. */
final class ClePem {

    private static final Pattern PKCS8 = Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMES = List.of("EC", "RSA");

    private ClePem() {
    }

    /** @throws Mesusage if it is not such a key; the message holds nothing of it */
    static PrivateKey lire(Path fichier) {
        try {
            String pem = Files.readString(fichier, StandardCharsets.US_ASCII);
            Matcher corps = PKCS8.matcher(pem);
            if (corps.find()) {
                return decoder(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(corps.group(1))));
            }
            if (pem.contains("PRIVATE KEY-----")) {
                throw new Mesusage("La clé du certificat n'est pas en PKCS#8 non chiffré : " + fichier
                        + " (openssl pkcs8 -topk8 -nodes ; cert-manager : privateKey.encoding: PKCS8)");
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            // Said below.
        }
        throw new Mesusage("La clé du certificat est illisible (attendu : PEM, EC ou RSA, PKCS#8) : " + fichier);
    }

    private static PrivateKey decoder(PKCS8EncodedKeySpec der) throws GeneralSecurityException {
        for (String algorithme : ALGORITHMES) {
            try {
                return KeyFactory.getInstance(algorithme).generatePrivate(der);
            } catch (InvalidKeySpecException e) {
                // Of another kind, perhaps the next one.
            }
        }
        throw new InvalidKeySpecException("neither EC nor RSA");
    }
}
