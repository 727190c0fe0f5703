package fr.apiparticulier.operateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a gateway by which command, and what is told of its answer; the real one answers in the suite's tests. */
class ParticulierTest {

    private static final String ID = "00000000-0000-0000-0000-000000000007";

    @TempDir
    Path dossier;

    private final List<String> demandes = new ArrayList<>();
    private final Map<String, String> environnement = new HashMap<>();
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();
    private HttpServer passerelle;
    private int statut = 200;
    private String reponse = "{\"id\":\"x\"}";

    @BeforeEach
    void ouvrir() throws IOException {
        passerelle = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        passerelle.createContext("/", echange -> {
            demandes.add((echange.getRequestMethod() + " " + echange.getRequestURI() + " "
                    + new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).strip());
            demandes.add(echange.getRequestHeaders().getFirst("Authorization"));
            byte[] corps = reponse.getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(statut, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        passerelle.start();
        environnement.put("PARTICULIER_ADMIN_URL", "http://127.0.0.1:" + passerelle.getAddress().getPort());
        environnement.put("PARTICULIER_ADMIN_SECRET", "secret-fictif");
    }

    @AfterEach
    void fermer() {
        passerelle.stop(0);
    }

    private int executer(String... arguments) {
        return Particulier.executer(environnement, new PrintWriter(sortie, true), new PrintWriter(erreurs, true), arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "habilitation list --etat ACTIVE --limite 5|GET /habilitations?etat=ACTIVE&limite=5",
            "habilitation show " + ID + "|GET /habilitations/" + ID,
            "habilitation activate " + ID + "|POST /habilitations/" + ID + "/activer",
            "habilitation suspend " + ID + "|POST /habilitations/" + ID + "/suspendre",
            "habilitation close " + ID + "|POST /habilitations/" + ID + "/clore",
            "token issue " + ID + "|POST /habilitations/" + ID + "/jetons {}",
            "token issue " + ID + " --scopes a,b|POST /habilitations/" + ID + "/jetons {\"scopes\":[\"a\",\"b\"]}",
            "token list --habilitation " + ID + "|GET /jetons?habilitation=" + ID,
            "token prolong " + ID + "|POST /jetons/" + ID + "/prolongation",
            "token collect " + ID + "|POST /jetons/" + ID + "/remise",
            "token revoke " + ID + "|POST /jetons/" + ID + "/revocation {}",
            "token revoke " + ID + " --le 2027-01-01T00:00:00Z|POST /jetons/" + ID
                    + "/revocation {\"le\":\"2027-01-01T00:00:00Z\"}",
            "token revoke " + ID + " --annuler|DELETE /jetons/" + ID + "/revocation",
            "keys list|GET /cles", "keys rotate|POST /cles/rotation",
            "keys retire a/b --force|POST /cles/a%2Fb/retrait {\"force\":true}",
            "acts --avant 9|GET /actes?avant=9", "log-level list|GET /niveaux",
            "log-level set fr.apiparticulier DEBUG|PUT /niveaux/fr.apiparticulier {\"niveau\":\"DEBUG\",\"minutes\":15}",
            "log-level set a/b INFO --for 90s|PUT /niveaux/a%2Fb {\"niveau\":\"INFO\",\"minutes\":2}",
            "log-level reset fr.apiparticulier|DELETE /niveaux/fr.apiparticulier"})
    void command_asksOneThing_withItsSecret(String commande, String demande) {
        assertThat(executer(commande.split(" "))).as(erreurs.toString()).isZero();
        assertThat(demandes).containsExactly(demande, "Bearer secret-fictif");
    }

    @Test
    void habilitation_inYaml_isSentAsJson_withoutWhatTheGatewaySays() throws IOException {
        Path fiche = Files.writeString(dossier.resolve("fiche.yaml"), """
                id: x
                etat: ACTIVE
                version: 3
                siret: 13002526500013
                scopes: [cnaf_enfants]
                """);
        assertThat(executer("habilitation", "update", ID, fiche.toString())).isZero();
        assertThat(demandes.get(0)).isEqualTo("PUT /habilitations/" + ID
                + " {\"version\":3,\"siret\":\"13002526500013\",\"scopes\":[\"cnaf_enfants\"]}");
        assertThat(executer("habilitation", "create", dossier.resolve("absente").toString())).isEqualTo(2);
        assertThat(executer("habilitation", "create", Files.writeString(fiche, "[a").toString())).isEqualTo(2);
    }

    @Test
    void update_ofAFileWithoutAVersion_takesTheCurrentOne() throws IOException {
        reponse = "{\"version\":8}";
        Path fiche = Files.writeString(dossier.resolve("fiche.json"), "{\"intitule\":\"Fictiville\"}");
        assertThat(executer("habilitation", "update", ID, fiche.toString())).isZero();
        assertThat(demandes.get(2)).endsWith("{\"intitule\":\"Fictiville\",\"version\":8}");
    }

    @Test
    void answer_isATableOrLines_orJson() {
        reponse = "[{\"kid\":\"a\",\"jetons_vivants\":12},{\"kid\":\"bbbb\",\"jetons_vivants\":1}]";
        executer("keys", "list");
        assertThat(sortie.toString().lines()).containsExactly("kid   creee_le  signe_le  retiree_le  jetons_vivants",
                "a                                     12", "bbbb                                  1");
        executer("keys", "list", "--json");
        assertThat(sortie.toString()).contains("[ {");
        reponse = "{\"a\":\"x\\u001b[2Jy\",\"longue\":[1,2]}";
        executer("keys", "rotate");
        assertThat(sortie.toString()).endsWith("a       x [2Jy\nlongue  1, 2\n");
    }

    @Test
    void tokens_areListedWithTheirLastUse_andTheirEnd() {
        reponse = "[{\"jti\":\"a\",\"expire_le\":\"2027-06-01T10:00:00Z\",\"utilise_le\":\"2026-02-01T10:00:00Z\"}]";
        executer("token", "list");
        assertThat(sortie.toString().lines().map(ligne -> ligne.split(" {2,}")).toList()).containsExactly(
                new String[]{"jti", "etat", "habilitation", "emis_le", "expire_le", "revoque_le", "utilise_le",
                        "a_retirer_avant"},
                new String[]{"a", "2027-06-01T10:00:00Z", "2026-02-01T10:00:00Z"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"token issue " + ID, "token collect " + ID})
    void token_thatGoesIntoAFile_isItsOwnersAlone_andNotShown(String commande) throws IOException {
        reponse = "{\"jti\":\"x\",\"jeton\":\"ey.canari.z\"}";
        Path fichier = dossier.resolve("jeton");
        assertThat(executer((commande + " --json --out " + fichier).split(" "))).as(erreurs.toString()).isZero();
        assertThat(fichier).hasContent("ey.canari.z\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier))).isEqualTo("rw-------");
        assertThat(sortie.toString()).contains("\"jti\" : \"x\"", fichier.toString()).doesNotContain("canari");
    }

    @Test
    void token_whoseFileCannotBe_isNotAskedFor() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("jeton"), "un autre");
        assertThat(executer("token", "issue", ID, "--out", fichier.toString())).isEqualTo(2);
        assertThat(executer("token", "issue", ID, "--out", dossier.resolve("absent/jeton").toString())).isEqualTo(2);
        assertThat(fichier).hasContent("un autre");
        assertThat(demandes).isEmpty();
    }

    @Test
    void token_thatIsRefused_leavesNoFile() throws IOException {
        statut = 422;
        reponse = "{\"erreurs\":[{\"membre\":\"scopes\",\"motif\":\"inconnu\"}]}";
        assertThat(executer("token", "issue", ID, "--out", dossier.resolve("jeton").toString())).isEqualTo(1);
        assertThat(dossier).isEmptyDirectory();
    }

    @Test
    void refusal_isToldWithItsMembers_inFrench() {
        statut = 422;
        reponse = "{\"erreurs\":[{\"membre\":\"siret\",\"motif\":\"requis\"},{\"motif\":\"autre\"}]}";
        assertThat(executer("habilitation", "activate", ID)).isEqualTo(1);
        assertThat(erreurs.toString().lines()).containsExactly("Demande invalide :", "  siret : requis", "  autre");
        assertThat(sortie.toString()).isEmpty();
    }

    @Test
    void gateway_thatIsNotThereOrIsNone_isToldInOneLine() {
        reponse = "<html>";
        assertThat(executer("keys", "list")).isEqualTo(3);
        passerelle.stop(0);
        assertThat(executer("keys", "list")).isEqualTo(3);
        assertThat(erreurs.toString()).hasLineCount(2).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeton", "token", "token issue", "token issue pas-un-uuid", "keys list --secret abc",
            "token revoke " + ID + " --le 2027-01-01T00:00:00Z --annuler"})
    void command_thatIsNone_isToldInOneLine_andAsksNothing(String commande) {
        assertThat(executer(commande.split(" "))).isEqualTo(2);
        assertThat(erreurs.toString()).hasLineCount(1).doesNotContain("Exception");
        assertThat(demandes).isEmpty();
    }

    @Test
    void secret_comesFromAFileOrTheEnvironment_andNeverFromAnArgument() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("secret"), "secret-du-fichier\n");
        assertThat(executer("keys", "list", "--secret-file", fichier.toString())).isZero();
        assertThat(demandes.get(1)).isEqualTo("Bearer secret-du-fichier");
        environnement.remove("PARTICULIER_ADMIN_SECRET");
        assertThat(executer("keys", "list")).isEqualTo(2);
        environnement.put("PARTICULIER_ADMIN_SECRET_FILE", fichier.toString());
        assertThat(executer("keys", "list")).isZero();
    }
}
