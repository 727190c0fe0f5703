package fr.apiparticulier.suite.lancement.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.lancement.cles.CleInterne;

class ImportRegistreTest {

    private static final byte[] FICHIER = "registre: provider-cnaf".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dossier;

    private final List<String> recus = new ArrayList<>();
    private HttpServer fournisseur;
    private int statut;
    private String corps = "";

    @BeforeEach
    void demarrer() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fournisseur.createContext("/registre", echange -> {
            recus.add(echange.getRequestMethod() + " " + echange.getRequestHeaders().getFirst("Content-Type") + " "
                    + echange.getRequestHeaders().getFirst("Authorization").split(" ")[0] + " "
                    + new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
            echange.getResponseBody().write(octets);
            echange.close();
        });
        fournisseur.start();
    }

    @AfterEach
    void arreter() {
        fournisseur.stop(0);
    }

    @Test
    void file_accepted_isReportedWithItsNumberOfRecords() throws Exception {
        repond(200, "{\"importes\": 34, \"erreurs\": []}");
        assertThat(importer().importes()).isEqualTo(34);
        assertThat(recus).containsExactly("PUT application/yaml Bearer registre: provider-cnaf");
    }

    @Test
    void file_refused_isReportedWithEveryWrongRecord() {
        repond(422, """
                {"importes": 0, "erreurs": [
                  {"enregistrement": 2, "membre": "allocataires[0].identite", "motif": "naissance: not a date"},
                  {"enregistrement": 5, "membre": "", "motif": "regime: missing"}]}""");
        assertThatExceptionOfType(ImportRefuse.class).isThrownBy(this::importer).satisfies(refus -> {
            assertThat(refus.rapport().erreurs()).extracting(RapportImport.Erreur::enregistrement).containsExactly(2, 5);
            assertThat(refus).hasMessageContaining("provider-cnaf").hasMessageContaining("allocataires[0].identite");
        });
    }

    @Test
    void answer_ofAnotherKind_isAnErrorWithItsStatus() {
        repond(401, "");
        assertThatThrownBy(this::importer).isInstanceOf(IOException.class).hasMessageContaining("401");
    }

    private void repond(int statut, String corps) {
        this.statut = statut;
        this.corps = corps;
    }

    private RapportImport importer() throws IOException, InterruptedException {
        URI adresse = URI.create("http://127.0.0.1:" + fournisseur.getAddress().getPort());
        return new ImportRegistre(CleInterne.lireOuCreer(dossier, Clock.systemUTC())).importer(adresse, "provider-cnaf",
                FICHIER);
    }
}
