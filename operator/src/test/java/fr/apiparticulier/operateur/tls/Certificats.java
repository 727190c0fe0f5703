package fr.apiparticulier.operateur.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Collections;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for tests, each an authority of its own, for the host localhost; what comes with every JDK makes them. */
public final class Certificats {

    private static final char[] SECRET = "fictif".toCharArray();

    private final Path dossier;

    public Certificats(Path dossier) {
        this.dossier = dossier;
    }

    /** @return the store that holds it; beside it, in PEM, {@code nom.crt} and {@code nom.key} */
    public KeyStore faire(String nom, String algorithme) throws Exception {
        Path fichier = dossier.resolve(nom + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", nom, "-keyalg", algorithme, "-dname", "CN=" + nom, "-ext", "san=dns:localhost",
                "-ext", "bc=ca:true", "-storetype", "PKCS12", "-keystore", fichier.toString(), "-storepass", new String(SECRET))
                .redirectErrorStream(true).start();
        String dit = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(dit).isZero();
        KeyStore magasin = KeyStore.getInstance("PKCS12");
        try (InputStream octets = Files.newInputStream(fichier)) {
            magasin.load(octets, SECRET);
        }
        Key cle = magasin.getKey(nom, SECRET);
        Files.writeString(certificat(nom), pem("CERTIFICATE", magasin.getCertificate(nom).getEncoded()));
        Files.writeString(cle(nom), pem("PRIVATE KEY", cle.getEncoded()));
        return magasin;
    }

    public Path certificat(String nom) {
        return dossier.resolve(nom + ".crt");
    }

    public Path cle(String nom) {
        return dossier.resolve(nom + ".key");
    }

    /** @param clients whose certificates are asked for; null to ask for none */
    public HttpsServer serveur(KeyStore magasin, KeyStore clients) throws Exception {
        KeyManagerFactory cles = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        cles.init(magasin, SECRET);
        SSLContext contexte = SSLContext.getInstance("TLS");
        contexte.init(cles.getKeyManagers(), clients == null ? null : confiance(clients), null);
        HttpsServer serveur = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.setHttpsConfigurator(new HttpsConfigurator(contexte) {

            @Override
            public void configure(HttpsParameters parametres) {
                SSLParameters voulus = getSSLContext().getDefaultSSLParameters();
                voulus.setNeedClientAuth(clients != null);
                parametres.setSSLParameters(voulus);
            }
        });
        return serveur;
    }

    private static TrustManager[] confiance(KeyStore clients) throws Exception {
        KeyStore crus = KeyStore.getInstance("PKCS12");
        crus.load(null, null);
        for (String alias : Collections.list(clients.aliases())) {
            crus.setCertificateEntry(alias, clients.getCertificate(alias));
        }
        TrustManagerFactory confiance = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        confiance.init(crus);
        return confiance.getTrustManagers();
    }

    private static String pem(String quoi, byte[] octets) {
        return "-----BEGIN " + quoi + "-----\n" + Base64.getMimeEncoder().encodeToString(octets) + "\n-----END " + quoi
                + "-----\n";
    }
}
