package fr.apiparticulier.operateur.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import fr.apiparticulier.operateur.echec.Mesusage;

/** Which certificates whoever is called may show: by default, those that Java trusts. */
public final class Confiance {

    private Confiance() {
    }

    /** @param autorites the certificates, in PEM, of the only authorities that are believed; null for Java's own */
    public static SSLContext en(Path autorites) {
        return en(autorites, null);
    }

    /**
     * @param autorites as above
     * @param certificat what is shown to whoever asks for one; null for none
     * @throws Mesusage if a file is not as it should be
     */
    public static SSLContext en(Path autorites, CertificatClient certificat) {
        KeyManager[] cles = certificat == null ? null : certificat.cles();
        try {
            SSLContext contexte = SSLContext.getInstance("TLS");
            TrustManagerFactory confiance = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            confiance.init(autorites == null ? null : magasin(autorites));
            contexte.init(cles, confiance.getTrustManagers(), null);
            return contexte;
        } catch (IOException | GeneralSecurityException e) {
            throw new Mesusage("Le fichier des autorités est illisible : " + autorites);
        }
    }

    private static KeyStore magasin(Path fichier) throws IOException, GeneralSecurityException {
        KeyStore magasin = KeyStore.getInstance("PKCS12");
        magasin.load(null, null);
        try (InputStream pem = Files.newInputStream(fichier)) {
            for (Certificate autorite : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                magasin.setCertificateEntry("autorite-" + magasin.size(), autorite);
            }
        }
        if (magasin.size() == 0) {
            throw new CertificateException("no certificate");
        }
        return magasin;
    }
}
