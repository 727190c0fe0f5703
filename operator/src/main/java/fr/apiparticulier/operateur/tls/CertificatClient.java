package fr.apiparticulier.operateur.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

import fr.apiparticulier.operateur.echec.Mesusage;

/**
 * What a command shows to a service that asks for a certificate of the internal authority, as providers do (docs/tls.md).
 *
 * @param chaine the certificate in PEM, and those above it if there are any
 * @param cle its private key, see {@link ClePem}
 */
public record CertificatClient(Path chaine, Path cle) {

    private static final char[] EN_MEMOIRE = new char[0];
    private static final byte[] EPREUVE = {1};

    /** @throws Mesusage if one of the files is not as it should be, or they do not belong together */
    KeyManager[] cles() {
        PrivateKey privee = ClePem.lire(cle);
        Certificate[] certificats = certificats();
        try {
            if (!vaEnsemble(privee, certificats[0].getPublicKey())) {
                throw new Mesusage("La clé " + cle + " n'est pas celle du certificat " + chaine);
            }
            KeyStore magasin = KeyStore.getInstance("PKCS12");
            magasin.load(null, null);
            magasin.setKeyEntry("operateur", privee, EN_MEMOIRE, certificats);
            KeyManagerFactory cles = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            cles.init(magasin, EN_MEMOIRE);
            return cles.getKeyManagers();
        } catch (IOException | GeneralSecurityException e) {
            throw new Mesusage("Le certificat ne peut pas servir : " + chaine);
        }
    }

    private Certificate[] certificats() {
        try (InputStream pem = Files.newInputStream(chaine)) {
            Certificate[] certificats = CertificateFactory.getInstance("X.509").generateCertificates(pem)
                    .toArray(Certificate[]::new);
            if (certificats.length > 0) {
                return certificats;
            }
        } catch (IOException | CertificateException e) {
            // Said below.
        }
        throw new Mesusage("Le fichier du certificat est illisible (attendu : PEM) : " + chaine);
    }

    /** A renewal that changed one of the two files alone would else look like a provider that refuses us. */
    private static boolean vaEnsemble(PrivateKey privee, PublicKey publique) throws GeneralSecurityException {
        if (!privee.getAlgorithm().equals(publique.getAlgorithm())) {
            return false;
        }
        Signature signature = Signature.getInstance("SHA256with" + (privee.getAlgorithm().equals("EC") ? "ECDSA" : "RSA"));
        signature.initSign(privee);
        signature.update(EPREUVE);
        byte[] signe = signature.sign();
        signature.initVerify(publique);
        signature.update(EPREUVE);
        try {
            return signature.verify(signe);
        } catch (GeneralSecurityException e) {
            // Of another curve or another size.
            return false;
        }
    }
}
