package fr.apiparticulier.operateur;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Which certificates a gateway may show: by default, those that Java trusts. */
final class Confiance {

    private Confiance() {
    }

    /** @param fichier the certificates, in PEM, of the only authorities that are believed; null for Java's own */
    static SSLContext en(Path fichier) {
        try {
            SSLContext contexte = SSLContext.getInstance("TLS");
            TrustManagerFactory confiance = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            confiance.init(fichier == null ? null : autorites(fichier));
            contexte.init(null, confiance.getTrustManagers(), null);
            return contexte;
        } catch (IOException | GeneralSecurityException e) {
            throw new Mesusage("Le fichier des autorités est illisible : " + fichier);
        }
    }

    private static KeyStore autorites(Path fichier) throws IOException, GeneralSecurityException {
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
