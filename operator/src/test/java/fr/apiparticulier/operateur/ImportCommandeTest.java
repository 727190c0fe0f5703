package fr.apiparticulier.operateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.tls.Certificats;

/** A provider that asks its caller for a certificate, as in production, and an operator who has one. */
class ImportCommandeTest {

    @TempDir
    static Path partage;

    private static Certificats certificats;
    private static final Map<String, KeyStore> FAITS = new HashMap<>();

    @TempDir
    Path dossier;

    private final Map<String, String> environnement = new HashMap<>();
    private final List<String> recus = new ArrayList<>();
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();
    private HttpsServer fournisseur;
    private Path fichier;

    @BeforeAll
    static void faire() throws Exception {
        certificats = new Certificats(partage);
        for (String nom : List.of("fournisseur", "operateur", "autre")) {
            FAITS.put(nom, certificats.faire(nom, "EC"));
        }
        FAITS.put("rsa", certificats.faire("rsa", "RSA"));
    }

    @BeforeEach
    void ouvrir() throws Exception {
        ouvrir("operateur");
        CleInterne.lireOuCreer(dossier, Clock.systemUTC());
        fichier = Files.writeString(dossier.resolve("dossiers.yaml"), "registre: provider-cnaf\n");
        environnement.put("PARTICULIER_REGISTRE_KEY_FILE", dossier.resolve("interne.jwk").toString());
        environnement.put("PARTICULIER_REGISTRE_CA_FILE", certificats.certificat("fournisseur").toString());
        montrer("operateur");
    }

    private void montrer(String nom) {
        environnement.put("PARTICULIER_REGISTRE_CERT_FILE", certificats.certificat(nom).toString());
        environnement.put("PARTICULIER_REGISTRE_CERT_KEY_FILE", certificats.cle(nom).toString());
    }

    private void ouvrir(String client) throws Exception {
        fournisseur = certificats.serveur(FAITS.get("fournisseur"), FAITS.get(client));
        fournisseur.createContext("/registre", echange -> {
            recus.add(new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] corps = "{\"importes\":1,\"erreurs\":[]}".getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(200, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        fournisseur.start();
        environnement.put("PARTICULIER_REGISTRE_URL", "https://localhost:" + fournisseur.getAddress().getPort());
    }

    @AfterEach
    void fermer() {
        fournisseur.stop(0);
    }

    private int executer(String... arguments) {
        return Particulier.executer(environnement, new PrintWriter(sortie, true), new PrintWriter(erreurs, true), arguments);
    }

    private int importer() {
        return executer("registry", "import", "provider-cnaf", fichier.toString());
    }

    @Test
    void file_isInService_andItsSizeIsTold() {
        assertThat(importer()).as(erreurs.toString()).isZero();
        assertThat(recus).containsExactly("registre: provider-cnaf\n");
        assertThat(sortie.toString().lines()).containsExactly("1 enregistrement en service.");
        assertThat(erreurs.toString().lines()).singleElement().asString().contains("dossiers.yaml (0,0 Mo)",
                "https://localhost");
        assertThat(executer("registry", "import", "provider-cnaf", fichier.toString(), "--json")).isZero();
        assertThat(sortie.toString()).contains("\"importes\" : 1");
    }

    @Test
    void certificate_withAnRsaKey_isShownToo() throws Exception {
        fournisseur.stop(0);
        ouvrir("rsa");
        montrer("rsa");
        assertThat(importer()).as(erreurs.toString()).isZero();
    }

    @Test
    void standardInput_isSentAsItComes() {
        InputStream avant = System.in;
        try {
            System.setIn(new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(executer("registry", "import", "provider-cnaf", "-", "--format", "ndjson")).as(erreurs.toString())
                    .isZero();
        } finally {
            System.setIn(avant);
        }
        assertThat(recus).containsExactly("{}\n");
    }

    @Test
    void provider_ofAnotherAuthority_isToldNothing() {
        environnement.put("PARTICULIER_REGISTRE_CA_FILE", certificats.certificat("autre").toString());
        assertThat(importer()).isEqualTo(3);
        assertThat(erreurs.toString()).contains("Certificat refusé", "--ca-file");
        assertThat(recus).isEmpty();
    }

    @Test
    void option_comesBeforeTheEnvironment() {
        assertThat(executer("registry", "import", "provider-cnaf", fichier.toString(), "--ca-file",
                certificats.certificat("autre").toString())).isEqualTo(3);
        assertThat(erreurs.toString()).contains("--ca-file");
    }

    @Test
    void callerWithoutACertificate_orWithOneOfAnotherAuthority_isTurnedAway() {
        environnement.remove("PARTICULIER_REGISTRE_CERT_FILE");
        environnement.remove("PARTICULIER_REGISTRE_CERT_KEY_FILE");
        assertThat(importer()).isEqualTo(3);
        montrer("autre");
        assertThat(importer()).isEqualTo(3);
        assertThat(recus).isEmpty();
        assertThat(erreurs.toString()).doesNotContain("Exception");
    }

    @Test
    void certificateAndKey_thatDoNotBelongTogether_areAMisuse() {
        for (String autre : List.of("autre", "rsa")) {
            environnement.put("PARTICULIER_REGISTRE_CERT_KEY_FILE", certificats.cle(autre).toString());
            assertThat(importer()).isEqualTo(2);
        }
        environnement.remove("PARTICULIER_REGISTRE_CERT_KEY_FILE");
        assertThat(importer()).isEqualTo(2);
        assertThat(erreurs.toString().lines()).hasSize(3).allMatch(ligne -> ligne.contains("n'est pas celle du certificat")
                || ligne.contains("vont ensemble"));
        assertThat(recus).isEmpty();
    }

    @Test
    void key_inAnotherForm_isRefusedWithWhatToDo_andWithoutBeingQuoted() throws IOException {
        Path cle = dossier.resolve("tls.key");
        environnement.put("PARTICULIER_REGISTRE_CERT_KEY_FILE", cle.toString());
        String pem = Files.readString(certificats.cle("operateur"));
        Files.writeString(cle, pem.replace("PRIVATE KEY", "EC PRIVATE KEY"));
        assertThat(importer()).isEqualTo(2);
        assertThat(erreurs.toString()).contains("PKCS#8", "openssl", cle.toString()).doesNotContain(pem.split("\n")[1]);
        Files.writeString(cle, "-----BEGIN PRIVATE KEY-----\nCANARI\n-----END PRIVATE KEY-----\n");
        assertThat(importer()).isEqualTo(2);
        assertThat(erreurs.toString()).doesNotContain("CANARI", "Exception");
    }

    @Test
    void internalKey_missingOrOfAnotherKind_isAMisuse() throws IOException {
        Path cle = Files.writeString(dossier.resolve("faux.jwk"), "{\"kty\":\"CANARI\"}");
        for (Path fausse : List.of(cle, dossier.resolve("absente.jwk"))) {
            environnement.put("PARTICULIER_REGISTRE_KEY_FILE", fausse.toString());
            assertThat(importer()).isEqualTo(2);
            assertThat(erreurs.toString()).contains(fausse.toString()).doesNotContain("CANARI");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "registry import", "registry import provider-cnaf",
            "registry import provider-caf dossiers.yaml", "registry import provider-cnaf absent.yaml",
            "registry import provider-cnaf .", "registry import provider-cnaf dossiers.yaml --url provider-cnaf:8443",
            "registry import provider-cnaf dossiers.yaml --url ftp://provider-cnaf",
            "registry import provider-cnaf dossiers.yaml --wait 60"})
    void command_thatIsNone_isToldInOneLine_andAsksNothing(String commande) {
        assertThat(executer(commande.replace("dossiers.yaml", fichier.toString()).split(" "))).isEqualTo(2);
        assertThat(erreurs.toString()).hasLineCount(1).doesNotContain("Exception");
        assertThat(recus).isEmpty();
    }

    @Test
    void option_thatIsMissing_isNamed() {
        environnement.remove("PARTICULIER_REGISTRE_URL");
        assertThat(importer()).isEqualTo(2);
        assertThat(erreurs.toString()).contains("--url");
    }
}
