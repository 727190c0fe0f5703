package fr.apiparticulier.operateur.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.echec.Refus;
import fr.apiparticulier.operateur.echec.SansReponse;
import fr.apiparticulier.operateur.tls.Confiance;

/** What is asked of a provider, and what is told of its answer; the real ones answer in the suite's tests. */
class ImportRegistreTest {

    private static final byte[] FICHIER = "registre: provider-cnaf".getBytes(StandardCharsets.UTF_8);
    private static final String ERREURS = """
            {"importes": 0, "erreurs": [
              {"enregistrement": 0, "membre": "version", "motif": "missing"},
              {"enregistrement": 2, "membre": "allocataires[0].identite", "motif": "naissance: not a date"},
              {"enregistrement": 5, "membre": "", "motif": "regime:\\u001b[2J missing"}]}""";

    @TempDir
    Path dossier;

    private final List<String> recus = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private HttpServer fournisseur;
    private int statut = 200;
    private String corps = "{\"importes\": 34, \"erreurs\": []}";
    private boolean muet;

    @BeforeEach
    void demarrer() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fournisseur.createContext("/registre", echange -> {
            recus.add(echange.getRequestMethod() + " " + echange.getRequestHeaders().getFirst("Content-Type") + " "
                    + echange.getRequestHeaders().getFirst("Authorization").split(" ")[0] + " "
                    + new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            attendre();
            byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
            echange.getResponseBody().write(octets);
            echange.close();
        });
        fournisseur.start();
    }

    private void attendre() {
        try {
            if (muet) {
                silence.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void arreter() {
        silence.countDown();
        fournisseur.stop(0);
    }

    @Test
    void file_accepted_isReportedWithItsNumberOfRecords() {
        assertThat(importer(new Contenu.Octets(FICHIER, Format.YAML)).importes()).isEqualTo(34);
        assertThat(recus).containsExactly("PUT application/yaml Bearer registre: provider-cnaf");
    }

    @Test
    void file_onDiskOrFromAnotherProgram_isSentAsItIs() throws IOException {
        Path fichier = Files.write(dossier.resolve("dossiers.jsonl"), FICHIER);
        importer(new Contenu.Fichier(fichier, Format.de(fichier)));
        importer(new Contenu.Flux(new ByteArrayInputStream(FICHIER), Format.YAML));
        assertThat(recus).containsExactly("PUT application/x-ndjson Bearer registre: provider-cnaf",
                "PUT application/yaml Bearer registre: provider-cnaf");
    }

    @Test
    void delta_isPosted_andWhatWasLeftOutIsTold() {
        repond(200, """
                {"importes": 2, "rejets": 1, "neuf": true, "erreurs": [
                  {"enregistrement": 2, "membre": "", "motif": "ine: missing", "neuf": 1}]}""");
        RapportImport rapport = new ImportRegistre(cle(), Confiance.en(null), ImportRegistre.DELAI).importer(adresse(),
                Service.CNAF, new Contenu.Octets(FICHIER, Format.NDJSON), Mode.UPSERT);
        assertThat(rapport.dites()).containsExactly("enregistrement 2 : ine: missing");
        assertThat(rapport.resume(Mode.UPSERT)).isEqualTo("2 enregistrements mis à jour, 1 rejeté.");
        assertThat(recus).containsExactly("POST application/x-ndjson Bearer registre: provider-cnaf");
    }

    @Test
    void way_back_isAskedFor_andItsRefusalIsTold() {
        ImportRegistre registre = new ImportRegistre(cle(), Confiance.en(null), ImportRegistre.DELAI);
        assertThat(registre.retourner(adresse(), Service.CNAF)).isEqualTo(34);
        assertThat(recus).containsExactly("POST null Bearer ");
        repond(409, "{}");
        assertThatExceptionOfType(Refus.class).isThrownBy(() -> registre.retourner(adresse(), Service.CNAF))
                .withMessageContaining("un autre import");
    }

    @Test
    void file_refused_isReportedWithEveryWrongRecord_andNothingATerminalWouldObey() {
        repond(422, ERREURS);
        assertThatExceptionOfType(ImportRefuse.class).isThrownBy(this::importer).satisfies(refus -> {
            assertThat(refus.rapport().erreurs()).extracting(RapportImport.Erreur::enregistrement).containsExactly(0, 2, 5);
            assertThat(refus.code()).isEqualTo(1);
            assertThat(refus.lignes()).containsExactly("en-tête, version : missing",
                    "enregistrement 2, allocataires[0].identite : naissance: not a date",
                    "enregistrement 5 : regime: [2J missing",
                    "Fichier refusé (3 erreurs) : le registre de provider-cnaf est inchangé.");
        });
    }

    @Test
    void record_refusedOfAFileOnDisk_isReportedWithItsLine() throws IOException {
        repond(422, ERREURS);
        Path fichier = Files.writeString(dossier.resolve("dossiers.yaml"), "registre: x\n---\na: 1\n---\nb: 1\n");
        assertThatExceptionOfType(ImportRefuse.class)
                .isThrownBy(() -> importer(new Contenu.Fichier(fichier, Format.YAML)))
                .satisfies(refus -> assertThat(refus.lignes()).startsWith("ligne 1, en-tête, version : missing",
                        "ligne 4, enregistrement 2, allocataires[0].identite : naissance: not a date",
                        "enregistrement 5 : regime: [2J missing"));
    }

    @ParameterizedTest
    @CsvSource({"401,interne.jwk", "403,ne permet pas", "413,trop grand", "404,HTTP 404"})
    void provider_thatDoesNotWantToHearOfIt_isARefusal(int statut, String dit) {
        repond(statut, "");
        assertThatThrownBy(this::importer).isInstanceOf(Refus.class).isNotInstanceOf(ImportRefuse.class)
                .hasMessageContaining(dit).hasMessageContaining("provider-cnaf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "[]", "{\"importes\": 3}"})
    void answer_thatIsNoProviders_isNone(String corps) {
        repond(200, corps);
        assertThatThrownBy(this::importer).isInstanceOf(SansReponse.class).hasMessageContaining("pas un fournisseur");
    }

    @Test
    void provider_thatFails_isAskedAgainOnlyIfItTookNothing_andThereIsSomethingToSendAgain() {
        repond(500, "");
        assertThatThrownBy(this::importer).isExactlyInstanceOf(SansReponse.class).hasMessageContaining("HTTP 500");
        repond(507, "");
        assertThatThrownBy(this::importer).isExactlyInstanceOf(SansReponse.class).hasMessageContaining("disque de la base");
        repond(503, "");
        assertThatThrownBy(this::importer).isInstanceOf(PasPret.class);
        assertThatThrownBy(() -> importer(new Contenu.Flux(new ByteArrayInputStream(FICHIER), Format.YAML)))
                .isExactlyInstanceOf(SansReponse.class);
    }

    @Test
    void provider_thatIsNotThere_isNotReadyYet() {
        URI adresse = adresse();
        fournisseur.stop(0);
        assertThatThrownBy(this::importer).isInstanceOf(PasPret.class).hasMessage("provider-cnaf ne répond pas à " + adresse);
    }

    @Test
    void provider_thatTakesTooLong_isGivenUp_withTheReason() {
        muet = true;
        assertThatThrownBy(() -> importer(new Contenu.Octets(FICHIER, Format.YAML), Duration.ofMillis(200)))
                .isExactlyInstanceOf(SansReponse.class).hasMessageContaining("--timeout");
    }

    private void repond(int statut, String corps) {
        this.statut = statut;
        this.corps = corps;
    }

    private RapportImport importer() {
        return importer(new Contenu.Octets(FICHIER, Format.YAML));
    }

    private RapportImport importer(Contenu contenu) {
        return importer(contenu, ImportRegistre.DELAI);
    }

    private RapportImport importer(Contenu contenu, Duration delai) {
        return new ImportRegistre(cle(), Confiance.en(null), delai).importer(adresse(), Service.CNAF, contenu);
    }

    private CleInterne cle() {
        try {
            return CleInterne.lireOuCreer(dossier, Clock.systemUTC());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private URI adresse() {
        return URI.create("http://127.0.0.1:" + fournisseur.getAddress().getPort());
    }
}
