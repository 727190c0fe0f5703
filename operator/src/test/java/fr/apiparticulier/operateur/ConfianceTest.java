package fr.apiparticulier.operateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.operateur.tls.Certificats;

/** A gateway that shows a certificate of its own authority: believed if that authority is named, and by that name alone. */
class ConfianceTest {

    @TempDir
    Path dossier;

    private final StringWriter erreurs = new StringWriter();
    private Certificats certificats;
    private HttpsServer passerelle;

    @BeforeEach
    void ouvrir() throws Exception {
        certificats = new Certificats(dossier);
        passerelle = certificats.serveur(certificats.faire("passerelle", "EC"), null);
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

    private int executer(String hote, Path autorites) {
        Map<String, String> environnement = Map.of("PARTICULIER_ADMIN_SECRET", "secret-fictif", "PARTICULIER_ADMIN_URL",
                "https://" + hote + ":" + passerelle.getAddress().getPort(), "PARTICULIER_ADMIN_CA_FILE", autorites.toString());
        return Particulier.executer(environnement, new PrintWriter(new StringWriter()), new PrintWriter(erreurs, true), "keys",
                "list");
    }

    @Test
    void gateway_ofTheAuthorityThatIsNamed_isAsked() {
        assertThat(executer("localhost", certificats.certificat("passerelle"))).as(erreurs.toString()).isZero();
    }

    @Test
    void gateway_ofAnotherAuthorityOrName_isToldNothing() throws Exception {
        certificats.faire("autre", "EC");
        assertThat(executer("localhost", certificats.certificat("autre"))).isEqualTo(3);
        assertThat(executer("127.0.0.1", certificats.certificat("passerelle"))).isEqualTo(3);
        assertThat(erreurs.toString().lines()).hasSize(2).allMatch(ligne -> ligne.startsWith("Certificat refusé : https://"));
    }

    @Test
    void fileWithoutACertificate_isAMisuse() throws IOException {
        assertThat(executer("localhost", dossier.resolve("absent.crt"))).isEqualTo(2);
        assertThat(executer("localhost", Files.writeString(dossier.resolve("vide.crt"), "rien"))).isEqualTo(2);
    }
}
