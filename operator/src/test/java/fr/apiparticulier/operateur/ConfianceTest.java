package fr.apiparticulier.operateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway that shows a certificate of its own authority: believed if that authority is named, and by that name alone. */
class ConfianceTest {

    private static final char[] SECRET = "fictif".toCharArray();

    @TempDir
    Path dossier;

    private final StringWriter erreurs = new StringWriter();
    private HttpsServer passerelle;

    @BeforeEach
    void ouvrir() throws Exception {
        KeyStore magasin = certificat("passerelle");
        KeyManagerFactory cles = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        cles.init(magasin, SECRET);
        SSLContext contexte = SSLContext.getInstance("TLS");
        contexte.init(cles.getKeyManagers(), null, null);
        passerelle = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        passerelle.setHttpsConfigurator(new HttpsConfigurator(contexte));
        passerelle.createContext("/", echange -> {
            echange.sendResponseHeaders(200, 2);
            echange.getResponseBody().write("[]".getBytes());
            echange.close();
        });
        passerelle.start();
    }

    @AfterEach
    void fermer() {
        passerelle.stop(0);
    }

    /** Signed by itself, for the host localhost; what comes with every JDK makes it. */
    private KeyStore certificat(String nom) throws Exception {
        Path fichier = dossier.resolve(nom + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias", nom, "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + nom, "-ext", "san=dns:localhost",
                "-ext", "bc=ca:true", "-storetype", "PKCS12", "-keystore", fichier.toString(), "-storepass", new String(SECRET))
                .redirectErrorStream(true).start();
        String dit = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(dit).isZero();
        KeyStore magasin = KeyStore.getInstance("PKCS12");
        try (InputStream octets = Files.newInputStream(fichier)) {
            magasin.load(octets, SECRET);
        }
        Files.writeString(autorite(nom), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(magasin.getCertificate(nom).getEncoded())
                + "\n-----END CERTIFICATE-----\n");
        return magasin;
    }

    private Path autorite(String nom) {
        return dossier.resolve(nom + ".crt");
    }

    private int executer(String hote, Path autorites) {
        Map<String, String> environnement = Map.of("PARTICULIER_ADMIN_SECRET", "secret-fictif", "PARTICULIER_ADMIN_URL",
                "https://" + hote + ":" + passerelle.getAddress().getPort(), "PARTICULIER_ADMIN_CA_FILE", autorites.toString());
        return Particulier.executer(environnement, new PrintWriter(new StringWriter()), new PrintWriter(erreurs, true), "keys",
                "list");
    }

    @Test
    void gateway_ofTheAuthorityThatIsNamed_isAsked() {
        assertThat(executer("localhost", autorite("passerelle"))).as(erreurs.toString()).isZero();
    }

    @Test
    void gateway_ofAnotherAuthorityOrName_isToldNothing() throws Exception {
        certificat("autre");
        assertThat(executer("localhost", autorite("autre"))).isEqualTo(3);
        assertThat(executer("127.0.0.1", autorite("passerelle"))).isEqualTo(3);
        assertThat(erreurs.toString().lines()).hasSize(2).allMatch(ligne -> ligne.startsWith("Certificat refusé : https://"));
    }

    @Test
    void fileWithoutACertificate_isAMisuse() throws IOException {
        assertThat(executer("localhost", dossier.resolve("absent.crt"))).isEqualTo(2);
        assertThat(executer("localhost", Files.writeString(dossier.resolve("vide.crt"), "rien"))).isEqualTo(2);
    }
}
